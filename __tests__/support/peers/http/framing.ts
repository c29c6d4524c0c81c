import { type Answer, chunked, framed, head } from './answer.ts'
import { type Doing, leaves, sends } from './peer.ts'
import { accepted, brokenOff, error, failed, noHttp, type Row } from './row.ts'

/** The honest answer under a status line of its own. */
function started(honest: Answer, line: string): Buffer {
  const rest = framed(honest)
  return Buffer.concat([Buffer.from(line, 'latin1'), rest.subarray(rest.indexOf('\r\n'))])
}

const under = (line: string): Doing => sends((honest) => started(honest, line))
const sized = (...fields: string[]): Doing =>
  sends((honest) => Buffer.concat([Buffer.from(head(honest, ...fields)), honest.body]))
const coded = (coding: string): Doing =>
  sends((honest) => {
    const end = chunked(honest).toString('latin1')
    return end.replace('transfer-encoding: chunked', coding)
  })
const inChunks = (make: (body: string, size: string) => string): Doing =>
  sends((honest) => {
    const body = honest.body.toString('latin1')
    return head(honest, 'transfer-encoding: chunked') + make(body, honest.body.length.toString(16))
  })

/** Answers whose status line is none, or of another protocol. */
const statusLines: readonly Row[] = [
  { name: 'HTTP/0.9', does: sends((honest) => honest.body), ends: noHttp },
  { name: 'the banner of SSH', greets: (socket) => socket.write('SSH-2.0-OpenSSH_9.9\r\n'), ends: noHttp },
  { name: 'the banner of SMTP', greets: (socket) => socket.write('220 mail ESMTP\r\n'), ends: noHttp },
  { name: 'an error of Redis', does: leaves(() => "-ERR unknown command 'GET'\r\n"), ends: noHttp },
  { name: 'a request in place of an answer', does: leaves(() => 'GET / HTTP/1.1\r\nhost: a\r\n\r\n'), ends: noHttp },
  {
    name: 'the frames of HTTP/2',
    does: leaves(() => Buffer.from('000012040000000000000300000064000400a00000000200000000', 'hex')),
    ends: noHttp,
  },
  { name: 'the preface of HTTP/2', does: leaves(() => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'), ends: noHttp },
  {
    name: 'an alert of TLS',
    does: sends(() => Buffer.from('15030100020246', 'hex')),
    ends: error('http/protocol', /speaks TLS on this port.*an alert of TLS/),
  },
  { name: 'HTTP/2.0 in the status line', does: under('HTTP/2.0 200 OK'), ends: noHttp },
  { name: 'HTTP/0.9 in the status line', does: under('HTTP/0.9 200 OK'), ends: noHttp },
  { name: 'HTTP/3.7 in the status line', does: under('HTTP/3.7 200 OK'), ends: noHttp },
  { name: 'HTTP/1.9 in the status line', does: under('HTTP/1.9 200 OK'), ends: noHttp },
  { name: 'HTTP/11 in the status line', does: under('HTTP/11 200 OK'), ends: noHttp },
  { name: 'http/1.1 in lower case', does: under('http/1.1 200 OK'), ends: noHttp },
  { name: 'ICY in place of HTTP', does: under('ICY 200 OK'), ends: noHttp },
  { name: 'RTSP in place of HTTP', does: under('RTSP/1.0 200 OK'), ends: noHttp },
  { name: 'HTTP/1.0', does: under('HTTP/1.0 200 OK'), ends: accepted('RFC 9112 section 2.3') },
  { name: 'a blank before the status line', does: under(' HTTP/1.1 200 OK'), ends: noHttp },
  {
    name: 'an empty line before the status line',
    does: under('\r\nHTTP/1.1 200 OK'),
    ends: accepted('RFC 9112 section 2.2'),
  },
  { name: 'no reason', does: under('HTTP/1.1 200 '), ends: accepted('RFC 9112 section 4') },
  { name: 'no reason and no blank before it', does: under('HTTP/1.1 200'), ends: accepted('RFC 9112 section 4') },
  { name: 'NUL in the reason', does: under('HTTP/1.1 200 O\0K'), ends: noHttp },
  { name: 'no status', does: under('HTTP/1.1 OK'), ends: noHttp },
  { name: 'an empty status', does: under('HTTP/1.1  OK'), ends: noHttp },
  { name: 'status 99', does: under('HTTP/1.1 99 OK'), ends: noHttp },
  { name: 'status 099', does: under('HTTP/1.1 099 OK'), ends: noHttp },
  { name: 'status 000', does: under('HTTP/1.1 000 OK'), ends: noHttp },
  { name: 'status 1000', does: under('HTTP/1.1 1000 OK'), ends: noHttp },
  { name: 'status 2000', does: under('HTTP/1.1 2000 OK'), ends: noHttp },
  { name: 'status 999', does: under('HTTP/1.1 999 OK'), ends: noHttp },
  { name: 'status -200', does: under('HTTP/1.1 -200 OK'), ends: noHttp },
  { name: 'status abc', does: under('HTTP/1.1 abc OK'), ends: noHttp },
  { name: 'status 2OO', does: under('HTTP/1.1 2OO OK'), ends: noHttp },
  { name: 'status 200.5', does: under('HTTP/1.1 200.5 OK'), ends: noHttp },
  {
    name: 'lines that end without CR',
    does: sends((honest) => framed(honest).toString('latin1').replaceAll('\r\n', '\n')),
    ends: noHttp,
  },
  {
    name: 'lines that end with CR alone',
    does: sends((honest) => framed(honest).toString('latin1').replaceAll('\r\n', '\r')),
    ends: noHttp,
  },
]

/** Answers whose end is told wrong. */
const lengths: readonly Row[] = [
  { name: 'a content-length that is too long', does: sized('content-length: 500'), ends: brokenOff },
  {
    name: 'a content-length that is too short',
    does: sized('content-length: 20'),
    ends: failed('http/json', /the body is not JSON/),
  },
  {
    name: 'a content-length of 0',
    does: sized('content-length: 0'),
    ends: failed('http/json', /an empty body/),
  },
  { name: 'a negative content-length', does: sized('content-length: -5'), ends: noHttp },
  { name: 'a content-length with a plus', does: sized('content-length: +80'), ends: noHttp },
  { name: 'a content-length in hex', does: sized('content-length: 0x50'), ends: noHttp },
  { name: 'a content-length that is no number', does: sized('content-length: many'), ends: noHttp },
  { name: 'an empty content-length', does: sized('content-length:'), ends: noHttp },
  { name: 'a content-length beyond 64 bits', does: sized('content-length: 99999999999999999999'), ends: noHttp },
  { name: 'a huge content-length', does: sized('content-length: 9007199254740993'), ends: brokenOff },
  { name: 'two differing content-lengths', does: sized('content-length: 20', 'content-length: 80'), ends: noHttp },
  { name: 'two differing content-lengths in one field', does: sized('content-length: 20, 80'), ends: noHttp },
  {
    name: 'content-length with transfer-encoding',
    does: coded('content-length: 20\r\ntransfer-encoding: chunked'),
    ends: noHttp,
  },
  {
    name: 'transfer-encoding with content-length',
    does: coded('transfer-encoding: chunked\r\ncontent-length: 20'),
    ends: noHttp,
  },
  {
    name: 'an unknown transfer-encoding',
    does: sized('transfer-encoding: rot13'),
    ends: error('http/body-unread', /transfer-encoding/),
  },
  {
    name: 'a transfer-encoding that hides chunked',
    does: sized('transfer-encoding: xchunked'),
    ends: error('http/body-unread', /transfer-encoding/),
  },
  {
    name: 'a transfer-encoding of identity',
    does: sized('transfer-encoding: identity'),
    ends: accepted('RFC 2616 section 3.6'),
  },
  {
    name: 'gzip as a transfer-encoding, which it is not',
    does: coded('transfer-encoding: gzip, chunked'),
    ends: error('http/body-unread', /transfer-encoding/),
  },
  {
    name: 'chunked before the end of transfer-encoding',
    does: coded('transfer-encoding: chunked, gzip'),
    ends: error('http/body-unread', /transfer-encoding/),
  },
  { name: 'a blank before the colon of transfer-encoding', does: coded('transfer-encoding : chunked'), ends: noHttp },
  { name: 'a vertical tab before chunked', does: coded('transfer-encoding: \x0bchunked'), ends: noHttp },
]

/** Bodies in chunks that are none. */
const chunks: readonly Row[] = [
  { name: 'a chunk of a size that is no number', does: inChunks((body) => `zz\r\n${body}\r\n0\r\n\r\n`), ends: noHttp },
  { name: 'a chunk of no size', does: inChunks((body) => `\r\n${body}\r\n0\r\n\r\n`), ends: noHttp },
  {
    name: 'a chunk of a negative size',
    does: inChunks((body, size) => `-${size}\r\n${body}\r\n0\r\n\r\n`),
    ends: noHttp,
  },
  {
    name: 'a chunk of a size with 0x',
    does: inChunks((body, size) => `0x${size}\r\n${body}\r\n0\r\n\r\n`),
    ends: noHttp,
  },
  {
    name: 'a chunk of a size that overflows',
    does: inChunks((body) => `fffffffffffffffff\r\n${body}\r\n0\r\n\r\n`),
    ends: noHttp,
  },
  {
    name: 'a size that ends without CR',
    does: inChunks((body, size) => `${size}\n${body}\r\n0\r\n\r\n`),
    ends: noHttp,
  },
  { name: 'chunks that end without CR', does: inChunks((body, size) => `${size}\r\n${body}\n0\n\n`), ends: noHttp },
  { name: 'a chunk without its end', does: inChunks((body, size) => `${size}\r\n${body}0\r\n\r\n`), ends: noHttp },
  {
    name: 'a chunk that is longer than its size',
    does: inChunks((body) => `5\r\n${body}\r\n0\r\n\r\n`),
    ends: noHttp,
  },
  {
    name: 'a chunk that is shorter than its size',
    does: inChunks((body) => `fff\r\n${body}\r\n0\r\n\r\n`),
    ends: brokenOff,
  },
  {
    name: 'an extension with a line end',
    does: inChunks((body, size) => `${size};a\n${body}\r\n0\r\n\r\n`),
    ends: noHttp,
  },
  {
    name: 'a body in chunks that does not say so',
    does: sends((honest) => chunked(honest).toString('latin1').replace('transfer-encoding: chunked', 'x: y')),
    ends: failed('http/json', /the body is not JSON/),
  },
  {
    name: 'trailers that contradict the headers',
    does: sends((honest) => chunked(honest, '0\r\ncontent-type: text/html\r\nset-cookie: a=b\r\n\r\n')),
    ends: accepted('RFC 9110 section 6.5.1'),
  },
  {
    name: 'an extension of a chunk',
    does: inChunks((body, size) => `${size};a="b"\r\n${body}\r\n0;c\r\n\r\n`),
    ends: accepted('RFC 9112 section 7.1.1'),
  },
]

export const framing: readonly Row[] = [...statusLines, ...lengths, ...chunks]
