import { judgePage, pageOf } from './page.ts'
import type { Outcome, Suite } from './suite.ts'

interface Case {
  readonly name: string
  readonly options: { readonly https?: boolean; readonly hintOptions?: unknown }
  readonly server: Readonly<Record<string, unknown>> | string
  readonly pass: boolean
}

/** The hints whose question is also asked here about one document, and the rules that answer it. */
const counterparts: Readonly<Record<string, { readonly rules: readonly string[] }>> = {
  'hint-strict-transport-security': { rules: ['hsts'] },
  'hint-validate-set-cookie-header': { rules: ['cookie-secure', 'cookie-prefix'] },
}

/** Cases about further files, about options of that tool, or about a service that it asks. */
function isElsewhere({ name, options }: Case): boolean {
  return !options.https || options.hintOptions !== undefined || /^Resource|preload list|endpoint|^Change/.test(name)
}

function headersOf(server: Case['server']): Readonly<Record<string, string | null>> {
  const document = typeof server === 'string' ? null : server['/']
  const headers = document !== null && typeof document === 'object' && 'headers' in document ? document.headers : null
  return (headers ?? {}) as Readonly<Record<string, string | null>>
}

function passes(recorded: Case, rules: readonly string[]): boolean {
  const headers = Object.entries(headersOf(recorded.server)).flatMap(([name, value]) =>
    value === null ? [] : [[name.toLowerCase(), value] as const],
  )
  const page = pageOf('https://example.com/', headers)
  const check = { profile: 'baseline', rules: [...rules] }
  return judgePage(page, check, new Date('2015-01-01T00:00:00Z')).every(({ level }) => level === 'info')
}

const cookies = 'hint-validate-set-cookie-header'

export const webhint: Suite = {
  name: 'webhint',
  file: 'webhint-cases.json',
  threshold: 0.95,
  deviations: [
    {
      ids: [`${cookies} Header doesn't have 'HttpOnly' directive`],
      reason:
        'Scripts have to read some cookies, such as one against forged requests; HttpOnly is asked of logins (`cookie-session`).',
    },
    {
      ids: [
        `${cookies} Cookie name contains invalid characters`,
        `${cookies} Cookie value contains invalid characters`,
        `${cookies} Cookie name and value contains invalid character (backslash)`,
        `${cookies} 'Expires' directive contains invalid date format`,
        `${cookies} Header contains trailing semicolon`,
      ],
      reason: 'RFC 6265bis section 5.6 makes browsers take such a cookie as it is, so nothing breaks.',
    },
    {
      ids: [
        `${cookies} Both 'Max-Age' and 'Expires' exist in new browsers (new browsers only)`,
        `${cookies} 'Max-Age' only in old browsers*`,
      ],
      reason: 'About Internet Explorer 8 and older.',
    },
  ],
  run: (corpus) =>
    Object.entries((corpus as { cases: Readonly<Record<string, readonly Case[]>> }).cases).flatMap(([hint, cases]) => {
      const of = counterparts[hint]
      if (!of) return []
      return cases
        .filter((recorded) => !isElsewhere(recorded) || hint === cookies)
        .map((recorded): Outcome => {
          const ours = passes(recorded, of.rules)
          const detail = `${JSON.stringify(headersOf(recorded.server))}, here: ${ours ? 'passes' : 'fails'}`
          return { group: hint, id: `${hint} ${recorded.name}`, agrees: ours === recorded.pass, detail }
        })
    }),
}
