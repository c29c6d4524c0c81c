import { shortest } from './mark.ts'
import { isSensitiveName } from './names.ts'

/** Words that say nothing secret and would tear holes into every message if masked. */
const plainWords = new Set(
  `true false yes no on off none null enabled disabled debug info warning error critical production prod staging
  development test testing local localhost default admin postgres postgresql mysql redis sqlite django http https
  smtp utf-8 utf8 en-us utc json text main master web`.split(/\s+/),
)

/** Whether a value says nothing secret whatever its key is: a switch, a scheme, an environment, a common default. */
export function isPlainValue(value: string): boolean {
  return /^[\d.,:_-]{1,5}$/.test(value) || plainWords.has(value.toLowerCase())
}

/** Whether a text under a key may stay readable: too short, a number, or a common word under an ordinary key. */
export function isPlain(key: string, value: string): boolean {
  if (value.length < shortest) return true
  if (isSensitiveName(key)) return false
  return /^[\d.,:_-]+$/.test(value) || plainWords.has(value.toLowerCase())
}
