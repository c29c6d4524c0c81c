import { Duplex } from 'node:stream'
import type { ProbeError } from '../error.ts'
import type { Wire } from './wire.ts'

/** Of one message, and of all that a server says in one conversation; bytes. */
const longestMessage = 1024 * 1024
const mostBytes = 16 * 1024 * 1024

export interface PostgresStream {
  readonly stream: Duplex
  /** What the server said that it may not say; null where it behaves. */
  fault(): ProbeError | null
}

/**
 * The connection as the client library wants it, that only lets through what a server may say (PostgreSQL 16, section
 * 55.7): whole messages of their proper form, each in its turn. The library trusts what it reads: a notice without an
 * end would keep it reading for ever, and an unknown number throws where nobody catches it.
 */
export function postgresStream(wire: Wire): PostgresStream {
  const transport = wire.detach()
  const turns = new Turns()
  let pending = Buffer.alloc(0)
  let total = 0
  let fault: ProbeError | null = null
  const stream = new Duplex({
    read: () => {},
    write: (bytes: Buffer, _encoding, done) => {
      turns.asked(bytes)
      if (transport.destroyed) done()
      else transport.write(bytes, () => done())
    },
    destroy: (error, done) => {
      transport.destroy()
      done(error)
    },
  })
  const refuse = (why: string): void => {
    fault = wire.strange(why)
    stream.destroy(fault)
  }
  transport.on('data', (chunk: Buffer) => {
    total += chunk.length
    if (total > mostBytes) return refuse('more than can be an answer')
    pending = Buffer.concat([pending, chunk])
    while (pending.length >= 5 && !stream.destroyed) {
      const length = 1 + pending.readUInt32BE(1)
      const why = turns.faultOf(pending[0] ?? 0, length)
      if (why !== null) return refuse(why)
      if (pending.length < length) return
      const message = pending.subarray(0, length)
      pending = pending.subarray(length)
      if (!turns.answered(message)) return refuse('a message of another form than its kind has')
      try {
        // Not pushed: what the library throws while it reads must be caught here.
        stream.emit('data', message)
      } catch {
        return refuse('a message that cannot be read')
      }
    }
  })
  const ended = (): void => {
    stream.destroy()
  }
  transport.on('end', ended)
  transport.on('close', ended)
  Object.assign(stream, {
    // The library opens its stream itself; this one is open already.
    connect: () => {
      queueMicrotask(() => {
        stream.emit('connect')
        transport.resume()
      })
      return stream
    },
    setNoDelay: () => stream,
    setKeepAlive: () => stream,
    ref: () => stream,
    unref: () => stream,
  })
  return { stream, fault: () => fault }
}

/** What a server may say at each point, by the letters of its messages. E and N, an error and a notice, are always. */
const allowed = {
  /** Nothing was asked yet. */
  before: '',
  login: 'R',
  /** The client has to answer. */
  client: '',
  /** After the login, until the server is ready. */
  start: 'SKZ',
  idle: 'S',
  query: 'STDCIZ',
} as const

/** Requests for a password and what follows them (section 55.7, AuthenticationRequest). */
const login = { ok: 0, cleartext: 3, md5: 5, sasl: 10, saslContinue: 11, saslFinal: 12 } as const

/** Whose turn it is. */
class Turns {
  #phase: keyof typeof allowed = 'before'
  /** The last step of the login that the server took. */
  #step: number | null = null
  /** What the query in hand has had: its columns, its end. */
  #columns = false
  #done = false

  /** The client has said something. */
  asked(bytes: Buffer): void {
    if (this.#phase === 'before' || bytes[0] === 0x70) this.#phase = 'login'
    if (bytes[0] !== 0x51) return
    this.#phase = 'query'
    this.#columns = false
    this.#done = false
  }

  /** Why a message may not come now, or not so long, by its head; null where it may. */
  faultOf(kind: number, length: number): string | null {
    const letter = String.fromCharCode(kind)
    if (!'RSKZTDCIEN'.includes(letter)) return 'a message of an unknown kind'
    if (length < 5 || length > longestMessage) return 'a message that cannot be so long'
    if (letter === 'E' || letter === 'N') return this.#phase === 'before' ? 'more than was asked for' : null
    return allowed[this.#phase].includes(letter) ? null : 'a message that is not due'
  }

  /** Takes note of a whole message that may come. @returns false where it has not the form of its kind */
  answered(message: Buffer): boolean {
    const body = message.subarray(5)
    switch (String.fromCharCode(message[0] ?? 0)) {
      case 'R':
        return this.#loginStep(body)
      case 'Z': {
        if (body.length !== 1 || !'ITE'.includes(body.toString('latin1'))) return false
        if (this.#phase === 'query' && !this.#done) return false
        this.#phase = 'idle'
        return true
      }
      case 'T':
        if (this.#columns || this.#done) return false
        this.#columns = true
        return body.length >= 2
      case 'D':
        return this.#columns && !this.#done && body.length >= 2
      case 'C':
      case 'I':
        if (this.#done) return false
        this.#done = true
        return true
      case 'S':
        return texts(body) === 2
      case 'K':
        return body.length === 8
      case 'E':
        this.#done = true
        return hasFields(body)
      default:
        return hasFields(body)
    }
  }

  #loginStep(body: Buffer): boolean {
    if (body.length < 4) return false
    const step = body.readInt32BE(0)
    const before = this.#step
    this.#step = step
    if (step === login.ok) {
      // A login by SASL ends with the proof that the server knows the password, too.
      if (before === login.sasl || before === login.saslContinue) return false
      this.#phase = 'start'
      return body.length === 4
    }
    if (step === login.saslFinal) return before === login.saslContinue
    this.#phase = 'client'
    if (step === login.cleartext) return before === null && body.length === 4
    if (step === login.md5) return before === null && body.length === 8
    if (step === login.sasl) return before === null && body.at(-1) === 0
    return step === login.saslContinue && before === login.sasl
  }
}

/** How many texts that end with NUL a body is made of; 0 where something is left. */
function texts(body: Buffer): number {
  return body.at(-1) === 0 ? body.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0) : 0
}

/** A letter and a text each, and NUL at the end. */
function hasFields(body: Buffer): boolean {
  let at = 0
  while (at < body.length && body[at] !== 0) {
    const end = body.indexOf(0, at + 1)
    if (end < 0) return false
    at = end + 1
  }
  return at === body.length - 1
}
