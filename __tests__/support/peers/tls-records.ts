/** What a server says in a TLS handshake, as bytes (RFC 5246, RFC 8446). */

const uint16 = (value: number): Buffer => Buffer.from([(value >> 8) & 0xff, value & 0xff])
const uint24 = (value: number): Buffer => Buffer.from([(value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff])
const vector16 = (bytes: Buffer): Buffer => Buffer.concat([uint16(bytes.length), bytes])
const vector24 = (bytes: Buffer): Buffer => Buffer.concat([uint24(bytes.length), bytes])

/** @param length what it says to be long, where that is not the truth */
export function tlsRecord(type: number, body: Buffer, { length = body.length, version = 0x0303 } = {}): Buffer {
  return Buffer.concat([Buffer.from([type]), uint16(version), uint16(length), body])
}

export const alert = (level: number, code: number): Buffer => tlsRecord(21, Buffer.from([level, code]))

/** @param length as in `tlsRecord` */
export function handshakeMessage(type: number, body: Buffer, { length = body.length } = {}): Buffer {
  return Buffer.concat([Buffer.from([type]), uint24(length), body])
}

/** One message in as many records as it needs. */
export function inRecords(message: Buffer): Buffer {
  const records: Buffer[] = []
  for (let at = 0; at < message.length; at += 16_384) records.push(tlsRecord(22, message.subarray(at, at + 16_384)))
  return Buffer.concat(records)
}

/** A HelloRetryRequest is a ServerHello with this in place of random bytes (RFC 8446 section 4.1.3). */
export const retryRandom = Buffer.from('cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c', 'hex')

export const extension = (type: number, value: Buffer): Buffer => Buffer.concat([uint16(type), vector16(value)])
/** The extension that names TLS 1.3 or another version. */
export const selectedVersion = (version: number): Buffer => extension(43, uint16(version))
/** Asks for a share of another group. */
export const selectedGroup = (group: number): Buffer => extension(51, uint16(group))

export interface Hello {
  readonly version?: number
  readonly random?: Buffer
  readonly session?: Buffer
  readonly suite?: number
  readonly compression?: number
  readonly extensions?: readonly Buffer[]
}

export function serverHello({
  version = 0x0303,
  random = Buffer.alloc(32, 7),
  session = Buffer.alloc(0),
  suite = 0xc02f,
  compression = 0,
  extensions = [],
}: Hello = {}): Buffer {
  return handshakeMessage(
    2,
    Buffer.concat([
      uint16(version),
      random,
      Buffer.from([session.length]),
      session,
      uint16(suite),
      Buffer.from([compression]),
      ...(extensions.length > 0 ? [vector16(Buffer.concat(extensions))] : []),
    ]),
  )
}

/** The certificates of TLS 1.2, in DER. */
export function certificates(list: readonly Buffer[]): Buffer {
  return handshakeMessage(11, vector24(Buffer.concat(list.map(vector24))))
}

export const helloDone = handshakeMessage(14, Buffer.alloc(0))

/** The id of the session in a ClientHello, which a server of TLS 1.3 gives back. */
export function sessionOf(clientHello: Buffer): Buffer {
  const length = clientHello[43] ?? 0
  return clientHello.subarray(44, 44 + length)
}

/** Whether a ClientHello offers TLS 1.3. */
export function offersTls13(clientHello: Buffer): boolean {
  return clientHello.includes(Buffer.from([0x00, 0x2b])) && clientHello.includes(Buffer.from([0x03, 0x04]))
}
