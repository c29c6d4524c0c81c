import type { Draft } from '../../../check/kind.ts'
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
import { listens, nameOf, passing, serves } from '../servers.ts'

export function serverTokens({ servers }: Tree): Draft[] {
  const seen = new Set<unknown>()
  return servers.flatMap((server): Draft[] => {
    const directive = inForce(server, 'server_tokens').at(-1)
    const value = directive ? (texts(directive)[0] ?? '') : undefined
    if (value === 'off' || value === '' || seen.has(directive)) return []
    seen.add(directive)
    return [
      {
        rule: 'nginx/server-tokens',
        message: 'The version of nginx is told to everybody',
        expected: 'server_tokens off',
        observed: value === undefined ? 'the default, on' : `server_tokens ${value}`.slice(0, 100),
        location: place(directive ?? server.directive),
      },
    ]
  })
}

export function statusExposed({ servers }: Tree): Draft[] {
  return servers.flatMap((server) =>
    walk(server).flatMap((scope): Draft[] => {
      const status = own(scope, 'stub_status')[0] ?? own(scope, 'status')[0]
      if (!status || isRestricted(scope) || listens(server).every((listen) => listen.loopback)) return []
      return [
        {
          rule: 'nginx/status-exposed',
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

export function allowWithoutDeny({ root }: Tree): Draft[] {
  return walk(root).flatMap((scope): Draft[] => {
    const allow = own(scope, 'allow').find((one) => texts(one)[0] !== 'all')
    if (!allow || own(scope, 'deny').length > 0) return []
    return [
      {
        rule: 'nginx/allow-without-deny',
        message: `${label(scope.directive) || 'http'} allows some addresses but denies nobody`,
        expected: 'deny all after the allowed addresses',
        observed: label(allow),
        location: place(allow),
      },
    ]
  })
}

export function bodySize({ servers }: Tree): Draft[] {
  const rule = 'nginx/body-size'
  const expected = 'client_max_body_size as large as the largest upload, such as 10m'
  const seen = new Set<unknown>()
  const drafts: Draft[] = []
  for (const server of servers.filter(serves)) {
    for (const scope of walk(server)) {
      const [directive] = own(scope, 'client_max_body_size')
      if (directive) drafts.push(...largeBody(directive, seen))
    }
    const inherited = inForce(server, 'client_max_body_size').at(-1)
    if (inherited) drafts.push(...largeBody(inherited, seen))
    const anywhere = walk(server).some((scope) => own(scope, 'client_max_body_size').length > 0)
    if (!inherited && !anywhere && passing(server).length > 0) {
      const message = `The server ${nameOf(server)} refuses uploads above 1 MiB, the default`
      drafts.push({ rule, level: 'info', message, expected, observed: 'not set', location: place(server.directive) })
    }
  }
  return drafts

  function largeBody(directive: Parameters<typeof place>[0], known: Set<unknown>): Draft[] {
    if (known.has(directive)) return []
    known.add(directive)
    const written = texts(directive)[0] ?? ''
    const match = /^(\d+)([kmg]?)$/i.exec(written)
    const bytes = Number(match?.[1]) * ({ k: 1024, m: 1024 ** 2, g: 1024 ** 3 }[match?.[2]?.toLowerCase() ?? ''] ?? 1)
    if (match && bytes > 0 && bytes <= 1024 ** 3) return []
    const message =
      bytes === 0 ? 'Uploads have no limit, so one client can fill the disk' : 'Uploads may be larger than 1 GiB'
    return [{ rule, message, expected, observed: label(directive), location: place(directive) }]
  }
}

const limits = [
  { zone: 'limit_req_zone', use: 'limit_req' },
  { zone: 'limit_conn_zone', use: 'limit_conn' },
] as const

interface Zones {
  readonly declared: Map<string, Parameters<typeof place>[0]>
  readonly used: Map<string, Parameters<typeof place>[0]>
}

function zonesOf({ root }: Tree, { zone, use }: (typeof limits)[number]): Zones {
  const scopes = walk(root)
  const declared = new Map(
    scopes
      .flatMap((scope) => own(scope, zone))
      .flatMap((one) => {
        const name = texts(one)
          .map((text) => /^zone=([^:]+)/.exec(text)?.[1])
          .find((found) => found !== undefined)
        return name === undefined ? [] : [[name, one] as const]
      }),
  )
  const used = new Map(
    scopes
      .flatMap((scope) => own(scope, use))
      .flatMap((one) => {
        const args = texts(one)
        const name =
          use === 'limit_conn' ? args[0] : args.map((text) => /^zone=(.+)/.exec(text)?.[1]).find((found) => found)
        return name === undefined ? [] : [[name, one] as const]
      }),
  )
  return { declared, used }
}

export function limitZoneUnused(tree: Tree): Draft[] {
  return limits.flatMap((limit) => {
    const { declared, used } = zonesOf(tree, limit)
    return [...declared].flatMap(([name, one]): Draft[] =>
      used.has(name)
        ? []
        : [
            {
              rule: 'nginx/limit-zone-unused',
              message: `The zone ${name} of ${limit.zone} limits nothing`,
              expected: `${limit.use} with this zone in a server or location`,
              observed: 'declared and never used',
              location: place(one),
            },
          ],
    )
  })
}

export function limitZoneUndeclared(tree: Tree): Draft[] {
  return limits.flatMap((limit) => {
    const { declared, used } = zonesOf(tree, limit)
    return [...used].flatMap(([name, one]): Draft[] =>
      declared.has(name)
        ? []
        : [
            {
              rule: 'nginx/limit-zone-undeclared',
              message: `${limit.use} names the zone ${name}, which no ${limit.zone} declares; nginx does not start`,
              expected: `${limit.zone} with zone=${name}`,
              observed: label(one),
              location: place(one),
            },
          ],
    )
  })
}

export function rateLimit({ servers }: Tree): Draft[] {
  const handing = servers.filter((server) => passing(server).length > 0)
  const [first] = handing
  const limited = (server: Scope): boolean =>
    walk(server).some((scope) => limits.some(({ use }) => inForce(scope, use).length > 0))
  if (!first || handing.some(limited)) return []
  return [
    {
      rule: 'nginx/rate-limit',
      message: 'nginx limits no requests: neither limit_req nor limit_conn is in force',
      expected: 'limit_req on the paths that log in or cost much',
      observed: 'no limit on any path that is handed to an application',
      location: place(first.directive),
    },
  ]
}

/** A target that a client chooses makes the server a door to what lies behind it. */
export function openProxy({ root }: Tree): Draft[] {
  return walk(root).flatMap((scope) => {
    if (chain(scope).some((one) => own(one, 'internal').length > 0)) return []
    return own(scope, 'proxy_pass').flatMap((one): Draft[] => {
      const target = texts(one)[0] ?? ''
      const host = /^(?:[^/]*:\/\/)?([^/]*)/.exec(target)?.[1] ?? ''
      const chosen = variablesIn(host).some((name, index) =>
        isClients(name, index === 0 && host.startsWith('$'), scope),
      )
      if (!chosen) return []
      return [
        {
          rule: 'nginx/open-proxy',
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
    return variablesIn(value).some((used) => isClients(used, begins, scope, depth + 1))
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
