import { oneOf } from '../random.ts'

/** A made-up secret. */
export interface Planted {
  readonly family: Family
  readonly value: string
  /** Texts of which no begin or end of eight characters may be shown: the lines of a key, the keys in JSON. */
  readonly parts: readonly string[]
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const digits = '0123456789'
const base64url = `${letters}${digits}-_`
const hexDigits = '0123456789abcdef'
/** What ends, begins or means something in a URL, a header, a shell, HTML, SQL. */
const special = `@/#?&"'\\<>%+$ `
const beyondAscii = 'äöüßéèñçøåŁžÐ€£日本語пр😀🔑'

type Random = () => number

function text(alphabet: string, length: number, random: Random): string {
  const signs = [...alphabet]
  return Array.from({ length }, () => oneOf(signs, random)).join('')
}

function between(least: number, most: number, random: Random): number {
  return least + Math.floor(random() * (most - least + 1))
}

/** Letters and digits with as many others among them as asked for, and none of them at an edge. */
function mixed(others: string, least: number, most: number, random: Random): string {
  const length = between(least, most, random)
  const middle = Array.from({ length: length - 2 }, () =>
    random() < 0.3 ? oneOf([...others], random) : oneOf([...letters, ...digits], random),
  )
  return `${text(letters, 1, random)}${middle.join('')}${text(letters, 1, random)}`.replace(/ {2,}/g, ' ')
}

function base64Of(bytes: number, random: Random): string {
  return Buffer.from(Array.from({ length: bytes }, () => Math.floor(random() * 256))).toString('base64')
}

function pem(random: Random): string {
  const body = base64Of(240, random).replace(/(.{64})(?=.)/g, '$1\n')
  return `-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----`
}

const makers = {
  base64url: (random) => text(base64url, between(20, 43, random), random),
  base64: (random) => base64Of(between(15, 33, random), random),
  hex: (random) => text(hexDigits, oneOf([32, 40, 64], random), random),
  special: (random) => mixed(special, 14, 26, random),
  'beyond ASCII': (random) => mixed(beyondAscii, 14, 24, random),
  everything: (random) => mixed(`${special}${beyondAscii};,:=()[]{}|^!~*\``, 16, 30, random),
  short: (random) =>
    `${text(letters, 1, random)}${text(`${letters}${digits}`, between(2, 4, random), random)}7${text(letters, 1, random)}`,
  'short and special': (random) =>
    `${text(letters, 2, random)}${oneOf([...'@/#?&<%$'], random)}${text(digits, 2, random)}q`,
  'short word': (random) =>
    Array.from({ length: 3 }, () => oneOf([...'bdfgklmnprstvz'], random) + oneOf([...'aeiou'], random)).join(''),
  pem,
  jwt: (random) => {
    const payload = Buffer.from(JSON.stringify({ sub: text(digits, 9, random), exp: 1900000000 })).toString('base64url')
    return `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.${payload}.${text(base64url, 43, random)}`
  },
  token: (random) =>
    `${oneOf(['sk_live_', 'ghp_', 'xoxb-', 'AKIA', 'AIza', 'glpat-', 'whsec_'], random)}${text(letters + digits, 32, random)}`,
  uuid: (random) => [8, 4, 4, 4, 12].map((length) => text(hexDigits, length, random)).join('-'),
  'service account': (random) =>
    JSON.stringify(
      {
        type: 'service_account',
        project_id: 'shop',
        private_key_id: text(hexDigits, 40, random),
        private_key: pem(random),
      },
      null,
      2,
    ),
} as const satisfies Record<string, (random: Random) => string>

export type Family = keyof typeof makers
export const families = Object.keys(makers) as readonly Family[]

/** Families of one line and at least eight characters, in which nothing has a meaning of its own. */
export const wordLike: readonly Family[] = ['base64url', 'hex', 'jwt', 'token', 'uuid']
/** Families of one line. */
export const oneLine = families.filter((family) => family !== 'pem' && family !== 'service account')

/** A secret of a family. */
export function plant(family: Family, random: Random): Planted {
  const value = makers[family](random)
  return { family, value, parts: partsOf(family, value) }
}

function partsOf(family: Family, value: string): readonly string[] {
  switch (family) {
    case 'pem':
      return value.split('\n').slice(1, -1)
    case 'service account': {
      const { private_key_id: id, private_key: key } = JSON.parse(value) as Record<string, string>
      return [id ?? '', ...(key ?? '').split('\n').slice(1, -1)]
    }
    case 'token':
      // The begin says whose it is, and is the same for all.
      return [value.replace(/^(?:sk_live_|ghp_|xoxb-|AKIA|AIza|glpat-|whsec_)/, '')]
    default:
      return [value]
  }
}
