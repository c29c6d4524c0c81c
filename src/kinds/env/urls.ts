import { percentDecoded } from '../../formats/percent.ts'
import type { Environment } from '../../model/environment.ts'

/** A URL taken apart by RFC 3986, lenient enough to say what is wrong with a bad one. */
export interface Parts {
  readonly scheme: string
  readonly user: string | null
  readonly password: string | null
  /** Lower case, without brackets; of the first one where there are several. */
  readonly host: string
  readonly port: string | null
  /** Without the slash in front. */
  readonly path: string
  readonly query: ReadonlyMap<string, string>
  /** What is wrong with it, in words without any part of it. */
  readonly fault: string | null
}

const noQuery: ReadonlyMap<string, string> = new Map()

/** A host and perhaps a path of usual characters, as most URLs are: nothing to decode, and nothing wrong. */
const usual = /^(https?):\/\/([a-z0-9.-]+)(?:\/([\w./~-]*))?$/

function usualParts([, scheme = '', host = '', path = '']: RegExpExecArray): Parts {
  return { scheme, user: null, password: null, host, port: null, path, query: noQuery, fault: null }
}

/** Null where the text is no URL with an authority. */
export function urlParts(text: string): Parts | null {
  if (!text.includes('://')) return null
  const plain = usual.exec(text)
  if (plain) return usualParts(plain)
  const match = /^(jdbc:)?([a-z][a-z0-9+.-]*):\/\//i.exec(text)
  if (!match?.[2]) return null
  const isJdbc = match[1] !== undefined
  const rest = text.slice(match[0].length)
  const stop = rest.search(isJdbc ? /[/?#;]/ : /[/?#]/)
  const authority = stop < 0 ? rest : rest.slice(0, stop)
  const behind = stop < 0 ? '' : rest.slice(stop)
  // That of SQL Server has its parameters behind semicolons.
  const tail = isJdbc ? behind.replace(';', '?').replaceAll(';', '&') : behind
  const at = authority.lastIndexOf('@')
  const login = at < 0 ? null : authority.slice(0, at)
  const first = (at < 0 ? authority : authority.slice(at + 1)).split(',')[0] ?? ''
  const address = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(first)
  const colon = login?.indexOf(':') ?? -1
  const queryAt = tail.indexOf('?')
  const path = (queryAt < 0 ? tail : tail.slice(0, queryAt)).split('#', 1).join().replace(/^\//, '')
  const parts = {
    scheme: match[2].toLowerCase(),
    user: login === null ? null : percentDecoded(colon < 0 ? login : login.slice(0, colon)),
    password: login === null || colon < 0 ? null : percentDecoded(login.slice(colon + 1)),
    host: (address?.[1] ?? '').replace(/^\[|\]$/g, '').toLowerCase(),
    port: address?.[2] ?? null,
    path: percentDecoded(path),
    query: queryAt < 0 ? noQuery : new Map(new URLSearchParams(tail.slice(queryAt).split('#', 1).join())),
  }
  // A driver of Java takes the login from the parameters.
  const fromQuery = isJdbc
    ? {
        user: parts.user ?? parts.query.get('user') ?? null,
        password: parts.password ?? parts.query.get('password') ?? null,
      }
    : {}
  return { ...parts, ...fromQuery, fault: faultOf(text, authority, tail, parts) }
}

function faultOf(text: string, authority: string, tail: string, parts: Omit<Parts, 'fault'>): string | null {
  if (/\s/.test(text)) return 'white space'
  if (
    !authority.includes('@') &&
    authority.includes(':') &&
    /@/.test(tail.split('?')[0] ?? '') &&
    !/^https?$/.test(parts.scheme)
  ) {
    return 'an unescaped /, # or ? in the user or password'
  }
  if (authority.includes(':') && !authority.includes('@') && /^[#?].*@/s.test(tail)) {
    return 'an unescaped /, # or ? in the user or password'
  }
  if (authority.includes('@') && !/^https?$/.test(parts.scheme) && /^(?:\/[^?#]*|#.*)@/s.test(tail)) {
    return 'an unescaped @ and /, # or ? in the user or password'
  }
  if (/[[\]]/.test(authority.slice(0, Math.max(0, authority.lastIndexOf('@'))))) {
    return 'an unescaped [ or ] in the user or password'
  }
  if (authority.split('@').length > 2) return 'an unescaped @ in the user or password'
  if (/%(?![0-9A-Fa-f]{2})/.test(authority)) return 'a percent sign that starts no escape'
  if (
    parts.port !== null &&
    parts.port !== '' &&
    !(/^\d{1,5}$/.test(parts.port) && Number(parts.port) <= 65_535 && Number(parts.port) > 0)
  ) {
    return 'a port that is not a number from 1 to 65535'
  }
  if (parts.host === '' && !hostless.has(parts.scheme) && !parts.query.has('host') && !isOverSocket(parts))
    return 'no host'
  return null
}

/** A database without a host is reached over the socket of the machine (libpq, 34.1.1.2). */
function isOverSocket({ scheme, path }: Omit<Parts, 'fault'>): boolean {
  return /^(?:postgres|postgresql|postgis|psql|pgsql|mysql|mysql2|mysqlgis|mariadb)$/.test(scheme) && path !== ''
}

const hostless = new Set([
  'sqlite',
  'sqlite3',
  'spatialite',
  'file',
  'unix',
  'memory',
  'locmem',
  'consolemail',
  'filesystem',
  'dummycache',
  'locmemcache',
  'redis+socket',
])

export const databaseSchemes =
  /^(postgres|postgresql|postgis|psql|pgsql|mysql|mysql2|mysqlgis|mariadb|mongodb|mssql|sqlserver|oracle|cockroachdb?|ecto|clickhouse|neo4js?|bolts?|couchdb|influxdb|cassandra|timescale(?:db|gis)?)(\+\w+)?$/
export const brokerSchemes = /^(redis|rediss|valkey|valkeys|rediscache|amqps?|pyamqp|mqtts?|nats|kafka)$/

/** Host names that the checklist itself names. */
export function knownHosts({ url, frontend }: Environment): string[] {
  return [url, frontend].flatMap((one) => {
    const host = one === undefined ? undefined : urlParts(one)?.host
    return host ? [host] : []
  })
}
