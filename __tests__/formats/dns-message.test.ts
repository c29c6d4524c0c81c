import { describe, expect, test } from '@jest/globals'
import { decodeAnswer, encodeQuestion, kindOf } from '../../src/formats/dns-message.ts'
import type { RecordType } from '../../src/formats/dns-record.ts'

const id = 0x1234
const name = 'shop.example'

function encoded(text: string): Buffer {
  return encodeQuestion(0, text, 'A', { recursive: false, plain: true }).subarray(12, -4)
}

/** A record of the zone's own name, which points back at the question. */
function record(type: number, data: Buffer, ttl = 300, owner: Buffer = Buffer.from([0xc0, 12])): Buffer {
  const head = Buffer.alloc(10)
  head.writeUInt16BE(type, 0)
  head.writeUInt16BE(1, 2)
  head.writeUInt32BE(ttl, 4)
  head.writeUInt16BE(data.length, 8)
  return Buffer.concat([owner, head, data])
}

interface Message {
  readonly flags?: number
  readonly authority?: readonly Buffer[]
  readonly additional?: readonly Buffer[]
}

function answer(
  type: RecordType,
  answers: readonly Buffer[],
  { flags = 0x8400, authority = [], additional = [] }: Message = {},
): Buffer {
  const message = Buffer.concat([
    encodeQuestion(id, name, type, { recursive: true, plain: true }),
    ...answers,
    ...authority,
    ...additional,
  ])
  message.writeUInt16BE(flags, 2)
  message.writeUInt16BE(answers.length, 6)
  message.writeUInt16BE(authority.length, 8)
  message.writeUInt16BE(additional.length, 10)
  return message
}

/** EDNS with upper bits of the RCODE and options (RFC 6891 section 6.1). */
function edns(upperRcode: number, options: Buffer): Buffer {
  const head = [0, 0, 41, 4, 208, upperRcode, 0, 0, 0, options.length >> 8, options.length & 0xff]
  return Buffer.concat([Buffer.from(head), options])
}

describe('a question as it goes out (RFC 1035 section 4.1)', () => {
  const hex = (...question: Parameters<typeof encodeQuestion>): string => encodeQuestion(...question).toString('hex')
  /** RFC 6891 section 6.1.2: the root, OPT, 1232 bytes, no flags, no options. */
  const edns = '00 0029 04d0 00000000 0000'.replaceAll(' ', '')

  test('asks a resolver for the AD flag, with EDNS', () => {
    expect(hex(id, 'a.bc', 'AAAA', { recursive: true })).toBe(
      `1234 0120 0001 0000 0000 0001 0161 026263 00 001c 0001`.replaceAll(' ', '') + edns,
    )
  })

  test('may leave signatures and EDNS out', () => {
    expect(hex(id, 'a', 'A', { recursive: true, unchecked: true, plain: true })).toMatch(/^123401300001000000000000/)
    expect(hex(id, 'a', 'A', { recursive: true, unchecked: true })).toMatch(/00002904d0000080000000$/)
  })

  test('asks a name server for what it knows', () => {
    expect(hex(id, 'a', 'CAA', { recursive: false })).toMatch(/^12340000.*01610001010001/)
  })
})

describe('an answer', () => {
  test('is read with its flags, names, times and both sections', () => {
    const soa = Buffer.concat([
      encoded('ns1.example'),
      encoded('Root.Example'),
      Buffer.from('00000007'.repeat(5), 'hex'),
    ])
    const message = answer('A', [record(1, Buffer.from([203, 0, 113, 10]), 60)], {
      authority: [record(6, soa, 5, encoded('example'))],
    })
    expect(decodeAnswer(message, id, name, 'A')).toEqual({
      rcode: 0,
      authoritative: true,
      recursive: false,
      authenticated: false,
      truncated: false,
      answers: [{ name, type: 'A', ttl: 60, value: '203.0.113.10' }],
      authority: [{ name: 'example', type: 'SOA', ttl: 5, value: 'ns1.example root.example 7 7 7 7 7' }],
      extended: [],
      signatures: [],
    })
  })

  test('a record of another class is none of the internet', () => {
    const chaos = record(1, Buffer.from([1, 1, 1, 1]))
    chaos[5] = 3
    expect(decodeAnswer(answer('A', [chaos]), id, name, 'A')?.answers).toEqual([])
  })

  test('records of unknown types are passed over', () => {
    const message = answer('A', [record(46, Buffer.from('signature')), record(1, Buffer.from([1, 1, 1, 1]))])
    expect(decodeAnswer(message, id, name, 'A')?.answers.map(({ value }) => value)).toEqual(['1.1.1.1'])
  })

  test('one that was cut says so, and its records do not count', () => {
    const message = answer('A', [record(1, Buffer.from([1, 1, 1, 1]))], { flags: 0x8603 })
    expect(decodeAnswer(message, id, name, 'A')).toEqual({
      rcode: 3,
      authoritative: true,
      recursive: false,
      authenticated: false,
      truncated: true,
      answers: [],
      authority: [],
      extended: [],
      signatures: [],
    })
  })
})

describe('EDNS', () => {
  const read = (options: Buffer, { flags = 0x8182, upper = 0 } = {}) =>
    decodeAnswer(answer('A', [], { flags, additional: [edns(upper, options)] }), id, name, 'A')

  test('brings extended errors (RFC 8914 section 2), among other options', () => {
    const cookie = Buffer.from([0, 10, 0, 2, 1, 2])
    const expired = Buffer.concat([Buffer.from([0, 15, 0, 5, 0, 7]), Buffer.from('bad')])
    const other = Buffer.from([0, 15, 0, 2, 0, 22])
    expect(read(Buffer.concat([cookie, expired, other]))).toMatchObject({
      rcode: 2,
      extended: [
        { code: 7, text: 'bad' },
        { code: 22, text: '' },
      ],
    })
  })

  test('brings upper bits of the RCODE', () => {
    expect(read(Buffer.alloc(0), { flags: 0x8180, upper: 1 })?.rcode).toBe(16)
  })

  test.each([
    ['an option longer than its record', Buffer.from([0, 15, 0, 9, 0, 7])],
    ['an extended error without its code', Buffer.from([0, 15, 0, 1, 0])],
    ['half an option', Buffer.from([0, 15])],
  ])('%s is not read', (_name, options) => {
    expect(read(options)).toBeNull()
  })

  test('signatures come with the dates between which they are valid', () => {
    const signature = Buffer.alloc(30)
    signature.writeUInt32BE(2000, 8)
    signature.writeUInt32BE(1000, 12)
    const message = answer('A', [record(46, signature), record(46, Buffer.alloc(5))])
    expect(decodeAnswer(message, id, name, 'A')).toMatchObject({
      signatures: [{ from: 1000, until: 2000 }],
      answers: [],
    })
  })

  test('AD tells that the signatures hold', () => {
    expect(read(Buffer.alloc(0), { flags: 0x81a0 })?.authenticated).toBe(true)
  })
})

test('what was not read is told apart', () => {
  const good = answer('A', [])
  const other = Buffer.from(good)
  other.writeUInt16BE(id ^ 1, 0)
  const kinds = [good, other, good.subarray(0, 11), Buffer.from('HTTP/1.1 400 Bad Request')]
  expect(kinds.map((bytes) => kindOf(bytes, id, name, 'A'))).toEqual(['this', 'other', 'none', 'none'])
})

describe('what is no answer to the question is not believed', () => {
  const good = answer('A', [record(1, Buffer.from([1, 1, 1, 1]))])
  const changed = (at: number, value: number): Buffer => {
    const copy = Buffer.from(good)
    copy[at] = value
    return copy
  }
  test.each<[string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['another id', changed(0, 0)],
    ['a question', changed(2, 0)],
    ['two questions', changed(5, 2)],
    ['another name', changed(13, 120)],
    ['another type', changed(12 + encoded(name).length + 1, 28)],
    ['an update', changed(2, 0x84 | 0x28)],
    ['a question of another class', changed(12 + encoded(name).length + 3, 3)],
    ['more records than there are', changed(7, 2)],
    ['fewer records than there are', changed(7, 0)],
    ['more records beside the answer than there are', changed(11, 1)],
    ['a record longer than its message', changed(good.length - 5, 200)],
    ['a text longer than its record', answer('A', [record(16, Buffer.from([9, 97]))])],
    ['a pointer to itself', answer('A', [record(5, Buffer.from([0xc0, 12 + encoded(name).length + 4 + 12]))])],
    ['a pointer forwards', answer('A', [record(5, Buffer.from([0xc0, 0xff]))])],
    ['a label that is too long', answer('A', [record(5, Buffer.from([64, 97, 0]))])],
    ['a name without its end', answer('A', [record(5, Buffer.from([1, 97]))])],
  ])('%s', (_name, bytes) => {
    expect(decodeAnswer(bytes, id, name, 'A')).toBeNull()
  })

  test('no cut of a message breaks the reader', () => {
    for (let length = 0; length < good.length; length++) {
      expect(decodeAnswer(good.subarray(0, length), id, name, 'A')).toBeNull()
    }
  })

  test('no changed byte breaks the reader', () => {
    for (let at = 0; at < good.length; at++) {
      for (const value of [0, 1, 63, 64, 0xc0, 0xff]) {
        const read = decodeAnswer(changed(at, value), id, name, 'A')
        expect(read === null || Array.isArray(read.answers)).toBe(true)
      }
    }
  })
})
