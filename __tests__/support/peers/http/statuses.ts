import { changed, framed, head } from './answer.ts'
import { type Doing, leaves, sends } from './peer.ts'
import { accepted, brokenOff, failed, noHttp, type Row, timeoutMs } from './row.ts'

const under = (status: number, fields: Readonly<Record<string, string>> = {}): Doing =>
  sends((honest, { method }) => framed({ ...changed(honest, fields), status }, method))
const is = (status: number): Row['ends'] =>
  failed('http/status', new RegExp(`the status is ${status}.*status ${status}`))
/** Expects nothing of the status, so that it must be one of success. */
const unnamed = (): object => ({ expect: { json: { '$.status': 'ok' } } })

/** Statuses that no request asked for. */
const statuses: readonly Row[] = [
  {
    name: '204 with a body',
    does: sends((honest) => Buffer.concat([Buffer.from(head({ ...honest, status: 204 })), honest.body])),
    check: unnamed,
    ends: failed('http/json', /an empty body/),
  },
  { name: '205 with a body', does: under(205), ends: is(205) },
  {
    name: '206 unasked',
    does: under(206, { 'content-range': 'bytes 0-79/9000' }),
    check: unnamed,
    ends: failed('http/status', /the status is 206/),
  },
  {
    name: '206 unasked and without a range',
    does: under(206),
    check: unnamed,
    ends: failed('http/status', /the status is 206/),
  },
  { name: '304 unasked', does: sends((honest) => head({ ...honest, status: 304 })), ends: is(304) },
  { name: '304 with a body', does: under(304), ends: is(304) },
  { name: '300 with choices', does: under(300, { location: '/health' }), ends: is(300) },
  { name: '305 to a proxy', does: under(305, { location: 'http://127.0.0.1:1/' }), ends: is(305) },
  { name: '407 of no proxy', does: under(407, { 'proxy-authenticate': 'Basic' }), ends: is(407) },
  { name: '401 without a challenge', does: under(401), ends: is(401) },
  { name: '421 for another host', does: under(421), ends: is(421) },
  { name: '426 for another protocol', does: under(426, { upgrade: 'h2c' }), ends: is(426) },
  { name: '429 with a good body', does: under(429), ends: is(429), waitsMs: 1500 },
  { name: '500 with a good body', does: under(500), ends: is(500) },
  { name: '599 with a good body', does: under(599), ends: is(599) },
  {
    name: '101 unasked',
    does: leaves(() => 'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n'),
    ends: noHttp,
  },
  {
    name: '101 unasked that names no protocol',
    does: leaves(() => 'HTTP/1.1 101 Switching Protocols\r\n\r\n'),
    ends: noHttp,
  },
  {
    name: '101 unasked before a good answer',
    does: sends((honest) => Buffer.concat([Buffer.from('HTTP/1.1 101 Switching Protocols\r\n\r\n'), framed(honest)])),
    ends: noHttp,
  },
  {
    name: '100 Continue unasked before a good answer',
    does: sends((honest) => Buffer.concat([Buffer.from('HTTP/1.1 100 Continue\r\n\r\n'), framed(honest)])),
    ends: accepted('RFC 9110 section 15.2'),
  },
  {
    name: '199 before a good answer',
    does: sends((honest) => Buffer.concat([Buffer.from('HTTP/1.1 199 Any\r\n\r\n'), framed(honest)])),
    ends: accepted('RFC 9110 section 15.2'),
  },
  { name: '100 Continue and no answer', does: sends(() => 'HTTP/1.1 100 Continue\r\n\r\n'), ends: brokenOff },
  {
    name: 'a body after the answer to HEAD',
    does: sends((honest) => framed(honest)),
    check: (origin) => ({
      request: `HEAD ${origin}/health`,
      expect: { status: 200, headers: { 'content-length': '81' } },
    }),
    ends: accepted('RFC 9112 section 6.3'),
  },
]

const busy = (status: number, retryAfter: string): Doing => under(status, { 'retry-after': retryAfter })
const retrying = (): object => ({ retry: { for: `${timeoutMs - 200}ms`, every: '200ms' } })

/** Servers that ask to come back, and never mean it. */
const waiting: readonly Row[] = [
  ['ten years', '315360000'],
  ['ages', '99999999999999999999'],
  ['less than nothing', '-5'],
  ['a date long past', 'Thu, 01 Jan 1970 00:00:00 GMT'],
  ['a date in a far future', 'Fri, 31 Dec 9999 23:59:59 GMT'],
  ['junk', 'soon'],
  ['a fraction', '0.0000001'],
  ['nothing', ''],
  ['infinity', 'Infinity'],
].flatMap(([name = '', value = '']): Row[] =>
  [429, 503].map((status) => ({
    name: `${status} that asks to wait for ${name}`,
    does: busy(status, value),
    check: retrying,
    ends: is(status),
  })),
)

export const answers: readonly Row[] = [...statuses, ...waiting]
