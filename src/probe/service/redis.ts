import { ProbeError } from '../error.ts'
import { type Encryption, encryptAs, tlsPolicy } from './encryption.ts'
import { type Endpoint, nameOf, type Reach } from './reach.ts'
import { orRefusal, Refusal, type RefusalFacts } from './refusal.ts'
import { type TlsFacts, Wire } from './wire.ts'

export interface RedisSettings extends Endpoint {
  readonly user: string | null
  readonly password: string | null
  readonly encryption: Encryption
}

export interface RedisFacts {
  readonly isPublic: boolean
  /** How a client without a password is met. `protected`: only protected mode keeps it out. */
  readonly anonymous: 'refused' | 'protected' | 'accepted'
  /** What ended the login of the application. */
  readonly refusal: RefusalFacts | null
  readonly inside: RedisInside | null
}

/** What the application's own user sees; null: not told. */
export interface RedisInside {
  readonly tls: TlsFacts
  readonly version: string | null
  readonly protectedMode: boolean | null
  readonly eviction: string | null
  /** Bytes; 0 is no limit. */
  readonly maxMemory: number | null
}

/**
 * Knocks without a password, then logs in and looks, without writing.
 * @throws ProbeError `service/dns`, `service/connect`, `service/tls`, `service/protocol`
 * @throws Refusal `service/tls` where not even the knock can be made
 */
export async function askRedis(
  reach: Reach,
  settings: RedisSettings,
  options: { readonly tls: boolean | undefined },
): Promise<RedisFacts> {
  const knock = await withConnection(reach, settings, async (wire) => {
    const policy = tlsPolicy(settings.encryption, wire.isPublic, options.tls)
    if (settings.encryption !== 'disabled') await wire.encrypt(policy.mustTrust)
    const met = await anonymous(wire)
    wire.refuseUnasked()
    return { isPublic: wire.isPublic, anonymous: met }
  })
  const login = await orRefusal(
    withConnection(reach, settings, async (wire) => {
      const policy = tlsPolicy(settings.encryption, wire.isPublic, options.tls)
      const tls = await encryptAs(wire, settings.encryption, policy, async () => true)
      await logIn(wire, settings, knock.anonymous)
      return { tls, ...(await look(wire)) }
    }),
  )
  return 'value' in login
    ? { ...knock, refusal: null, inside: login.value }
    : { ...knock, refusal: login.refusal, inside: null }
}

async function withConnection<T>(reach: Reach, endpoint: Endpoint, use: (wire: Wire) => Promise<T>): Promise<T> {
  const wire = await Wire.open(reach, endpoint)
  try {
    return await use(wire)
  } finally {
    wire.close()
  }
}

async function anonymous(wire: Wire): Promise<RedisFacts['anonymous']> {
  const reply = await command(wire, ['PING'])
  if (reply === 'PONG') return 'accepted'
  if (!(reply instanceof RedisError)) throw wire.strange(another('PING'))
  if (reply.code === 'DENIED') return 'protected'
  if (reply.code === 'NOAUTH' || reply.code === 'NOPERM') return 'refused'
  throw unready(wire, reply)
}

async function logIn(wire: Wire, settings: RedisSettings, met: RedisFacts['anonymous']): Promise<void> {
  const refuse = (observed: string): Refusal =>
    new Refusal({
      rule: 'service/login',
      message: `Redis at ${nameOf(settings)} refuses the login of the application`,
      expected: 'a login with the settings of the application',
      observed,
    })
  if (met === 'protected')
    throw refuse('protected mode lets only clients of its own machine in, since no password is set')
  if (settings.password === null) {
    if (met === 'refused') throw refuse('the server asks for a password, the settings have none')
    return
  }
  const reply = await command(wire, ['AUTH', ...(settings.user === null ? [] : [settings.user]), settings.password])
  if (reply !== 'OK' && !(reply instanceof RedisError)) throw wire.strange(another('AUTH'))
  // A server without a password has nothing to compare with; that it lets everybody in is told on its own.
  if (reply instanceof RedisError && met !== 'accepted') throw refuse(`the password was refused (${reply.code})`)
  const ping = await command(wire, ['PING'])
  if (ping === 'PONG') return
  if (!(ping instanceof RedisError)) throw wire.strange(another('PING'))
  if (ping.code === 'NOPERM') return
  if (passing.has(ping.code)) throw unready(wire, ping)
  throw refuse(`PING after the login was refused (${ping.code})`)
}

async function look(wire: Wire): Promise<Omit<RedisInside, 'tls'>> {
  const info = untold(wire, 'INFO', await command(wire, ['INFO']))
  if (info !== null && typeof info !== 'string') throw wire.strange(another('INFO'))
  const told = (name: string): string | null => new RegExp(`^${name}:(.*)$`, 'm').exec(info ?? '')?.[1]?.trim() ?? null
  const version = told('redis_version')
  const maxMemory = told('maxmemory')
  const protectedMode = await configured(wire, 'protected-mode')
  const inside = {
    version: version !== null && /^\d{1,9}(\.|$)/.test(version) ? version : null,
    protectedMode: protectedMode === null ? null : protectedMode === 'yes',
    eviction: told('maxmemory_policy') ?? (await configured(wire, 'maxmemory-policy')),
    maxMemory: maxMemory !== null && /^\d{1,20}$/.test(maxMemory) ? Number(maxMemory) : null,
  }
  wire.refuseUnasked()
  return inside
}

/** A setting of the server; null where the user may not see it, or there is none of that name. */
async function configured(wire: Wire, setting: string): Promise<string | null> {
  const reply = untold(wire, 'CONFIG', await command(wire, ['CONFIG', 'GET', setting]))
  if (reply === null || (Array.isArray(reply) && reply.length === 0)) return null
  const [name, value, ...more] = Array.isArray(reply) ? reply : []
  if (name !== setting || typeof value !== 'string' || more.length > 0) throw wire.strange(another('CONFIG GET'))
  return value
}

/** The reply, or null where the user may not ask so or the command was renamed. */
function untold(wire: Wire, name: string, reply: Reply): Exclude<Reply, RedisError> {
  if (reply === null) throw wire.strange(another(name))
  if (!(reply instanceof RedisError)) return reply
  if (reply.code === 'NOPERM' || reply.code === 'ERR') return null
  throw unready(wire, reply)
}

function another(command: string): string {
  return `a reply that is none to ${command}`
}

/** Errors of a server that is not ready now, whoever asks. */
const passing: ReadonlySet<string> = new Set(['LOADING', 'BUSY', 'MASTERDOWN', 'CLUSTERDOWN', 'TRYAGAIN', 'MISCONF'])

function unready(wire: Wire, { code }: RedisError): ProbeError {
  return new ProbeError('service/protocol', `Redis at ${nameOf(wire.endpoint)} could not answer`, {
    expected: 'an answer',
    observed: code,
  })
}

type Reply = string | number | null | RedisError | Reply[]

class RedisError {
  /** The first word, such as `NOAUTH`. */
  readonly code: string

  constructor(message: string) {
    this.code = /^[A-Z]{1,20}\b/.exec(message)?.[0] ?? 'an error'
  }
}

/** Values in one reply, with those of its lists. */
const mostValues = 10_000

/** One command and its reply in the Redis serialization protocol, version 2. */
async function command(wire: Wire, words: readonly string[]): Promise<Reply> {
  const parts = words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`)
  wire.ask(`*${words.length}\r\n${parts.join('')}`)
  return readReply(wire, 0, { left: mostValues })
}

async function readReply(wire: Wire, depth: number, room: { left: number }): Promise<Reply> {
  if (room.left-- <= 0) throw wire.strange('a reply that is too large')
  const line = await wire.readLine()
  const rest = line.slice(1)
  switch (line[0]) {
    case '+':
      return rest
    case '-':
      return new RedisError(rest)
    case ':':
      return Number(rest)
    case '$': {
      const length = count(wire, rest)
      if (length < 0) return null
      const bytes = await wire.take(length + 2)
      if (bytes[length] !== 13 || bytes[length + 1] !== 10) throw wire.strange('a text of another length than it says')
      return bytes.subarray(0, length).toString('utf8')
    }
    case '*': {
      const length = count(wire, rest)
      if (length < 0) return null
      if (length > 1000 || depth > 4) throw wire.strange('a reply that is too large')
      const list: Reply[] = []
      for (let index = 0; index < length; index++) list.push(await readReply(wire, depth + 1, room))
      return list
    }
    default:
      throw wire.strange('an answer that is not of Redis')
  }
}

/** A length; -1 stands for nothing. */
function count(wire: Wire, digits: string): number {
  if (!/^(-1|\d{1,9})$/.test(digits)) throw wire.strange('a length that is no number')
  return Number(digits)
}
