import type { Duplex } from 'node:stream'
import { randomOf } from '../random.ts'

/** What a peer does in place of an answer. @param honest the answer that would be due */
export type Fault = (stream: Duplex, honest: Buffer) => void

/** Resets a connection, also below TLS, once the other side has seen that it was made. */
export function reset(stream: Duplex): void {
  setTimeout(() => resetNow(stream), 20)
}

function resetNow(stream: Duplex): void {
  const socket = '_parent' in stream ? (stream._parent as Duplex | null) : null
  const lowest = socket ?? stream
  if ('resetAndDestroy' in lowest && typeof lowest.resetAndDestroy === 'function') lowest.resetAndDestroy()
  else lowest.destroy()
}

/** Sends bytes one by one, so slowly that no answer becomes whole within the time of these suites. */
export function drip(stream: Duplex, bytes: Buffer, everyMs = 250): void {
  let sent = 0
  const timer = setInterval(() => {
    if (stream.destroyed || sent >= bytes.length) return clearInterval(timer)
    stream.write(bytes.subarray(sent, ++sent))
  }, everyMs)
  stream.on('close', () => clearInterval(timer))
}

/** Sends the same bytes until the other side goes. */
export function flood(stream: Duplex, bytes: Buffer): void {
  const block = Buffer.concat(new Array<Buffer>(Math.max(1, Math.ceil(16_384 / bytes.length))).fill(bytes))
  const more = (): void => {
    if (stream.destroyed) return
    // A pause after each block, so that whoever asks is in the same process and gets its turn.
    if (stream.write(block)) setImmediate(more)
    else stream.once('drain', () => setImmediate(more))
  }
  more()
}

/** Bytes that are the same in every run. */
export function junk(length: number, seed = 7): Buffer {
  const random = randomOf(seed)
  return Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)))
}

/** What others say first. */
export const greetings = {
  http: 'HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
  ssh: 'SSH-2.0-OpenSSH_9.9\r\n',
  smtp: '220 mail.shop.example ESMTP\r\n',
  redis: "-ERR unknown command 'x'\r\n",
  ftp: '220-FTP server\r\n220 ready\r\n',
  tls: Buffer.from([21, 3, 3, 0, 2, 2, 70]),
  mysql: Buffer.concat([
    Buffer.from([74, 0, 0, 0, 10]),
    Buffer.from('8.4.0\0'),
    Buffer.alloc(8, 1),
    Buffer.from('abcdefgh\0'),
    Buffer.from([0xff, 0xf7, 0xff, 2, 0, 0xff, 0xdf, 21]),
    Buffer.alloc(10),
    Buffer.from('ijklmnopqrst\0'),
    Buffer.from('mysql_native_password\0'),
  ]),
  postgres: Buffer.from('E\0\0\0\x18SFATAL\0C08P01\0Mno\0\0', 'latin1'),
} as const satisfies Record<string, string | Buffer>

/** Faults of every protocol, by what the peer does at a stage. */
export const faults = {
  'is silent': () => {},
  'resets the connection': reset,
  'closes the connection': (stream) => stream.end(),
  'closes in the middle of its answer': (stream, honest) => stream.end(honest.subarray(0, honest.length >> 1)),
  'falls silent in the middle of its answer': (stream, honest) => stream.write(honest.subarray(0, honest.length >> 1)),
  'sends its answer a byte at a time': (stream, honest) => drip(stream, honest),
  'sends junk': (stream) => stream.write(junk(512)),
  'sends an empty line': (stream) => stream.write('\r\n'),
  'speaks HTTP': (stream) => stream.write(greetings.http),
  'speaks as an SSH server': (stream) => stream.write(greetings.ssh),
  'sends an alert of TLS': (stream) => stream.write(greetings.tls),
} as const satisfies Record<string, Fault>

/** Faults that keep a processor busy. */
export const floods = {
  'sends zeros without end': (stream) => flood(stream, Buffer.alloc(1024)),
  'sends a line without end': (stream) => flood(stream, Buffer.alloc(1024, '2')),
  'sends empty lines without end': (stream) => flood(stream, Buffer.from('\r\n')),
  'sends its answer without end': (stream, honest) => flood(stream, honest),
} as const satisfies Record<string, Fault>
