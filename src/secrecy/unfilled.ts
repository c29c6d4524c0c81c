import { fillers, secrets } from './languages.ts'

/**
 * Whether what stands under a secret's key is something that nobody filled in, beside the placeholders of `isPlaceholder`:
 * sentences that tell what to put there, the marks of templates, tokens and keys of samples. A rule may say so; masking
 * goes on regardless, since a guess must not uncover anything. All expressions are linear.
 */
export function isUnfilled(value: string): boolean {
  const text = value.slice(0, longestJudged).trim()
  return (
    isMarked(text) ||
    isSentence(text) ||
    documentationDsn.test(text) ||
    isOneCharacter(text) ||
    isDemoToken(text) ||
    (text.length >= shortestKey && !text.includes('://') && isTypedRow(text))
  )
}

/** Characters of a value that are looked at. */
const longestJudged = 8192
/** What is shorter the rules on passwords judge. */
const shortestKey = 16

/** `take_the_secret_from_the_console`, `get-your-key-here`. */
const order =
  /^(?:take|get|put|use|copy|paste|ask|find|look|add|insert|obtain|fetch|provide|specify|type|choose|pick)[-_ ](?:the|your|a|an|it|this|that|some|from|in)[-_ ]/
const sentence = /^[a-z]+(?:[-_ ][a-z]+){2,23}$/
/** A number or a mark at its end, as rules on passwords want them. */
const ending = /[^A-Za-z]{1,8}$/

/** What no sentence has between its words. */
const beyondSentence = /[\0-\x1f!-,./0-9:-@[-^`{-\x7f]/

/** Letters of a word of a sentence and what stands behind it, on average. */
const shortestWord = 4

/** Whether a text is a sentence that tells what should stand there, in words with separators or in camel case. */
function isSentence(text: string): boolean {
  const lower = text.toLowerCase()
  if (order.test(lower)) return true
  const bare = text.replace(ending, '')
  if (beyondSentence.test(bare)) return false
  const words = bare.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  if (!sentence.test(words)) return false
  const each = words.split(/[^a-z]+/)
  // Random letters in both cases look as if they were made of very short words.
  if (words.length < each.length * shortestWord) return false
  return each.some((word) => secrets.has(word)) && each.some((word) => fillers.has(word))
}

/** `{client_secret}`, `[AuthToken]`, `#{DB_PASSWORD}#`. */
const marks = /^(?:\{[A-Za-z][\w .-]{0,60}\}|\[[A-Za-z][\w .-]{0,60}\]|#\{[^{}]{1,80}\}#)$/

/** Whether a text is a name between the marks of a template. */
function isMarked(text: string): boolean {
  return marks.test(text)
}

/** References that another program fills in: 1Password, SOPS, Vault, the managers of the clouds. */
const reference =
  /^(?:op:\/\/\S|ENC\[[A-Z0-9_]+,|vault:\S|(?:awssm|awsps|ssm|gcpsm|gcp-secret|azkv|akv|sm|bws|infisical|doppler):\/\/\S|arn:aws[\w-]*:(?:secretsmanager|ssm):)/

/** Whether a text only says where a secret is kept, for another program to fetch. */
export function isReference(text: string): boolean {
  return reference.test(text)
}

/** Addresses of error trackers that stand in documentation. */
const documentationDsn =
  /^https?:\/\/(?:examplepublickey|public|key|sentry_key|publickey|[ax]{3,40}|abc|123)(?::[a-z]{1,20})?@|@o0\.ingest\./i

/** Nothing but one character between separators, as in an empty UUID, or a run of x in place of a key. */
function isOneCharacter(text: string): boolean {
  if (/x{6}/i.test(text)) return true
  if (!/^[-_ .:]*([^-_ .:])[-_ .:]*\1/u.test(text)) return false
  const bare = text.slice(0, longestRowed).replaceAll(/[-_ .:]/g, '')
  return bare.length >= shortestKey && new Set(bare).size === 1
}

const rows = ['0123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const longestRow = 8
/** Every piece of `longestRow` characters of a row, forwards and backwards; rows go round. */
const pieces: ReadonlySet<string> = new Set(
  rows
    .flatMap((row) => [row, [...row].reverse().join('')])
    .flatMap((row) => {
      const round = row + row
      return Array.from({ length: row.length }, (_, at) => round.slice(at, at + longestRow))
    }),
)

/** What each of them begins with. */
const beside: ReadonlySet<string> = new Set([...pieces].map((piece) => piece.slice(0, 2)))

/** Characters of a value in which rows are looked for. */
const longestRowed = 512

/** Keys of payment services say by their beginning what they are. */
const ofService = /^(?:sk|pk|rk)_(?:live|test)_/

/**
 * Whether a key was typed rather than made: rows such as `12345678` or `abcdefgh` are half of it or more, or one piece is
 * written again and again.
 */
function isTypedRow(value: string): boolean {
  const lower = value.slice(0, longestRowed).toLowerCase()
  if (ofService.test(lower)) return false
  if (!mayHoldRow(lower)) return isRepeated(lower)
  let [covered, end] = [0, 0]
  for (let at = 0; at + longestRow <= lower.length; at++) {
    if (!beside.has(lower.slice(at, at + 2)) || !pieces.has(lower.slice(at, at + longestRow))) continue
    covered += at + longestRow - Math.max(end, at)
    end = at + longestRow
  }
  return covered * 2 >= lower.length || isRepeated(lower)
}

/** Of the pairs of characters of a piece one begins at a multiple of their number, and each is the begin of a piece. */
function mayHoldRow(text: string): boolean {
  for (let at = 0; at + 2 <= text.length; at += longestRow - 1) if (beside.has(text.slice(at, at + 2))) return true
  return false
}

/** Whether a text of 16 or more characters is one piece of at most 16 written again and again. */
function isRepeated(text: string): boolean {
  // What has fewer different characters the rules on keys judge.
  if (text.length < 16) return false
  for (let period = 1; period <= Math.min(16, text.length / 2); period++) {
    if (text[0] === text[period] && text.startsWith(text.slice(period))) return new Set(text).size >= 5
  }
  return false
}

/** Whether a signed token (RFC 7519) says of itself that it is one of a demonstration. */
export function isDemoToken(text: string): boolean {
  const payload = /^eyJ[\w-]{5,2000}\.(eyJ[\w-]{5,4000})\./.exec(text)?.[1]
  if (payload === undefined) return false
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
    if (claims === null || typeof claims !== 'object') return false
    const { iss, sub, name } = claims as Record<string, unknown>
    return (
      (typeof iss === 'string' && /(?:^|[-_.])(?:demo|example)$/i.test(iss)) ||
      (sub === '1234567890' && name === 'John Doe')
    )
  } catch {
    return false
  }
}
