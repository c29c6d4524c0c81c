import { atEachStage, playing, serving } from './dialogue.ts'
import { faults, flood, floods, greetings } from './faults.ts'
import { type Expected, type Misbehaving, type Peer, password } from './peer.ts'
import {
  authentication,
  authenticationOk,
  columns,
  complete,
  int16,
  int32,
  keyData,
  lying,
  message,
  ready,
  refusal,
  row,
  setting,
  text,
} from './postgres-messages.ts'
import {
  answering,
  type Changes,
  iterations,
  loggedIn,
  overviewColumns,
  overviewRow,
  type PostgresOptions,
  postgres,
} from './postgres-server.ts'
import { closed, noLogin, silent, strange, unready } from './verdicts.ts'

/** Which of the two bounds is met first depends on how quick the peer is. */
const tooMuch = /took the connection and did not answer in time|more than can be an answer/

const notice = refusal('01000', 'a notice', 'N')

export const honestPostgres: readonly Peer[] = [
  answering('a login by SCRAM', {}),
  answering('a login by md5', {}, { login: 'md5' }),
  answering('a login by a password in the clear', {}, { login: 'cleartext' }),
  answering('a login without a password', {}, { login: 'trust' }),
  answering('notices at every step', {
    startup: (honest) => Buffer.concat([notice, honest]),
    nonce: (honest) => Buffer.concat([notice, honest]),
    proof: (honest) => Buffer.concat([notice, honest]),
    query: (honest) => Buffer.concat([notice, honest]),
  }),
  answering('a hundred settings', {
    startup: Buffer.concat([authenticationOk, ...Array.from({ length: 100 }, () => setting('a', 'b')), keyData, ready]),
  }),
  answering('no key to cancel by', { startup: Buffer.concat([authenticationOk, ready]) }),
]

const noProof: Expected = { ...noLogin, says: /No login to PostgreSQL at .* comes about/ }

export const stages = ['startup', 'nonce', 'proof', 'query']

export function expectedOf(_stage: string, fault: string): Expected {
  if (/^closes|^resets/.test(fault)) return closed
  // Two bytes are not the head of a message.
  return /silent|a byte at a time|empty line$/.test(fault) ? silent : strange
}

export const special = (
  name: string,
  changes: Changes,
  expected: Expected = strange,
  options: PostgresOptions = {},
): Misbehaving => ({
  ...answering(name, changes, options),
  ...expected,
})

export const at = (stage: string, name: string, bytes: Buffer | string, expected: Expected = strange): Misbehaving =>
  special(`${stage}: ${name}`, { [stage]: bytes }, expected)

const scramFirst =
  (change: (nonce: string) => string) =>
  (_honest: Buffer, request: Buffer): Buffer =>
    authentication(11, change(/r=(.*)$/.exec(request.toString('utf8'))?.[1] ?? ''))
const salted = 's=MDEyMzQ1Njc4OWFiY2RlZg=='

const heavy = (peer: Misbehaving): Misbehaving => ({ ...peer, heavy: true })
const answered = (...parts: readonly Buffer[]): Buffer => Buffer.concat([...parts, ready])

export const misbehavingPostgres: readonly Misbehaving[] = [
  ...atEachStage(() => postgres(), stages, faults, expectedOf),
  ...atEachStage(() => postgres(), ['startup', 'query'], floods, expectedOf).map(heavy),

  ...stages.flatMap((stage) => [
    at(stage, 'a message of no bytes', lying('N', 0)),
    at(stage, 'a message of -1 bytes', lying('N', 0xffffffff)),
    at(stage, 'a message of 2^31 bytes', lying('N', 0x80000000)),
    at(stage, 'a message of three bytes', lying('N', 3)),
    at(stage, 'a message that is longer than it says', lying('N', 4, 'SERROR\0\0')),
    at(stage, 'a message that is shorter than it says', lying('N', 1000, 'SERROR\0'), silent),
    at(stage, 'a notice without an end', message('N', text('SNOTICE'), text('Mno'))),
    at(stage, 'a notice of one text without an end', message('N', 'SNOTICE')),
    at(stage, 'an empty error', message('E')),
    at(stage, 'an error without an end', message('E', text('SFATAL'), 'C28P01')),
    at(stage, 'an unknown kind of message', message('?', 'abc')),
    at(stage, 'a request for a file', message('G', '\0', int16(0))),
    at(stage, 'a version to negotiate', message('v', int32(0), int32(0))),
    at(stage, 'rows before columns', row('a')),
    at(stage, 'ready and nothing else', ready, strange),
    at(stage, 'an error without a code', message('E', text('SFATAL'), text('Mno'), '\0')),
    at(stage, 'an error with a code of its own', refusal('XXXXX'), unready),
    at(stage, 'too many connections', refusal('53300'), { ...unready, says: /too many connections/ }),
    at(stage, 'starting up', refusal('57P03'), { ...unready, says: /starting up/ }),
    at(stage, 'a code that is no code', refusal(`28P01${password}`)),
  ]),
  at('startup', 'the password refused', refusal('28P01'), noLogin),
  at('proof', 'the password refused', refusal('28P01', `no ${password}`), noLogin),
  at('proof', 'no such database', refusal('3D000'), noLogin),
  at('query', 'the user refused after the login', refusal('28000'), unready),
  at('query', 'no right', refusal('42501'), {
    status: 'failed',
    rules: ['service/permission'],
    says: /read what it needs/,
  }),
  at('startup', 'an error after the login', Buffer.concat([authenticationOk, refusal('28000')]), noLogin),

  at('startup', 'ready before the login', ready),
  at('startup', 'settings before the login', Buffer.concat([setting('a', 'b'), loggedIn])),
  at('startup', 'the login twice', Buffer.concat([authenticationOk, loggedIn])),
  at('startup', 'ready twice', Buffer.concat([loggedIn, ready])),
  at('startup', 'a password asked for after the login', Buffer.concat([authenticationOk, authentication(3)])),
  at(
    'startup',
    'an answer before the question',
    Buffer.concat([loggedIn, overviewColumns, overviewRow, complete(), ready]),
  ),
  at('startup', 'the login by Kerberos', authentication(7)),
  at('startup', 'an unknown login', authentication(99)),
  at('startup', 'a login without a number', message('R')),
  at('startup', 'a salt of one byte', authentication(5, 'a')),
  at('startup', 'a password asked for twice', Buffer.concat([authentication(3), authentication(3)])),
  at('startup', 'two ways to log in', Buffer.concat([authentication(3), authentication(5, 'abcd')])),
  at('startup', 'the second step first', authentication(11, 'r=a,s=YQ==,i=4096')),
  at('startup', 'the last step first', authentication(12, 'v=YQ==')),
  at('startup', 'SASL without a mechanism', authentication(10, '\0'), noProof),
  at('startup', 'SASL without an end', authentication(10, 'SCRAM-SHA-256')),
  at('startup', 'SASL by an unknown mechanism', authentication(10, 'PLAIN\0\0'), noProof),
  at('startup', 'a state that is none', Buffer.concat([authenticationOk, message('Z', '?')])),
  at('startup', 'a key of one byte', Buffer.concat([authenticationOk, message('K', 'a'), ready])),
  at('startup', 'a setting without a value', Buffer.concat([authenticationOk, message('S', text('a')), ready])),
  at('startup', 'a setting without an end', Buffer.concat([authenticationOk, message('S', 'abc'), ready])),

  special(
    'a nonce that is not extended',
    { nonce: scramFirst((nonce) => `r=${nonce},${salted},i=${iterations}`) },
    noProof,
  ),
  special('another nonce', { nonce: scramFirst(() => `r=another,${salted},i=${iterations}`) }, noProof),
  special('no nonce', { nonce: scramFirst(() => `${salted},i=${iterations}`) }, noProof),
  special('no salt', { nonce: scramFirst((nonce) => `r=${nonce}x,i=${iterations}`) }, noProof),
  special('no iterations', { nonce: scramFirst((nonce) => `r=${nonce}x,${salted}`) }, noProof),
  special('0 iterations', { nonce: scramFirst((nonce) => `r=${nonce}x,${salted},i=0`) }, noProof),
  special('-1 iterations', { nonce: scramFirst((nonce) => `r=${nonce}x,${salted},i=-1`) }, noProof),
  special('2^31-1 iterations', { nonce: scramFirst((nonce) => `r=${nonce}x,${salted},i=2147483647`) }, noProof),
  special(
    '10^300 iterations',
    { nonce: scramFirst((nonce) => `r=${nonce}x,${salted},i=1${'0'.repeat(300)}`) },
    noProof,
  ),
  special('the first step twice', { nonce: (honest) => Buffer.concat([honest, honest]) }),
  special('the first step again in place of the last', { proof: authentication(11, 'r=a,s=YQ==,i=4096') }),
  special(
    'a signature of nobody',
    { proof: Buffer.concat([authentication(12, `v=${'A'.repeat(43)}=`), loggedIn]) },
    noProof,
  ),
  special('a signature that is none', { proof: Buffer.concat([authentication(12, 'v=?'), loggedIn]) }, noProof),
  special(
    'an error in place of the signature',
    { proof: Buffer.concat([authentication(12, 'e=other-error'), loggedIn]) },
    noProof,
  ),
  special('no signature', { proof: loggedIn }),
  special('the login without any proof', { nonce: loggedIn }),
  special('the last step twice', {
    proof: (honest) => Buffer.concat([honest.subarray(0, honest.readUInt32BE(1) + 1), honest]),
  }),

  at('query', 'no rows', answered(overviewColumns, complete('SELECT 0'))),
  at('query', 'two rows', answered(overviewColumns, overviewRow, overviewRow, complete('SELECT 2'))),
  at('query', 'no columns', answered(complete())),
  at('query', 'nothing asked', answered(message('I'))),
  at('query', 'other columns', answered(columns(['a', 25]), row('b'), complete())),
  at('query', 'the columns twice', answered(overviewColumns, overviewColumns, overviewRow, complete())),
  at('query', 'the end twice', answered(overviewColumns, overviewRow, complete(), complete())),
  at('query', 'ready before the end', answered(overviewColumns, overviewRow)),
  at('query', 'the end without ready', Buffer.concat([overviewColumns, overviewRow, complete()]), silent),
  at('query', 'fewer values than columns', answered(overviewColumns, row('170002'), complete())),
  at(
    'query',
    'more values than columns',
    answered(overviewColumns, row(...new Array<string>(30).fill('t')), complete()),
  ),
  at('query', '-1 values', answered(overviewColumns, message('D', int16(-1)), complete())),
  at('query', '32,767 values of none', answered(overviewColumns, message('D', int16(32_767)), complete())),
  at('query', 'a value of -2 bytes', answered(overviewColumns, message('D', int16(1), int32(-2), 'abc'), complete())),
  at(
    'query',
    'a value of 2^31-1 bytes',
    answered(overviewColumns, message('D', int16(1), int32(0x7fffffff), 'abc'), complete()),
  ),
  at('query', '-1 columns', answered(message('T', int16(-1)), row(), complete())),
  at('query', '32,767 columns of none', answered(message('T', int16(32_767)), row(), complete())),
  at('query', 'all values null', answered(overviewColumns, row(null, null, null, null, null, null), complete())),
  at('query', 'a number that is none', answered(overviewColumns, row('x', '17', 'f', 'f', 'f', 'f'), complete())),
  at('query', 'JSON that is none', answered(columns(['number', 114]), row('{'), complete())),
  at(
    'query',
    'a column named as every object has one',
    answered(columns(['__proto__', 114]), row('{"number":1}'), complete()),
  ),
  at('query', 'a message of 1 MB and more', Buffer.concat([overviewColumns, lying('D', 0x200000)])),
  at('query', 'a file in place of rows', message('H', '\0', int16(0))),

  { ...serving('talks before it is asked', (socket) => socket.write(loggedIn)), ...silent },
  { ...serving('an echo', (socket) => socket.pipe(socket)), ...strange },
  {
    ...serving('the same to everything', (socket) => socket.on('data', () => socket.write(loggedIn))),
    ...strange,
  },
  ...(Object.keys(greetings) as (keyof typeof greetings)[])
    .filter((name) => name !== 'postgres')
    .map(
      (name): Misbehaving => ({
        ...serving(`greets as ${name}`, (socket) => socket.write(greetings[name])),
        ...strange,
      }),
    ),
  heavy({ ...answering('rows without end', {}), ...flooding(row('a')), ...silent }),
  heavy({ ...answering('notices without end', {}), ...flooding(notice), ...silent, says: tooMuch }),
  heavy({ ...answering('settings without end', {}), ...flooding(setting('a', 'b')), ...silent, says: tooMuch }),
]

/** After a login without a password, the same message for ever. */
function flooding(bytes: Buffer): Pick<Peer, 'start'> {
  return {
    start: playing(
      () => postgres({}, { login: 'trust' }),
      'query',
      (stream) => {
        stream.write(overviewColumns)
        flood(stream, bytes)
      },
    ),
  }
}
