import { type KeyCatalogue, usualKeys } from '../../check/key-types.ts'

/** Last words of names that say something about secrets, or are the prefix of a product that is called so. */
const about = new Set([
  ...['SIZE', 'COUNT', 'LEVEL', 'MODE', 'FORMAT', 'SCHEME', 'COMPLEXITY', 'STRENGTH', 'LOGIN', 'AUTH', 'RESET'],
  ...['RECOVERY', 'CHANGE', 'GRANT', 'PROVIDER', 'BACKEND', 'DRIVER', 'STORE', 'STORAGE', 'SOURCE', 'LANGUAGE'],
  ...['TITLE', 'THEME', 'WINDOW', 'LOCKOUT', 'RETRIES', 'HISTORY', 'INTERVAL', 'DEBUG', 'TIMEZONE', 'LOCALE'],
])
/** Words of names of switches, wherever they stand: SHOW_PASSWORD, MYSQL_RANDOM_ROOT_PASSWORD. */
const acting = new Set([
  ...['SHOW', 'HIDE', 'ENABLE', 'DISABLE', 'ALLOW', 'REQUIRE', 'USE', 'FORCE', 'SKIP', 'RANDOM', 'ONETIME', 'GENERATE'],
])
const switched =
  /^(?:true|false|yes|no|on|off|enabled?|disabled?|null|none|required|optional|invalid|unset|undefined)$/i
/** A hash made for passwords, which tells nobody the password; a `$` is doubled in Compose files. */
const hashed = /^\$+(?:2[abxy]|argon2(?:id|i|d)|scrypt|pbkdf2(?:-sha\d+)?)\$/
/** Passwords whose names are written in one word; words of the language that end alike are none. */
const inOneWord = /(?:^|_)(?!(?:BY|COM|TRES|ENCOM|UNDER|OVER|SUR)PASS$|OLDPWD$)[A-Z][A-Z0-9]*(?:PASS|PWD)$/
/** Secrets of official images whose names do not say so. */
const named =
  /^(?:NEO4J_AUTH|(?:RABBITMQ_)?ERLANG_COOKIE|RELEASE_COOKIE|VAULT_DEV_ROOT_TOKEN_ID|(?:[A-Z0-9]+_)*BASIC_AUTH|SECRETKEYBASE)$/

/** Whether the value that stands under this name is a secret, by the name and by what the value can be. */
export function isSecretKey(key: string, value: string, keys: KeyCatalogue = usualKeys): boolean {
  if (switched.test(value.trim()) || hashed.test(value.trim())) return false
  if (keys.typeOf(key) !== null) return keys.isSecret(key)
  if (named.test(key)) return /[:/]/.test(value) || !key.endsWith('AUTH')
  if (!keys.isCredential(key) && !inOneWord.test(key)) return false
  const words = key.toUpperCase().split(/[^A-Z0-9]+/)
  if (about.has(words.at(-1) ?? '')) return false
  return !words.some((word) => acting.has(word)) || value.length >= 8
}
