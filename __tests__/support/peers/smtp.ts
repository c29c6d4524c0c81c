import type { Socket } from 'node:net'
import { goodChain, selfSigned } from '../certificates.ts'
import { atEachStage, type Dialogue, playing, serving } from './dialogue.ts'
import { drip, faults, flood, floods, greetings, junk, reset } from './faults.ts'
import { type Expected, type Misbehaving, type Peer, password } from './peer.ts'
import {
  inTheClear as clear,
  closed,
  noHandshake,
  noLogin,
  silent,
  slowHandshake,
  strange,
  unencrypted,
  untrusted,
} from './verdicts.ts'

export const chain = goodChain()
const foreign = selfSigned({ names: ['127.0.0.1'] })
export const user = 'mailer'
const login = Buffer.from(`\0${user}\0${password}`).toString('base64')

/** Changes an answer by its stage; a function gets the honest one. */
type Changes = Readonly<Record<string, string | ((honest: string) => string)>>

interface Options {
  readonly certificate?: { readonly certificate: string; readonly key: string }
  /** Speaks no TLS after it was ready to. */
  readonly plain?: boolean
}

/** A mail server that wants TLS, then a login, and relays for nobody. */
function smtp(changes: Changes = {}, { certificate, plain = false }: Options = {}): Dialogue {
  let hellos = 0
  let isIn = false
  let inData = false
  const say = (stage: string, text: string): readonly [string, string] => {
    const change = changes[stage] ?? text
    return [stage, typeof change === 'string' ? change : change(text)]
  }
  const cert = certificate ? { cert: certificate.certificate, key: certificate.key } : chain.server
  return {
    greeting: say('greeting', '220 mail.shop.example ESMTP ready\r\n'),
    answer: (request) => {
      if (inData) {
        inData = false
        return say('message', '250 queued\r\n')
      }
      const [verb = '', ...rest] = request.toString('utf8').trim().split(' ')
      if (verb === 'EHLO') {
        return hellos++ === 0
          ? say('EHLO', '250-mail.shop.example\r\n250-8BITMIME\r\n250 STARTTLS\r\n')
          : say('EHLO in TLS', '250-mail.shop.example\r\n250 AUTH PLAIN LOGIN\r\n')
      }
      if (verb === 'STARTTLS') return say('STARTTLS', '220 go ahead\r\n')
      if (verb === 'AUTH') {
        isIn = rest.at(-1) === login
        return say('AUTH', isIn ? '235 welcome\r\n' : '535 no\r\n')
      }
      if (isIn && verb === 'MAIL') return say('own MAIL', '250 sender ok\r\n')
      if (isIn && verb === 'RCPT') return say('own RCPT', '250 recipient ok\r\n')
      if (verb === 'MAIL') return say('MAIL', '250 sender ok\r\n')
      if (verb === 'RCPT') return say('RCPT', '554 5.7.1 relay access denied\r\n')
      if (verb === 'DATA') {
        inData = true
        return say('DATA', '354 go on\r\n')
      }
      return verb === 'QUIT' ? say('QUIT', '221 bye\r\n') : null
    },
    ...(plain ? {} : { startTls: { stage: 'STARTTLS', ...cert } }),
  }
}

const answering = (name: string, changes: Changes, options: Options = {}): Peer => ({
  name,
  start: playing(() => smtp(changes, options)),
})

export const honestSmtp: readonly Peer[] = [
  answering('a mail server', {}),
  answering('a greeting of 50 lines', { greeting: `${'220-ready\r\n'.repeat(50)}220 ready\r\n` }),
  answering('extensions of 50 lines', { EHLO: `${'250-X\r\n'.repeat(50)}250 STARTTLS\r\n` }),
  answering('a refusal of the sender', { MAIL: '530 5.7.0 authentication required\r\n' }),
  answering('lines that end with LF alone', { greeting: '220 ready\n' }),
  answering('codes without a text', { greeting: '220\r\n', STARTTLS: '220\r\n', AUTH: '235\r\n' }),
]

const stops: Expected = { ...strange, says: /does not go on after the/ }
const undecided = {
  status: 'error',
  rules: ['service/open-relay'],
  says: /relays for strangers was not decided/,
} as const
// Whether strangers may relay is not found out then either.
const inTheClear: Expected = { ...clear, rules: ['service/open-relay', 'service/tls'] }
const openRelay = {
  status: 'failed',
  rules: ['service/open-relay'],
  says: /relays for clients that did not log in/,
} as const

const undelivered = {
  status: 'failed',
  rules: ['service/delivery'],
  says: /at .* does not take the test message/,
} as const

const stages = ['greeting', 'EHLO', 'STARTTLS', 'EHLO in TLS', 'AUTH', 'MAIL', 'RCPT']

function expectedOf(stage: string, fault: string): Expected {
  if (stage === 'MAIL' || stage === 'RCPT') return undecided
  if (/^closes|^resets/.test(fault)) return closed
  return /silent|a byte at a time|an alert of TLS/.test(fault) ? silent : strange
}

const special = (name: string, changes: Changes, expected: Expected = strange, options: Options = {}): Misbehaving => ({
  ...answering(name, changes, options),
  ...expected,
})

/** Greets, offers STARTTLS, is ready for it, and then does what it likes. */
const atHandshake = (name: string, then: (socket: Socket) => void, expected: Expected): Misbehaving => ({
  ...serving(name, (socket) => {
    const answers = ['250-me\r\n250 STARTTLS\r\n', '220 go\r\n']
    socket.write('220 ready\r\n')
    socket.on('data', () => {
      const answer = answers.shift()
      if (answer !== undefined) socket.write(answer)
      else if (socket.listenerCount('data') === 1) then(socket)
    })
  }),
  ...expected,
})

const parrot = (name: string, text: string, expected: Expected): Misbehaving => ({
  ...serving(name, (socket) => socket.on('data', () => socket.write(text)).write(text)),
  ...expected,
})

const heavy = (peer: Misbehaving): Misbehaving => ({ ...peer, heavy: true })

export const misbehavingSmtp: readonly Misbehaving[] = [
  ...atEachStage(() => smtp(), stages, faults, expectedOf),
  ...atEachStage(() => smtp(), ['greeting', 'EHLO', 'AUTH'], floods, expectedOf).map(heavy),

  parrot('220 to everything', '220 ok\r\n', stops),
  parrot('250 to everything', '250 ok\r\n', stops),
  parrot('354 to everything', '354 go on\r\n', stops),
  parrot('421 to everything', '421 closing\r\n', stops),
  parrot('500 to everything', '500 what\r\n', stops),
  ...['220 ok', '250 ok', '235 ok', '334 YQ=='].map((text) =>
    special(
      `greets, and then ${text} to everything`,
      Object.fromEntries(['EHLO', 'STARTTLS', 'AUTH', 'MAIL', 'RCPT'].map((stage) => [stage, `${text}\r\n`])),
      text === '250 ok'
        ? { status: 'failed', rules: ['service/open-relay', 'service/tls'], says: /would not be encrypted/ }
        : stops,
    ),
  ),

  special('a greeting that never ends', { greeting: '220-ready\r\n'.repeat(10_000) }),
  special('a greeting with a refusal', { greeting: '554 no\r\n' }, stops),
  special('a code of two digits', { greeting: '22 ready\r\n' }),
  special('a code of four digits', { greeting: '2200 ready\r\n' }),
  special('a code of 999', { greeting: '999 ready\r\n' }),
  special('a code without its text on a line of its own', { greeting: 'ready\r\n220\r\n' }),
  special('two codes in one answer', { EHLO: '220-mail\r\n250 STARTTLS\r\n' }),
  special('a refusal that ends as a success', { AUTH: '535-no\r\n235 yes\r\n' }),
  special('a line of 100,000 characters', { greeting: `220 ${'x'.repeat(100_000)}\r\n` }),
  special('NUL in place of an answer', { EHLO: `${'\0'.repeat(100)}\r\n` }),
  special('10,000 extensions', { EHLO: `${'250-X\r\n'.repeat(10_000)}250 STARTTLS\r\n` }),

  special('the greeting twice', { greeting: (honest) => honest.repeat(2) }),
  special('EHLO answered twice', { EHLO: (honest) => honest.repeat(2) }),
  special('EHLO in TLS answered twice', { 'EHLO in TLS': (honest) => honest.repeat(2) }),
  special('the login answered twice', { AUTH: (honest) => honest.repeat(2) }),
  special('a success and a refusal of the login', { AUTH: '235 ok\r\n535 no\r\n' }),
  special('the sender answered twice', { MAIL: (honest) => honest.repeat(2) }, undecided),
  special('the recipient answered twice', { RCPT: (honest) => honest.repeat(2) }, undecided),

  special('no STARTTLS', { EHLO: '250 mail\r\n' }, unencrypted),
  special('no STARTTLS, but AUTH', { EHLO: '250-mail\r\n250 AUTH PLAIN\r\n' }, unencrypted),
  special('STARTTLS within another word', { EHLO: '250-mail\r\n250 XSTARTTLS\r\n' }, unencrypted),
  special('STARTTLS refused for now', { STARTTLS: '454 not now\r\n' }, stops),
  special('STARTTLS refused', { STARTTLS: '502 not here\r\n' }, stops),
  special('STARTTLS answered by 250', { STARTTLS: '250 ok\r\n' }, stops),
  special('STARTTLS answered, and AUTH offered in the clear', { STARTTLS: '220 go\r\n250 AUTH PLAIN\r\n' }, inTheClear),
  special('STARTTLS answered twice', { STARTTLS: (honest) => honest.repeat(2) }, inTheClear),
  special('a login that succeeds before TLS is spoken', { STARTTLS: '220 go\r\n235 ok\r\n' }, inTheClear),
  special('ready for TLS, and then silence', {}, slowHandshake, { plain: true }),
  special('a certificate of nobody', {}, untrusted, { certificate: foreign }),
  atHandshake('goes on in the clear', (socket) => socket.write('250 ok\r\n'), noHandshake),
  atHandshake('sends junk as handshake', (socket) => socket.write(junk(600)), noHandshake),
  atHandshake('sends an alert as handshake', (socket) => socket.write(greetings.tls), noHandshake),
  atHandshake('closes in the handshake', (socket) => socket.end(), noHandshake),
  atHandshake('resets in the handshake', (socket) => reset(socket), noHandshake),
  atHandshake('drips its handshake', (socket) => drip(socket, Buffer.from([22, 3, 3, 64, 0, 2])), slowHandshake),
  heavy(atHandshake('sends zeros as handshake', (socket) => flood(socket, Buffer.alloc(1024)), noHandshake)),
  heavy(
    atHandshake(
      'sends empty records as handshake',
      (socket) => flood(socket, Buffer.from([22, 3, 3, 0, 0])),
      noHandshake,
    ),
  ),

  special(
    'a login only before TLS',
    { 'EHLO in TLS': '250 mail\r\n', EHLO: '250-STARTTLS\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n' },
    noLogin,
  ),
  special('a login by ticket alone', { 'EHLO in TLS': '250-mail\r\n250 AUTH GSSAPI XOAUTH2\r\n' }, noLogin),
  special('the password refused', { AUTH: '535 no\r\n' }, noLogin),
  special('a challenge in place of an answer', { AUTH: '334 YWdhaW4=\r\n' }, noLogin),
  special('250 to the login', { AUTH: '250 ok\r\n' }, noLogin),
  special('the login put off', { AUTH: '454 later\r\n' }, stops),
  special('closing at the login', { AUTH: '421 bye\r\n' }, stops),
  special('the password given back', { AUTH: `535 ${password} and ${login}\r\n` }, noLogin),

  special('a foreign recipient accepted', { RCPT: '250 ok\r\n' }, openRelay),
  special('a foreign recipient forwarded', { RCPT: '251 will forward\r\n' }, openRelay),
  special('a foreign recipient put off', { RCPT: '451 later\r\n' }, undecided),
  special('354 to a foreign recipient', { RCPT: '354 go on\r\n' }, undecided),
  special('a foreign sender put off', { MAIL: '450 later\r\n' }, undecided),
  special('closing at a foreign sender', { MAIL: '421 bye\r\n' }, undecided),

  { ...serving('an echo', (socket) => socket.pipe(socket)), ...silent },
  ...(Object.keys(greetings) as (keyof typeof greetings)[])
    .filter((name) => name !== 'smtp' && name !== 'ftp')
    .map(
      (name): Misbehaving => ({
        ...serving(`greets as ${name}`, (socket) => socket.write(greetings[name])),
        // Without an end of line it is the begin of anything.
        ...(name === 'tls' || name === 'postgres' ? silent : strange),
      }),
    ),
  // A file server greets alike, and does not know what is said to it.
  {
    ...serving('is an FTP server', (socket) =>
      socket.on('data', () => socket.write('530 Please login with USER and PASS.\r\n')).write(greetings.ftp),
    ),
    ...stops,
  },
]

const ofDelivery = ['own MAIL', 'own RCPT', 'DATA', 'message']

/** Met where one message shall be sent. */
export const misbehavingDelivery: readonly Misbehaving[] = [
  ...atEachStage(() => smtp(), ofDelivery, faults, expectedOf),
  ...ofDelivery.flatMap((stage) => [
    special(`${stage}: put off`, { [stage]: '451 later\r\n' }, undelivered),
    special(`${stage}: refused`, { [stage]: '550 no\r\n' }, undelivered),
    special(`${stage}: answered by 334`, { [stage]: '334 YQ==\r\n' }, undelivered),
    special(`${stage}: answered twice`, { [stage]: (honest) => honest.repeat(2) }),
  ]),
  special('no 354 to DATA', { DATA: '250 ok\r\n' }, undelivered),
  special('354 to the sender', { 'own MAIL': '354 go on\r\n' }, undelivered),
]
