import type { Answer } from '../../../check/site/answer.ts'
import { isHtml as isPage, isRealSecret, type Signature } from './signature.ts'

/** Names that applications read from their environment, and little else. */
const usual =
  /^(?:DEBUG|ENVIRONMENT|ALLOWED_HOSTS|PORT|SECRET)$|^(?:APP|AWS|CELERY|DATABASE|DB|DJANGO|EMAIL|FLASK|JWT|MAIL|MONGO|MYSQL|NODE|POSTGRES|RAILS|REDIS|S3|SENTRY|SMTP|STRIPE)_|_(?:DSN|HOST|KEY|PORT|URL|USER)$/

/** Characters of a value that stands alone and is one for sure. */
const longEnough = 8

/**
 * What is an env file for sure, by its keys and values: also in a page of HTML, with any status, and where every path is
 * answered so. Pairs such as `error=not_found` and examples with placeholders are none.
 */
export function evidentEnv({ text }: Pick<Answer, 'text'>): string | null {
  const isHtml = /<\/?[a-z][^>]{0,200}>/i.test(text)
  const lines = linesOf(text, isHtml)
  const pairs = lines.flatMap((line) => pairIn(line) ?? [])
  const secrets = pairs.filter(({ key, value }) => isRealSecret(key, value))
  const isAlone = pairs.length === 1 && lines.length === 1 && (secrets[0]?.value.length ?? 0) >= longEnough
  const isMost = pairs.length * 2 >= lines.length && pairs.some(({ key }) => usual.test(key))
  const isEnv = pairs.length > 1 ? secrets.length > 0 || (!isHtml && isMost) : isAlone
  return isEnv ? `an env file with ${pairs.length} ${pairs.length === 1 ? 'key' : 'keys'}` : null
}

function linesOf(text: string, isHtml: boolean): string[] {
  return text
    .split(isHtml ? /\r\n|\r|\n|<br ?\/?>/i : /\r\n|\r|\n/)
    .map((line) => (isHtml ? withoutTags(line) : line).trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}

/** A line without the tags at its beginning and its end. */
function withoutTags(line: string): string {
  let rest = line.trim()
  while (rest.startsWith('<') && rest.includes('>')) rest = rest.slice(rest.indexOf('>') + 1).trimStart()
  const end = rest.indexOf('</')
  return end < 0 ? rest : rest.slice(0, end)
}

interface Pair {
  readonly key: string
  readonly value: string
}

function pairIn(line: string): Pair | undefined {
  const match = /^(?:export\s+)?([A-Z][A-Z0-9_]{1,63})=(.*)$/.exec(line)
  const value = match?.[2]?.trim().replace(/^(["'])(.*)\1$/, '$2')
  return match?.[1] === undefined || value === undefined ? undefined : { key: match[1], value }
}

/** An example whose values are real: all of an example may be public but these. */
export const filledExample: Signature = (answer) => {
  if (isPage(answer)) return null
  const pairs = linesOf(answer.text, false).flatMap((line) => pairIn(line) ?? [])
  const secrets = pairs.filter(({ key, value }) => value.length >= longEnough && isRealSecret(key, value))
  return secrets.length > 0 ? `an example of an env file in which ${count(secrets.length)} filled in` : null
}

function count(secrets: number): string {
  return secrets === 1 ? '1 secret is' : `${secrets} secrets are`
}
