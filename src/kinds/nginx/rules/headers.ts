import type { Draft } from '../../../check/kind.ts'
import { argsOf, inForce, label, own, place, type Scope, type Tree, texts, walk } from '../../../formats/nginx/tree.ts'
import { endsTls, nameOf, passing, serves } from '../servers.ts'

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
export function headerLost({ servers }: Tree): Draft[] {
  return servers.flatMap((server) =>
    walk(server).flatMap((scope): Draft[] => {
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
          rule: 'nginx/header-lost',
          message: `${label(scope.directive)} has an add_header of its own and so loses ${lost.join(', ')}`,
          expected: 'the headers repeated here, by an include that both blocks have',
          observed: `only ${mine.join(', ').slice(0, 150)}`,
          location: place(first),
        },
      ]
    }),
  )
}

export function securityHeaders({ servers }: Tree): Draft[] {
  return servers
    .filter((server) => endsTls(server) && serves(server))
    .flatMap((server): Draft[] => {
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
          rule: 'nginx/security-headers',
          message: `The server ${nameOf(server)} does not send ${missing.join(', ')} itself`,
          expected: 'the headers on every answer, also on files that nginx serves',
          observed: 'no add_header for them; the application may send them',
          location: place(server.directive),
        },
      ]
    })
}

export function forwardedProto({ servers }: Tree): Draft[] {
  const rule = 'nginx/forwarded-proto'
  const expected = 'proxy_set_header X-Forwarded-Proto $scheme'
  return servers.flatMap((server) =>
    passing(server, ['proxy_pass']).flatMap((scope): Draft[] => {
      const pass = own(scope, 'proxy_pass')[0]
      const set = proxyHeader(scope, 'x-forwarded-proto')
      if (!pass) return []
      if (!set) {
        const dropped = own(scope, 'proxy_set_header')[0] && setAround(scope, 'x-forwarded-proto')
        const message = dropped
          ? `${label(scope.directive)} has a proxy_set_header of its own and so loses X-Forwarded-Proto`
          : `${label(scope.directive)} passes on whatever X-Forwarded-Proto a client sends`
        return [{ rule, message, expected, observed: 'not set for this proxy_pass', location: place(pass) }]
      }
      const value = texts(set)[1] ?? ''
      if (value === '$http_x_forwarded_proto' && endsTls(server)) {
        const message = 'X-Forwarded-Proto is taken from the client although TLS ends here'
        return [{ rule, message, expected, observed: value, location: place(set) }]
      }
      if (value === '' || (/^http$/i.test(value) && endsTls(server))) {
        const message = 'X-Forwarded-Proto tells the application that a TLS connection is not one'
        return [{ rule, message, expected, observed: value || 'an empty value', location: place(set) }]
      }
      return []
    }),
  )
}

/** Host and client address, without which an application sees the proxy's. */
export function proxyHeaders({ servers }: Tree): Draft[] {
  return servers.flatMap((server) =>
    passing(server, ['proxy_pass']).flatMap((scope): Draft[] => {
      const pass = own(scope, 'proxy_pass')[0]
      const missing = [
        ...(proxyHeader(scope, 'host') ? [] : ['Host']),
        ...(proxyHeader(scope, 'x-forwarded-for') || proxyHeader(scope, 'x-real-ip') ? [] : ['X-Forwarded-For']),
      ]
      if (!pass || missing.length === 0) return []
      return [
        {
          rule: 'nginx/proxy-headers',
          message: `${label(scope.directive)} does not tell the application ${missing.join(' and ')}`,
          expected: 'proxy_set_header Host $host and X-Forwarded-For $proxy_add_x_forwarded_for',
          observed: `no proxy_set_header for ${missing.join(' and ')} in force here`,
          location: place(pass),
        },
      ]
    }),
  )
}

function proxyHeader(scope: Scope, name: string) {
  return inForce(scope, 'proxy_set_header').find((one) => texts(one)[0]?.toLowerCase() === name)
}

function setAround(scope: Scope, name: string): boolean {
  return scope.parent !== undefined && proxyHeader(scope.parent, name) !== undefined
}

export function hostSpoofing({ root }: Tree): Draft[] {
  return walk(root).flatMap((scope) =>
    own(scope, 'proxy_set_header').flatMap((one): Draft[] => {
      const [name = '', value = ''] = texts(one)
      if (name.toLowerCase() !== 'host' || !/^\$\{?(http_host|http_x_forwarded_host|arg_\w+)\}?$/.test(value)) return []
      return [
        {
          rule: 'nginx/host-spoofing',
          message: 'The Host that the application sees is taken as the client wrote it',
          expected: 'proxy_set_header Host $host',
          observed: value,
          location: place(one),
        },
      ]
    }),
  )
}

/** `$uri` holds decoded line breaks, so that a client can write headers of its own into an answer. */
export function httpSplitting({ root }: Tree): Draft[] {
  const watched = ['return', 'rewrite', 'add_header', 'proxy_set_header', 'proxy_pass']
  return walk(root).flatMap((scope) =>
    (scope.directive.block ?? []).flatMap((one): Draft[] => {
      if (!watched.includes(one.name)) return []
      const args = texts(one)
      const target = one.name === 'proxy_pass' ? (args[0] ?? '') : (args[1] ?? '')
      if (one.name === 'rewrite' && !/^https?:/i.test(target)) return []
      const variable = /\$\{?(document_uri|uri)\b/.exec(target)?.[0]
      if (!variable) return []
      return [
        {
          rule: 'nginx/http-splitting',
          message: `${one.name} writes ${variable.replace('{', '')}, in which an encoded line break is decoded`,
          expected: '$request_uri',
          observed: label(one),
          location: place(one),
        },
      ]
    }),
  )
}
