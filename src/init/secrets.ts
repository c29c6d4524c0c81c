import { isNamed, isRandom } from '../secrecy/entropy.ts'
import { isCredentialName } from '../secrecy/names.ts'
import { credentialsInUrl, secretsInPath } from '../secrecy/url-credentials.ts'

/** Stands in place of what is not copied. */
export const left = '…'

const assignment = /(?<![\w-])([A-Za-z_][\w-]{0,99})(\s{0,9}[=:]\s{0,9})(["'`]?)([^\s"'`]{4,})/g
const address = /https?:\/\/[^\s"'`<>|)\]]{1,2000}/gi
/** Words behind which people write a secret. */
const naming =
  /(?<![\p{L}\p{N}_])(?:pass(?:words?|wds?|phrases?|codes?)|pwd|secrets?|tokens?|api[ _-]?keys?|kennwort|passwort|contraseñas?|senhas?|mots? de passe)(?![\p{L}\p{N}_])/giu
/** A name and a password, as people write them side by side. */
const login =
  /(?<![\p{L}\p{N}_])(?:admin(?:istrator)?|root|users?|username|log ?in|account)[ \t]{0,3}[/:|][ \t]{0,3}([^\s"'`,;()]{6,100})/giu
/** Characters behind such a word that are looked at. */
const near = 60

/** A text of a list without the secrets that somebody wrote into it: they are copied nowhere. */
export function withoutSecrets(text: string): string {
  let clean = text.replace(assignment, (whole, name: string, between: string, quote: string, value: string) =>
    isCredentialName(name) && isValue(value) ? `${name}${between}${quote}${left}` : whole,
  )
  const inAddresses = (clean.match(address) ?? []).flatMap((url) => secretsInPath('', url))
  for (const secret of [...credentialsInUrl(clean), ...inAddresses, ...behindNames(clean), ...behindLogins(clean)])
    clean = clean.replaceAll(secret, left)
  return clean.replace(/[^\s"'`,;()]{16,}/g, (word) => (isRandom(word) ? left : word))
}

/** Whether what is assigned is a value, rather than a word of a sentence or the name of a key. */
function isValue(text: string): boolean {
  const bare = text.replace(/[,;.)]{1,9}$/, '')
  return /\d|[^\w.]/.test(bare) && !/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){1,9}$/.test(bare)
}

/** What stands behind a word such as password and looks like one. */
function behindNames(text: string): string[] {
  return [...text.matchAll(naming)].flatMap(({ 0: word, index }) => {
    const start = index + word.length
    const [rest = ''] = text.slice(start, start + near).split('\n')
    const isTold = /[:=]/.test(rest)
    const words = rest.split(/[\s"'`,;()[\]<>]+/).map((one) => one.replace(/^[:=]+|[:=.]+$/g, ''))
    // The last one may be cut.
    const whole = start + near < text.length ? words.slice(0, -1) : words
    return whole.filter((one) => isMixed(one) || (isTold && isOdd(one)))
  })
}

function behindLogins(text: string): string[] {
  return [...text.matchAll(login)].map(([, word = '']) => word).filter(isMixed)
}

/** As people make passwords that have to have a bit of everything; no name of a thing has digits between its letters. */
function isMixed(word: string): boolean {
  if (word.length < 8 || /[/\\=]/.test(word) || methods.test(word)) return false
  const isEverything = /[a-z]/.test(word) && /[A-Z]/.test(word) && /\d/.test(word)
  if (isEverything && !/^[A-Za-z]+[\d.]+$/.test(word)) return true
  return /[A-Za-z]/.test(word) && /\d/.test(word) && /[!@#$%^&*?]/.test(word)
}

/** Ways to keep passwords and to sign, which have digits between their letters as well. */
const methods = /^(?:argon2\w{0,2}|pbkdf2|scrypt|oauth2?|base64|x509|utf8mb4|[rehp]s\d{3}|ed25519)$/i

function isOdd(word: string): boolean {
  return (
    word.length >= 6 &&
    /[a-z]/.test(word) &&
    /^\w+$/.test(word) &&
    /\d/.test(word) &&
    !isNamed(word) &&
    !methods.test(word)
  )
}
