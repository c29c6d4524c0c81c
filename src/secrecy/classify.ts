import { isPlaceholder } from './placeholder.ts'
import { isGuessedFirst } from './strength.ts'

/** What stands under a secret's key: nothing, the path of a file with the secret, something to be replaced, or a secret. */
export type SecretClass = 'empty' | 'file' | 'placeholder' | 'weak' | 'literal'

/** Beside what is a placeholder anywhere: texts that samples hold in place of a secret. */
const inSamples = /^(?:none|null|\*+|\[.*\]|\{\{.*\}\}|my[-_].*)$|django-insecure-/i

const mountedSecret = /^\/run\/secrets\//
const pathOfFile = /^(?:\.{0,2}\/)?(?:[\w.-]+\/)*[\w-][\w.-]{0,99}\.(?:pem|key|crt|cer|p12|pfx|jks|json|txt|ya?ml)$/
const longestPath = 300

/** How a literal value under a secret's key looks; the most specific word wins: placeholder before weak before literal. */
export function classify(key: string, value: string): SecretClass {
  const text = value.trim()
  if (text === '') return 'empty'
  if (mountedSecret.test(text) || (text.length <= longestPath && pathOfFile.test(text))) return 'file'
  const purpose = { key, secret: true, address: false }
  const isOpen = (one: string): boolean => isPlaceholder(one, purpose) || inSamples.test(one)
  // As in `changeme123!`.
  if (isOpen(text) || isOpen(text.replace(/[^a-z]{1,8}$/i, ''))) return 'placeholder'
  return isGuessedFirst(text) ? 'weak' : 'literal'
}
