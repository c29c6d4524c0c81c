import { orders } from './languages.ts'

function standing(words: string): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${words})(?![a-z0-9])`)
}

const words =
  'change[-_ ]?(?:me|this|it|password|secret)(?:[-_ ][a-z0-9]+)?|replace[-_ ]?(?:me|this|it|with)(?:[-_][a-z0-9]+)*|set[-_ ]?me|fill[-_ ]?(?:me|in|this)|insert[-_][a-z0-9]+|enter[-_]your|x{4,}|secret[-_ ]?here|goes[-_]here|put[-_]your|change[-_ ]in[-_ ][a-z0-9]+|generate[-_](?:an?|your|me|one|this)(?:[-_][a-z0-9]+)*|to[-_ ]?be[-_ ]?(?:modified|changed|replaced|filled|set|defined)(?:[-_ ]in)?|do[-_]not[-_]use|not[-_ ]?a[-_ ]?real[-_ ]?[a-z]*|not[-_]for[-_]prod[a-z0-9]*'
const strong = standing(
  `${words}|(?:${orders})[-_ ](?:esto|eso|isto|isso|ceci|cela|das|dies|questo|dit|por|en|para|ini|me|moi|a|le|la|o)(?:[-_ ][a-z0-9]+)*|fixme|tbd|todo|placeholder|your[-_ ][a-z0-9]+|insert [a-z0-9]+|my[-_]secret`,
)
/** A whole piece between the separators of a URL: paths have words of their own. */
const piece = new RegExp(
  `^(?:${words}|your[-_](?:[a-z0-9]+[-_])*(?:key(?:[-_]public)?|token|secret|password|pass|webhook|domain|host|user|username|id|name|project|bucket|account|dsn|db|database|org|app|site|company|server|value|endpoint|url))$`,
)
/** What every such piece has in it. */
const partOfPiece = /change|replace|set|fill|insert|enter|xxxx|secret|goes|put|generate|modified|defined|not|your/
const soft = standing(
  'dummy|sample|example|xxx|super[-_ ]?secret|top[-_ ]secret|dev[-_]only|local[-_]dev|for[-_]development',
)
const exampleHost =
  /(?<![a-z0-9.-])(?:[a-z0-9-]+\.)*(?:example\.(?:com|org|net|edu)|your-?(?:domain|site|company|app|host|server)\.[a-z.]{2,8}|(?:my|some)-?domain\.[a-z]{2,4}|domain\.tld|[a-z0-9-]+\.(?:example|invalid))(?![a-z0-9-])/g

/** What every host of `exampleHost` has in it. */
const partOfExample = /example|your|domain|invalid/

/** Characters of a value in which templates and placeholders are looked for. */
const longestJudged = 8192

/** What is known of a value besides its text. */
export interface Purpose {
  /** Name of its key. */
  readonly key: string
  /** Whether it is a secret, so that even a single word such as `dummy` stands for another value. */
  readonly secret: boolean
  /** Whether it names a host or a place on the network. */
  readonly address: boolean
  /** Host names that are real here, although they may look like those of examples. */
  readonly knownHosts?: readonly string[]
}

/** Whether a value is one that was meant to be replaced. */
export function isPlaceholder(value: string, { key, secret, address, knownHosts = [] }: Purpose): boolean {
  const text = value.slice(0, longestJudged).trim()
  const lower = text.toLowerCase()
  if (text === '') return false
  if (/^\d+$/.test(text)) return secret && /^(.)\1{3,}$/.test(text)
  const isUrl = lower.includes('://') && /^[a-z][a-z0-9+.-]*:\/\//.test(lower)
  const sensitive = secret || address || isUrl
  if (isMarked(text) || isStandIn(lower)) return true
  if (text.endsWith('…') || (text.endsWith('...') && /^\.{3}$|\S\.{3}$/.test(text))) return true
  if (text[0] === text[1] && /^(.)\1{3,}$/s.test(text)) return true
  if (lower.length === key.length && lower === key.toLowerCase() && (sensitive || lower.includes('_'))) return true
  if (isUrl) {
    if (partOfPiece.test(lower) && lower.split(/[/:@?&=#,.]/).some((part) => piece.test(part))) return true
  } else if (sensitive ? strong.test(lower) : piece.test(lower)) return true
  if (secret && soft.test(lower)) return true
  if ((!sensitive && !text.includes('@')) || !partOfExample.test(lower)) return false
  const hosts = lower.match(exampleHost) ?? []
  return hosts.some((host) => !knownHosts.some((known) => related(host, known)))
}

/** Whether a text is one word that stands for another, whatever signs are between its letters. */
function isStandIn(lower: string): boolean {
  if (!/^[^a-z0-9]*[cdefprstx]/.test(lower)) return false
  const word = lower.replace(/[^a-z0-9]+/g, '')
  return /^(changeme|changethis|changeit|replaceme|todo|tbd|fixme|dummy|sample|placeholder|example|setme|x{3,})$/.test(
    word,
  )
}

/** Whether a text has the marks around it, or in it, by which something is to be replaced. */
function isMarked(text: string): boolean {
  if (text.includes('<')) {
    if (/^<[^<>]*>$/.test(text) && !/^<[^<>@\s]+@[^<>@\s]+>$/.test(text)) return true
    if (/(?:\/\/|:|@)<[^<>]+>/.test(text)) return true
  }
  switch (text[0]) {
    // A comment that the reader took for the value.
    case '#':
      return /^#\s/.test(text)
    case '!':
      return /^!!!.*!!!$/s.test(text)
    case '_':
      return /^__[A-Za-z0-9_]+__$/.test(text)
    case '[':
      return /^\[(?:your|insert|enter|change|replace)[^\]]*\]$/i.test(text)
    default:
      return false
  }
}

/** Whether the checklist itself names this host, one above or one beside it. */
function related(host: string, known: string): boolean {
  const domain = (name: string): string => name.split('.').slice(-2).join('.')
  return domain(host) === domain(known)
}
