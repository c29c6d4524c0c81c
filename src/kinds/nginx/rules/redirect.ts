import type { Family, Found } from '../../../check/lint/rule.ts'
import { chain, own, place, type Scope, type Tree, texts, walk } from '../../../formats/nginx/tree.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import { isAcme, isRootLocation, listens, nameOf } from '../servers.ts'

export function httpsRedirect({ servers }: Tree): Found[] {
  return servers.flatMap((server) => {
    const plain = listens(server).some((listen) => listen.port === 80 && !listen.ssl && !listen.loopback)
    return plain ? redirectOf(server) : []
  })
}

function redirectOf(server: Scope): Found[] {
  const expected = 'return 301 https://$host$request_uri for everything but certificate challenges'
  const whole = redirects(server).find(({ scope }) => scope === server || isSchemeTest(scope) || isRootLocation(scope))
  const escaping = walk(server).filter(
    (scope) => scope.directive.name === 'location' && answersPlainly(scope) && !isRedirecting(scope),
  )
  const guarded = walk(server).some((scope) => isSchemeTest(scope) && redirects(scope).length > 0)
  if (refusesAll(server)) return []
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
    /^\( ?\$http_x_forwarded_proto (= http|!= https) ?\)$/.test(test)
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
