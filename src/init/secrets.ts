import { isRandom } from '../secrecy/entropy.ts'
import { isCredentialName } from '../secrecy/names.ts'
import { credentialsInUrl } from '../secrecy/url-credentials.ts'

const assignment = /(?<![\w-])([A-Za-z_][\w-]{0,99})(\s{0,9}[=:]\s{0,9})(["'`]?)([^\s"'`]{4,})/g

/** A text of a list without the secrets that somebody wrote into it: they are copied nowhere. */
export function withoutSecrets(text: string): string {
  let clean = text.replace(assignment, (whole, name: string, between: string, quote: string, value: string) =>
    isCredentialName(name) && /\d|[^\w.]/.test(value) ? `${name}${between}${quote}…` : whole,
  )
  for (const secret of credentialsInUrl(clean)) clean = clean.replaceAll(secret, '…')
  return clean.replace(/[^\s"'`,;()]{16,}/g, (word) => (isRandom(word) ? '…' : word))
}
