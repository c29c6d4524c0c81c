import { percentDecoded } from '../../formats/percent.ts'
import type { Encryption } from '../../probe/service/encryption.ts'
import type { DatabaseSettings } from '../../probe/service/postgres.ts'
import type { RedisSettings } from '../../probe/service/redis.ts'
import type { S3Settings } from '../../probe/service/s3.ts'
import type { SmtpSettings } from '../../probe/service/smtp.ts'

/** Why a text is not the URL of a service; the message never holds the text. */
export class UrlError extends Error {}

const encodeIt = '; percent-encode special characters of the password'

/** @throws UrlError */
function parse(text: string, schemes: RegExp, example: string): URL {
  const url = URL.parse(text.trim())
  if (url === null || !schemes.test(url.protocol)) {
    const why = url === null && text.includes('://') ? encodeIt : ''
    throw new UrlError(`expected a URL such as ${example}${why}`)
  }
  // What ended the login is no host that anybody means.
  if (/@/.test(url.pathname + url.search + url.hash)) throw new UrlError(`expected a URL such as ${example}${encodeIt}`)
  if (url.hostname === '') throw new UrlError('the URL names no host; a socket of this machine cannot be asked')
  return url
}

function hostOf(url: URL): string {
  const host = percentDecoded(url.hostname).replace(/^\[|\]$/g, '')
  if (host.startsWith('/')) throw new UrlError('the URL names a socket of its machine, which cannot be asked from here')
  return host.toLowerCase()
}

/** `postgres://user:password@host:5432/name?sslmode=require`, and the schemes that frameworks use for it. */
export function postgresUrl(text: string): DatabaseSettings {
  const url = parse(
    text,
    /^(postgres|postgresql|pgsql|psql|postgis|timescale|postgresql\+\w+|postgres\+\w+):$/,
    'postgres://user:password@host:5432/name',
  )
  return database(url, 5432, postgresEncryption(url.searchParams.get('sslmode') ?? ''))
}

function postgresEncryption(mode: string): Encryption {
  if (mode === 'disable') return 'disabled'
  if (mode === 'require') return 'required'
  return mode === 'verify-ca' || mode === 'verify-full' ? 'verified' : 'preferred'
}

/** `mysql://user:password@host:3306/name`, also `mariadb:`. */
export function mysqlUrl(text: string): DatabaseSettings {
  const url = parse(
    text,
    /^(mysql|mysql2|mariadb|mysql\+\w+|mariadb\+\w+|mysqlgis):$/,
    'mysql://user:password@host:3306/name',
  )
  const mode = (url.searchParams.get('ssl-mode') ?? url.searchParams.get('ssl_mode') ?? '').toUpperCase()
  const encryption =
    mode === 'DISABLED'
      ? 'disabled'
      : mode === 'REQUIRED'
        ? 'required'
        : mode.startsWith('VERIFY')
          ? 'verified'
          : 'preferred'
  return database(url, 3306, encryption)
}

function database(url: URL, port: number, encryption: Encryption): DatabaseSettings {
  const name = percentDecoded(url.pathname.replace(/^\//, ''))
  if (url.username === '') throw new UrlError('the URL names no user')
  if (name === '') throw new UrlError('the URL names no database')
  return {
    host: hostOf(url),
    port: Number(url.port) || port,
    user: percentDecoded(url.username),
    password: percentDecoded(url.password),
    database: name,
    encryption,
  }
}

/** `redis://:password@host:6379/0`, or `rediss:` with TLS. */
export function redisUrl(text: string): RedisSettings {
  const url = parse(text, /^(redis|rediss|valkey|valkeys|rediscache):$/, 'redis://:password@host:6379/0')
  return {
    host: hostOf(url),
    port: Number(url.port) || 6379,
    user: url.username === '' || url.password === '' ? null : percentDecoded(url.username),
    password: url.password === '' ? null : percentDecoded(url.password),
    encryption: /^(rediss|valkeys):$/.test(url.protocol) ? 'verified' : 'disabled',
  }
}

/** `smtp://user:password@host:587` with STARTTLS where it is offered, `smtps:` with TLS from the first byte. */
export function smtpUrl(text: string): SmtpSettings {
  const url = parse(text, /^(smtp|smtps|submission|submissions|smtp\+tls|smtp\+ssl):$/, 'smtp://user:password@host:587')
  const implicit = /^(smtps|submissions|smtp\+ssl):$/.test(url.protocol)
  return {
    host: hostOf(url),
    port: Number(url.port) || (implicit ? 465 : 587),
    user: url.username === '' ? null : percentDecoded(url.username),
    password: url.username === '' ? null : percentDecoded(url.password),
    implicit,
    encryption: implicit || url.protocol === 'smtp+tls:' ? 'verified' : 'preferred',
  }
}

/** `https://key:secret@endpoint/bucket?region=eu-central-1`. */
export function s3Url(text: string): S3Settings {
  const url = parse(text, /^https?:$/, 'https://key:secret@endpoint/bucket?region=eu-central-1')
  const bucket = url.pathname.replace(/^\/|\/$/g, '')
  if (url.username === '' || url.password === '') throw new UrlError('the URL names no key and secret')
  if (bucket === '' || bucket.includes('/')) throw new UrlError('the path of the URL is the name of the bucket')
  return {
    bucketUrl: `${url.origin}/${bucket}`,
    region: url.searchParams.get('region') ?? 'us-east-1',
    accessKeyId: percentDecoded(url.username),
    secretAccessKey: percentDecoded(url.password),
    sessionToken: null,
  }
}
