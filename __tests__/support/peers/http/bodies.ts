import { brotliCompressSync, constants, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { answer, changed, framed, type Site } from './answer.ts'
import { type Doing, sends } from './peer.ts'
import { accepted, type Ends, error, failed, type Row } from './row.ts'

/** The honest body changed, with a length that is right. */
const body = (change: (body: Buffer) => Buffer | string, more: Readonly<Record<string, string>> = {}): Doing =>
  sends((honest, { method }) => framed(changed(honest, more, change(honest.body)), method))
const encoded = (encoding: string, change: (body: Buffer) => Buffer | string = (bytes) => bytes): Doing =>
  body(change, { 'content-encoding': encoding })

/** 64 MiB of blanks, which may stand before JSON and HTML; packed once. */
const blanks = Buffer.alloc(64 * 1024 * 1024, 0x20)
const bombs = {
  gzip: gzipSync(blanks),
  br: brotliCompressSync(blanks, { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } }),
  deflate: deflateSync(blanks),
  zstd: zstdCompressSync(blanks),
}
const unread = (how: RegExp): Ends => error('http/body-unread', how)

const encodings: readonly Row[] = [
  { name: 'gzip that is none', does: encoded('gzip'), ends: unread(/is not valid gzip/) },
  { name: 'br that is none', does: encoded('br'), ends: unread(/is not valid br/) },
  { name: 'deflate that is none', does: encoded('deflate'), ends: unread(/is not valid deflate/) },
  { name: 'zstd that is none', does: encoded('zstd'), ends: unread(/is not valid zstd/) },
  {
    name: 'gzip that is cut',
    does: encoded('gzip', (bytes) => gzipSync(bytes).subarray(0, -9)),
    ends: unread(/ends after \d+ bytes, within its gzip/),
  },
  {
    name: 'br that is cut',
    does: encoded('br', (bytes) => brotliCompressSync(bytes).subarray(0, -9)),
    ends: unread(/ends after \d+ bytes, within its br/),
  },
  {
    name: 'deflate that is cut',
    does: encoded('deflate', (bytes) => deflateSync(bytes).subarray(0, -5)),
    ends: unread(/ends after \d+ bytes, within its deflate/),
  },
  {
    name: 'zstd that is cut',
    does: encoded('zstd', (bytes) => zstdCompressSync(bytes).subarray(0, -5)),
    ends: unread(/ends after \d+ bytes, within its zstd/),
  },
  {
    name: 'gzip with a wrong checksum',
    does: encoded('gzip', (bytes) => {
      const packed = gzipSync(bytes)
      packed[packed.length - 5] = (packed[packed.length - 5] ?? 0) ^ 0xff
      return packed
    }),
    ends: unread(/is not valid gzip/),
  },
  {
    name: 'gzip with junk after it',
    does: encoded('gzip', (bytes) => Buffer.concat([gzipSync(bytes), Buffer.from('junk')])),
    ends: unread(/is not valid gzip/),
  },
  {
    name: 'a bomb of gzip',
    alone: true,
    does: encoded('gzip', () => bombs.gzip),
    ends: unread(/unfolds into more than/),
  },
  { name: 'a bomb of br', alone: true, does: encoded('br', () => bombs.br), ends: unread(/unfolds into more than/) },
  {
    name: 'a bomb of deflate',
    alone: true,
    does: encoded('deflate', () => bombs.deflate),
    ends: unread(/unfolds into more than/),
  },
  {
    name: 'a bomb of zstd',
    alone: true,
    does: encoded('zstd', () => bombs.zstd),
    ends: unread(/unfolds into more than/),
  },
  {
    name: 'a bomb of gzip within gzip',
    alone: true,
    does: encoded('gzip, gzip', () => gzipSync(bombs.gzip)),
    ends: unread(/unfolds into more than/),
  },
  {
    name: 'an encoding that is unknown',
    does: encoded('compress'),
    ends: unread(/content-encoding that is not known/),
  },
  {
    name: 'an encoding that is a property of every object',
    does: encoded('constructor'),
    ends: unread(/content-encoding that is not known/),
  },
  { name: 'identity;gzip', does: encoded('identity;gzip'), ends: unread(/content-encoding that is not known/) },
  { name: 'gzip said twice and done once', does: encoded('gzip, gzip', gzipSync), ends: unread(/is not valid gzip/) },
  { name: 'gzip that is not said', does: body(gzipSync), ends: failed('http/json', /the body is not JSON/) },
  {
    name: 'a hundred encodings',
    does: encoded(Array(100).fill('gzip').join(', '), gzipSync),
    ends: unread(/encoded 100 times over/),
  },
  {
    name: 'gzip twice',
    does: encoded('gzip, gzip', (bytes) => gzipSync(gzipSync(bytes))),
    ends: accepted('RFC 9110 section 8.4'),
  },
  { name: 'x-gzip', does: encoded('x-gzip', gzipSync), ends: accepted('RFC 9110 section 8.4.1.3') },
  { name: 'an encoding of identity', does: encoded('identity'), ends: accepted('RFC 9110 section 12.5.3') },
]

const noJson = failed('http/json', /the body is not JSON/)

const json =
  (text: string): Site =>
  () =>
    answer(200, { 'content-type': 'application/json' }, text)
const expecting = (paths: object) => (): object => ({ expect: { json: paths } })
const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`

const texts: readonly Row[] = [
  { name: 'an empty body', does: body(() => ''), ends: failed('http/json', /an empty body/) },
  { name: 'blanks in place of JSON', does: body(() => ' \r\n '), ends: failed('http/json', /an empty body/) },
  { name: 'JSON in UTF-16 with a mark', does: body((bytes) => Buffer.from(`\ufeff${bytes}`, 'utf16le')), ends: noJson },
  { name: 'JSON in UTF-16 without a mark', does: body((bytes) => Buffer.from(`${bytes}`, 'utf16le')), ends: noJson },
  {
    name: 'JSON in UTF-16 that says so',
    does: body((bytes) => Buffer.from(`${bytes}`, 'utf16le'), { 'content-type': 'application/json; charset=utf-16' }),
    check: () => ({ expect: { json: { '$.status': 'ok' } } }),
    ends: noJson,
  },
  {
    name: 'JSON with bytes that are no UTF-8',
    does: body((bytes) => Buffer.from(bytes.toString().replace('x', '\xff\xfe'), 'latin1')),
    ends: noJson,
  },
  {
    name: 'JSON in UTF-8 with a mark',
    does: body((bytes) => `\ufeff${bytes}`),
    ends: accepted('RFC 8259 section 8.1'),
  },
  { name: 'NUL after the JSON', does: body((bytes) => `${bytes}\0`), ends: noJson },
  { name: 'NUL in the JSON', does: body((bytes) => bytes.toString().replace('x', '\0')), ends: noJson },
  { name: 'two documents of JSON', does: body((bytes) => `${bytes}\n${bytes}`), ends: noJson },
  { name: 'JSON that is cut', does: body((bytes) => bytes.subarray(0, -1)), ends: noJson },
  { name: 'JSON with a comment', does: body((bytes) => `${bytes} // ok`), ends: noJson },
  { name: 'JSON with a guard before it', does: body((bytes) => `)]}',\n${bytes}`), ends: noJson },
  { name: 'JSON as an argument', does: body((bytes) => `ok(${bytes})`), ends: noJson },
  {
    name: 'JSON within a text of JSON',
    does: body((bytes) => JSON.stringify(`${bytes}`)),
    ends: failed('http/json', /\$\.status is not as expected.*absent/),
  },
  { name: 'NaN in the JSON', does: body((bytes) => bytes.toString().replace('{', '{"load":NaN,')), ends: noJson },
  {
    name: 'JSON 10,000 levels deep, of which every level is asked',
    does: body((bytes) => bytes.toString().replace('{', `{"deep":${deep(10_000)},`)),
    check: expecting({ '$..status': ['ok'] }),
    ends: error('http/body-unread', /nested too deeply/),
  },
  {
    name: 'JSON 10,000 levels deep beside what is asked',
    does: body((bytes) => bytes.toString().replace('{', `{"deep":${deep(10_000)},`)),
    ends: accepted('RFC 8259 section 9'),
  },
  { name: 'JSON 2,000,000 levels deep without an end', does: body(() => '['.repeat(2_000_000)), ends: noJson },
  {
    name: 'a key of JSON that comes twice, the last one bad',
    does: body((bytes) => bytes.toString().replace('}', ',"status":"down"}')),
    ends: failed('http/json', /\$\.status is not as expected.*down/),
  },
  {
    name: 'a key of JSON that comes twice, the last one good',
    does: body((bytes) => bytes.toString().replace('{', '{"status":"down",')),
    ends: accepted('RFC 8259 section 4'),
  },
  {
    name: 'a key of JSON by the name of a property of every object',
    does: body(() => '{"__proto__":{"status":"ok"}}'),
    ends: failed('http/json', /\$\.status is not as expected/),
  },
  {
    name: 'a number of JSON beyond all numbers',
    does: body(() => '{"status":"ok","queue":1e400}'),
    site: json('{"status":"ok","queue":1}'),
    check: expecting({ '$.queue': { lt: 100 } }),
    ends: failed('http/json', /\$\.queue is not as expected/),
  },
  {
    name: 'a number of JSON with 100,000 digits',
    does: body(() => `{"status":"ok","queue":${'9'.repeat(100_000)}}`),
    site: json('{"status":"ok","queue":1}'),
    check: expecting({ '$.queue': { lt: 100 } }),
    ends: failed('http/json', /\$\.queue is not as expected/),
  },
  {
    name: 'a number of JSON that rounds to the expected one',
    does: body(() => '{"status":"ok","queue":9007199254740993}'),
    site: json('{"status":"ok","queue":9007199254740992}'),
    check: expecting({ '$.queue': 9007199254740992 }),
    ends: failed('http/json', /\$\.queue is not as expected/),
  },
  {
    name: 'a text of JSON in place of a number',
    does: body(() => '{"status":"ok","queue":"1"}'),
    site: json('{"status":"ok","queue":1}'),
    check: expecting({ '$.queue': 1 }),
    ends: failed('http/json', /\$\.queue is not as expected/),
  },
  {
    name: 'half a pair of a letter in the JSON',
    does: body((bytes) => bytes.toString().replace('x', '\\ud800')),
    ends: accepted('RFC 8259 section 8.2'),
  },
  { name: 'a page in place of JSON', does: body(() => '<!doctype html><title>Sign in</title>'), ends: noJson },
]

export const bodies: readonly Row[] = [...encodings, ...texts]
