import type { Socket } from 'node:net'
import { serving } from './dialogue.ts'
import { drip, type Fault, faults, flood, greetings, junk, reset } from './faults.ts'
import type { Expected, Misbehaving, Peer } from './peer.ts'
import {
  alert,
  certificates,
  extension,
  type Hello,
  handshakeMessage,
  helloDone,
  inRecords,
  offersTls13,
  retryRandom,
  selectedGroup,
  selectedVersion,
  serverHello,
  sessionOf,
  tlsRecord,
} from './tls-records.ts'
import { mangledTls } from './tls-relay.ts'
import { chain, http, mangled, tls12, tls13, tlsServer } from './tls-server.ts'
import { expectedOf, notTls, oldest, unanswered, unclear, unclear13, unfinished } from './tls-verdicts.ts'

export const honestTls: readonly Peer[] = [
  { name: 'TLS 1.2', start: () => tlsServer(tls12) },
  { name: 'TLS 1.3', start: () => tlsServer(tls13) },
  { name: 'silence after the handshake, with HTTP/1.1', start: () => tlsServer(http) },
  {
    name: 'records passed on by a relay',
    start: () => mangled({}, (record, _index, client) => client.write(record) || true),
  },
  // What comes after the handshake is not asked here.
  {
    name: 'bytes without end after the handshake',
    start: () => tlsServer(http, (socket) => flood(socket, Buffer.alloc(1024))),
  },
  {
    name: 'a byte at a time after the handshake',
    start: () => tlsServer(http, (socket) => drip(socket, Buffer.alloc(99), 20)),
  },
  { name: 'the end after the handshake', start: () => tlsServer(http, (socket) => socket.end()) },
  { name: 'a reset after the handshake', start: () => tlsServer(http, (socket) => reset(socket)) },
  {
    name: 'a record in pieces',
    start: () =>
      mangled(tls12, (record, _index, client) => {
        for (let at = 0; at < record.length; at += 400) client.write(record.subarray(at, at + 400))
        return true
      }),
  },
]

/** Does the same after each ClientHello. */
const afterHello = (name: string, then: (socket: Socket, hello: Buffer) => void, expected: Expected): Misbehaving => ({
  ...serving(name, (socket) => socket.once('data', (hello: Buffer) => then(socket, hello))),
  ...expected,
})
const says = (name: string, bytes: Buffer | string | ((hello: Buffer) => Buffer), expected: Expected): Misbehaving =>
  afterHello(name, (socket, hello) => socket.write(typeof bytes === 'function' ? bytes(hello) : bytes), expected)
const hello = (parts: Hello = {}): Buffer => tlsRecord(22, serverHello(parts))
const heavy = (peer: Misbehaving): Misbehaving => ({ ...peer, heavy: true })

const der = (pem: string): Buffer => Buffer.from(pem.replace(/-----[A-Z ]+-----|\s/g, ''), 'base64')
const leaf = der(chain.leaf.certificate)
const middle = der(chain.middle.certificate)
const retry = (given: Buffer, group = 0x0018): Buffer =>
  hello({
    random: retryRandom,
    session: sessionOf(given),
    suite: 0x1301,
    extensions: [selectedVersion(0x0304), selectedGroup(group)],
  })

const stapled = (name: string, staple: Buffer): Misbehaving => ({
  name,
  start: () => tlsServer({}, () => {}, staple),
  status: 'error',
  rules: ['tls/revoked'],
  says: /stapled OCSP answer cannot be read/,
})

export const misbehavingTls: readonly Misbehaving[] = [
  ...Object.entries(faults).map(
    ([what, fault]: [string, Fault]): Misbehaving =>
      afterHello(what, (socket) => fault(socket, hello()), expectedOf(what, true)),
  ),
  ...(Object.keys(greetings) as (keyof typeof greetings)[]).map((name) => ({
    ...serving(`greets as ${name}`, (socket) => socket.write(greetings[name])),
    ...(name === 'tls' ? unfinished : notTls),
  })),
  { ...serving('closes at once', (socket) => socket.end()), ...unfinished },
  { ...serving('resets at once', (socket) => reset(socket)), ...unfinished },
  { ...serving('an echo', (socket) => socket.pipe(socket)), ...unfinished },

  ...[0, 10, 20, 40, 42, 47, 48, 49, 50, 70, 71, 80, 86, 90, 112, 116, 120, 255].map((code) =>
    says(`a fatal alert ${code}`, alert(2, code), code === 0 || code === 255 ? unanswered : unfinished),
  ),
  says('a warning alert', alert(1, 112), unanswered),
  says('an alert of level 9', alert(9, 40), unfinished),
  says('an empty alert', tlsRecord(21, Buffer.alloc(0)), unfinished),
  heavy(afterHello('warnings without end', (socket) => flood(socket, alert(1, 90)), unfinished)),
  heavy(afterHello('empty records without end', (socket) => flood(socket, tlsRecord(22, Buffer.alloc(0))), unfinished)),
  heavy(
    afterHello('changes of cipher without end', (socket) => flood(socket, tlsRecord(20, Buffer.from([1]))), unfinished),
  ),
  heavy(afterHello('zeros without end', (socket) => flood(socket, Buffer.alloc(1024)), notTls)),
  heavy(afterHello('hellos without end', (socket) => flood(socket, hello()), unclear)),
  heavy(
    afterHello(
      'requests for a hello without end',
      (socket) => flood(socket, tlsRecord(22, handshakeMessage(0, Buffer.alloc(0)))),
      unanswered,
    ),
  ),

  says('a record of 0xffff bytes', tlsRecord(22, serverHello(), { length: 0xffff }), unfinished),
  says('a record of 16,385 bytes', tlsRecord(22, Buffer.alloc(20_000)), unfinished),
  says('a record of no bytes', tlsRecord(22, Buffer.alloc(0)), unanswered),
  says('a record that is longer than it says', tlsRecord(22, serverHello(), { length: 10 }), notTls),
  says('a record of version 0x0000', tlsRecord(22, serverHello(), { version: 0 }), notTls),
  says('a record of version 0x0909', tlsRecord(22, serverHello(), { version: 0x0909 }), notTls),
  says('a record of SSL 2', Buffer.from([0x80, 0x2e, 0x04, 0, 0, 0, 2]), notTls),
  says('data of the application', tlsRecord(23, Buffer.from('HTTP/1.1 200 OK\r\n\r\n')), unfinished),
  says('a heartbeat', tlsRecord(24, Buffer.from([1, 0xff, 0xff])), notTls),
  says('a record of an unknown kind', tlsRecord(99, Buffer.alloc(9)), notTls),
  says('a record of DTLS', tlsRecord(22, serverHello(), { version: 0xfefd }), notTls),

  says(
    'a hello of 2^24-1 bytes',
    tlsRecord(22, handshakeMessage(2, serverHello().subarray(4), { length: 0xffffff })),
    unfinished,
  ),
  says('a hello of no bytes', tlsRecord(22, handshakeMessage(2, Buffer.alloc(0))), unfinished),
  says('a hello of two bytes', tlsRecord(22, handshakeMessage(2, Buffer.from([3, 3]))), unfinished),
  says('half a hello, and the rest never', tlsRecord(22, serverHello().subarray(0, 20)), unanswered),
  says('the id of a session longer than the hello', hello({ session: Buffer.alloc(32) }).fill(255, 43, 44), unfinished),
  says(
    'extensions longer than the hello',
    tlsRecord(22, serverHello({ extensions: [Buffer.from([0, 43, 0xff, 0xff, 3, 4])] })),
    unclear,
  ),
  says('the hello of a client', (given) => given, unfinished),
  says('another message first', tlsRecord(22, certificates([leaf])), unfinished),
  says('an unknown message', tlsRecord(22, handshakeMessage(77, Buffer.alloc(9))), unfinished),
  says('a hello of version 0x0305', hello({ version: 0x0305 }), unfinished),
  says('a hello of version 0x0000', hello({ version: 0 }), unfinished),
  says('a hello of SSL 3.0', hello({ version: 0x0300, suite: 0x002f }), oldest),
  says(
    'TLS 1.3 where it was not offered',
    (given) => hello({ session: sessionOf(given), suite: 0x1301, extensions: [selectedVersion(0x0304)] }),
    unclear13,
  ),
  says(
    'TLS 1.4',
    (given) => hello({ session: sessionOf(given), suite: 0x1301, extensions: [selectedVersion(0x0305)] }),
    unfinished,
  ),
  says(
    'TLS 1.3 without a share',
    (given) => hello({ session: sessionOf(given), suite: 0x1301, extensions: [selectedVersion(0x0304)] }),
    unclear13,
  ),
  says(
    'TLS 1.3 with a share of nothing',
    (given) =>
      hello({
        session: sessionOf(given),
        suite: 0x1301,
        extensions: [selectedVersion(0x0304), extension(51, Buffer.from([0, 29, 0, 0]))],
      }),
    unclear13,
  ),
  says('a suite that was not offered', hello({ suite: 0x0000 }), unfinished),
  says('a suite of nobody', hello({ suite: 0xffff }), unfinished),
  says('a suite of TLS 1.3 in TLS 1.2', hello({ suite: 0x1301 }), unfinished),
  says('compression', hello({ compression: 1 }), unclear),
  says('an extension that nobody asked for', hello({ extensions: [extension(0x1234, Buffer.alloc(9))] }), unclear),
  says(
    'an extension twice',
    hello({ extensions: [extension(11, Buffer.from([1, 0])), extension(11, Buffer.from([1, 0]))] }),
    unclear,
  ),
  says(
    'the mark of a downgrade',
    hello({ random: Buffer.concat([Buffer.alloc(24, 7), Buffer.from('DOWNGRD\x01', 'latin1')]) }),
    unclear,
  ),
  says('another attempt asked for', (given) => (offersTls13(given) ? retry(given) : alert(2, 70)), unfinished),
  {
    ...serving('another attempt asked for again and again', (socket) =>
      socket.on('data', (given: Buffer) => socket.write(offersTls13(given) ? retry(given) : alert(2, 70))),
    ),
    ...unfinished,
  },
  says(
    'another attempt with the same share',
    (given) => (offersTls13(given) ? retry(given, 29) : alert(2, 70)),
    unfinished,
  ),
  says(
    'another attempt with a group of nobody',
    (given) => (offersTls13(given) ? retry(given, 0xffff) : alert(2, 70)),
    unfinished,
  ),

  says('a hello, and silence', hello(), unclear),
  afterHello('a hello, and the end', (socket) => socket.end(hello()), unclear),
  says('a hello, and an alert', Buffer.concat([hello(), alert(2, 40)]), unclear),
  says('a hello, and junk', Buffer.concat([hello(), junk(600)]), unclear),
  says('a hello twice', Buffer.concat([hello(), hello()]), unclear),
  afterHello('a hello, a byte at a time', (socket) => drip(socket, hello(), 100), unanswered),
  says('no certificates', Buffer.concat([hello(), tlsRecord(22, certificates([])), tlsRecord(22, helloDone)]), unclear),
  says(
    'an empty certificate',
    Buffer.concat([hello(), tlsRecord(22, certificates([Buffer.alloc(0)])), tlsRecord(22, helloDone)]),
    unclear,
  ),
  says(
    'a certificate of junk',
    Buffer.concat([hello(), tlsRecord(22, certificates([junk(300)])), tlsRecord(22, helloDone)]),
    unclear,
  ),
  says(
    'half a certificate',
    Buffer.concat([
      hello(),
      tlsRecord(22, certificates([leaf.subarray(0, leaf.length >> 1)])),
      tlsRecord(22, helloDone),
    ]),
    unclear,
  ),
  says(
    'certificates cut in the middle',
    Buffer.concat([hello(), tlsRecord(22, certificates([leaf]).subarray(0, 300))]),
    unclear,
  ),
  says(
    'certificates that say to be longer',
    Buffer.concat([
      hello(),
      tlsRecord(22, handshakeMessage(11, Buffer.concat([Buffer.from([0xff, 0xff, 0xff]), leaf]))),
    ]),
    unclear,
  ),
  heavy(
    says(
      '10,000 certificates',
      Buffer.concat([hello(), inRecords(certificates(new Array<Buffer>(10_000).fill(leaf)))]),
      unclear,
    ),
  ),
  heavy(
    says(
      'certificates of 16 MB',
      Buffer.concat([hello(), inRecords(certificates([Buffer.alloc(16_000_000)]))]),
      unclear,
    ),
  ),
  says(
    'certificates that say 2^24-1 bytes',
    Buffer.concat([hello(), tlsRecord(22, handshakeMessage(11, leaf, { length: 0xffffff }))]),
    unclear,
  ),
  says(
    'the key of nobody',
    Buffer.concat([
      hello(),
      tlsRecord(22, certificates([leaf, middle])),
      tlsRecord(22, handshakeMessage(12, junk(100))),
      tlsRecord(22, helloDone),
    ]),
    unclear,
  ),
  says(
    'no key',
    Buffer.concat([hello(), tlsRecord(22, certificates([leaf, middle])), tlsRecord(22, helloDone)]),
    unclear,
  ),

  ...mangledTls,
  stapled('a staple of junk', junk(300)),
  stapled('a staple of one byte', Buffer.from([0x30])),
  stapled('a staple that says to try later', Buffer.from([0x30, 3, 0x0a, 1, 3])),
  stapled('a staple of 60,000 bytes', Buffer.alloc(60_000)),
  stapled('a staple that says to be longer', Buffer.from([0x30, 0x84, 0xff, 0xff, 0xff, 0xff, 0x0a, 1, 0])),
]

/** Met by whatever speaks TLS and something within: no handshake comes about. */
export const withoutHandshake: readonly Misbehaving[] = misbehavingTls
  .filter(({ name }) => !name.startsWith('a staple'))
  .map((peer) => ({ ...peer, status: 'error', rules: ['service/tls'], says: /TLS handshake/ }))
