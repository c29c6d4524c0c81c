import { isCredentialName } from './names.ts'
import { isPlaceholder } from './placeholder.ts'
import { isCommon, isGuessedFirst, isMadeOfWords, wordsOfKey } from './strength.ts'

/** What stands under a secret's key: nothing, the path of a file with the secret, something to be replaced, or a secret. */
export type SecretClass = 'empty' | 'file' | 'placeholder' | 'weak' | 'literal'

/** Beside what is a placeholder anywhere: texts that samples hold in place of a secret. */
const inSamples = /^(?:none|null|\*+|\[.*\]|\{\{.*\}\}|my[-_].*)$|django-insecure-/i

const mountedSecret = /^\/run\/secrets\//
const pathOfFile = /^(?:\.{0,2}\/)?(?:[\w.-]+\/)*[\w-][\w.-]{0,99}\.(?:pem|key|crt|cer|p12|pfx|jks|json|txt|ya?ml)$/
const longestPath = 300

/** How a literal value under a secret's key looks; the most specific word wins: placeholder before weak before literal. */
export function classify(key: string, value: string): SecretClass {
  const open = openClass(key, value)
  if (open !== null) return open
  const text = value.trim()
  const isWeak = isGuessedFirst(text) || isMadeOfWords(text, new Set(wordsOfKey(key)))
  return isWeak ? 'weak' : 'literal'
}

/** As `classify`, where the value is no secret at all; else null. */
export function openClass(key: string, value: string): Exclude<SecretClass, 'weak' | 'literal'> | null {
  const text = value.trim()
  if (text === '') return 'empty'
  if (mountedSecret.test(text) || (text.length <= longestPath && pathOfFile.test(text))) return 'file'
  const purpose = { key, secret: true, address: false }
  const isOpen = (one: string): boolean => isPlaceholder(one, purpose) || inSamples.test(one)
  // As in `changeme123!`.
  const bare = text.replace(/[^a-z]{1,8}$/i, '')
  return isOpen(text) || (bare !== text && isOpen(bare)) ? 'placeholder' : null
}

/** A dotted path such as those of Python classes, and the name of another secret. */
const reference = /^[a-z_]+(?:\.[A-Za-z_]+){2,}$|^(?:[a-z]+(?:_[a-z]+)+|[A-Z]+(?:_[A-Z]+)+)$/
/** An expression of a program that fetches the value. */
const expression = /\b(?:env|environ|getenv|settings|config|secrets|vars|process|os)\b[.[(]/

/**
 * Whether a literal under a secret's key is masked wherever it appears. Placeholders and common words are not: they are
 * known to everybody, and would tear holes into every message.
 */
export function isLiteralSecret(key: string, value: string): boolean {
  if (expression.test(value) || (reference.test(value) && (value.includes('.') || isCredentialName(value))))
    return false
  const kind = classify(key, value)
  return kind === 'literal' || (kind === 'weak' && /\d/.test(value) && /[a-z]/i.test(value) && !isCommon(value.trim()))
}
