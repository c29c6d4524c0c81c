import type { Draft } from '../../../check/kind.ts'
import { chain, inForce, own, place, type Scope, type Tree, texts, walk } from '../../../formats/nginx/tree.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import { endsTls, isAcme, isPublic, isRootLocation, listens, nameOf, rejectsHandshake, serves } from '../servers.ts'

export function tlsListen({ servers }: Tree): Draft[] {
  const drafts: Draft[] = []
  const rule = 'nginx/tls-listen'
  for (const server of servers) {
    if (!endsTls(server)) {
      const plain = own(server, 'listen').find((_, index) => listens(server)[index]?.port === 443)
      if (plain) {
        drafts.push({
          rule,
          message: `The server ${nameOf(server)} listens on 443 without TLS`,
          expected: 'listen 443 ssl',
          observed: ['listen', ...texts(plain)].join(' '),
          location: place(plain),
        })
      }
      continue
    }
    const old = inForce(server, 'ssl').find((one) => texts(one)[0] === 'on')
    if (old && !listens(server).some((listen) => listen.ssl)) {
      drafts.push({
        rule,
        message: '`ssl on` was removed from nginx 1.25.1; the file no longer loads',
        expected: 'listen 443 ssl',
        observed: 'ssl on',
        location: place(old),
      })
    }
    const missing = ['ssl_certificate', 'ssl_certificate_key'].filter((name) => inForce(server, name).length === 0)
    if (missing.length > 0 && !rejectsHandshake(server)) {
      drafts.push({
        rule,
        message: `The TLS server ${nameOf(server)} has no ${missing.join(' and no ')}`,
        expected: 'a certificate and its key',
        observed: 'none in this server or around it',
        location: place(server.directive),
      })
    }
  }
  const ends = servers.filter((server) => listens(server).some((listen) => listen.ssl) && isPublic(server))
  const [first] = servers
  if (ends.length === 0 && first && drafts.length === 0) {
    drafts.push({
      rule,
      message: 'No server listens with TLS',
      expected: 'a server with `listen 443 ssl`',
      observed: servers.some(endsTls)
        ? 'TLS on loopback addresses and unix sockets only'
        : `${servers.length} server block${servers.length === 1 ? '' : 's'}, none with ssl`,
      location: place(first.directive),
    })
  }
  return drafts
}

export function httpsRedirect({ servers }: Tree): Draft[] {
  return servers.flatMap((server) => {
    const plain = listens(server).some((listen) => listen.port === 80 && !listen.ssl && !listen.loopback)
    return plain ? redirectOf(server) : []
  })
}

function redirectOf(server: Scope): Draft[] {
  const rule = 'nginx/https-redirect'
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
        rule,
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
  const drafts: Draft[] = []
  if (!before) {
    for (const scope of escaping) {
      drafts.push({
        rule,
        message: `location ${texts(scope.directive).join(' ').slice(0, 100)} is served over plain HTTP`,
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
        rule,
        level: 'warning',
        message: 'The redirect to https is temporary',
        expected: '301 or 308',
        observed: String(status),
        location: place(directive),
      })
    }
    if (!/\$(request_uri|uri|document_uri|1)/.test(target)) {
      drafts.push({
        rule,
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

const oldProtocols = ['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.1']

export function tlsProtocols({ servers }: Tree): Draft[] {
  const seen = new Set<unknown>()
  const drafts: Draft[] = []
  for (const server of servers.filter(endsTls)) {
    const directive = inForce(server, 'ssl_protocols').at(-1)
    if (directive && seen.has(directive)) continue
    if (directive) seen.add(directive)
    const written = directive ? texts(directive) : undefined
    const old = written?.filter((one) => oldProtocols.includes(one)) ?? []
    if (old.length > 0 && directive) {
      drafts.push({
        rule: 'nginx/tls-protocols',
        message: `Protocols that browsers have given up are switched on: ${old.join(', ')}`,
        expected: 'ssl_protocols TLSv1.2 TLSv1.3',
        observed: bounded(['ssl_protocols', ...(written ?? [])].join(' ')),
        location: place(directive),
      })
    } else if (!written && !seen.has('default')) {
      seen.add('default')
      drafts.push({
        rule: 'nginx/tls-protocols',
        level: 'warning',
        message: 'No ssl_protocols: before nginx 1.27.3 the default also has TLSv1 and TLSv1.1',
        expected: 'ssl_protocols TLSv1.2 TLSv1.3',
        observed: 'the default of the nginx version',
        location: place(server.directive),
      })
    }
  }
  return drafts
}

const weakCiphers = [
  'NULL',
  'eNULL',
  'aNULL',
  'ADH',
  'AECDH',
  'EXP',
  'EXPORT',
  'LOW',
  'RC4',
  'RC2',
  'DES',
  '3DES',
  'MD5',
  'IDEA',
  'SEED',
]

export function tlsCiphers({ servers }: Tree): Draft[] {
  const directives = new Set(servers.filter(endsTls).flatMap((server) => inForce(server, 'ssl_ciphers').slice(-1)))
  return [...directives].flatMap((directive) => {
    const weak = weakIn(texts(directive).join(' '))
    if (weak.length === 0) return []
    return [
      {
        rule: 'nginx/tls-ciphers' as const,
        message: `The cipher list allows broken ciphers: ${weak.join(', ')}`,
        expected: 'a list without NULL, export, DES, RC4 and MD5 ciphers, such as HIGH:!aNULL:!MD5',
        observed: bounded(['ssl_ciphers', ...texts(directive)].join(' ')),
        location: place(directive),
      },
    ]
  })
}

/** The broken families that an OpenSSL cipher list lets in. */
function weakIn(list: string): string[] {
  const tokens = list.split(/[:, ]+/).filter((token) => token !== '')
  const killed = new Set(tokens.filter((token) => token.startsWith('!')).map((token) => token.slice(1)))
  const found = new Set<string>()
  for (const token of tokens) {
    if (/^[!-]/.test(token)) continue
    if (token === '@SECLEVEL=0') found.add(token)
    if (/^(ALL|COMPLEMENTOFALL|COMPLEMENTOFDEFAULT)$/.test(token)) {
      if (!killed.has('aNULL')) found.add(`${token} without !aNULL`)
      continue
    }
    const parts = token
      .replace(/^\+/, '')
      .split('+')
      .flatMap((part) => (weakCiphers.includes(part) ? [part] : part.split('-')))
    if (token.startsWith('+')) continue
    for (const part of parts) {
      const family = part === 'CBC3' ? '3DES' : part
      if (weakCiphers.includes(family) && !killed.has(family)) found.add(token.slice(0, 60))
    }
  }
  return [...found]
}

export function hsts({ servers }: Tree): Draft[] {
  const rule = 'nginx/hsts'
  const expected = 'add_header Strict-Transport-Security "max-age=31536000; includeSubDomains" always'
  return servers.filter(endsTls).flatMap((server): Draft[] => {
    const header = inForce(server, 'add_header').find(
      (one) => texts(one)[0]?.toLowerCase() === 'strict-transport-security',
    )
    if (!header) {
      if (!serves(server)) return []
      const message = `The TLS server ${nameOf(server)} sends no Strict-Transport-Security of its own`
      const observed = 'no add_header for it; the application may send it, but not on files that nginx serves'
      return [{ rule, message, expected, observed, location: place(server.directive) }]
    }
    const value = texts(header)[1] ?? ''
    const age = Number(/max-age\s*=\s*"?(\d+)/i.exec(value)?.[1] ?? Number.NaN)
    if (Number.isNaN(age) && value.includes('$')) return []
    if (!(age >= 15_552_000)) {
      const message = 'Strict-Transport-Security lasts less than 180 days'
      return [{ rule, message, expected, observed: value.slice(0, 200), location: place(header) }]
    }
    if (texts(header)[2] === 'always') return []
    const message = 'Strict-Transport-Security is missing from error answers'
    return [
      { rule, level: 'info', message, expected, observed: 'add_header without `always`', location: place(header) },
    ]
  })
}
