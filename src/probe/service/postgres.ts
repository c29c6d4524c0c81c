import { ProbeError } from '../error.ts'
import { codeOf } from './certificate.ts'
import { type Encryption, encryptAs, tlsPolicy } from './encryption.ts'
import { postgresStream } from './postgres-stream.ts'
import { type Endpoint, nameOf, type Reach } from './reach.ts'
import { Refusal } from './refusal.ts'
import { type TlsFacts, Wire } from './wire.ts'

/** How an application logs in to a database. */
export interface DatabaseSettings extends Endpoint {
  readonly user: string
  readonly password: string
  readonly database: string
  readonly encryption: Encryption
}

export interface PostgresFacts {
  readonly tls: TlsFacts
  readonly isPublic: boolean
  /** The application would go on without TLS where it is not offered. */
  readonly canFallBack: boolean
  /** Major number, such as 16. */
  readonly major: number
  /** As the server says it, such as `16.4 (Debian 16.4-1)`. */
  readonly version: string
  /** Rights of the application's role that it should not have: `superuser`, `bypassrls`, … */
  readonly powers: readonly string[]
  /** Rows of Django's own table as `app.name`; null where they were not asked for or there is no such table. */
  readonly applied: readonly string[] | null
}

const sslRequest = Buffer.from([0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f])

/**
 * Logs in and looks, without writing.
 * @throws ProbeError `service/dns`, `service/connect`, `service/tls`, `service/protocol`
 * @throws Refusal `service/tls`, `service/login`, `service/permission`
 */
export async function askPostgres(
  reach: Reach,
  settings: DatabaseSettings,
  options: { readonly tls: boolean | undefined; readonly migrations: boolean },
): Promise<PostgresFacts> {
  const wire = await Wire.open(reach, settings)
  try {
    const policy = tlsPolicy(settings.encryption, wire.isPublic, options.tls)
    const tls = await encryptAs(wire, settings.encryption, policy, () => offersTls(wire))
    const canFallBack = settings.encryption === 'preferred'
    return { tls, isPublic: wire.isPublic, canFallBack, ...(await look(wire, settings, options.migrations)) }
  } finally {
    wire.close()
  }
}

async function offersTls(wire: Wire): Promise<boolean> {
  wire.write(sslRequest)
  const answer = (await wire.take(1)).toString('latin1')
  if (answer === 'S') return true
  if (answer === 'N') {
    wire.refuseUnasked()
    return false
  }
  throw wire.strange('neither yes nor no to the request for TLS')
}

async function look(
  wire: Wire,
  settings: DatabaseSettings,
  migrations: boolean,
): Promise<Omit<PostgresFacts, 'tls' | 'isPublic' | 'canFallBack'>> {
  const { default: pg } = await import('pg')
  const { stream, fault } = postgresStream(wire)
  const client = new pg.Client({
    stream: () => stream,
    ssl: false,
    host: settings.host,
    port: settings.port,
    user: settings.user,
    // A function, since an empty text would make the client look for passwords of this machine.
    password: () => settings.password,
    database: settings.database,
    application_name: 'readiness-gate',
  })
  client.on('error', () => {})
  const step = async <T>(name: 'log in' | 'look', work: Promise<T>): Promise<T> => {
    try {
      return await work
    } catch (error) {
      throw fault() ?? explain(error, wire, settings, name)
    }
  }
  await step('log in', client.connect())
  const { rows } = await step('look', client.query(overview))
  const [row] = rows
  if (rows.length !== 1 || !isOverview(row)) throw wire.strange(otherRows)
  const applied = migrations ? await step('look', appliedMigrations(client, wire)) : null
  const late = fault()
  if (late) throw late
  return {
    major: Math.floor(row.number / 10_000),
    version: row.version,
    powers: (['superuser', 'bypassrls', 'createrole', 'replication'] as const).filter((power) => row[power]),
    applied,
  }
}

interface Overview {
  readonly number: number
  readonly version: string
  readonly superuser: boolean
  readonly bypassrls: boolean
  readonly createrole: boolean
  readonly replication: boolean
}

const otherRows = 'rows that are no answer to the question'

/** What comes from a server may be anything. */
function isOverview(row: Partial<Overview> | undefined): row is Overview {
  const { number, version, superuser, bypassrls, createrole, replication } = row ?? {}
  const powers = [superuser, bypassrls, createrole, replication]
  return Number.isInteger(number) && typeof version === 'string' && powers.every((power) => typeof power === 'boolean')
}

const overview = `select current_setting('server_version_num')::int as number, current_setting('server_version') as version,
  rolsuper as superuser, rolbypassrls as bypassrls, rolcreaterole as createrole, rolreplication as replication
  from pg_catalog.pg_roles where rolname = current_user`

async function appliedMigrations(
  client: { query(text: string): Promise<{ rows: Record<string, unknown>[] }> },
  wire: Wire,
): Promise<string[] | null> {
  try {
    const { rows } = await client.query('select app, name from django_migrations')
    return rows.map(({ app, name }) => {
      if (typeof app !== 'string' || typeof name !== 'string') throw wire.strange(otherRows)
      return `${app}.${name}`
    })
  } catch (error) {
    if (codeOf(error) === '42P01') return null
    throw error
  }
}

const logins: Readonly<Record<string, string>> = {
  '28P01': 'the password was refused',
  '28000': 'this user may not log in from here, or not without TLS (pg_hba.conf)',
  '3D000': 'there is no such database',
  '42501': 'the user has no right to connect to this database',
}

/** Only the SQLSTATE is told: the server's own text may repeat names and values. */
function explain(error: unknown, wire: Wire, settings: DatabaseSettings, step: 'log in' | 'look'): Error {
  if (error instanceof ProbeError) return error
  const state = codeOf(error)
  const name = nameOf(settings)
  if (state in logins && step === 'log in') {
    return new Refusal({
      rule: 'service/login',
      message: `PostgreSQL at ${name} refuses the login of the application`,
      expected: 'a login with the settings of the application',
      observed: `${logins[state]} (SQLSTATE ${state})`,
    })
  }
  if (state === '42501') {
    return new Refusal({
      rule: 'service/permission',
      message: `PostgreSQL at ${name} does not let the user of the application read what it needs`,
      expected: 'the right to read the table of migrations',
      observed: 'permission denied (SQLSTATE 42501)',
    })
  }
  if (/^[0-9A-Z]{5}$/.test(state)) {
    return new ProbeError('service/protocol', `PostgreSQL at ${name} could not answer`, {
      expected: 'an answer',
      observed: `${busy[state] ?? 'an error'} (SQLSTATE ${state})`,
      cause: error,
    })
  }
  const message = String(error)
  if (/SASL|SCRAM|authentication/i.test(message)) {
    return new Refusal({
      rule: 'service/login',
      message: `No login to PostgreSQL at ${name} comes about`,
      expected: 'a login with the settings of the application',
      observed:
        settings.password === ''
          ? 'the server asks for a password, the settings have none'
          : 'the exchange of the password failed',
    })
  }
  return wire.lost(error)
}

const busy: Readonly<Record<string, string>> = {
  '53300': 'too many connections',
  '57P03': 'the server is starting up or shutting down',
  '57014': 'the query was cancelled',
}
