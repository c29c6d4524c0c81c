import type { Family, Found, NotJudged } from '../../../check/lint/rule.ts'
import {
  argsOf,
  chain,
  inForce,
  label,
  own,
  place,
  type Scope,
  type Tree,
  texts,
  walk,
} from '../../../formats/nginx/tree.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import type { Seen } from '../judge.ts'
import { judged, type Open, unreadFor, withoutHttp } from '../open.ts'
import { endsTls, listens } from '../servers.ts'

export function serverTokens({ servers }: Seen): readonly Found[] | NotJudged {
  const seen = new Set<unknown>()
  const found: Found[] = []
  const open: Open[] = []
  for (const server of servers) {
    const directive = inForce(server, 'server_tokens').at(-1)
    const value = directive ? (texts(directive)[0] ?? '') : undefined
    if (value === 'off' || value === '' || seen.has(directive)) continue
    const elsewhere = directive ? undefined : (unreadFor(server) ?? withoutHttp(server))
    if (elsewhere) {
      open.push(elsewhere)
      continue
    }
    seen.add(directive)
    found.push({
      message: 'The version of nginx is told to everybody',
      expected: 'server_tokens off',
      observed: value === undefined ? 'the default, on' : bounded(`server_tokens ${value}`, 100),
      location: place(directive ?? server.directive),
    })
  }
  return judged(found, open)
}

export function statusExposed({ servers }: Tree): Found[] {
  return servers.flatMap((server) =>
    walk(server).flatMap((scope): Found[] => {
      const status = own(scope, 'stub_status')[0] ?? own(scope, 'status')[0]
      if (!status || isRestricted(scope) || unreadFor(scope) || listens(server).every((listen) => listen.loopback))
        return []
      return [
        {
          message: `${label(scope.directive)} shows the server's counters to everybody`,
          expected: 'allow 127.0.0.1; deny all',
          observed: 'no restriction of access in force here',
          location: place(status),
        },
      ]
    }),
  )
}

function isRestricted(scope: Scope): boolean {
  const rules = inForce(scope, 'deny').some((one) => texts(one)[0] === 'all')
  const basic = argsOf(scope, 'auth_basic')
  const asks = (basic !== undefined && basic[0] !== 'off') || inForce(scope, 'auth_request').length > 0
  return rules || asks || chain(scope).some((one) => own(one, 'internal').length > 0)
}

export function allowWithoutDeny({ root }: Tree): Found[] {
  return walk(root).flatMap((scope): Found[] => {
    const allow = own(scope, 'allow').find((one) => texts(one)[0] !== 'all')
    if (!allow || own(scope, 'deny').length > 0 || own(scope, 'include').length > 0) return []
    return [
      {
        message: `${label(scope.directive) || 'http'} allows some addresses but denies nobody`,
        expected: 'deny all after the allowed addresses',
        observed: label(allow),
        location: place(allow),
      },
    ]
  })
}

/** Networks that hold a large part of the internet. */
const anybody = /^(?:\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\/[0-7]|\[?(?:::|8000::)\]?\/[01]|2000::\/3)$/

/** Whoever may say that a connection is a client's can write its address, on which lists and limits rest. */
export function realIpTrust({ root, servers }: Seen): Found[] {
  const edge = servers.some(endsTls)
  return walk(root).flatMap((scope) =>
    own(scope, 'set_real_ip_from').flatMap((one): Found[] => {
      if (!anybody.test(texts(one)[0] ?? '')) return []
      return [
        {
          // Behind a proxy nobody else may reach this port.
          ...(!edge && { level: 'warning' as const }),
          message: 'Every client is believed to be the proxy and can write its own address',
          expected: 'set_real_ip_from with the addresses of the proxy',
          observed: label(one),
          location: place(one),
        },
      ]
    }),
  )
}

/** The rules of this family by their names. */
export const accessRules = {
  'server-tokens': serverTokens,
  'status-exposed': statusExposed,
  'allow-without-deny': allowWithoutDeny,
  'real-ip-trust': realIpTrust,
} as const satisfies Family<'nginx'>
