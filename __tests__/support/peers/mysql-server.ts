import { createHash } from 'node:crypto'
import { goodChain, selfSigned } from '../certificates.ts'
import { type Dialogue, playing } from './dialogue.ts'
import { type Peer, password } from './peer.ts'

export const chain = goodChain()
export const foreign = selfSigned({ names: ['127.0.0.1'] })
export const user = 'shop'

/** A packet: length, place in the order, and what it holds. */
export function packet(sequence: number, ...parts: readonly (Buffer | string)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part)))
  return Buffer.concat([lying(body.length, sequence), body])
}

/** The head of a packet of that length. */
export function lying(length: number, sequence: number): Buffer {
  return Buffer.from([length & 0xff, (length >> 8) & 0xff, (length >> 16) & 0xff, sequence])
}

export const textOf = (value: string): Buffer => Buffer.concat([Buffer.from([value.length]), Buffer.from(value)])

const scramble = 'abcdefghijklmnopqrst'
const ssl = 0x0800

/** The first packet of a server. @param flags besides the usual capabilities */
export function greeting(
  flags = 0,
  { version = '8.4.3', plugin = 'mysql_native_password', protocol = 10 } = {},
): Buffer {
  // LONG_PASSWORD, CONNECT_WITH_DB, PROTOCOL_41, SECURE_CONNECTION; PLUGIN_AUTH above.
  const low = 0x0001 | 0x0008 | 0x0200 | 0x8000 | flags
  return packet(
    0,
    Buffer.from([protocol]),
    `${version}\0`,
    Buffer.from([1, 0, 0, 0]),
    scramble.slice(0, 8),
    Buffer.from([0, low & 0xff, low >> 8, 33, 2, 0, 0x08, 0x00, 21]),
    Buffer.alloc(10),
    `${scramble.slice(8)}\0`,
    `${plugin}\0`,
  )
}

export const ok = (sequence: number): Buffer => packet(sequence, Buffer.from([0, 0, 0, 2, 0, 0, 0]))

export function error(sequence: number, number: number, said = 'no'): Buffer {
  return packet(sequence, Buffer.from([0xff, number & 0xff, number >> 8]), `#HY000${said}`)
}

const end = (sequence: number): Buffer => packet(sequence, Buffer.from([0xfe, 0, 0, 2, 0]))

/** @param rows each of as many texts as there are columns */
export function rows(columns: readonly string[], ...list: readonly (readonly string[])[]): Buffer {
  const packets: ((sequence: number) => Buffer)[] = [
    (sequence) => packet(sequence, Buffer.from([columns.length])),
    ...columns.map((name) => (sequence: number) => column(sequence, name)),
    end,
    ...list.map((values) => (sequence: number) => packet(sequence, ...values.map(textOf))),
    end,
  ]
  return Buffer.concat(packets.map((make, index) => make(index + 1)))
}

export function column(sequence: number, name: string, type = 0xfd): Buffer {
  const names = ['def', '', '', '', name, ''].map(textOf)
  return packet(sequence, ...names, Buffer.from([12, 33, 0, 255, 0, 0, 0, type, 0, 0, 0, 0, 0]))
}

/** Changes an answer by its stage; a function gets the honest one. */
export type Changes = Readonly<Record<string, Buffer | string | ((honest: Buffer) => Buffer)>>

export interface MysqlOptions {
  readonly tls?: boolean
  readonly certificate?: { readonly certificate: string; readonly key: string }
}

/** A MySQL server, one connection to it. */
export function mysql(changes: Changes = {}, { tls = false, certificate }: MysqlOptions = {}): Dialogue {
  const say = (stage: string, honest: Buffer): readonly [string, Buffer | string] => {
    const change = changes[stage] ?? honest
    return [stage, typeof change === 'function' ? change(honest) : change]
  }
  let isIn = false
  const cert = certificate ? { cert: certificate.certificate, key: certificate.key } : chain.server
  return {
    greeting: say('greeting', greeting(tls ? ssl : 0)),
    answer: (request) => {
      const sequence = request[3] ?? 0
      // A request for TLS is as short as no other packet of a login; the handshake may come with it.
      if (sequence === 1 && request[0] === 32) return [...say('SSLRequest', Buffer.alloc(0)), request.subarray(36)]
      if (sequence > 0) {
        if (isIn) return null
        isIn = true
        return say('login', hasToken(request) ? ok(sequence + 1) : error(sequence + 1, 1045))
      }
      const sql = request.toString('utf8', 5)
      if (/version\(\)/.test(sql)) return say('version', rows(['version'], ['8.4.3']))
      if (/Ssl_version/.test(sql))
        return say('cipher', rows(['Variable_name', 'Value'], ['Ssl_version', tls ? 'TLSv1.3' : '']))
      return /grants/.test(sql) ? say('grants', rows(['Grants'], ['GRANT ALL PRIVILEGES ON `shop`.* TO `shop`'])) : null
    },
    startTls: { stage: 'SSLRequest', ...cert },
  }
}

/** Whether a login holds what only who knows the password can tell (mysql_native_password). */
function hasToken(request: Buffer): boolean {
  const sha1 = (bytes: Buffer | string): Buffer => createHash('sha1').update(bytes).digest()
  const once = sha1(password)
  const mask = sha1(Buffer.concat([Buffer.from(scramble), sha1(once)]))
  return request.includes(Buffer.from(once.map((byte, at) => byte ^ (mask[at] ?? 0))))
}

export const answering = (name: string, changes: Changes, options: MysqlOptions = {}): Peer => ({
  name,
  start: playing(() => mysql(changes, options)),
})
