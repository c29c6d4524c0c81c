import type { Family, Found } from '../../../check/lint/rule.ts'
import { inForce, own, place, type Tree, texts } from '../../../formats/nginx/tree.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import { endsTls, isPublic, listens, nameOf, rejectsHandshake, serves } from '../servers.ts'

export function tlsListen({ servers }: Tree): Found[] {
  const drafts: Found[] = []
  for (const server of servers) {
    if (!endsTls(server)) {
      const plain = own(server, 'listen').find((_, index) => listens(server)[index]?.port === 443)
      if (plain) {
        drafts.push({
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
        message: '`ssl on` was removed from nginx 1.25.1; the file no longer loads',
        expected: 'listen 443 ssl',
        observed: 'ssl on',
        location: place(old),
      })
    }
    const missing = ['ssl_certificate', 'ssl_certificate_key'].filter((name) => inForce(server, name).length === 0)
    if (missing.length > 0 && !rejectsHandshake(server)) {
      drafts.push({
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

const oldProtocols = ['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.1']

export function tlsProtocols({ servers }: Tree): Found[] {
  const seen = new Set<unknown>()
  const drafts: Found[] = []
  for (const server of servers.filter(endsTls)) {
    const directive = inForce(server, 'ssl_protocols').at(-1)
    if (directive && seen.has(directive)) continue
    if (directive) seen.add(directive)
    const written = directive ? texts(directive) : undefined
    const old = written?.filter((one) => oldProtocols.includes(one)) ?? []
    if (old.length > 0 && directive) {
      drafts.push({
        message: `Protocols that browsers have given up are switched on: ${old.join(', ')}`,
        expected: 'ssl_protocols TLSv1.2 TLSv1.3',
        observed: bounded(['ssl_protocols', ...(written ?? [])].join(' ')),
        location: place(directive),
      })
    } else if (!written && !seen.has('default')) {
      seen.add('default')
      drafts.push({
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

export function tlsCiphers({ servers }: Tree): Found[] {
  const directives = new Set(servers.filter(endsTls).flatMap((server) => inForce(server, 'ssl_ciphers').slice(-1)))
  return [...directives].flatMap((directive) => {
    const weak = weakIn(texts(directive).join(' '))
    if (weak.length === 0) return []
    return [
      {
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
      if (weakCiphers.includes(family) && !killed.has(family)) found.add(bounded(token, 60))
    }
  }
  return [...found]
}

export function hsts({ servers }: Tree): Found[] {
  const expected = 'add_header Strict-Transport-Security "max-age=31536000; includeSubDomains" always'
  return servers.filter(endsTls).flatMap((server): Found[] => {
    const header = inForce(server, 'add_header').find(
      (one) => texts(one)[0]?.toLowerCase() === 'strict-transport-security',
    )
    if (!header) {
      if (!serves(server)) return []
      const message = `The TLS server ${nameOf(server)} sends no Strict-Transport-Security of its own`
      const observed = 'no add_header for it; the application may send it, but not on files that nginx serves'
      return [{ message, expected, observed, location: place(server.directive) }]
    }
    const value = texts(header)[1] ?? ''
    const age = Number(/max-age\s*=\s*"?(\d+)/i.exec(value)?.[1] ?? Number.NaN)
    if (Number.isNaN(age) && value.includes('$')) return []
    if (!(age >= 15_552_000)) {
      const message = 'Strict-Transport-Security lasts less than 180 days'
      return [{ message, expected, observed: bounded(value), location: place(header) }]
    }
    if (texts(header)[2] === 'always') return []
    const message = 'Strict-Transport-Security is missing from error answers'
    return [{ level: 'info', message, expected, observed: 'add_header without `always`', location: place(header) }]
  })
}

/** The rules of this family by their names. */
export const tlsRules = {
  'tls-listen': tlsListen,
  'tls-protocols': tlsProtocols,
  'tls-ciphers': tlsCiphers,
  hsts,
} as const satisfies Family<'nginx'>
