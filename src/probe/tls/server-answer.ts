/** What a server said to one ClientHello. */
export type ServerAnswer =
  | {
      readonly kind: 'hello'
      /** As in `versions`; extension 43 wins over the old field. */
      readonly version: number
      readonly suite: number
      /** Size of the prime of a Diffie-Hellman key exchange; null where there is none. */
      readonly dhBits: number | null
      /** The server wants a client certificate; null where the answer does not tell (TLS 1.3). */
      readonly certificateRequested: boolean | null
    }
  | { readonly kind: 'alert'; readonly code: number }
  /** The first bytes, as printable text. */
  | { readonly kind: 'not-tls'; readonly start: string }
  | { readonly kind: 'malformed' }

const mostBytes = 128 * 1024

/**
 * Reads the records that a server sends until they tell what was asked.
 * Give each piece to `push`; it returns the answer once it is known.
 */
export class AnswerReader {
  #records = Buffer.alloc(0)
  #messages = Buffer.alloc(0)
  #hello: { version: number; suite: number } | null = null
  #dhBits: number | null = null
  #certificateRequested = false
  #total = 0

  push(piece: Buffer): ServerAnswer | null {
    this.#total += piece.length
    this.#records = Buffer.concat([this.#records, piece])
    const first = this.#records[0]
    if (this.#total === piece.length && first !== undefined && (first < 20 || first > 23)) {
      return { kind: 'not-tls', start: printable(this.#records) }
    }
    while (this.#records.length >= 5) {
      const type = this.#records[0]
      if (this.#records[1] !== 3) return this.end() ?? { kind: 'malformed' }
      const length = this.#records.readUInt16BE(3)
      if (this.#records.length < 5 + length) break
      const fragment = this.#records.subarray(5, 5 + length)
      this.#records = this.#records.subarray(5 + length)
      if (type === 21) return this.end() ?? { kind: 'alert', code: fragment[1] ?? 0 }
      if (type !== 22) return this.end() ?? { kind: 'malformed' }
      this.#messages = Buffer.concat([this.#messages, fragment])
      const answer = this.#readMessages()
      if (answer) return answer
    }
    return this.#total > mostBytes ? (this.end() ?? { kind: 'malformed' }) : null
  }

  /** What is known when nothing more comes. */
  end(): ServerAnswer | null {
    if (!this.#hello) return null
    return { kind: 'hello', ...this.#hello, dhBits: this.#dhBits, certificateRequested: this.#requested() }
  }

  #requested(): boolean | null {
    return this.#hello !== null && this.#hello.version < 0x0304 ? this.#certificateRequested : null
  }

  #readMessages(): ServerAnswer | null {
    while (this.#messages.length >= 4) {
      const type = this.#messages[0]
      const length = this.#messages.readUIntBE(1, 3)
      if (length > mostBytes) return this.end() ?? { kind: 'malformed' }
      if (this.#messages.length < 4 + length) return null
      const body = this.#messages.subarray(4, 4 + length)
      this.#messages = this.#messages.subarray(4 + length)
      if (type === 2) {
        const hello = readServerHello(body)
        if (!hello) return { kind: 'malformed' }
        this.#hello = hello
        // What follows in TLS 1.3 is encrypted.
        if (hello.version >= 0x0304) return this.end()
      }
      if (type === 12 && this.#hello && isFiniteField(this.#hello.suite)) this.#dhBits = primeBits(body)
      if (type === 13) this.#certificateRequested = true
      if (type === 14) return this.end() ?? { kind: 'malformed' }
    }
    return null
  }
}

function readServerHello(body: Buffer): { version: number; suite: number } | null {
  const sessionLength = body[34]
  if (sessionLength === undefined || body.length < 38 + sessionLength) return null
  const suite = body.readUInt16BE(35 + sessionLength)
  let version = body.readUInt16BE(0)
  const end = 40 + sessionLength
  if (body.length < end) return { version, suite }
  for (let at = end; at + 4 <= body.length; ) {
    const type = body.readUInt16BE(at)
    const length = body.readUInt16BE(at + 2)
    if (type === 43 && length === 2 && at + 6 <= body.length) version = body.readUInt16BE(at + 4)
    at += 4 + length
  }
  return { version, suite }
}

/** DHE and DH_anon: those whose ServerKeyExchange starts with the prime. */
const finiteField = new Set([
  0x0014, 0x0015, 0x0016, 0x0018, 0x001b, 0x0032, 0x0033, 0x0034, 0x0038, 0x0039, 0x003a, 0x0013, 0x0045, 0x0067,
  0x006b, 0x006c, 0x006d, 0x0088, 0x009a, 0x009e, 0x009f, 0x00a6, 0x00a7, 0xc09e, 0xc09f, 0xccaa,
])

function isFiniteField(suite: number): boolean {
  return finiteField.has(suite)
}

function primeBits(body: Buffer): number | null {
  if (body.length < 2) return null
  const length = body.readUInt16BE(0)
  if (length === 0 || body.length < 2 + length) return null
  const prime = body.subarray(2, 2 + length)
  const start = prime.findIndex((byte) => byte !== 0)
  return start < 0 ? null : (prime.length - start) * 8 - Math.clz32(prime[start] ?? 0) + 24
}

function printable(bytes: Buffer): string {
  return bytes
    .subarray(0, 40)
    .toString('latin1')
    .replace(/[^\x20-\x7e]+/g, '.')
}
