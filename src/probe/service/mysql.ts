import { ProbeError } from '../error.ts'
import { certificateFault, codeOf, untrusted } from './certificate.ts'
import { tlsPolicy, unencrypted } from './encryption.ts'
import { type GuardedClient, guardPackets } from './mysql-packets.ts'
import type { DatabaseSettings } from './postgres.ts'
import { nameOf, type Reach } from './reach.ts'
import { Refusal } from './refusal.ts'
import { plain, type TlsFacts, Wire } from './wire.ts'

export interface MysqlFacts {
  readonly tls: TlsFacts
  readonly isPublic: boolean
  /** Major number, such as 8. */
  readonly major: number
  /** As the server says it, such as `8.4.3` or `10.11.6-MariaDB`. */
  readonly version: string
  /** Rights over the whole server that an application should not have. */
  readonly powers: readonly string[]
}

interface Options {
  readonly tls: boolean | undefined
}

/** How to meet the server's certificate; null: do not ask for TLS. */
type Certificate = 'verify' | 'accept' | null

/**
 * Logs in and looks, without writing.
 * @throws ProbeError `service/dns`, `service/connect`, `service/tls`, `service/protocol`
 * @throws Refusal `service/tls`, `service/login`
 */
export async function askMysql(reach: Reach, settings: DatabaseSettings, options: Options): Promise<MysqlFacts> {
  if (settings.encryption === 'disabled') return attempt(reach, settings, options, null, null)
  try {
    return await attempt(reach, settings, options, 'verify', null)
  } catch (error) {
    if (error instanceof NoTls) return attempt(reach, settings, options, null, null)
    if (error instanceof Untrusted) return attempt(reach, settings, options, 'accept', error.code)
    throw error
  }
}

/** The server offers no TLS, and nobody requires it. */
class NoTls extends Error {}

/** The certificate is not trusted, and nobody requires that it is. */
class Untrusted extends Error {
  readonly code: string
  constructor(code: string) {
    super(code)
    this.code = code
  }
}

async function attempt(
  reach: Reach,
  settings: DatabaseSettings,
  options: Options,
  certificate: Certificate,
  fault: string | null,
): Promise<MysqlFacts> {
  const { default: mysql } = await import('mysql2')
  const { rootCertificates } = await import('node:tls')
  const wire = await Wire.open(reach, settings)
  const policy = tlsPolicy(settings.encryption, wire.isPublic, options.tls)
  let guarded: GuardedClient | undefined
  try {
    if (certificate === null && policy.mustEncrypt) {
      throw unencrypted(wire, 'the settings of the application turn TLS off')
    }
    const stream = wire.detach()
    const { signal } = reach.deadline
    const ended = new Promise<never>((_, reject) => {
      const end = (): void => reject(guarded?.isInHandshake() ? wire.unfinished() : wire.silent())
      signal.addEventListener('abort', end, { once: true })
      if (signal.aborted) end()
    })
    ended.catch(() => {})
    const client = mysql.createConnection({
      stream,
      host: settings.host,
      port: settings.port,
      user: settings.user,
      password: settings.password,
      database: settings.database,
      // The deadline ends it.
      connectTimeout: 0,
      // Names of columns come from the server, and no code is to be made of them; no file of this machine is offered.
      disableEval: true,
      flags: ['-LOCAL_FILES'],
      ...(certificate === null
        ? {}
        : {
            ssl: {
              ca: [...rootCertificates, ...reach.net.extraCa],
              rejectUnauthorized: certificate === 'verify',
              verifyIdentity: certificate === 'verify',
            },
          }),
    })
    guarded = guardPackets(client, wire)
    // A listener that stays: the client may tell of a second error after the first, which would end the process.
    const connected = new Promise<void>((resolve, reject) => {
      client.on('error', reject)
      client.once('connect', () => resolve())
    })
    stream.resume()
    await Promise.race([connected, ended])
    const connection = client.promise()
    const query = async (sql: string): Promise<Record<string, unknown>[]> => {
      const [rows] = await Promise.race([connection.query(sql), ended])
      if (!Array.isArray(rows) || rows.length === 0) throw wire.strange('no rows in answer to a question')
      return rows as Record<string, unknown>[]
    }
    const seen = await look(query, wire)
    const late = guarded.fault()
    if (late) throw late
    const protocol = certificate === null ? null : seen.protocol
    return {
      tls: protocol === null ? plain : { protocol, fault: fault === null ? null : certificateFault(fault) },
      isPublic: wire.isPublic,
      major: Number.parseInt(seen.version, 10),
      version: seen.version,
      powers: powersIn(seen.grants),
    }
  } catch (error) {
    throw guarded?.fault() ?? explain(error, wire, settings, policy)
  } finally {
    wire.close()
  }
}

async function look(
  query: (sql: string) => Promise<Record<string, unknown>[]>,
  wire: Wire,
): Promise<{ version: string; protocol: string; grants: string[] }> {
  /** What comes from a server may be anything. */
  const texts = (rows: readonly Record<string, unknown>[], column: number): string[] =>
    rows.map((row) => {
      const value = Object.values(row)[column]
      if (typeof value !== 'string') throw wire.strange('rows that are no answer to the question')
      return value
    })
  const [version = ''] = texts(await query('select version() as version'), 0)
  if (!/^\d{1,9}\./.test(version)) throw wire.strange('a version that is none')
  const [protocol = ''] = texts(await query("show session status like 'Ssl_version'"), 1)
  return { version, protocol, grants: texts(await query('show grants'), 0) }
}

function powersIn(grants: readonly string[]): string[] {
  const whole = grants.filter((grant) => / ON \*\.\* /.test(grant))
  return ['ALL PRIVILEGES', 'SUPER', 'FILE', 'CREATE USER'].filter((power) =>
    whole.some((grant) => new RegExp(`\\b${power}\\b`).test(grant.slice(0, grant.indexOf(' ON *.* ')))),
  )
}

const logins: Readonly<Record<string, string>> = {
  ER_ACCESS_DENIED_ERROR: 'the user or the password was refused',
  ER_DBACCESS_DENIED_ERROR: 'the user has no right to this database',
  ER_BAD_DB_ERROR: 'there is no such database',
  ER_HOST_NOT_PRIVILEGED: 'no user may log in from here',
  ER_ACCESS_DENIED_NO_PASSWORD_ERROR: 'the user was refused without a password',
  ER_SECURE_TRANSPORT_REQUIRED: 'the server lets nobody in without TLS',
}

/** The client replaces OpenSSL's code by its own and leaves the text. */
const certificateFaults: readonly (readonly [RegExp, string])[] = [
  [/altnames/, 'ERR_TLS_CERT_ALTNAME_INVALID'],
  [/expired/, 'CERT_HAS_EXPIRED'],
  [/not yet valid/, 'CERT_NOT_YET_VALID'],
  [/self.signed certificate in/, 'SELF_SIGNED_CERT_IN_CHAIN'],
  [/self.signed/, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  [/issuer/, 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
  [/first certificate/, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
]

/** Only the code is told: the server's own text may repeat names and values. */
function explain(
  error: unknown,
  wire: Wire,
  settings: DatabaseSettings,
  policy: { mustEncrypt: boolean; mustTrust: boolean },
): Error {
  if (error instanceof ProbeError || error instanceof Refusal) return error
  const name = nameOf(settings)
  const code = codeOf(error)
  if (code === 'HANDSHAKE_NO_SSL_SUPPORT') {
    return policy.mustEncrypt ? unencrypted(wire, 'the service does not offer TLS') : new NoTls()
  }
  if (code === 'HANDSHAKE_SSL_ERROR') {
    const fault = certificateFaults.find(([pattern]) => pattern.test(String(error)))?.[1]
    if (fault !== undefined) return policy.mustTrust ? untrusted(name, fault) : new Untrusted(fault)
    return new ProbeError('service/tls', `No TLS handshake with ${name}`, {
      expected: 'a TLS handshake',
      observed: 'the handshake failed',
      cause: error,
    })
  }
  if (code in logins) {
    return new Refusal({
      rule: 'service/login',
      message: `MySQL at ${name} refuses the login of the application`,
      expected: 'a login with the settings of the application',
      observed: `${logins[code]} (${code})`,
    })
  }
  const number = numberOf(error)
  if (number !== null) {
    return new ProbeError('service/protocol', `MySQL at ${name} could not answer`, {
      expected: 'an answer',
      observed: code || `error ${number}`,
      cause: error,
    })
  }
  if (code === 'AUTH_SWITCH_PLUGIN_ERROR') return wire.strange('a way to log in that is not known')
  return ['PROTOCOL_CONNECTION_LOST', 'ECONNRESET', 'EPIPE'].includes(code)
    ? wire.silent(error)
    : wire.strange('an answer that cannot be read')
}

/** The number of an error that the server told; null for others. */
function numberOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('sqlState' in error) || !('errno' in error)) return null
  return typeof error.errno === 'number' && error.errno > 0 ? error.errno : null
}
