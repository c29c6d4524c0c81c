import { describe, expect, test } from '@jest/globals'
import { canonicalIpv6, type RecordType, recordValue } from '../../src/formats/dns-record.ts'

function encoded(text: string): Buffer {
  const labels = text.split('.').map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label)]))
  return Buffer.concat([...labels, Buffer.from([0])])
}

/** The data stands behind a header and the name `shop.example`, to which it may point. */
function values(type: RecordType, data: Buffer): string[] | undefined {
  const before = Buffer.concat([Buffer.alloc(12), encoded('shop.example')])
  try {
    return [recordValue(type, Buffer.concat([before, data]), before.length, data.length)]
  } catch (error) {
    if ((error as Error).name === 'RangeError') return undefined
    throw error
  }
}

describe('the data of a record', () => {
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
    ['DS', Buffer.from('4f66080201ab', 'hex'), '20326 8 2 01ab'],
    ['TLSA', Buffer.from('030101FF00', 'hex'), '3 1 1 ff00'],
    ['HTTPS', Buffer.concat([Buffer.from([0, 0]), encoded('Edge.CDN.example')]), '0 edge.cdn.example'],
    [
      'HTTPS',
      Buffer.from(
        '0001 00 0001 0006 026832 026833 0003 0002 20fb 0004 0004 c0000201 fde8 0001 61'.replaceAll(' ', ''),
        'hex',
      ),
      '1 . alpn=h2,h3 port=8443 ipv4hint=192.0.2.1 key65000=61',
    ],
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
    ['DS', 'two bytes', Buffer.from([0, 1])],
    ['TLSA', 'two bytes', Buffer.from([0, 1])],
    ['HTTPS', 'no target', Buffer.from([0, 1])],
    ['HTTPS', 'a name longer than its record', Buffer.from([0, 1, 9, 97])],
    ['HTTPS', 'a parameter longer than its record', Buffer.from('000100 0001 0009 026832'.replaceAll(' ', ''), 'hex')],
    ['HTTPS', 'a port of three bytes', Buffer.from('000100 0003 0003 000001'.replaceAll(' ', ''), 'hex')],
    ['HTTPS', 'keys out of order', Buffer.from('000100 0003 0002 0001 0001 0003 026832'.replaceAll(' ', ''), 'hex')],
    ['CAA', 'a tag longer than the record', Buffer.from('\x00\x50issueca.example', 'latin1')],
  ])('%s of %s is not read', (type, _what, data) => {
    expect(values(type, data)).toBeUndefined()
  })
})

test.each([
  ['2001:0DB8:0:0:0:0:0:1', '2001:db8::1'],
  ['::ffff:1.2.3.4', '::ffff:102:304'],
  ['::', '::'],
])('%s is written %s', (address, canonical) => {
  expect(canonicalIpv6(address)).toBe(canonical)
})
