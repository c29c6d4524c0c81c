import { isIP } from 'node:net'
import type { Duplex } from 'node:stream'
import type { TLSSocket } from 'node:tls'
import { isPublicAddress } from '../../formats/private-network.ts'
import { ProbeError } from '../error.ts'
import { certificateFault, codeOf, isCertificateFault, untrusted } from './certificate.ts'
import { direct, type Endpoint, nameOf, type Reach, within } from './reach.ts'
import { Refusal } from './refusal.ts'

/** What is known of the encryption of a connection. */
export interface TlsFacts {
  /** Such as `TLSv1.3`; null without encryption. */
  readonly protocol: string | null
  /** Why the certificate is not trusted; null where it is, and without encryption. */
  readonly fault: string | null
}

export const plain: TlsFacts = { protocol: null, fault: null }

/** Bytes of a service that wait to be read; more is not a conversation. */
const mostPending = 4 * 1024 * 1024
const longestLine = 64 * 1024

/**
 * One connection to a service, step by step: name, connection, TLS, then lines or bytes until the deadline.
 * Every method throws `ProbeError` where the step could not be taken, and `Refusal` where a certificate is not trusted.
 */
export class Wire {
  readonly endpoint: Endpoint
  readonly isPublic: boolean
  #socket: Duplex
  #pending = Buffer.alloc(0)
  #ended: string | null = null
  #wake: () => void = () => {}
  readonly #reach: Reach
  readonly #expire: () => void

  /** @throws ProbeError `service/dns`, `service/connect` */
  static async open(reach: Reach, endpoint: Endpoint): Promise<Wire> {
    const { socket, address } = await direct(reach, endpoint)
    return new Wire(reach, endpoint, socket, address)
  }

  private constructor(reach: Reach, endpoint: Endpoint, socket: Duplex, address: string) {
    this.#reach = reach
    this.endpoint = endpoint
    this.isPublic = isPublicAddress(address)
    this.#socket = socket
    this.#expire = () => {
      this.#ended ??= 'late'
      this.#socket.destroy()
      this.#wake()
    }
    this.#listen()
    reach.deadline.signal.addEventListener('abort', this.#expire)
    // An event that has been is not sent again.
    if (reach.deadline.signal.aborted) this.#expire()
  }

  /**
   * Encrypts the connection.
   * @param verify refuse a certificate that is not trusted; else it is only told
   * @throws ProbeError `service/tls` where there is no handshake; Refusal `service/tls` for the certificate
   */
  async encrypt(verify: boolean): Promise<TlsFacts> {
    const tls = await import('node:tls')
    if (this.#pending.length > 0) {
      throw inTheClear(this, `${this.#pending.length} bytes`)
    }
    this.#unlisten()
    const { host } = this.endpoint
    const { extraCa } = this.#reach.net
    const secure = tls.connect({
      socket: this.#socket,
      host,
      ...(isIP(host) === 0 ? { servername: host } : {}),
      ...(extraCa.length > 0 ? { secureContext: (await import('../trust.ts')).trusting(extraCa) } : {}),
      rejectUnauthorized: verify,
    })
    const transport = this.#socket
    this.#socket = secure
    try {
      await handshake(secure, transport, this.#reach.deadline.signal)
    } catch (error) {
      throw this.#tlsFailure(error)
    }
    this.#listen()
    const fault = secure.authorized ? null : certificateFault(codeOf(secure.authorizationError))
    return { protocol: secure.getProtocol(), fault }
  }

  write(data: string | Buffer): void {
    if (!this.#socket.destroyed) this.#socket.write(data)
  }

  /** Sends a question. @throws ProbeError where the service has said something more already, which nobody asked */
  ask(data: string | Buffer): void {
    this.refuseUnasked()
    this.write(data)
  }

  /** @throws ProbeError where the service has said more than it was asked for */
  refuseUnasked(): void {
    if (this.#pending.length > 0) throw this.strange('more than was asked for')
  }

  /** The next line without its end. */
  async readLine(): Promise<string> {
    for (;;) {
      const end = this.#pending.indexOf(10)
      if (end > longestLine || (end < 0 && this.#pending.length > longestLine)) throw this.strange('a line without end')
      if (end >= 0) {
        const line = this.#pending.subarray(0, end).toString('utf8').replace(/\r$/, '')
        this.#pending = this.#pending.subarray(end + 1)
        return line
      }
      await this.#more()
    }
  }

  async take(length: number): Promise<Buffer> {
    if (length > mostPending) throw this.strange(`an announcement of ${length} bytes`)
    while (this.#pending.length < length) await this.#more()
    const bytes = this.#pending.subarray(0, length)
    this.#pending = this.#pending.subarray(length)
    return bytes
  }

  /** Hands the connection, paused, to a client library; the deadline still ends it. */
  detach(): Duplex {
    this.#unlisten()
    if (this.#pending.length > 0) this.#socket.unshift(this.#pending)
    return this.#socket
  }

  close(): void {
    this.#reach.deadline.signal.removeEventListener('abort', this.#expire)
    this.#socket.destroy()
  }

  /** The error of a service that says what its protocol does not know. */
  strange(observed: string): ProbeError {
    return new ProbeError('service/protocol', `${this.#name()} does not speak the expected protocol`, {
      expected: 'an answer of the protocol',
      observed,
    })
  }

  /** The error of a service that does not answer any more. */
  silent(cause?: unknown): ProbeError {
    const late = this.#reach.deadline.signal.aborted
    return new ProbeError(
      'service/protocol',
      late ? `${this.#name()} took the connection and did not answer in time` : `${this.#name()} closed the connection`,
      {
        expected: 'an answer',
        observed: late ? within(this.#reach.deadline) : 'the end of the connection',
        cause,
      },
    )
  }

  /** The error of a client library that got no answer it can use. */
  lost(cause: unknown): ProbeError {
    const isOpen = !this.#socket.destroyed && !this.#socket.readableEnded
    return isOpen ? this.strange('an answer that cannot be read') : this.silent(cause)
  }

  /** The error of a service whose TLS handshake is not over when the time is. */
  unfinished(cause?: unknown): ProbeError {
    return new ProbeError('service/tls', `${this.#name()} did not finish the TLS handshake in time`, {
      expected: 'a TLS handshake',
      observed: within(this.#reach.deadline),
      cause,
    })
  }

  #name(): string {
    return nameOf(this.endpoint)
  }

  #listen(): void {
    this.#socket.on('data', this.#onData)
    this.#socket.on('close', this.#onClose)
    this.#socket.on('end', this.#onClose)
    this.#socket.on('error', this.#onError)
  }

  /** The listener for errors stays: without one an error would end the process. */
  #unlisten(): void {
    this.#socket.off('data', this.#onData)
    this.#socket.off('close', this.#onClose)
    this.#socket.off('end', this.#onClose)
    this.#socket.pause()
  }

  readonly #onData = (chunk: Buffer): void => {
    this.#pending = Buffer.concat([this.#pending, chunk])
    if (this.#pending.length > mostPending) this.#socket.destroy()
    this.#wake()
  }

  readonly #onClose = (): void => {
    this.#ended ??= 'closed'
    this.#wake()
  }

  readonly #onError = (): void => {
    this.#ended ??= 'broken'
    this.#wake()
  }

  async #more(): Promise<void> {
    const before = this.#pending.length
    if (this.#ended === null) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
    if (this.#pending.length === before && this.#ended !== null) throw this.silent()
  }

  #tlsFailure(error: unknown): Error {
    const code = codeOf(error)
    const name = this.#name()
    if (this.#reach.deadline.signal.aborted) return this.unfinished(error)
    if (isCertificateFault(code)) return untrusted(name, code)
    return new ProbeError('service/tls', `No TLS handshake with ${name}`, {
      expected: 'a TLS handshake',
      observed: code || 'the connection ended',
      cause: error,
    })
  }
}

/** Somebody on the way may have put it there, to be taken for what comes encrypted (CVE-2011-0411, CVE-2021-23222). */
export function inTheClear({ endpoint }: Pick<Wire, 'endpoint'>, observed: string): Refusal {
  return new Refusal({
    rule: 'service/tls',
    message: `${nameOf(endpoint)} sends text in the clear where the TLS handshake belongs`,
    expected: 'nothing before the handshake',
    observed,
  })
}

function handshake(secure: TLSSocket, transport: Duplex, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => {
      signal.removeEventListener('abort', end)
      secure.destroy()
      transport.destroy()
      reject(error)
    }
    const end = (): void => fail(new Error('closed'))
    if (signal.aborted) return end()
    signal.addEventListener('abort', end)
    secure.on('error', fail)
    secure.once('close', end)
    secure.once('secureConnect', () => {
      signal.removeEventListener('abort', end)
      secure.off('close', end)
      resolve()
    })
  })
}
