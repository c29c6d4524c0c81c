import type { Family, Found, NotJudged } from '../../../check/lint/rule.ts'
import type { Directive } from '../../../formats/nginx/parse.ts'
import { inForce, label, own, place, type Scope, texts, walk } from '../../../formats/nginx/tree.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import type { Seen } from '../judge.ts'
import {
  inFront,
  judged,
  nothingFor,
  type Open,
  unreadFor,
  unreadForServer,
  unreadServers,
  withoutHttp,
} from '../open.ts'
import { endsTls, isPublic, listens, mergesHeaders, nameOf, rejectsHandshake, serves } from '../servers.ts'
import { isSince } from '../version.ts'

const noTls = 'no server here ends TLS'
const hstsLine = 'add_header Strict-Transport-Security "max-age=31536000; includeSubDomains" always'

export function tlsListen({ root, servers, front, asks }: Seen): readonly Found[] | NotJudged {
  if (front) {
    // A certificate shows that TLS was meant to end here.
    const meant = servers.filter((server) => !endsTls(server) && inForce(server, 'ssl_certificate').length > 0)
    const found = front.declared ? [] : meant.flatMap(plainly)
    return found.length > 0 ? found : inFront(front, servers)
  }
  const drafts: Found[] = []
  const open: Open[] = []
  for (const server of servers) {
    if (!endsTls(server)) {
      drafts.push(...plainly(server))
      continue
    }
    const old = inForce(server, 'ssl').find((one) => texts(one)[0] === 'on')
    if (old && !asks('removed-directive')) {
      drafts.push({
        message: '`ssl on` was removed from nginx 1.25.1; the file no longer loads',
        expected: 'listen 443 ssl',
        observed: 'ssl on',
        location: place(old),
      })
    }
    const missing = ['ssl_certificate', 'ssl_certificate_key'].filter((name) => inForce(server, name).length === 0)
    const elsewhere = unreadForServer(server) ?? (missing.length === 2 ? withoutHttp(server) : undefined)
    if (missing.length > 0 && !rejectsHandshake(server)) {
      if (elsewhere) open.push(elsewhere)
      else
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
  const other = unreadServers(root)
  if (ends.length === 0 && first && drafts.length === 0 && open.length === 0) {
    if (other) open.push(other)
    else
      drafts.push({
        message: 'No server listens with TLS',
        expected: 'a server with `listen 443 ssl`',
        observed: servers.some(endsTls)
          ? 'TLS on loopback addresses and unix sockets only'
          : `${servers.length} server block${servers.length === 1 ? '' : 's'}, none with ssl`,
        location: place(first.directive),
      })
  }
  return judged(drafts, open)
}

/** A server that listens on the port of https without TLS. */
function plainly(server: Scope): Found[] {
  const plain = own(server, 'listen').find((_, index) => listens(server)[index]?.port === 443)
  if (!plain) return []
  return [
    {
      message: `The server ${nameOf(server)} listens on 443 without TLS`,
      expected: 'listen 443 ssl',
      observed: ['listen', ...texts(plain)].join(' '),
      location: place(plain),
    },
  ]
}

const oldProtocols = ['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.1']

export function tlsProtocols({ servers, around }: Seen): readonly Found[] | NotJudged {
  const ending = servers.filter(endsTls)
  if (ending.length === 0) return nothingFor(noTls)
  const seen = new Set<unknown>()
  const drafts: Found[] = []
  const open: Open[] = []
  for (const server of ending) {
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
    } else if (!written && !seen.has('default') && !isSince(around.version, '1.27.3')) {
      const elsewhere = unreadFor(server) ?? withoutHttp(server)
      if (elsewhere) {
        open.push(elsewhere)
        continue
      }
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
  return judged(drafts, open)
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

export function tlsCiphers({ servers }: Seen): readonly Found[] | NotJudged {
  const ending = servers.filter(endsTls)
  if (ending.length === 0) return nothingFor(noTls)
  const directives = new Set(ending.flatMap((server) => inForce(server, 'ssl_ciphers').slice(-1)))
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

export function hsts({ servers, asks }: Seen): readonly Found[] | NotJudged {
  const ending = servers.filter(endsTls)
  if (ending.length === 0) return nothingFor(noTls)
  const found: Found[] = []
  const open: Open[] = []
  for (const server of ending) {
    const header = hstsOf(server)
    const elsewhere = unreadFor(server)
    if (header) found.push(...lasting(header), ...(asks('header-lost') ? [] : lostIn(server)))
    else if (serves(server) && elsewhere) open.push(elsewhere)
    else if (serves(server)) {
      const message = `The TLS server ${nameOf(server)} sends no Strict-Transport-Security of its own`
      const observed = 'no add_header for it; the application may send it, but not on files that nginx serves'
      found.push({ message, expected: hstsLine, observed, location: place(server.directive) })
    }
  }
  return judged(found, open)
}

function hstsOf(scope: Scope): Directive | undefined {
  return inForce(scope, 'add_header').find((one) => texts(one)[0]?.toLowerCase() === 'strict-transport-security')
}

function lasting(header: Directive): Found[] {
  const value = texts(header)[1] ?? ''
  const age = Number(/max-age\s*=\s*"?(\d+)/i.exec(value)?.[1] ?? Number.NaN)
  if (Number.isNaN(age) && value.includes('$')) return []
  if (!(age >= 15_552_000)) {
    const message = 'Strict-Transport-Security lasts less than 180 days'
    return [{ message, expected: hstsLine, observed: bounded(value), location: place(header) }]
  }
  if (texts(header)[2] === 'always') return []
  const message = 'Strict-Transport-Security is missing from error answers'
  const observed = 'add_header without `always`'
  return [{ level: 'warning', unlessNamed: 'info', message, expected: hstsLine, observed, location: place(header) }]
}

/** Blocks inside that answer and have headers of their own, so that nginx leaves this one out. */
function lostIn(server: Scope): Found[] {
  return walk(server).flatMap((scope): Found[] => {
    const [first] = own(scope, 'add_header')
    if (scope === server || !first || hstsOf(scope) || unreadFor(scope) || mergesHeaders(scope)) return []
    const message = `${label(scope.directive)} has an add_header of its own and so loses Strict-Transport-Security`
    return [{ message, expected: hstsLine, observed: 'not repeated here', location: place(first) }]
  })
}

/** The rules of this family by their names. */
export const tlsRules = {
  'tls-listen': tlsListen,
  'tls-protocols': tlsProtocols,
  'tls-ciphers': tlsCiphers,
  hsts,
} as const satisfies Family<'nginx'>
