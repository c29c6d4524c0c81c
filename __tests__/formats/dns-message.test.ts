import { describe, expect, test } from '@jest/globals'
import {
  canonicalIpv6,
  decodeAnswer,
  encodeQuestion,
  type RecordType,
  recordTypes,
} from '../../src/formats/dns-message.ts'

const id = 0x1234
const name = 'shop.example'

function encoded(text: string): Buffer {
  return encodeQuestion(0, text, 'A', false).subarray(12, -4)
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
}

function answer(
  type: RecordType,
  answers: readonly Buffer[],
  { flags = 0x8400, authority = [] }: Message = {},
): Buffer {
  const message = Buffer.concat([encodeQuestion(id, name, type, true), ...answers, ...authority])
  message.writeUInt16BE(flags, 2)
  message.writeUInt16BE(answers.length, 6)
  message.writeUInt16BE(authority.length, 8)
  return message
}

const values = (type: RecordType, data: Buffer) =>
  decodeAnswer(answer(type, [record(recordTypes[type], data)]), id, name, type)?.answers.map(({ value }) => value)

test('a question as it goes out (RFC 1035 section 4.1)', () => {
  expect(encodeQuestion(id, 'a.bc', 'AAAA', true).toString('hex')).toBe(
    `1234 0100 0001 ${'0000 '.repeat(3)} 0161 026263 00 001c 0001`.replaceAll(' ', ''),
  )
  expect(encodeQuestion(id, 'a', 'CAA', false).toString('hex')).toMatch(/^12340000.*01610001010001$/)
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
      truncated: false,
      answers: [{ name, type: 'A', ttl: 60, value: '203.0.113.10' }],
      authority: [{ name: 'example', type: 'SOA', ttl: 5, value: 'ns1.example root.example 7 7 7 7 7' }],
    })
  })

  test.each<[RecordType, Buffer, string]>([
    ['AAAA', Buffer.from('20010db8000000000000000000000001', 'hex'), '2001:db8::1'],
    ['CNAME', encoded('Edge.CDN.example'), 'edge.cdn.example'],
    ['NS', Buffer.from([3, 110, 115, 49, 0xc0, 12]), 'ns1.shop.example'],
    ['MX', Buffer.concat([Buffer.from([0, 10]), encoded('mail.example')]), '10 mail.example'],
    ['SRV', Buffer.concat([Buffer.from([0, 1, 0, 2, 1, 187]), encoded('a.example')]), '1 2 443 a.example'],
    ['TXT', Buffer.from('\x05v=spf\x021 '), 'v=spf1 '],
    ['TXT', Buffer.alloc(0), ''],
    ['CAA', Buffer.from('\x00\x05ISSUEca.example', 'latin1'), '0 issue ca.example'],
    ['NS', Buffer.from('\x03a.b\x02\\ \0', 'latin1'), 'a\\.b.\\\\\\032'],
  ])('%s %#', (type, data, value) => {
    expect(values(type, data)).toEqual([value])
  })

  test.each<[RecordType, string, Buffer]>([
    ['A', 'three bytes', Buffer.from([1, 2, 3])],
    ['A', 'five bytes', Buffer.from([1, 2, 3, 4, 5])],
    ['AAAA', 'four bytes', Buffer.from([1, 2, 3, 4])],
    ['NS', 'more than a name', Buffer.concat([encoded('a.example'), Buffer.from([0])])],
    ['NS', 'a pointer into the header', Buffer.from([0xc0, 4])],
    ['NS', 'a name of 256 bytes', encoded(Array.from({ length: 64 }, () => 'abc').join('.'))],
    ['MX', 'no name', Buffer.from([0, 10])],
    ['SOA', 'four numbers', Buffer.concat([encoded('a'), encoded('b'), Buffer.alloc(16)])],
    ['CAA', 'a tag longer than the record', Buffer.from('\x00\x50issueca.example', 'latin1')],
  ])('%s of %s is not read', (type, _what, data) => {
    expect(values(type, data)).toBeUndefined()
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
      truncated: true,
      answers: [],
      authority: [],
    })
  })
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

test.each([
  ['2001:0DB8:0:0:0:0:0:1', '2001:db8::1'],
  ['::ffff:1.2.3.4', '::ffff:102:304'],
  ['::', '::'],
])('%s is written %s', (address, canonical) => {
  expect(canonicalIpv6(address)).toBe(canonical)
})
