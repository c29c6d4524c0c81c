/** Ways in which no value is written: the words that Laravel, YAML and programs take for one, and a pair of quotes. */
const empty = /^(?:null|none|nil|undefined|empty)$|^\((?:null|empty)\)$|^(?:''|"")$/i

/** Keys that the start of an official image reads, to which `null` is a text as any other. */
const ofImages = /^(?:POSTGRES|MYSQL|MARIADB|MONGO_INITDB|MINIO|RABBITMQ_DEFAULT)_/

/** Whether a value stands for none. */
export function isUnset(key: string, value: string): boolean {
  const text = value.trim()
  return text === '' || (empty.test(text) && !ofImages.test(key))
}
