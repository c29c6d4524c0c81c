import { openClass } from './classify.ts'
import { isHost, isRandom, leastRandom } from './entropy.ts'
import { shortest } from './mark.ts'
import { isLoginName, isNeverPublicName, isPublicName, isSecretName, isSensitiveName, namesDigest } from './names.ts'
import { isPlainValue } from './plain-words.ts'
import { isCommon, isWordForSecret } from './strength.ts'
import { credentialsInUrl, secretsInPath } from './url-credentials.ts'
import { textsInJson } from './written-forms.ts'

/**
 * What is secret in a value of an env file, or of something like it: credentials in URLs, values under names of secrets,
 * and what is random under any name. Ordinary words, host names, numbers and placeholders are not: they stand in paths,
 * in keys and in the words of the program, and masking them would spoil what a person reads.
 * @param isPublic tells whether a value stands where everybody reads it; it is asked only where the name is not one of
 * a secret
 */
export function secretsInEnvValue(
  key: string,
  value: string,
  isPublic: (value: string) => boolean = () => false,
): string[] {
  const text = value.trim()
  // A short text under a name that says nothing: most of what a file holds.
  if (text.length < leastRandom && !mayHold.test(text) && isSilent(key)) return []
  const inUrl = text.includes('://') ? [...passwordsInUrl(text), ...secretsInPath(key, text)] : []
  if (text.length < shortest) return inUrl
  if (text.includes('-----') && /-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(text)) return [...inUrl, value]
  const inside = textsInJson(text)
  if (inside.length > 0 && !isSecretName(key)) {
    return [...inUrl, ...inside.flatMap(([name, inner]) => secretsInEnvValue(name, inner, isPublic))]
  }
  if (isSecretName(key) || isNeverPublicName(key)) return [...inUrl, ...underSecretName(key, value, inUrl.length > 0)]
  const [, between, password] = isLoginName(key) ? (/^[^\s:/]+([:/])([^\s:/]+)$/.exec(text) ?? []) : []
  if (password !== undefined && (between === ':' || key === 'NEO4J_AUTH')) return [...inUrl, ...worthHiding([password])]
  const isWorthIt = (): boolean => text.includes('\n') || !isOrdinary(text)
  if (isSensitiveName(key) && !isPublicName(key) && isWorthIt()) return [...inUrl, value]
  return [...inUrl, ...settingsIn(text, isPublic), ...randomIn(key, text, isPublic)]
}

function isSilent(key: string): boolean {
  return !isSecretName(key) && !isNeverPublicName(key) && !isSensitiveName(key) && !isLoginName(key)
}

/** A part of every URL, setting and JSON. */
const mayHold = /[=:{[]/

function underSecretName(key: string, value: string, isUrlWithLogin: boolean): string[] {
  const text = value.trim()
  // Of a URL the login is the secret; its host stands everywhere.
  if (isUrlWithLogin && /^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return []
  if (isKnownToAll(key, text)) return []
  return [value, ...partsOf(text).filter((part) => part !== text && part.length >= 8)]
}

/** What stands between commas, semicolons and blanks. */
function partsOf(text: string): string[] {
  return /[,;\s]/.test(text) ? text.split(/[,;\s]+/) : [text]
}

/**
 * Whether a password is none: empty, a path, a variable, a placeholder, or a default that is tried first anyway. Hiding
 * `postgres` would spoil half of what is said of PostgreSQL.
 */
function isKnownToAll(key: string, text: string): boolean {
  const kind = openClass(key, text)
  const isOpen = kind === 'empty' || kind === 'file' || (kind === 'placeholder' && !isRandom(text))
  return (
    isOpen ||
    isPlainValue(text) ||
    isCommon(text) ||
    isWordForSecret(key, text, false) ||
    // The name of a key in place of its value.
    (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(text) && isSecretName(text)) ||
    /^\$(?:\w+|\{[^{}]*\}|\([^()]*\))$/.test(text)
  )
}

/** Passwords without those that everybody knows. */
export function worthHiding(passwords: readonly string[]): string[] {
  return passwords.filter((password) => !isKnownToAll('PASSWORD', password.trim()))
}

/** The credentials in the URLs of a text that are worth hiding. */
export function passwordsInUrl(text: string): string[] {
  return worthHiding(credentialsInUrl(text))
}

/** `AccountKey=…` in a connection string, `password=…` in the keywords of libpq or the query of a URL. */
function settingsIn(text: string, isPublic: (value: string) => boolean): string[] {
  if (!text.includes('=')) return []
  return text.split(/[;&?\s]+/).flatMap((part) => {
    const at = part.indexOf('=')
    const name = part.slice(0, Math.max(0, at))
    return /^[A-Za-z][\w-]{0,40}$/.test(name) && isSecretName(name)
      ? secretsInEnvValue(name, part.slice(at + 1), isPublic)
      : []
  })
}

function randomIn(key: string, text: string, isPublic: (value: string) => boolean): string[] {
  if (text.length < leastRandom) return []
  const random = partsOf(text).filter((part) => isRandom(part) && !isPublic(part))
  return random.length > 0 && (isPublicName(key) || namesDigest(key)) ? [] : random
}

/** What everybody may read: words with separators, numbers, versions, hosts, URLs, addresses of mail, paths. */
export function isOrdinary(text: string): boolean {
  if (isPlainValue(text) || isHost(text)) return true
  if (/^[a-z][a-z0-9+.-]*:\/\/\S*$/i.test(text)) return credentialsInUrl(text).length === 0
  if (/^[^@\s]+@[^@\s]+$/.test(text)) return true
  const parts = text.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '')
  return parts.every((part) => /^(?:\d{1,6}|\p{L}{1,20}\d{0,3}|v\d{1,6})$/u.test(part)) && !isRandom(text)
}
