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
  ])('%s', (type, bytes, text) => {
    expect(bodyText(response(bytes, { 'content-type': type }), bytes)).toBe(text)
  })
})
