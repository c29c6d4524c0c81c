import { atEachStage, playing, serving } from './dialogue.ts'
import { faults, flood, floods, greetings, junk } from './faults.ts'
import {
  answering,
  type Changes,
  column,
  error,
  foreign,
  greeting,
  lying,
  type MysqlOptions,
  mysql,
  ok,
  packet,
  rows,
} from './mysql-server.ts'
import { type Expected, type Misbehaving, type Peer, password } from './peer.ts'
import {
  closed,
  inTheClear,
  noHandshake,
  noLogin,
  silent,
  slowHandshake,
  strange,
  unencrypted,
  unready,
  untrusted,
} from './verdicts.ts'

export const honestMysql: readonly Peer[] = [
  answering('a MySQL server', {}),
  answering('a plugin of its own, and the usual one', { greeting: greeting(0, { plugin: 'dialog' }) }),
  answering('a version of MariaDB', { version: rows(['version'], ['10.11.6-MariaDB']) }),
  answering('many grants', {
    grants: rows(['Grants'], ...Array.from({ length: 100 }, () => ['GRANT SELECT ON `a`.* TO `b`'])),
  }),
]
export const honestMysqlTls: readonly Peer[] = [answering('a MySQL server with TLS', {}, { tls: true })]

const stages = ['greeting', 'login', 'version', 'cipher', 'grants']

function expectedOf(_stage: string, fault: string): Expected {
  if (/^closes|^resets/.test(fault)) return closed
  // Most bytes announce a packet that is longer than what comes.
  return /silent|a byte at a time|empty line$|junk|speaks|alert/.test(fault) ? silent : strange
}

const special = (
  name: string,
  changes: Changes,
  expected: Expected = strange,
  options: MysqlOptions = {},
): Misbehaving => ({
  ...answering(name, changes, options),
  ...expected,
})
const at = (
  stage: string,
  name: string,
  bytes: Buffer | string | ((honest: Buffer) => Buffer),
  expected: Expected = strange,
): Misbehaving => special(`${stage}: ${name}`, { [stage]: bytes }, expected)
const heavy = (peer: Misbehaving): Misbehaving => ({ ...peer, heavy: true })
const twice = (honest: Buffer): Buffer => Buffer.concat([honest, honest])
/** Where the next packet of the server stands in the order. */
const next = (stage: string): number => ({ greeting: 0, login: 2 })[stage] ?? 1

export const misbehavingMysql: readonly Misbehaving[] = [
  ...atEachStage(() => mysql(), stages, faults, expectedOf),
  ...atEachStage(() => mysql(), ['greeting', 'grants'], floods, expectedOf).map(heavy),

  ...stages.flatMap((stage) => [
    at(stage, 'twice', twice),
    at(stage, 'a packet of nothing', packet(next(stage))),
    at(stage, 'a packet of 16 MB that does not come', lying(0xffffff, next(stage)), silent),
    at(stage, 'a packet out of order', packet(next(stage) + 5, 'abc')),
    at(stage, 'too many connections', error(next(stage), 1040), unready),
    at(stage, 'an error without a number', packet(next(stage), Buffer.from([0xff]))),
    at(stage, 'an error with a number of its own', error(next(stage), 65_000), unready),
    at(stage, 'an error that gives the password back', error(next(stage), 1064, `no ${password}`), unready),
  ]),
  at('greeting', 'version 9 of the protocol', greeting(0, { protocol: 9 })),
  at('greeting', 'version 11 of the protocol', greeting(0, { protocol: 11 })),
  at('greeting', 'half of it', packet(0, Buffer.from([10]), '8.4')),
  at('greeting', 'no place for a password', packet(0, Buffer.from([10]), '8.4.0\0', Buffer.alloc(13))),
  at('greeting', 'a login before it was asked for', Buffer.concat([greeting(), ok(1)])),
  at('greeting', 'a login in its turn, before it was asked for', Buffer.concat([greeting(), ok(2)])),
  at('login', 'the password refused', error(2, 1045), noLogin),
  at('login', 'no such database', error(2, 1049), noLogin),
  at('login', 'a switch to a password in the clear', packet(2, Buffer.from([0xfe]), 'mysql_clear_password\0')),
  at('login', 'a switch to an unknown plugin', packet(2, Buffer.from([0xfe]), 'dialog\0abc')),
  at('login', 'a switch to the plugin of old', packet(2, Buffer.from([0xfe]))),
  at('login', 'more data that nobody asked for', packet(2, Buffer.from([1, 3]))),
  at('login', 'a further factor', packet(2, Buffer.from([2]), 'dialog\0abc')),
  at('login', 'rows', rows(['a'], ['b'])),
  at('login', 'a file asked for', packet(2, Buffer.from([0xfb]), '/etc/passwd')),
  at('version', 'a file asked for', packet(1, Buffer.from([0xfb]), '/etc/passwd'), silent),
  at('version', 'no rows', rows(['version'])),
  at('version', 'no columns', packet(1, Buffer.from([0, 0, 0, 2, 0, 0, 0]))),
  at('version', 'a version that is none', rows(['version'], ['x'])),
  at('version', 'an empty version', rows(['version'], [''])),
  at('version', 'another column', rows(['other'], [''])),
  at('version', 'a column named as every object has one', rows(['__proto__'], ['8.4'])),
  at('version', 'a column whose name is code', rows(['`+process.exit()+`'], [''])),
  at(
    'version',
    'a column of an unknown type',
    Buffer.concat([packet(1, Buffer.from([1])), column(2, 'version', 99)]),
    silent,
  ),
  at('version', '250 columns of none', packet(1, Buffer.from([250])), silent),
  at('version', '2^64-1 columns', packet(1, Buffer.from([0xfe, ...new Array<number>(8).fill(255)])), silent),
  at('version', 'a value of a length that is none', (honest) => {
    const lie = Buffer.from(honest)
    lie[lie.length - 9 - 6] = 255
    return lie
  }),
  at('version', 'a value longer than its row', (honest) => {
    const lie = Buffer.from(honest)
    lie[lie.length - 9 - 6] = 200
    return lie
  }),
  at('grants', 'no rows', rows(['Grants'])),
  at('cipher', 'one column', rows(['Variable_name'], ['Ssl_version'])),

  { ...serving('an echo', (socket) => socket.pipe(socket)), ...silent },
  {
    ...serving('OK to everything', (socket) => socket.on('data', () => socket.write(ok(2))).write(greeting())),
    ...strange,
  },
  ...(Object.keys(greetings) as (keyof typeof greetings)[])
    .filter((name) => name !== 'mysql')
    .map(
      (name): Misbehaving => ({
        ...serving(`greets as ${name}`, (socket) => socket.write(greetings[name])),
        ...silent,
      }),
    ),
  heavy(flooding('rows without end', packet(4, 'a'))),
  heavy(flooding('packets of 16 MB without end', Buffer.concat([lying(0xffffff, 1), Buffer.alloc(0xffffff)]))),
]

function flooding(name: string, bytes: Buffer): Misbehaving {
  const start = playing(
    () => mysql(),
    'version',
    (stream, honest) => {
      stream.write(honest.subarray(0, honest.length - 9 - 10))
      flood(stream, bytes)
    },
  )
  return { name, start, ...strange }
}

const ssl = 0x0800

const atHandshake = (name: string, bytes: Buffer | string, expected: Expected): Misbehaving => ({
  name,
  start: playing(
    () => mysql({}, { tls: true }),
    'SSLRequest',
    (stream) => stream.write(bytes),
  ),
  ...expected,
})

/** Met where TLS is required. */
export const misbehavingMysqlTls: readonly Misbehaving[] = [
  ...atEachStage(() => mysql({}, { tls: true }), ['login', 'version', 'grants'], faults, expectedOf),
  at('greeting', 'no TLS', greeting(), unencrypted),
  special('a login in the clear', { greeting: Buffer.concat([greeting(ssl), ok(2)]) }, inTheClear, { tls: true }),
  special('an error in the clear', { greeting: Buffer.concat([greeting(ssl), error(2, 1045)]) }, inTheClear, {
    tls: true,
  }),
  special('a certificate of nobody', {}, untrusted, { tls: true, certificate: foreign }),
  atHandshake('goes on in the clear', ok(2), noHandshake),
  atHandshake('sends junk as handshake', junk(600), noHandshake),
  atHandshake('sends half a record as handshake', Buffer.from([22, 3, 3, 64, 0, 2]), slowHandshake),
  atHandshake('sends an alert as handshake', greetings.tls, noHandshake),
]
