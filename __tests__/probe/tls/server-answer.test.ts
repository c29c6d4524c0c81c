import { describe, expect, test } from '@jest/globals'
import { clientHello } from '../../../src/probe/tls/client-hello.ts'
import { AnswerReader, type ServerAnswer } from '../../../src/probe/tls/server-answer.ts'
import { olderSuites, suiteName, weakness, weakSuites } from '../../../src/probe/tls/suites.ts'

const number16 = (value: number): Buffer => Buffer.from([value >> 8, value & 0xff])
const record = (type: number, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from([type, 3, 1]), number16(body.length), body])
const message = (type: number, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from([type, 0]), number16(body.length), body])

function serverHello(version: number, suite: number, extensions = Buffer.alloc(0)): Buffer {
  const parts = [
    number16(Math.min(version, 0x0303)),
    Buffer.alloc(32, 9),
    Buffer.from([0]),
    number16(suite),
    Buffer.from([0]),
  ]
  if (extensions.length > 0) parts.push(number16(extensions.length), extensions)
  return message(2, Buffer.concat(parts))
}

const keyExchange = (prime: Buffer): Buffer =>
  message(12, Buffer.concat([number16(prime.length), prime, Buffer.alloc(9)]))
const helloDone = message(14, Buffer.alloc(0))

function read(...pieces: Buffer[]): ServerAnswer | null {
  const reader = new AnswerReader()
  for (const piece of pieces) {
    const answer = reader.push(piece)
    if (answer) return answer
  }
  return reader.end()
}

describe('answers to a hello', () => {
  test('TLS 1.2 with a prime of 1024 bits, in one record or byte by byte', () => {
    const prime = Buffer.concat([Buffer.from([0, 0xff]), Buffer.alloc(127, 5)])
    const whole = record(
      22,
      Buffer.concat([serverHello(0x0303, 0x009e), keyExchange(prime), message(13, Buffer.alloc(4)), helloDone]),
    )
    const expected = { kind: 'hello', version: 0x0303, suite: 0x009e, dhBits: 1024, certificateRequested: true }
    expect(read(whole)).toEqual(expected)
    expect(read(...[...whole].map((byte) => Buffer.from([byte])))).toEqual(expected)
  })

  test('a message that spans records', () => {
    const messages = Buffer.concat([serverHello(0x0303, 0xc02f), helloDone])
    const pieces = [record(22, messages.subarray(0, 20)), record(22, messages.subarray(20))]
    expect(read(...pieces)).toMatchObject({ kind: 'hello', suite: 0xc02f, dhBits: null })
  })

  test('TLS 1.3 by its extension', () => {
    const extension = Buffer.concat([number16(43), number16(2), number16(0x0304)])
    const answer = read(record(22, serverHello(0x0304, 0x1301, extension)))
    expect(answer).toMatchObject({ kind: 'hello', version: 0x0304, certificateRequested: null })
  })

  test('alerts, also after a hello', () => {
    expect(read(record(21, Buffer.from([2, 70])))).toEqual({ kind: 'alert', code: 70 })
    expect(read(record(22, serverHello(0x0301, 0x002f)), record(21, Buffer.from([2, 40])))).toMatchObject({
      kind: 'hello',
    })
  })

  test('what is not TLS', () => {
    expect(read(Buffer.from('HTTP/1.1 400'))).toEqual({ kind: 'not-tls', start: 'HTTP/1.1 400' })
    expect(read(Buffer.from([22, 9, 9, 0, 1, 1]))).toEqual({ kind: 'malformed' })
    expect(read()).toBeNull()
  })

  test('no prefix and no altered byte throws', () => {
    const whole = record(22, Buffer.concat([serverHello(0x0303, 0x009e), keyExchange(Buffer.alloc(128, 5)), helloDone]))
    for (let at = 0; at < whole.length; at++) {
      const altered = Buffer.from(whole)
      altered[at] = (altered[at] ?? 0) ^ 0xff
      expect(() => read(altered, whole.subarray(0, at))).not.toThrow()
    }
  })
})

describe('hellos', () => {
  test('an address is not sent as server name', () => {
    const hello = (host: string) => clientHello({ version: 'TLS 1.2', suites: [0xc02f], host }).toString('latin1')
    expect(hello('shop.test')).toContain('shop.test')
    expect(hello('192.0.2.1')).not.toContain('192.0.2.1')
  })

  test('lengths agree for every version', () => {
    for (const version of ['SSL 3.0', 'TLS 1.0', 'TLS 1.2', 'TLS 1.3'] as const) {
      const bytes = clientHello({ version, suites: olderSuites.map(({ id }) => id), host: 'shop.test' })
      expect(bytes.readUInt16BE(3)).toBe(bytes.length - 5)
      expect(bytes.readUIntBE(6, 3)).toBe(bytes.length - 9)
    }
  })

  test('every suite has one number and one name, and the weak ones come last', () => {
    expect(new Set(olderSuites.map(({ id }) => id)).size).toBe(olderSuites.length)
    expect(weakSuites).toHaveLength(36)
    expect(olderSuites.findIndex(({ name }) => weakness(name) !== null)).toBe(olderSuites.length - weakSuites.length)
    expect([weakness(suiteName(0x0009)), weakness(suiteName(0x0062)), weakness(suiteName(0xc02f))]).toEqual([
      'DES',
      'export grade',
      null,
    ])
  })
})
