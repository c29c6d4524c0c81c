import { type KeyCatalogue, usualKeys } from '../../check/key-types.ts'
import { isLoginName, isSwitchName } from '../../secrecy/names.ts'
import { isReportingAddress } from '../../secrecy/url-credentials.ts'

const switched =
  /^(?:true|false|yes|no|on|off|enabled?|disabled?|null|none|required|optional|invalid|unset|undefined)$/i
/** A hash made for passwords, which tells nobody the password; a `$` is doubled in Compose files. */
const hashed = /^\$+(?:2[abxy]|argon2(?:id|i|d)|scrypt|pbkdf2(?:-sha\d+)?)\$/

/** Whether the value that stands under this name is a secret, by the name and by what the value can be. */
export function isSecretKey(key: string, value: string, keys: KeyCatalogue = usualKeys): boolean {
  if (switched.test(value.trim()) || hashed.test(value.trim()) || isReportingAddress(value.trim())) return false
  if (keys.typeOf(key) !== null) return keys.isSecret(key)
  if (isLoginName(key) && /AUTH$/i.test(key)) return /[:/]/.test(value)
  return keys.isCredential(key) && (!isSwitchName(key) || value.length >= 8)
}
