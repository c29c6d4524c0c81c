import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { bodyText, decodeBody } from '../../src/probe/decode.ts'
import type { HttpResponse } from '../../src/probe/http.ts'

const limit = 100_000

function response(body: Buffer, headers: Record<string, string> = {}): HttpResponse {
  return {
    url: 'http://x/',
    method: 'GET',
    status: 200,
    rawHeaders: Object.entries(headers),
    body,
    truncated: false,
    timeMs: 1,
  }
}

const plain = Buffer.from('{"a":1}')

describe('content-encoding', () => {
  test.each([
    ['gzip', gzipSync(plain)],
    ['GZIP', gzipSync(plain)],
    ['x-gzip', gzipSync(plain)],
    ['br', brotliCompressSync(plain)],
    ['zstd', zstdCompressSync(plain)],
    ['deflate', deflateSync(plain)],
    ['deflate', deflateRawSync(plain)],
    ['identity', plain],
    ['', plain],
    ['gzip, br', brotliCompressSync(gzipSync(plain))],
  ])('%s is undone', async (encoding, bytes) => {
    const decoded = await decodeBody(response(bytes, { 'Content-Encoding': encoding }), limit)
    expect(decoded).toEqual({ bytes: plain, fault: null })
  })

  test.each(['rot13', 'gzip, chunked', 'xchunked', 'chunked, gzip'])(
    'a transfer-encoding of %s is not undone',
    async (coding) => {
      const { fault } = await decodeBody(response(plain, { 'Transfer-Encoding': coding }), limit)
      expect(fault).toBe('has a transfer-encoding that is not known here')
    },
  )

  test.each(['chunked', 'Chunked', 'identity'])('a transfer-encoding of %s is undone already', async (coding) => {
    const decoded = await decodeBody(response(plain, { 'Transfer-Encoding': coding }), limit)
    expect(decoded).toEqual({ bytes: plain, fault: null })
  })

  const skipped = Buffer.from('502a4d180400000001020304', 'hex')
  test.each([
    ['gzip', [gzipSync('a'), gzipSync('b')]],
    ['zstd', [zstdCompressSync('a'), zstdCompressSync('b')]],
    ['zstd', [zstdCompressSync('a'), zstdCompressSync(''), skipped, zstdCompressSync('b'), skipped]],
    ['zstd', [skipped, ...Array.from({ length: 500 }, () => zstdCompressSync('')), zstdCompressSync('ab')]],
    ['zstd, gzip', [gzipSync(Buffer.concat([zstdCompressSync('a'), zstdCompressSync('b')]))]],
  ])('all parts of %s are read %#', async (encoding, parts) => {
    const decoded = await decodeBody(response(Buffer.concat(parts), { 'content-encoding': encoding }), limit)
    expect([decoded.bytes.toString(), decoded.fault]).toEqual(['ab', null])
  })

  test.each([
    ['gzip', gzipSync(plain)],
    ['br', brotliCompressSync(plain)],
    ['zstd', zstdCompressSync(plain)],
    ['deflate', deflateSync(plain)],
  ])('%s that is cut short says where', async (encoding, bytes) => {
    const cut = bytes.subarray(0, -5)
    const decoded = await decodeBody(response(cut, { 'content-encoding': encoding }), limit)
    expect(decoded).toMatchObject({ fault: `ends after ${cut.length} bytes, within its ${encoding}`, isBroken: true })
  })

  test('a raw deflate is not valid, whatever is wrong with it', async () => {
    const decoded = await decodeBody(response(Buffer.from('zzz'), { 'content-encoding': 'deflate' }), limit)
    expect(decoded).toMatchObject({ fault: 'is not valid deflate', isBroken: true })
  })

  test.each([
    ['too long', gzipSync(Buffer.alloc(200_000)), { 'content-encoding': 'gzip' }],
    ['an unknown encoding', plain, { 'content-encoding': 'aes128gcm' }],
  ])('a body that others can read is not broken: %s', async (_, bytes, headers) => {
    const decoded = await decodeBody(response(bytes, headers), limit)
    expect([decoded.fault === null, decoded.isBroken]).toEqual([false, undefined])
  })

  test.each([
    ['gzip', Buffer.concat([gzipSync('a'), Buffer.from('SECRET=1')])],
    ['br', Buffer.concat([brotliCompressSync('a'), Buffer.from('SECRET=1')])],
    ['zstd', Buffer.concat([zstdCompressSync('a'), Buffer.from('SECRET=1')])],
    ['deflate', Buffer.concat([deflateSync('a'), Buffer.from('SECRET=1')])],
    ['deflate', Buffer.concat([deflateRawSync('a'), Buffer.from('SECRET=1')])],
    ['zstd', Buffer.concat(Array.from({ length: 1100 }, () => zstdCompressSync('')))],
  ])('what follows the end of %s is not passed over %#', async (encoding, bytes) => {
    const decoded = await decodeBody(response(bytes, { 'content-encoding': encoding }), limit)
    expect(decoded.fault).toBe(`is not valid ${encoding}`)
  })

  test('many frames do not unfold beyond the bound together', async () => {
    const frame = zstdCompressSync(Buffer.alloc(40_000))
    const decoded = await decodeBody(
      response(Buffer.concat([frame, frame, frame]), { 'content-encoding': 'zstd' }),
      limit,
    )
    expect(decoded.fault).toBe('unfolds into more than 100000 bytes')
  })

  test.each([
    ['gzip', plain],
    ['br', plain],
    ['zstd', plain],
    ['deflate', Buffer.from('zzz')],
    ['gzip', gzipSync(plain).subarray(0, -6)],
    ['compress', plain],
    ['toString', plain],
    ['gzip, gzip, gzip, gzip', plain],
  ])('%s that is not what it says leaves nothing to judge', async (encoding, bytes) => {
    const decoded = await decodeBody(response(bytes, { 'content-encoding': encoding }), limit)
    expect(decoded.fault).not.toBeNull()
  })

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
    ['deflate', deflateSync],
  ])('a %s bomb is stopped at the bound', async (encoding, compress) => {
    const bomb = compress(Buffer.alloc(50_000_000))
    const decoded = await decodeBody(response(bomb, { 'content-encoding': encoding }), limit)
    expect(decoded.fault).toMatch(/more than 100000 bytes/)
    expect(decoded.bytes.length).toBe(bomb.length)
  })

  test('a cut body is never whole', async () => {
    const decoded = await decodeBody({ ...response(plain), truncated: true }, limit)
    expect(decoded.fault).toMatch(/longer than/)
  })
})

describe('charset', () => {
  test.each([
    ['text/html; charset=ISO-8859-1', Buffer.from([0xe9]), 'é'],
    ['text/html; charset="utf-8"', Buffer.from('é'), 'é'],
    ['text/html', Buffer.from('é'), 'é'],
    ['text/html; charset=utf-16le', Buffer.from('é', 'utf16le'), 'é'],
    ['text/html; charset=no-such', Buffer.from('é'), 'é'],
    ['application/json', Buffer.from('\ufeff{}'), '{}'],
    ['text/html', Buffer.from('\ufeffé', 'utf16le'), 'é'],
    ['text/html; charset=utf-8', Buffer.from('\ufeffé', 'utf16le'), 'é'],
    ['text/html; charset=utf-16', Buffer.from('\ufeffé', 'utf16le').swap16(), 'é'],
    ['text/html; charset=iso-8859-1', Buffer.from('\ufeffé'), 'é'],
  ])('%s', (type, bytes, text) => {
    expect(bodyText(response(bytes, { 'content-type': type }), bytes)).toBe(text)
  })
})
