import type { Socket } from 'node:net'
import { asked, nameOf, record, reply, uint16 } from './dns-messages.ts'
import {
  another,
  chain,
  cut,
  endless,
  framed,
  honest,
  late,
  type NameServer,
  noAnswer,
  server,
  unread,
} from './dns-peer.ts'
import { drip, flood, reset } from './faults.ts'
import type { Expected, Misbehaving } from './peer.ts'

const tcp = (name: string, then: NameServer['tcp'], expected: Expected): Misbehaving => ({
  ...server(`cut, and over TCP ${name}`, { udp: cut, ...(then ? { tcp: then } : {}) }),
  ...expected,
})
const after =
  (bytes: (query: Buffer) => Buffer) =>
  (query: Buffer, socket: Socket): void =>
    void socket.write(bytes(query))

/** What is wrong with an answer over TCP, after one over UDP that is cut. */
export const misbehavingTcp: readonly Misbehaving[] = [
  tcp('nobody', undefined, noAnswer(/TCP refused/)),
  tcp('silence', () => {}, late),
  tcp('the end', (_query, socket) => void socket.end(), noAnswer(/TCP closed/)),
  tcp('a reset', (_query, socket) => reset(socket), noAnswer(/TCP closed/)),
  tcp(
    'half a length',
    after(() => Buffer.from([0])),
    endless,
  ),
  tcp(
    'a length of 0',
    after(() => Buffer.from([0, 0])),
    noAnswer(/no answer to the question/),
  ),
  tcp(
    'a length of 65,535',
    after((query) => Buffer.concat([uint16(65_535), reply(query, honest)])),
    endless,
  ),
  tcp(
    'a length that is too short',
    after((query) => Buffer.concat([uint16(20), reply(query, honest)])),
    noAnswer(/no answer to the question/),
  ),
  tcp(
    'a length that is too short by one',
    after((query) => {
      const message = reply(query, honest)
      return Buffer.concat([uint16(message.length - 1), message])
    }),
    unread,
  ),
  tcp(
    'half an answer and the end',
    (query, socket) => void socket.end(framed(reply(query, honest)).subarray(0, 30)),
    noAnswer(/TCP closed/),
  ),
  tcp('a byte at a time', (query, socket) => drip(socket, framed(reply(query, honest))), endless),
  tcp(
    'another id',
    after((query) => framed(reply(query, { ...honest, id: query.readUInt16BE(0) ^ 1 }))),
    noAnswer(/no answer to the question/),
  ),
  tcp(
    'another question',
    after((query) => framed(reply(query, { ...honest, question: Buffer.concat([nameOf('b'), uint16(1), uint16(1)]) }))),
    noAnswer(/no answer to the question/),
  ),
  tcp(
    'cut again',
    after((query) => framed(reply(query, { ...honest, flags: 0x8380 }))),
    noAnswer(/an answer that is cut over TCP, too/),
  ),
  tcp(
    'another first',
    after((query) => Buffer.concat([framed(reply(query, { id: 0 })), framed(reply(query, honest))])),
    noAnswer(/no answer to the question/),
  ),
  tcp(
    'HTTP',
    after(() => Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n')),
    endless,
  ),
  tcp(
    'an SSH server',
    after(() => Buffer.from('SSH-2.0-OpenSSH_9.9\r\n')),
    endless,
  ),
  tcp(
    'a thousand aliases',
    after((query) => framed(reply(query, { answers: chain(1000) }))),
    noAnswer(/more than 10 aliases/),
  ),
  tcp(
    'SERVFAIL',
    after((query) => framed(reply(query, { ...honest, flags: 0x8182 }))),
    noAnswer(/SERVFAIL/),
  ),
  {
    ...tcp(
      'zeros without end',
      (_query, socket) => flood(socket, Buffer.alloc(1024)),
      noAnswer(/no answer to the question/),
    ),
    heavy: true,
  },
]

export const manyAddresses: Misbehaving = tcp(
  '4,000 addresses',
  after((query) => {
    const answers = Array.from({ length: 4000 }, (_, at) =>
      record(asked, 'A', Buffer.from([10, 0, at >> 8, at & 0xff])),
    )
    return framed(reply(query, { answers }))
  }),
  another,
)
