import type { Family, Found, NotJudged } from '../../../check/lint/rule.ts'
import { inForce, label, own, place, type Scope, texts, walk } from '../../../formats/nginx/tree.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import type { Seen } from '../judge.ts'
import { judged, nothingFor, type Open, unreadFor } from '../open.ts'
import { endsTls, isProbe, isStatic, mergesHeaders, nameOf, serves } from '../servers.ts'

const security = new Set([
  'strict-transport-security',
  'content-security-policy',
  'x-frame-options',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'cross-origin-embedder-policy',
])

/** What `security-headers` asks for. */
const asked = new Set(['x-frame-options', 'content-security-policy', 'x-content-type-options', 'referrer-policy'])

/** Headers that count on styles, scripts and images too, which nobody frames. */
const ofFiles = new Set(['strict-transport-security', 'x-content-type-options', 'cross-origin-resource-policy'])

function headerNames(scope: Scope): string[] {
  return own(scope, 'add_header').map((one) => texts(one)[0] ?? '')
}

/** nginx inherits `add_header` only into blocks that have none of their own. */
export function headerLost({ servers }: Seen): Found[] {
  return servers.flatMap((server) => lostIn(server, security))
}

/** Headers of a set that blocks inside a server lose, each told at the first `add_header` of its block. */
function lostIn(server: Scope, wanted: ReadonlySet<string>): Found[] {
  return walk(server).flatMap((scope): Found[] => {
    const mine = headerNames(scope)
    if (mine.length === 0 || !scope.parent || mergesHeaders(scope) || own(scope, 'include').length > 0) return []
    // A word for a monitor is no page.
    if (isProbe(scope) && own(scope, 'return').length > 0) return []
    const kept = new Set(mine.map((name) => name.toLowerCase()))
    const outer = inForce(scope.parent, 'add_header').map((one) => texts(one)[0] ?? '')
    const lost = [...new Set(outer)].filter((name) => wanted.has(name.toLowerCase()) && !kept.has(name.toLowerCase()))
    const first = own(scope, 'add_header')[0]
    if (lost.length === 0 || !first) return []
    return [
      {
        ...(isStatic(scope) && !lost.some((name) => ofFiles.has(name.toLowerCase())) && { level: 'warning' as const }),
        message: `${label(scope.directive)} has an add_header of its own and so loses ${lost.join(', ')}`,
        expected: 'the headers repeated here, by an include that both blocks have',
        observed: `only ${bounded(mine.join(', '), 150)}`,
        location: place(first),
      },
    ]
  })
}

export function securityHeaders({ servers, asks }: Seen): readonly Found[] | NotJudged {
  const sending = servers.filter((server) => endsTls(server) && serves(server))
  if (sending.length === 0) return nothingFor('no server here ends TLS and answers by itself')
  const found: Found[] = []
  const open: Open[] = []
  for (const server of sending) {
    const expected = 'the headers on every answer, also on files that nginx serves'
    const location = place(server.directive)
    const missing = missingIn(server)
    const elsewhere = unreadFor(server)
    if (missing.length > 0 && elsewhere) open.push(elsewhere)
    else if (missing.length > 0) {
      const message = `The server ${nameOf(server)} does not send ${missing.join(', ')} itself`
      found.push({ message, expected, observed: 'no add_header for them; the application may send them', location })
    }
    if (!asks('header-lost')) found.push(...lostIn(server, asked).map((one): Found => ({ ...one, unlessNamed: 'off' })))
    // `hsts` says it of its own header.
    const brief = inForce(server, 'add_header').filter((one) => {
      const name = texts(one)[0]?.toLowerCase() ?? ''
      return security.has(name) && name !== 'strict-transport-security' && texts(one)[2] !== 'always'
    })
    const [first] = brief
    if (first) {
      const names = brief.map((one) => texts(one)[0]).join(', ')
      const message = `The server ${nameOf(server)} leaves ${bounded(names, 150)} out of error answers`
      const observed = 'add_header without `always`'
      found.push({ level: 'warning', unlessNamed: 'off', message, expected, observed, location: place(first) })
    }
  }
  return judged(found, open)
}

function missingIn(server: Scope): string[] {
  const sent = new Map(
    inForce(server, 'add_header').map((one) => [texts(one)[0]?.toLowerCase() ?? '', texts(one)[1] ?? '']),
  )
  const isFramed = sent.has('x-frame-options') || sent.get('content-security-policy')?.includes('frame-ancestors')
  return [
    ...(sent.get('x-content-type-options')?.toLowerCase() === 'nosniff' ? [] : ['X-Content-Type-Options']),
    ...(isFramed ? [] : ['X-Frame-Options']),
    ...(sent.has('referrer-policy') ? [] : ['Referrer-Policy']),
  ]
}

/** The rules of this family by their names. */
export const headersRules = {
  'header-lost': headerLost,
  'security-headers': securityHeaders,
} as const satisfies Family<'nginx'>
