import type { Draft } from '../../src/check/kind.ts'
import { readMarkup } from '../../src/formats/html/markup.ts'
import type { Grant } from '../../src/kinds/cors/observation.ts'
import { reflect, starCred } from '../../src/kinds/cors/rules/grants.ts'
import type { Answer, Observation, Plain } from '../../src/kinds/headers/observation.ts'
import { observatoryScore } from '../../src/kinds/headers/observatory.ts'
import { judgePage, pageOf } from './page.ts'
import type { Outcome, Suite } from './suite.ts'

interface Case {
  readonly id: string
  readonly test: string
  readonly requestUrl: string | null
  readonly certVerified?: boolean
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  readonly requestHeaders?: Readonly<Record<string, string>>
  readonly html?: string
  readonly hstsHeader?: string | null
  readonly redirectChain?: readonly { readonly url: string; readonly status: number }[]
  readonly responseMissing?: string
  readonly expectedResult: string
  readonly pass: boolean
}

const now = new Date('2026-01-01T00:00:00Z')

function casesOf(corpus: unknown): readonly Case[] {
  return (corpus as { cases: readonly Case[] }).cases
}

async function each(cases: readonly Case[], compare: (recorded: Case) => Promise<Outcome[]>): Promise<Outcome[]> {
  return (await Promise.all(cases.map(compare))).flat()
}

/** The page as the product would have observed it. */
async function observed(recorded: Case): Promise<Observation> {
  const url =
    recorded.responseMissing === 'https' ? 'http://mozilla.org/' : (recorded.requestUrl ?? 'https://mozilla.org/')
  const headers = Object.entries(recorded.headers ?? {}).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one] as const),
  )
  if (typeof recorded.hstsHeader === 'string') headers.push(['strict-transport-security', recorded.hstsHeader])
  const isRedirection = recorded.test === 'redirection'
  const page = url.replace(/^http:/, isRedirection ? 'https:' : 'http:')
  return pageOf(page, headers, {
    markup: await readMarkup(recorded.html ?? '', page),
    plain: isRedirection ? plainOf(recorded) : null,
  })
}

function plainOf(recorded: Case): Plain {
  const asked = recorded.requestUrl ?? 'http://mozilla.org/'
  if (recorded.responseMissing === 'http') return { outcome: 'closed', asked, how: 'refused' }
  const hops = (recorded.redirectChain ?? []).map(({ url, status }): Answer => ({ url, status, headers: [] }))
  return { outcome: 'answered', asked, walk: { hops, end: 'answer', next: null }, probe: null }
}

/** The rules that answer each test, and from which level on a finding counts as "not passed". */
const rulesOf: Readonly<Record<string, { readonly rules: readonly string[]; readonly from: 'error' | 'warning' }>> = {
  csp: {
    rules: ['csp-present', 'csp-script', 'csp-eval', 'csp-object', 'csp-http-source', 'csp-syntax'],
    from: 'error',
  },
  cookies: { rules: ['cookie-secure', 'cookie-session', 'cookie-samesite'], from: 'error' },
  'cross-origin-embedder-policy': { rules: ['coe*'], from: 'warning' },
  'cross-origin-opener-policy': { rules: ['coo*p'], from: 'warning' },
  'cross-origin-resource-policy': { rules: ['corp*'], from: 'warning' },
  redirection: { rules: ['redirect-http*'], from: 'warning' },
  'referrer-policy': { rules: ['referrer-polic*'], from: 'error' },
  'strict-transport-security': { rules: ['hsts'], from: 'error' },
  'x-content-type-options': { rules: ['nosniff'], from: 'error' },
  'x-frame-options': { rules: ['clickjacking'], from: 'error' },
}

async function findingsOf(recorded: Case): Promise<readonly Pick<Draft, 'message' | 'level'>[] | null> {
  if (recorded.test === 'cors') return corsFindings(recorded)
  const of = rulesOf[recorded.test]
  if (!of) return null
  const page = await observed(recorded)
  // Such a connection is never made: the check ends as an error.
  if (recorded.certVerified === false) return [{ level: 'error', message: 'the certificate is not trusted' }]
  // Rules that are no errors alone would be refused as a check that cannot fail.
  const beside = of.from === 'warning' ? ['nosniff'] : []
  const all = judgePage(page, { profile: 'strict', rules: [...of.rules, ...beside] }, now)
  const own = of.from === 'warning' ? all.filter(({ rule }) => rule !== 'headers/nosniff') : all
  return own.filter(({ level }) => level !== 'info' && (of.from === 'warning' || level !== 'warning'))
}

function corsFindings(recorded: Case): readonly Pick<Draft, 'message' | 'level'>[] {
  const field = (name: string): string | null => {
    const value = recorded.headers?.[name]
    return value === undefined ? null : [value].flat().join(', ')
  }
  const origin = recorded.requestHeaders?.origin ?? 'https://http-observatory.security.mozilla.org'
  const grant: Grant = {
    origin,
    request: 'GET',
    method: 'GET',
    status: 200,
    allowOrigin: field('access-control-allow-origin'),
    allowCredentials: field('access-control-allow-credentials'),
    allowMethods: [],
    allowHeaders: [],
    maxAge: null,
    allowPrivateNetwork: null,
    vary: [],
    cacheControl: [],
  }
  const seen = {
    url: recorded.requestUrl ?? '',
    foreign: [{ probe: { origin, mistake: '' }, grants: [grant] }],
    allowed: [],
  }
  const input = { page: seen, headers: [], credentials: false }
  return [reflect(input), starCred(input)].flatMap((found) => ('notJudged' in found ? [] : found))
}

/** The rules of this project against the Observatory's `pass`. */
export const observatory: Suite = {
  name: 'Observatory: pass',
  file: 'observatory-cases.json',
  threshold: 0.95,
  deviations: [
    {
      ids: ['obs-094', 'obs-095', 'obs-096'],
      reason:
        'A login without SameSite, or with None, is sent with requests of other sites: an error where the rule is named, as it is here, and a warning in the profile.',
    },
    {
      ids: ['obs-048', 'obs-051', 'obs-052', 'obs-056', 'obs-064'],
      reason:
        'A nonce of 3 or 6 characters can be guessed; CSP Level 3 section 7.1 asks for 128 random bits. Here it fails in the profile `strict`, by which this is measured, and is a warning in `baseline`.',
    },
    {
      ids: ['obs-050', 'obs-060'],
      reason:
        "A malformed hash or nonce is dropped by browsers, so beside it `'unsafe-inline'` stays in force, and alone it allows nothing. The Observatory looks at its first characters only: a false pass.",
    },
    {
      ids: ['obs-054'],
      reason:
        'Two policies `http:` and `https:` both allow any script over https. The Observatory intersects them as text and finds nothing left: a false pass.',
    },
    {
      ids: ['obs-176', 'obs-177'],
      reason:
        'Being on the preload list does not excuse a missing header: the list drops such domains, and clients without it are not protected.',
    },
    {
      ids: ['obs-194', 'obs-199'],
      reason:
        'Fetch section 3.6 takes the first value, and HTML section 7.6 takes equal values of X-Frame-Options for one. Browsers obey both headers: a false alarm.',
    },
    {
      ids: ['obs-200'],
      reason: 'Browsers ignore `X-Frame-Options: ALLOW-FROM`, so anybody can frame the page: a false pass.',
    },
  ],
  run: (corpus) =>
    each(casesOf(corpus), async (recorded): Promise<Outcome[]> => {
      const findings = await findingsOf(recorded)
      if (findings === null) return []
      const passes = findings.length === 0
      const ours = passes ? 'passes' : findings.map(({ message }) => message).join('; ')
      const detail = `${recorded.expectedResult}, here: ${ours}`
      return [{ group: recorded.test, id: recorded.id, agrees: passes === recorded.pass, detail }]
    }),
}

const testNames: Readonly<Record<string, string>> = {
  'cross-origin-embedder-policy': 'coep',
  'cross-origin-opener-policy': 'coop',
  'cross-origin-resource-policy': 'corp',
  'strict-transport-security': 'hsts',
}

/** The score of this project against the Observatory's result by name. */
export const observatoryResults: Suite = {
  name: 'Observatory: result',
  file: 'observatory-cases.json',
  threshold: 0.95,
  deviations: [
    { ids: ['obs-054'], reason: 'As above: the two policies allow any script over https.' },
    {
      ids: ['obs-110'],
      reason:
        'A score from one plain GET cannot know whether an origin is reflected; the kind `cors` asks with origins of its own and fails.',
    },
    {
      ids: ['obs-152', 'obs-176', 'obs-177'],
      reason: 'The preload list is 20 MB and is not shipped, so a domain on it scores up to 5 lower here.',
    },
  ],
  run: (corpus) =>
    each(casesOf(corpus), async (recorded): Promise<Outcome[]> => {
      if (recorded.certVerified === false) return []
      const { tests } = observatoryScore(await observed(recorded), now.getTime())
      const wanted = testNames[recorded.test] ?? recorded.test
      const result = tests.find(({ test }) => test === wanted)?.result ?? 'none'
      const agrees = result === recorded.expectedResult
      return [{ group: recorded.test, id: recorded.id, agrees, detail: `${recorded.expectedResult}, here: ${result}` }]
    }),
}
