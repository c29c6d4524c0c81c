import { type Family, type Found, type NotJudged, notJudged } from '../../../check/lint/rule.ts'
import { inForce, label, own, place, type Scope, type Tree, texts, walk } from '../../../formats/nginx/tree.ts'
import type { Seen } from '../judge.ts'
import { judged, nothingFor, type Open, unreadFor, unreadServers, unreadWithin, withoutHttp } from '../open.ts'
import { nameOf, passing, serves } from '../servers.ts'

export function bodySize({ servers }: Seen): readonly Found[] | NotJudged {
  const expected = 'client_max_body_size as large as the largest upload, such as 10m'
  const seen = new Set<unknown>()
  const drafts: Found[] = []
  const open: Open[] = []
  const serving = servers.filter(serves)
  if (serving.length === 0) return nothingFor('no server here answers by itself')
  for (const server of serving) {
    for (const scope of walk(server)) {
      const [directive] = own(scope, 'client_max_body_size')
      if (directive) drafts.push(...largeBody(directive, seen))
    }
    const inherited = inForce(server, 'client_max_body_size').at(-1)
    if (inherited) drafts.push(...largeBody(inherited, seen))
    const anywhere = walk(server).some((scope) => own(scope, 'client_max_body_size').length > 0)
    const elsewhere =
      inherited || anywhere ? undefined : (unreadWithin(server) ?? unreadFor(server) ?? withoutHttp(server))
    if (elsewhere) open.push(elsewhere)
    else if (!inherited && !anywhere && passing(server).length > 0) {
      const message = `The server ${nameOf(server)} refuses uploads above 1 MiB, the default`
      drafts.push({ level: 'info', message, expected, observed: 'not set', location: place(server.directive) })
    }
  }
  return judged(drafts, open)

  function largeBody(directive: Parameters<typeof place>[0], known: Set<unknown>): Found[] {
    if (known.has(directive)) return []
    known.add(directive)
    const written = texts(directive)[0] ?? ''
    const match = /^(\d+)([kmg]?)$/i.exec(written)
    const bytes = Number(match?.[1]) * ({ k: 1024, m: 1024 ** 2, g: 1024 ** 3 }[match?.[2]?.toLowerCase() ?? ''] ?? 1)
    if (match && bytes > 0 && bytes <= 1024 ** 3) return []
    const message =
      bytes === 0 ? 'Uploads have no limit, so one client can fill the disk' : 'Uploads may be larger than 1 GiB'
    return [{ message, expected, observed: label(directive), location: place(directive) }]
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

export function limitZoneUnused(tree: Seen): readonly Found[] | NotJudged {
  const other = unreadWithin(tree.root)
  if (other) return notJudged(other.because, { nothing: true })
  return limits.flatMap((limit) => {
    const { declared, used } = zonesOf(tree, limit)
    return [...declared].flatMap(([name, one]): Found[] =>
      used.has(name)
        ? []
        : [
            {
              message: `The zone ${name} of ${limit.zone} limits nothing`,
              expected: `${limit.use} with this zone in a server or location`,
              observed: 'declared and never used',
              location: place(one),
            },
          ],
    )
  })
}

export function limitZoneUndeclared(tree: Seen): readonly Found[] | NotJudged {
  const [server] = tree.servers
  const elsewhere = unreadFor(tree.root) ?? unreadServers(tree.root) ?? (server && withoutHttp(server))
  const found = limits.flatMap((limit) => {
    const { declared, used } = zonesOf(tree, limit)
    return [...used].flatMap(([name, one]): Found[] =>
      declared.has(name)
        ? []
        : [
            {
              message: `${limit.use} names the zone ${name}, which no ${limit.zone} declares; nginx does not start`,
              expected: `${limit.zone} with zone=${name}`,
              observed: label(one),
              location: place(one),
            },
          ],
    )
  })
  return found.length > 0 && elsewhere ? judged([], [elsewhere]) : found
}

export function rateLimit({ servers }: Seen): readonly Found[] | NotJudged {
  const handing = servers.filter((server) => passing(server).length > 0)
  const [first] = handing
  if (!first) return nothingFor('no server here hands requests to an application')
  const limited = (server: Scope): boolean =>
    walk(server).some((scope) => limits.some(({ use }) => inForce(scope, use).length > 0))
  if (handing.some(limited)) return []
  const elsewhere = unreadWithin(first) ?? unreadFor(first) ?? withoutHttp(first)
  if (elsewhere) return judged([], [elsewhere])
  return [
    {
      message: 'nginx limits no requests: neither limit_req nor limit_conn is in force',
      expected: 'limit_req on the paths that log in or cost much',
      observed: 'no limit on any path that is handed to an application',
      location: place(first.directive),
    },
  ]
}

/** The rules of this family by their names. */
export const limitsRules = {
  'body-size': bodySize,
  'limit-zone-undeclared': limitZoneUndeclared,
  'limit-zone-unused': limitZoneUnused,
  'rate-limit': rateLimit,
} as const satisfies Family<'nginx'>
