import type { Family, Found } from '../../../check/lint/rule.ts'
import { isOwnMachine } from '../../../formats/host.ts'
import { isOutOfUse } from '../drivers.ts'
import type { Variable } from '../observation.ts'
import { ownText, ownUrl } from '../own-text.ts'
import { each, named, on, type Subject } from '../subject.ts'
import { databaseSchemes } from '../urls.ts'

/** Rules on connection URLs and what stands beside them. */

const databaseKey = /(^|_)DATABASE_URL$/
const brokerKey = /(^|_)(REDIS|VALKEY)_(URL|TLS_URL)$/

export function urlInvalid(subject: Subject): Found[] {
  return each(subject, (one) => {
    const expected = 'scheme://user:password@host:port/name'
    if (one.url?.fault)
      return { message: `${named(one.key)} is not a well-formed URL`, expected, observed: one.url.fault }
    if (one.type === 'url' && !one.url && !/^[a-z][a-z0-9+.-]*:/i.test(one.value.trim()))
      return { message: `${named(one.key)} is not a URL`, expected: 'scheme://host', observed: 'no scheme' }
    if (databaseKey.test(one.key)) {
      if (!one.url && !/^(sqlite|file|unix|jdbc):/.test(one.value)) {
        return { message: `${named(one.key)} is not a URL`, expected, observed: 'no scheme' }
      }
      if (one.url && /^(https?|ftp|rediss?|amqps?|smtps?)$/.test(one.url.scheme)) {
        return {
          message: `${named(one.key)} has the scheme of another service`,
          expected: 'the scheme of a database',
          observed: 'another scheme',
        }
      }
    }
    if (brokerKey.test(one.key)) {
      if (!one.url && !/^unix:/.test(one.value))
        return { message: `${named(one.key)} is not a URL`, expected: 'redis://host:port/0', observed: 'no scheme' }
      if (
        one.url &&
        !/^(redis|rediss|valkey|valkeys|unix|redis\+socket|sentinel|redis-sentinel|redis\+sentinel)$/.test(
          one.url.scheme,
        )
      ) {
        return {
          message: `${named(one.key)} has the scheme of another service`,
          expected: 'redis:// or rediss://',
          observed: 'another scheme',
        }
      }
    }
    return null
  })
}

const publicUrl =
  /^(SITE|FRONTEND|BACKEND|PUBLIC|BASE|APP|WEB|SERVER|NEXTAUTH|AUTH|ROOT|API_BASE|SITE_BASE|NEXT_PUBLIC_\w+|VITE_\w+|REACT_APP_\w+|EXPO_PUBLIC_\w+)_(URL|URI|ORIGIN)$|^(SITE_DOMAIN|PUBLIC_HOST)$/
const listens = /(^|_)(BIND|LISTEN|SERVER|GUNICORN|UVICORN|WEB|HTTP)(_|$)/

/** What a program listens on rather than what it calls. */
const everyAddress = /^(?:0\.0\.0\.0|::|\[::\])$/

export function urlLocal(subject: Subject): Found[] {
  return each(subject, (one) => {
    const host = one.url
      ? (ownUrl(one)?.host ?? null)
      : (one.type === 'host' || /_HOST(NAME)?$|^PGHOST$/.test(one.key)) && !listens.test(one.key)
        ? ownText(one).trim().replace(/:\d+$/, '').replace(everyAddress, '')
        : null
    if (host === null || !isOwnMachine(host) || /ORIGINS?$|HOSTS$|WHITELIST$/.test(one.key)) return null
    const isPublic = publicUrl.test(one.key)
    return {
      ...((subject.container || isPublic) && !isOutOfUse(one.key, subject) ? {} : { level: 'info' as const }),
      message: `${named(one.key)} points to this machine itself`,
      expected: isPublic ? 'the public address' : 'the name of the service',
      observed: isPublic
        ? 'a loopback address'
        : `a loopback address${subject.container ? ', which is the container itself' : ''}`,
    }
  })
}

const partKeys = {
  user: ['POSTGRES_USER', 'DB_USER', 'DB_USERNAME', 'DATABASE_USER', 'PGUSER', 'MYSQL_USER', 'SQL_USER'],
  password: [
    'POSTGRES_PASSWORD',
    'DB_PASSWORD',
    'DB_PASS',
    'DATABASE_PASSWORD',
    'PGPASSWORD',
    'MYSQL_PASSWORD',
    'SQL_PASSWORD',
  ],
  database: ['POSTGRES_DB', 'DB_NAME', 'DB_DATABASE', 'DATABASE_NAME', 'PGDATABASE', 'MYSQL_DATABASE', 'SQL_DATABASE'],
  port: ['POSTGRES_PORT', 'DB_PORT', 'DATABASE_PORT', 'PGPORT', 'MYSQL_PORT', 'SQL_PORT'],
} as const

export function credentialsDisagree(subject: Subject): Found[] {
  const database = subject.get('DATABASE_URL')
  const found =
    database?.url && !database.url.fault && databaseSchemes.test(database.url.scheme)
      ? databaseParts(subject, database)
      : []
  const redis = subject.get('REDIS_URL')
  const password = subject.get('REDIS_PASSWORD')
  if (redis?.url && !redis.url.fault && password?.value && redis.url.password !== password.value) {
    found.push(disagreement(password, 'REDIS_URL', 'password', redis.url.password === null))
  }
  return found
}

function databaseParts(subject: Subject, database: Variable): Found[] {
  const url = database.url
  if (!url || url.scheme.startsWith('sqlite')) return []
  const inUrl = { user: url.user, password: url.password, database: url.path || null, port: url.port }
  return (Object.keys(partKeys) as (keyof typeof partKeys)[]).flatMap((part) =>
    partKeys[part].flatMap((key): Found[] => {
      const one = subject.get(key)
      if (!one?.value || isForeignEngine(key, url.scheme) || isOfSuperuser(subject, key, inUrl)) return []
      const value = inUrl[part]
      if (value === null && part !== 'password') return []
      if (value === one.value) return []
      // Beside the usual port in the URL the other is often the one that Compose publishes.
      const isPublished = part === 'port' && /^(?:5432|3306)$/.test(value ?? '') && /^(?:POSTGRES|MYSQL)/.test(key)
      const found = disagreement(one, 'DATABASE_URL', part, value === null)
      return [isPublished ? { ...found, level: 'warning' } : found]
    }),
  )
}

/** What the image makes its superuser of, where other keys say with whom the application logs in. */
function isOfSuperuser(
  subject: Subject,
  key: string,
  inUrl: { readonly user: string | null; readonly password: string | null },
): boolean {
  if (!/^(POSTGRES|MYSQL|PG)/.test(key)) return false
  const says = (keys: readonly string[], value: string | null): boolean =>
    value !== null && keys.some((other) => !/^(POSTGRES|MYSQL|PG)/.test(other) && subject.get(other)?.value === value)
  return says(partKeys.user, inUrl.user) && says(partKeys.password, inUrl.password)
}

function isForeignEngine(key: string, scheme: string): boolean {
  if (/^(POSTGRES|PG)/.test(key)) return !/^(postgres|postgis|psql|pgsql)/.test(scheme)
  return key.startsWith('MYSQL') && !/^(mysql|mariadb)/.test(scheme)
}

function disagreement(one: Variable, url: string, part: string, isAbsent: boolean): Found {
  return on(one, {
    message: `${named(one.key)} and the ${part} in ${url} are not the same`,
    expected: 'the same value, percent-encoded in the URL',
    observed: isAbsent ? `no ${part} in the URL` : 'two different values',
  })
}

export function sqlite(subject: Subject): Found[] {
  return each(subject, (one) => {
    const isSqlite =
      (/^(sqlite3?|spatialite)(:|$)/.test(one.value.trim()) && /(^|_)(DATABASE|DB)(_|$)/.test(one.key)) ||
      (/ENGINE$/.test(one.key) && /sqlite3?$/.test(one.value.trim()))
    if (!isSqlite) return null
    return { message: `${named(one.key)} names a SQLite database`, expected: 'a database server', observed: 'SQLite' }
  })
}

export function devService(subject: Subject): Found[] {
  return each(subject, (one) => {
    const host = one.url?.host ?? one.value.trim().toLowerCase()
    const login = one.url?.user === 'guest' && one.url.password === 'guest'
    const name =
      /(^|[.-])(localstack|ngrok)([.-]|$)/.test(host) ||
      /^(minioadmin)$/.test(one.value.trim()) ||
      host === 'host.docker.internal'
    if (!login && !name) return null
    return {
      message: `${named(one.key)} names a service of the development setup`,
      expected: 'the production service',
      observed: login ? 'a default account' : 'an emulator or default account',
    }
  })
}

/** The hosts of a trap from which it sends. */
const sendingTraps = /(^|[.])(live|send|bulk)[.](?:\w+[.])?mailtrap[.]io$/
const mailTraps = /(^|[.])(mailhog|mailpit|mailcatcher|maildev|smtp4dev|greenmail|mailtrap)([.]|$)/

function isMailTrap(host: string): boolean {
  return mailTraps.test(host) && !sendingTraps.test(host)
}

export function devMail(subject: Subject): Found[] {
  return each(subject, (one) => {
    const value = one.value.trim()
    const backend = /BACKEND$/.test(one.key) && /\b(console|locmem|dummy|filebased)\.EmailBackend$/.test(value)
    const mailer = /^(MAIL_MAILER|MAIL_DRIVER)$/.test(one.key) && /^(log|array)$/.test(value)
    const host =
      (/HOST$|SERVER$/.test(one.key) && isMailTrap(value.toLowerCase())) ||
      (one.url !== null &&
        (isMailTrap(one.url.host) || /^(consolemail|dummymail|memorymail|filemail)$/.test(one.url.scheme)))
    if (!backend && !mailer && !host) return null
    return {
      message: `${named(one.key)} keeps mail from being sent`,
      expected: 'a mail service',
      observed: host ? 'a mail trap for development' : 'a backend that sends nothing',
    }
  })
}

/** The rules of this family by their names. */
export const urlsRules = {
  'credentials-disagree': credentialsDisagree,
  'url-invalid': urlInvalid,
  'url-local': urlLocal,
  sqlite,
  'dev-service': devService,
  'dev-mail': devMail,
} as const satisfies Family<'env'>
