import type { Family, Found, NotJudged } from '../../../check/lint/rule.ts'
import type { Directive } from '../../../formats/nginx/parse.ts'
import { chain, inForce, label, own, place, type Scope, type Tree, texts, walk } from '../../../formats/nginx/tree.ts'
import type { Front } from '../front.ts'
import type { Seen } from '../judge.ts'
import { judged, nothingFor, type Open, unreadFor } from '../open.ts'
import { endsTls, isProbe, passing } from '../servers.ts'

const toldScheme = 'proxy_set_header X-Forwarded-Proto $scheme'
const nobodyAsked = 'no application is asked by proxy_pass here'

export function forwardedProto({ servers, front }: Seen): readonly Found[] | NotJudged {
  const all = servers.flatMap((server) => applications(server).map((scope) => ({ server, scope })))
  // A probe of health answers the same over http, unless it is all that is asked for.
  const forPeople = all.filter(({ scope }) => !isProbe(scope))
  const asking = forPeople.length > 0 ? forPeople : all
  if (asking.length === 0) return nothingFor(nobodyAsked)
  const found: Found[] = []
  const open: Open[] = []
  const untold: { server: Scope; scope: Scope }[] = []
  for (const { server, scope } of asking) {
    const set = proxyHeader(scope, 'x-forwarded-proto')
    const elsewhere = unreadFor(scope)
    if (set) found.push(...schemeFound(set, server, front))
    // What a proxy in front wrote is passed on as it is.
    else if (front) continue
    else if (elsewhere) open.push(elsewhere)
    else untold.push({ server, scope })
  }
  for (const group of Map.groupBy(untold, ({ server }) => server).values()) {
    found.push(...schemeUntold(group.map(({ scope }) => scope)))
  }
  return judged(found, open)
}

/** Of one server: where a block drops what is set around it, and where nothing is set, each told once. */
function schemeUntold(scopes: readonly Scope[]): Found[] {
  const drops = (scope: Scope): boolean =>
    own(scope, 'proxy_set_header').length > 0 && setAround(scope, 'x-forwarded-proto')
  const dropping = scopes.filter(drops)
  const silent = scopes.filter((scope) => !drops(scope))
  return [
    ...told(dropping, 'has a proxy_set_header of its own and so loses X-Forwarded-Proto'),
    ...told(silent, 'passes on whatever X-Forwarded-Proto a client sends'),
  ].map((one) => ({ ...one, expected: toldScheme, observed: 'not set for this proxy_pass' }))
}

/** One finding for blocks of a server that have the same fault, at the first `proxy_pass`. */
function told(scopes: readonly Scope[], what: string): Pick<Found, 'message' | 'location'>[] {
  const [first, ...others] = scopes
  const pass = first && own(first, 'proxy_pass')[0]
  if (!pass) return []
  const lines = others.slice(0, 10).map(({ directive }) => directive.line)
  const more =
    others.length === 0
      ? ''
      : `, and so ${others.length === 1 ? 'does the one' : 'do those'} at line ${lines.join(', ')}`
  return [{ message: `${label(first.directive)} ${what}${more}`, location: place(pass) }]
}

function schemeFound(set: Directive, server: Scope, front: Front | null): Found[] {
  const value = texts(set)[1] ?? ''
  const location = place(set)
  if (value === '$http_x_forwarded_proto' && endsTls(server)) {
    const message = 'X-Forwarded-Proto is taken from the client although TLS ends here'
    return [{ message, expected: toldScheme, observed: value, location }]
  }
  if (front && !endsTls(server) && /^(\$scheme|http)$/i.test(value)) {
    const message = `X-Forwarded-Proto tells the application http although TLS ends in front: ${front.because}`
    const expected = 'proxy_set_header X-Forwarded-Proto $http_x_forwarded_proto, or https'
    return [{ ...(!front.declared && { level: 'warning' as const }), message, expected, observed: value, location }]
  }
  if (value === '' || (/^http$/i.test(value) && endsTls(server))) {
    const message = 'X-Forwarded-Proto tells the application that a TLS connection is not one'
    return [{ message, expected: toldScheme, observed: value || 'an empty value', location }]
  }
  return []
}

/** Host and client address, without which an application sees the proxy's. */
export function proxyHeaders({ servers }: Seen): readonly Found[] | NotJudged {
  const asking = servers.flatMap(applications)
  if (asking.length === 0) return nothingFor(nobodyAsked)
  const found: Found[] = []
  const open: Open[] = []
  for (const server of servers) {
    const lacking = applications(server).map((scope) => ({ scope, missing: untoldTo(scope) }))
    const groups = Map.groupBy(
      lacking.filter(({ missing }) => missing !== ''),
      ({ missing }) => missing,
    )
    for (const [missing, group] of groups) {
      const scopes = group.map(({ scope }) => scope)
      open.push(...scopes.flatMap((scope) => unreadFor(scope) ?? []))
      const known = scopes.filter((scope) => unreadFor(scope) === undefined)
      const expected = 'proxy_set_header Host $host and X-Forwarded-For $proxy_add_x_forwarded_for'
      const observed = `no proxy_set_header for ${missing} in force here`
      found.push(
        ...told(known, `does not tell the application ${missing}`).map((one) => ({ ...one, expected, observed })),
      )
    }
  }
  return judged(found, open)
}

/** The headers that an application is not told, in words; empty where there is none. */
function untoldTo(scope: Scope): string {
  if (isProbe(scope)) return ''
  const missing = [
    ...(proxyHeader(scope, 'host') ? [] : ['Host']),
    ...(proxyHeader(scope, 'x-forwarded-for') || proxyHeader(scope, 'x-real-ip') ? [] : ['X-Forwarded-For']),
  ]
  return missing.join(' and ')
}

/** Blocks that hand the requests of clients to an application of the team. */
function applications(server: Scope): Scope[] {
  return passing(server, ['proxy_pass']).filter((scope) => {
    const target = own(scope, 'proxy_pass').flatMap(texts)[0] ?? ''
    const sends = inForce(scope, 'proxy_pass_request_headers').at(-1)
    return (
      !isForeign(target, proxyHeader(scope, 'host')) &&
      (sends === undefined || texts(sends)[0] !== 'off') &&
      !isInner(scope)
    )
  })
}

const storage =
  /\.(amazonaws\.com|googleapis\.com|core\.windows\.net|digitaloceanspaces\.com|r2\.cloudflarestorage\.com|r2\.dev|backblazeb2\.com|wasabisys\.com)$/

/** A public service of somebody else: https to a name of the internet, or to whichever a variable names. */
function isForeign(target: string, hostHeader: Directive | undefined): boolean {
  const named = /^https?:\/\/([^/:$]+)/i.exec(target)?.[1]?.toLowerCase() ?? ''
  // Another service is asked under its own name; an application of the team under that of the client.
  const told = hostHeader ? (texts(hostHeader)[1]?.toLowerCase() ?? '') : ''
  if (named.includes('.') && (told === named || told === '$proxy_host' || storage.test(named))) return true
  if (/^https:\/\/\$/i.test(target)) return true
  const host = /^https:\/\/([^/:$]+)/i.exec(target)?.[1]?.toLowerCase() ?? ''
  return (
    /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/.test(host) &&
    !/\.(local|internal|lan|svc|home|localdomain|docker)$/.test(host)
  )
}

/** Reached by nginx itself only: a question whether a client may come in, a file that an application names. */
function isInner(scope: Scope): boolean {
  return chain(scope).some((one) => own(one, 'internal').length > 0)
}

function proxyHeader(scope: Scope, name: string) {
  return inForce(scope, 'proxy_set_header').find((one) => texts(one)[0]?.toLowerCase() === name)
}

function setAround(scope: Scope, name: string): boolean {
  return scope.parent !== undefined && proxyHeader(scope.parent, name) !== undefined
}

export function hostSpoofing({ root }: Tree): Found[] {
  return walk(root).flatMap((scope) =>
    own(scope, 'proxy_set_header').flatMap((one): Found[] => {
      const [name = '', value = ''] = texts(one)
      if (name.toLowerCase() !== 'host' || !/^\$\{?(http_host|http_x_forwarded_host|arg_\w+)\}?$/.test(value)) return []
      return [
        {
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
export function httpSplitting({ root }: Tree): Found[] {
  const watched = ['return', 'rewrite', 'add_header', 'proxy_set_header', 'proxy_pass']
  return walk(root).flatMap((scope) =>
    (scope.directive.block ?? []).flatMap((one): Found[] => {
      if (!watched.includes(one.name)) return []
      const args = texts(one)
      const target = one.name === 'proxy_pass' ? (args[0] ?? '') : (args[1] ?? '')
      if (one.name === 'rewrite' && !/^https?:/i.test(target)) return []
      const variable = /\$\{?(document_uri|uri)\b/.exec(target)?.[0]
      if (!variable) return []
      return [
        {
          message: `${one.name} writes ${variable.replace('{', '')}, in which an encoded line break is decoded`,
          expected: '$request_uri',
          observed: label(one),
          location: place(one),
        },
      ]
    }),
  )
}

/** A target that a client chooses makes the server a door to what lies behind it. */
export function openProxy({ root }: Tree): Found[] {
  return walk(root).flatMap((scope) => {
    if (chain(scope).some((one) => own(one, 'internal').length > 0)) return []
    return own(scope, 'proxy_pass').flatMap((one): Found[] => {
      const target = texts(one)[0] ?? ''
      const host = /^(?:[^/]*:\/\/)?([^/]*)/.exec(target)?.[1] ?? ''
      const chosen = variablesIn(host).some((name, index) =>
        isClients(name, index === 0 && host.startsWith('$'), scope),
      )
      if (!chosen) return []
      return [
        {
          message: 'The client chooses the server that proxy_pass asks',
          expected: 'a fixed host or upstream',
          observed: label(one),
          location: place(one),
        },
      ]
    })
  })
}

function variablesIn(text: string): string[] {
  return [...text.matchAll(/\$\{?(\w+)/g)].map((match) => match[1] ?? '')
}

/** Whether a variable holds what the client wrote. `first`: the host begins with it, so that a path counts too. */
function isClients(name: string, first: boolean, scope: Scope, depth = 0): boolean {
  if (/^(http_\w+|arg_\w+|host|cookie_\w+)$/.test(name)) return true
  if (first && /^(args|request_uri|uri)$/.test(name)) return true
  if (depth > 5) return false
  const captured = chain(scope).some(
    ({ directive }) => directive.name === 'location' && captures(texts(directive), name),
  )
  const set = chain(scope)
    .flatMap((one) => own(one, 'set'))
    .filter((one) => texts(one)[0] === `$${name}`)
  if (captured) return true
  return set.some((one) => {
    const value = texts(one)[1] ?? ''
    const begins = first && value.startsWith('$')
    // Of a URL that a variable holds whole, the path may be the client's.
    const part = first ? (/^(?:[^/]*:\/\/)?([^/]*)/.exec(value)?.[1] ?? '') : value
    return variablesIn(part).some((used) => isClients(used, begins, scope, depth + 1))
  })
}

/** Whether a regular expression of a location captures free text under this name or number; `(a|b)` is not free. */
function captures([operator = '', pattern = '']: string[], name: string): boolean {
  if (!operator.startsWith('~')) return false
  const groups = [...pattern.matchAll(/\((?!\?:)(?:\?P?<(\w+)>)?([^()]*)\)/g)]
  return groups.some(([, named, body = ''], index) => {
    if (named !== name && String(index + 1) !== name) return false
    return /(^|[^\\])\.|\[\^|\\[WSD]/.test(body)
  })
}

/** The rules of this family by their names. */
export const proxyRules = {
  'forwarded-proto': forwardedProto,
  'proxy-headers': proxyHeaders,
  'host-spoofing': hostSpoofing,
  'http-splitting': httpSplitting,
  'open-proxy': openProxy,
} as const satisfies Family<'nginx'>
