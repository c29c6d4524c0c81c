import { ProbeError } from '../../probe/error.ts'
import type { Encryption } from '../../probe/service/encryption.ts'
import type { DatabaseSettings } from '../../probe/service/postgres.ts'
import type { RedisSettings } from '../../probe/service/redis.ts'
import type { S3Settings } from '../../probe/service/s3.ts'
import type { SmtpSettings } from '../../probe/service/smtp.ts'
import type { Keys } from './environment.ts'
import { mysqlUrl, postgresUrl, redisUrl, smtpUrl, UrlError } from './urls.ts'

/** Looks up several names of one setting and remembers what is missing. */
class Reader {
  readonly missing: string[] = []
  readonly #keys: Keys

  constructor(keys: Keys) {
    this.#keys = keys
  }

  optional(...names: readonly string[]): string | undefined {
    for (const name of names) {
      const value = this.#keys.get(name)
      if (value !== undefined) return value
    }
    return undefined
  }

  required(...names: readonly string[]): string {
    const value = this.optional(...names)
    if (value === undefined) this.missing.push(names.join(' or '))
    return value ?? ''
  }

  /** @throws ProbeError where the text is no switch position */
  flag(...names: readonly string[]): boolean | undefined {
    const value = this.optional(...names)?.toLowerCase()
    if (value === undefined) return undefined
    if (/^(true|1|yes|on|y|t)$/.test(value)) return true
    if (/^(false|0|no|off|n|f|null|none)$/.test(value)) return false
    throw this.unclear(names.join(' or '), 'true or false')
  }

  port(fallback: number, ...names: readonly string[]): number {
    const value = this.optional(...names)
    if (value === undefined) return fallback
    if (!/^\d{1,5}$/.test(value) || Number(value) < 1 || Number(value) > 65_535) {
      throw this.unclear(names.join(' or '), 'a port from 1 to 65535')
    }
    return Number(value)
  }

  /** @throws ProbeError that names everything that is missing */
  complete(): void {
    if (this.missing.length === 0) return
    throw new ProbeError('service/settings', `${this.#keys.name} lacks settings of the service`, {
      expected: this.missing.join(', '),
      observed: 'missing or empty',
    })
  }

  unclear(names: string, expected: string): ProbeError {
    return new ProbeError('service/settings', `${names} in ${this.#keys.name} cannot be understood`, {
      expected,
      observed: 'something else',
    })
  }
}

/** Reads a key as URL, and says which key it was when it is none. */
function fromUrl<T>(keys: Keys, key: string, text: string, parse: (text: string) => T): T {
  try {
    return parse(text)
  } catch (error) {
    if (!(error instanceof UrlError)) throw error
    throw new ProbeError('service/settings', `${key} in ${keys.name} is not the URL of the service`, {
      expected: error.message,
      observed: 'a text that cannot be read so',
    })
  }
}

/** The text before `HOST` of a key such as `DB_HOST`; undefined for other keys. */
function prefixOf(key: string): string | undefined {
  return /^(.*_|)(?:HOST|HOSTNAME|SERVER)$/.exec(key)?.[1]
}

/**
 * Settings from a URL in `key`, or else from parts: those with the prefix of a key such as `DB_HOST`, or the first of
 * `prefixes` whose `HOST` is set.
 */
function fromKey<T>(
  keys: Keys,
  key: string,
  prefixes: readonly string[],
  parse: (text: string) => T,
  parts: (reader: Reader, prefix: string) => T,
): T {
  const value = keys.get(key)
  if (value?.includes('://')) return fromUrl(keys, key, value, parse)
  const own = prefixOf(key)
  if (value !== undefined && own === undefined) return fromUrl(keys, key, value, parse)
  const prefix = own ?? prefixes.find((one) => keys.get(`${one}HOST`) !== undefined)
  const reader = new Reader(keys)
  if (prefix === undefined) {
    reader.required(key, ...prefixes.map((one) => `${one}HOST`))
    reader.complete()
  }
  const settings = parts(reader, prefix ?? '')
  reader.complete()
  return settings
}

export function postgresFrom(keys: Keys, key: string): DatabaseSettings {
  return fromKey(keys, key, ['DB_', 'POSTGRES_', 'DATABASE_', 'PG'], postgresUrl, (reader, prefix) =>
    databaseParts(
      reader,
      [prefix, 'POSTGRES_'],
      5432,
      reader.optional(`${prefix}SSLMODE`, `${prefix}SSL_MODE`, 'PGSSLMODE'),
    ),
  )
}

export function mysqlFrom(keys: Keys, key: string): DatabaseSettings {
  return fromKey(keys, key, ['DB_', 'MYSQL_', 'MARIADB_', 'DATABASE_'], mysqlUrl, (reader, prefix) =>
    databaseParts(reader, [prefix, 'MYSQL_', 'MARIADB_'], 3306, undefined),
  )
}

function databaseParts(
  reader: Reader,
  prefixes: readonly string[],
  port: number,
  sslmode: string | undefined,
): DatabaseSettings {
  const [own = ''] = prefixes
  const named = (...ends: readonly string[]): string[] => [
    ...new Set(prefixes.flatMap((prefix) => ends.map((end) => prefix + end))),
  ]
  const modes: Readonly<Record<string, Encryption>> = {
    disable: 'disabled',
    require: 'required',
    'verify-ca': 'verified',
    'verify-full': 'verified',
  }
  return {
    host: reader.required(`${own}HOST`, `${own}HOSTNAME`, `${own}SERVER`).toLowerCase(),
    port: reader.port(port, `${own}PORT`),
    user: reader.required(...named('USER', 'USERNAME')),
    password: reader.required(...named('PASSWORD', 'PASS')),
    database: reader.required(...named('NAME', 'DB', 'DATABASE')),
    encryption: modes[sslmode?.toLowerCase() ?? ''] ?? 'preferred',
  }
}

export function redisFrom(keys: Keys, key: string): RedisSettings {
  return fromKey(keys, key, ['REDIS_', 'VALKEY_', 'CACHE_'], redisUrl, (reader, prefix) => ({
    host: reader.required(`${prefix}HOST`, `${prefix}HOSTNAME`, `${prefix}SERVER`).toLowerCase(),
    port: reader.port(6379, `${prefix}PORT`),
    user: reader.optional(`${prefix}USER`, `${prefix}USERNAME`) ?? null,
    password: reader.optional(`${prefix}PASSWORD`, `${prefix}PASS`) ?? null,
    encryption: reader.flag(`${prefix}SSL`, `${prefix}TLS`, `${prefix}USE_SSL`, `${prefix}USE_TLS`)
      ? 'verified'
      : 'disabled',
  }))
}

/** The names of Django (EMAIL_…), of Laravel (MAIL_…) and the usual SMTP_…. */
export function smtpFrom(keys: Keys, key: string): SmtpSettings {
  return fromKey(keys, key, ['EMAIL_', 'SMTP_', 'MAIL_'], smtpUrl, (reader, prefix) => {
    const scheme = reader.optional(`${prefix}ENCRYPTION`, `${prefix}SECURE`, `${prefix}SCHEME`)?.toLowerCase()
    const useSsl =
      reader.flag(`${prefix}USE_SSL`, `${prefix}SSL`) ?? ['ssl', 'smtps', 'true', '1'].includes(scheme ?? '')
    const useTls =
      reader.flag(`${prefix}USE_TLS`, `${prefix}TLS`, `${prefix}STARTTLS`) ?? ['tls', 'starttls'].includes(scheme ?? '')
    const port = reader.port(useSsl ? 465 : useTls ? 587 : 25, `${prefix}PORT`)
    const user = reader.optional(`${prefix}HOST_USER`, `${prefix}USER`, `${prefix}USERNAME`)
    const password = ['HOST_PASSWORD', 'PASSWORD', 'PASS'].map((end) => prefix + end)
    // Django speaks TLS only where it is told to; other libraries use STARTTLS where it is offered.
    const byDefault: Encryption = prefix === 'EMAIL_' ? 'disabled' : 'preferred'
    return {
      host: reader.required(`${prefix}HOST`, `${prefix}SERVER`, `${prefix}HOSTNAME`).toLowerCase(),
      port,
      user: user ?? null,
      password: user === undefined ? null : reader.required(...password),
      implicit: useSsl || (port === 465 && !useTls && prefix !== 'EMAIL_'),
      encryption: useSsl || useTls ? 'verified' : byDefault,
    }
  })
}

/** @param key the key that holds the name of the bucket */
export function s3From(keys: Keys, key: string): S3Settings {
  const reader = new Reader(keys)
  const bucket = reader.required(key)
  const accessKeyId = reader.required('AWS_ACCESS_KEY_ID', 'AWS_S3_ACCESS_KEY_ID', 'S3_ACCESS_KEY_ID', 'S3_ACCESS_KEY')
  const secretAccessKey = reader.required(
    'AWS_SECRET_ACCESS_KEY',
    'AWS_S3_SECRET_ACCESS_KEY',
    'S3_SECRET_ACCESS_KEY',
    'S3_SECRET_KEY',
  )
  const region = reader.optional('AWS_S3_REGION_NAME', 'AWS_REGION', 'AWS_DEFAULT_REGION', 'S3_REGION') ?? 'us-east-1'
  const endpoint = reader.optional('AWS_S3_ENDPOINT_URL', 'AWS_ENDPOINT_URL_S3', 'AWS_ENDPOINT_URL', 'S3_ENDPOINT')
  reader.complete()
  if (bucket !== '' && !/^[A-Za-z0-9][A-Za-z0-9._-]{1,254}$/.test(bucket)) {
    throw reader.unclear(key, 'the name of a bucket')
  }
  const virtual = reader.optional('AWS_S3_ADDRESSING_STYLE') === 'virtual'
  const sessionToken = reader.optional('AWS_SESSION_TOKEN') ?? null
  return {
    bucketUrl: bucketUrl(reader, endpoint, bucket, region, virtual),
    region,
    accessKeyId,
    secretAccessKey,
    sessionToken,
  }
}

function bucketUrl(
  reader: Reader,
  endpoint: string | undefined,
  bucket: string,
  region: string,
  virtual: boolean,
): string {
  // A bucket with a dot has no certificate as a host of its own.
  const url = URL.parse(endpoint ?? `https://s3.${region}.amazonaws.com`)
  if (url === null || !/^https?:$/.test(url.protocol)) throw reader.unclear('AWS_S3_ENDPOINT_URL', 'an https URL')
  if (virtual || (endpoint === undefined && !bucket.includes('.'))) return `${url.protocol}//${bucket}.${url.host}`
  return `${url.origin}${url.pathname.replace(/(?<!\/)\/+$/, '')}/${bucket}`
}
