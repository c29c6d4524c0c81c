import type { Family, Found } from '../../../check/lint/rule.ts'
import { argsOf, inForce, label, own, place, type Scope, type Tree, texts, walk } from '../../../formats/nginx/tree.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import { endsTls, nameOf, serves } from '../servers.ts'

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

function headerNames(scope: Scope): string[] {
  return own(scope, 'add_header').map((one) => texts(one)[0] ?? '')
}

/** nginx inherits `add_header` only into blocks that have none of their own. */
export function headerLost({ servers }: Tree): Found[] {
  return servers.flatMap((server) =>
    walk(server).flatMap((scope): Found[] => {
      const mine = headerNames(scope)
      if (mine.length === 0 || !scope.parent || argsOf(scope, 'add_header_inherit')?.[0] === 'merge') return []
      const kept = new Set(mine.map((name) => name.toLowerCase()))
      const outer = inForce(scope.parent, 'add_header').map((one) => texts(one)[0] ?? '')
      const lost = [...new Set(outer)].filter(
        (name) => security.has(name.toLowerCase()) && !kept.has(name.toLowerCase()),
      )
      const first = own(scope, 'add_header')[0]
      if (lost.length === 0 || !first) return []
      return [
        {
          message: `${label(scope.directive)} has an add_header of its own and so loses ${lost.join(', ')}`,
          expected: 'the headers repeated here, by an include that both blocks have',
          observed: `only ${bounded(mine.join(', '), 150)}`,
          location: place(first),
        },
      ]
    }),
  )
}

export function securityHeaders({ servers }: Tree): Found[] {
  return servers
    .filter((server) => endsTls(server) && serves(server))
    .flatMap((server): Found[] => {
      const sent = new Map(
        inForce(server, 'add_header').map((one) => [texts(one)[0]?.toLowerCase() ?? '', texts(one)[1] ?? '']),
      )
      const missing = [
        ...(sent.get('x-content-type-options')?.toLowerCase() === 'nosniff' ? [] : ['X-Content-Type-Options']),
        ...(sent.has('x-frame-options') || sent.get('content-security-policy')?.includes('frame-ancestors')
          ? []
          : ['X-Frame-Options']),
        ...(sent.has('referrer-policy') ? [] : ['Referrer-Policy']),
      ]
      if (missing.length === 0) return []
      return [
        {
          message: `The server ${nameOf(server)} does not send ${missing.join(', ')} itself`,
          expected: 'the headers on every answer, also on files that nginx serves',
          observed: 'no add_header for them; the application may send them',
          location: place(server.directive),
        },
      ]
    })
}

/** The rules of this family by their names. */
export const headersRules = {
  'header-lost': headerLost,
  'security-headers': securityHeaders,
} as const satisfies Family<'nginx'>
