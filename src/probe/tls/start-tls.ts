import type { Socket } from 'node:net'
import { bounded } from '../../secrecy/bounded.ts'
import { type Connection, connectTcp } from '../tcp.ts'
import { limitTime } from '../time-limit.ts'
import { inner, readDer } from './der.ts'
import type { StartTls } from './start-tls-ports.ts'

/** Where TLS is to be spoken. */
export interface TlsPlace {
  readonly address: string
  readonly port: number
  readonly startTls?: StartTls | undefined
}

export type TlsConnection =
  | Connection
  /** Connected, and then nothing in time. */
  | { readonly state: 'mute' }
  /** The protocol was spoken, but TLS was not begun; what was said instead. */
  | { readonly state: 'no-start-tls'; readonly said: string }

/** Connects, and asks for TLS where the protocol begins in the clear. Never throws; an open socket is the caller's. */
export async function connectForTls(place: TlsPlace, timeoutMs: number): Promise<TlsConnection> {
  const started = performance.now()
  const connection = await connectTcp(place.address, place.port, timeoutMs)
  if (place.startTls === undefined || connection.state !== 'open') return connection
  const talk = new Talk(connection.socket, Math.max(1, timeoutMs - (performance.now() - started)))
  try {
    const refusal = await asks[place.startTls](talk)
    // What comes in the clear behind the answer is not of this conversation (CVE-2021-23222).
    if (refusal === null && !talk.hasMore) return connection
    connection.socket.destroy()
    return { state: 'no-start-tls', said: bounded(refusal ?? 'more than was asked for', 100) }
  } catch (error) {
    connection.socket.destroy()
    if (error === late) return { state: 'mute' }
    return error === ended ? { state: 'reset' } : { state: 'no-start-tls', said: 'an answer of another protocol' }
  } finally {
    talk.close()
  }
}

const late = new Error('no answer in time')
const ended = new Error('closed')
const strange = new Error('an answer of another protocol')
const mostBytes = 64 * 1024

/** Reads what a server says in the clear. */
class Talk {
  readonly #socket: Socket
  readonly #endLimit: () => void
  #bytes = Buffer.alloc(0)
  #fault: Error | null = null
  #wake = (): void => {}

  constructor(socket: Socket, timeoutMs: number) {
    this.#socket = socket
    this.#endLimit = limitTime(timeoutMs, () => this.#fail(late))
    socket.on('data', this.#take)
    socket.on('end', this.#end)
    socket.on('close', this.#end)
    socket.on('error', this.#end)
  }

  readonly #take = (piece: Buffer): void => {
    this.#bytes = Buffer.concat([this.#bytes, piece])
    if (this.#bytes.length > mostBytes) this.#fail(strange)
    this.#wake()
  }
  readonly #end = (): void => this.#fail(ended)

  #fail(fault: Error): void {
    this.#fault ??= fault
    this.#wake()
  }

  get hasMore(): boolean {
    return this.#bytes.length > 0
  }

  write(bytes: string | Buffer): void {
    this.#socket.write(bytes)
  }

  /**
   * The first bytes for which `length` tells an end; they are taken off.
   * @throws Error where they do not come
   */
  async read(length: (bytes: Buffer) => number | null): Promise<Buffer> {
    for (;;) {
      const end = length(this.#bytes)
      if (end !== null && end <= this.#bytes.length) {
        const taken = this.#bytes.subarray(0, end)
        this.#bytes = this.#bytes.subarray(end)
        return taken
      }
      if (this.#fault) throw this.#fault
      await new Promise<void>((wake) => {
        this.#wake = wake
      })
    }
  }

  async line(): Promise<string> {
    const bytes = await this.read((given) => {
      const end = given.indexOf(10)
      return end < 0 ? null : end + 1
    })
    return bytes.toString('latin1').trimEnd()
  }

  /** Leaves the socket to whoever speaks TLS. */
  close(): void {
    this.#endLimit()
    this.#socket.pause()
    this.#socket.off('data', this.#take)
    for (const event of ['end', 'close', 'error']) this.#socket.off(event, this.#end)
  }
}

const mostLines = 200

/** How each protocol is asked; null where TLS follows, otherwise what was said instead. */
const asks: Readonly<Record<StartTls, (talk: Talk) => Promise<string | null>>> = {
  /** RFC 3207 */
  smtp: async (talk) => {
    const greeting = await smtpReply(talk)
    if (!greeting.startsWith('220')) return greeting
    talk.write('EHLO [127.0.0.1]\r\n')
    const hello = await smtpReply(talk)
    if (!hello.startsWith('250')) return hello
    talk.write('STARTTLS\r\n')
    const ready = await smtpReply(talk)
    return ready.startsWith('220') ? null : ready
  },
  /** RFC 9051 section 6.2.1 */
  imap: async (talk) => {
    const greeting = await talk.line()
    if (!/^\* (OK|PREAUTH)\b/i.test(greeting)) return greeting
    talk.write('a STARTTLS\r\n')
    for (let count = 0; count < mostLines; count++) {
      const line = await talk.line()
      if (line.startsWith('a ')) return /^a OK\b/i.test(line) ? null : line
    }
    throw strange
  },
  /** SSLRequest, PostgreSQL documentation section 54.2.11 */
  postgres: async (talk) => {
    talk.write(Buffer.from([0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f]))
    const answer = (await talk.read((bytes) => (bytes.length > 0 ? 1 : null))).toString('latin1')
    if (answer === 'S') return null
    if (answer === 'N') return 'N'
    throw strange
  },
  /** RFC 4511 section 4.14 */
  ldap: async (talk) => {
    const name = Buffer.from('1.3.6.1.4.1.1466.20037')
    const operation = Buffer.concat([Buffer.from([0x77, name.length + 2, 0x80, name.length]), name])
    talk.write(Buffer.concat([Buffer.from([0x30, operation.length + 3, 2, 1, 1]), operation]))
    const [, response] = inner(await talk.read(derLength)) ?? []
    const code = response?.tag === 0x78 ? readDer(response.bytes)?.[0] : undefined
    if (!code) throw strange
    return code.bytes.length === 1 && code.bytes[0] === 0 ? null : `result ${code.bytes[0]}`
  },
}

async function smtpReply(talk: Talk): Promise<string> {
  for (let count = 0; count < mostLines; count++) {
    const line = await talk.line()
    if (!/^[2-5]\d\d(?:[ -]|$)/.test(line)) throw strange
    if (line[3] !== '-') return line
  }
  throw strange
}

/** How long the first value of DER is, as soon as it tells. */
function derLength(bytes: Buffer): number | null {
  const short = bytes[1]
  if (short === undefined) return null
  if (bytes[0] !== 0x30 || short === 0x80 || short > 0x82) throw strange
  if (short < 0x80) return 2 + short
  const more = short & 0x7f
  return bytes.length < 2 + more ? null : 2 + more + bytes.readUIntBE(2, more)
}
