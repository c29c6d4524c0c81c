import type { Family, Found, NotJudged } from '../../../check/lint/rule.ts'
import type { Directive } from '../../../formats/nginx/parse.ts'
import { chain, label, own, place, type Scope, texts, walk } from '../../../formats/nginx/tree.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import { plainPorts } from '../front.ts'
import type { Seen } from '../judge.ts'
import { inFront, judged, type Open, unreadInServer } from '../open.ts'
import { isAcme, isRootLocation, listens, nameOf } from '../servers.ts'

export function httpsRedirect({ servers, front, around }: Seen): readonly Found[] | NotJudged {
  if (front) return servers.every((server) => isGuarded(server) || refusesAll(server)) ? [] : inFront(front, servers)
  const ports = plainPorts(around)
  const plain = servers.filter((server) =>
    listens(server).some(({ port, ssl, loopback }) => ports.has(port) && !ssl && !loopback),
  )
  const open: Open[] = []
  const found = plain.flatMap((server): Found[] => {
    const drafts = redirectOf(server)
    const elsewhere = drafts.some(({ level }) => level === undefined) ? unreadInServer(server) : undefined
    if (!elsewhere) return drafts
    open.push(elsewhere)
    return []
  })
  return judged(found, open)
}

function isGuarded(server: Scope): boolean {
  return walk(server).some((scope) => isSchemeTest(scope) && redirects(scope).length > 0)
}

function redirectOf(server: Scope): Found[] {
  const expected = 'return 301 https://$host$request_uri for everything but certificate challenges'
  const whole = redirects(server).find(({ scope }) => scope === server || isSchemeTest(scope) || isRootLocation(scope))
  const escaping = walk(server).filter(
    (scope) => scope.directive.name === 'location' && answersPlainly(scope) && !isRedirecting(scope),
  )
  const guarded = isGuarded(server)
  if (refusesAll(server)) return []
  const away = own(server, 'return').find((one) => isElsewhere(one, server))
  if (away) {
    const message = `The server ${nameOf(server)} redirects to another name over plain HTTP first`
    return [{ level: 'warning', message, expected, observed: label(away), location: place(away) }]
  }
  if (!whole && !guarded) {
    const named = redirects(server)[0]
    return [
      {
        message: named
          ? `The server ${nameOf(server)} redirects to https only in places, and serves the rest over plain HTTP`
          : `The server ${nameOf(server)} answers on port 80 without redirecting to https`,
        expected,
        observed: named ? 'a redirect inside one block only' : 'no redirect to https',
        location: place(server.directive),
      },
    ]
  }
  // A `return` of the server itself, and an `if` on the scheme, come before every location.
  const before = guarded || whole?.scope === server
  const drafts: Found[] = []
  if (!before) {
    for (const scope of escaping) {
      drafts.push({
        message: `location ${bounded(texts(scope.directive).join(' '), 100)} is served over plain HTTP`,
        expected,
        observed: 'content or an application on port 80',
        location: place(scope.directive),
      })
    }
  }
  if (whole) {
    const { status, target, directive } = whole
    if (status !== 301 && status !== 308) {
      drafts.push({
        level: 'warning',
        message: 'The redirect to https is temporary',
        expected: '301 or 308',
        observed: String(status),
        location: place(directive),
      })
    }
    if (!/\$(request_uri|uri|document_uri|1)/.test(target)) {
      drafts.push({
        level: 'warning',
        message: 'The redirect to https loses the path',
        expected: 'https://$host$request_uri',
        observed: bounded(target),
        location: place(directive),
      })
    }
  }
  return drafts
}

interface Redirect {
  readonly scope: Scope
  readonly directive: Parameters<typeof place>[0]
  readonly status: number
  readonly target: string
}

/** Every redirect to https in a block and inside it. */
function redirects(scope: Scope): Redirect[] {
  return walk(scope).flatMap((one) => [
    ...own(one, 'return').flatMap((directive) => {
      const [first = '', second] = texts(directive)
      const target = second ?? first
      const status = second === undefined ? 302 : Number(first)
      const ok = /^https:\/\//i.test(target) && [301, 302, 303, 307, 308].includes(status)
      return ok ? [{ scope: one, directive, status, target }] : []
    }),
    ...own(one, 'rewrite').flatMap((directive) => {
      const [pattern = '', target = '', flag] = texts(directive)
      const all = /^(\^|\^\/|\^\(\.\*\)\$?|\^\/\(\.\*\)\$?|\^\.\*\$?|\.\*|\(\.\*\)|\^\/\?\(\.\*\)\$?)$/.test(pattern)
      if (!all || !/^https:\/\//i.test(target)) return []
      // A rewrite keeps the query, and `^` with `$request_uri` the path.
      return [{ scope: one, directive, status: flag === 'permanent' ? 301 : 302, target }]
    }),
  ])
}

/** Whether a `return` of a server sends every request to another name, without a change of the scheme. */
function isElsewhere(directive: Directive, server: Scope): boolean {
  const [status = '', target = ''] = texts(directive)
  const name = /^(?:http|\$scheme):\/\/([^/$:]+)/i.exec(target)?.[1]
  const own = server.directive.block?.filter((one) => one.name === 'server_name').flatMap(texts) ?? []
  return /^30[1278]$/.test(status) && name !== undefined && !own.includes(name)
}

function isRedirecting(scope: Scope): boolean {
  return redirects(scope).length > 0
}

function isSchemeTest(scope: Scope): boolean {
  const test = texts(scope.directive).join(' ').replace(/["']/g, '')
  if (scope.directive.name !== 'if' || scope.parent?.directive.name !== 'server') return false
  return (
    /^\( ?\$scheme (= http|!= https) ?\)$/.test(test) ||
    /^\( ?\$https (= |!= on) ?\)$/.test(test) ||
    /^\( ?\$server_port (= 80|!= 443) ?\)$/.test(test) ||
    /^\( ?\$http_(x_forwarded_proto|x_forwarded_scheme|cloudfront_forwarded_proto) (= http|!= https|~\*? \^?http\$?) ?\)$/.test(
      test,
    )
  )
}

/** Whether a location of a plain server gives out content, other than challenges and what only says "I live". */
function answersPlainly(scope: Scope): boolean {
  if (isAcme(scope) || chain(scope).some(isAcme)) return false
  if (own(scope, 'internal').length > 0) return false
  const denied = own(scope, 'deny').some((one) => texts(one)[0] === 'all') && own(scope, 'allow').length === 0
  if (denied || own(scope, 'stub_status').length > 0) return false
  const isReturn = own(scope, 'return').length > 0
  const content = ['proxy_pass', 'uwsgi_pass', 'fastcgi_pass', 'alias', 'root', 'try_files']
  if (isReturn) return false
  return content.some((name) => own(scope, name).length > 0) || (isRootLocation(scope) && !isReturn)
}

/** A server that answers everything with a refusal. */
function refusesAll(server: Scope): boolean {
  const codes = own(server, 'return').map((directive) => texts(directive)[0] ?? '')
  const named = walk(server).some((scope) => answersPlainly(scope))
  const denied = own(server, 'deny').some((one) => texts(one)[0] === 'all') && own(server, 'allow').length === 0
  // `return` of the server itself comes before every location; certbot leaves `if ($host = …) redirect` and `return 404`.
  return (codes.some((code) => /^(444|4\d\d)$/.test(code)) && !named) || denied
}

/** The rules of this family by their names. */
export const redirectRules = {
  'https-redirect': httpsRedirect,
} as const satisfies Family<'nginx'>
