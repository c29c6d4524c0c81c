import type { Duplex } from 'node:stream'
import { atEachStage, type Dialogue, playing, serving } from './dialogue.ts'
import { faults, flood, floods, greetings } from './faults.ts'
import { type Expected, type Misbehaving, type Peer, password } from './peer.ts'
import { tlsServer } from './tls-server.ts'
import { closed, silent, strange, unready } from './verdicts.ts'

const info = `# Server\r\nredis_version:7.4.1\r\n# Memory\r\nmaxmemory:1048576\r\nmaxmemory_policy:noeviction\r\n`

const bulk = (text: string): string => `$${Buffer.byteLength(text)}\r\n${text}\r\n`
const list = (...texts: readonly string[]): string => `*${texts.length}\r\n${texts.map(bulk).join('')}`

/** A Redis server with a password. @param changes what it answers else, by the stage */
function redis(changes: Readonly<Record<string, string>> = {}): Dialogue {
  let isIn = false
  const say = (stage: string, text: string): readonly [string, string] => [stage, changes[stage] ?? text]
  return {
    answer: (request) => {
      const [command = '', ...rest] = wordsOf(request)
      if (command === 'AUTH') {
        isIn = rest.at(-1) === password
        return say('AUTH', isIn ? '+OK\r\n' : '-WRONGPASS invalid username-password pair\r\n')
      }
      if (!isIn) return say('PING of a stranger', '-NOAUTH Authentication required.\r\n')
      if (command === 'PING') return say('PING', '+PONG\r\n')
      if (command === 'INFO') return say('INFO', bulk(info))
      if (command === 'CONFIG')
        return say('CONFIG', list(rest.at(-1) ?? '', rest.at(-1) === 'protected-mode' ? 'yes' : 'noeviction'))
      return [command, '-ERR unknown command\r\n']
    },
  }
}

function wordsOf(request: Buffer): string[] {
  const lines = request.toString('utf8').split('\r\n')
  return lines.filter((_, index) => index > 0 && index % 2 === 0)
}

const stages = ['PING of a stranger', 'AUTH', 'PING', 'INFO', 'CONFIG']

const answering = (name: string, changes: Readonly<Record<string, string>>): Peer => ({
  name,
  start: playing(() => redis(changes)),
})

export const honestRedis: readonly Peer[] = [
  { name: 'a Redis server', start: playing(() => redis()) },
  answering('a user who may not PING', { PING: '-NOPERM this user has no permissions\r\n' }),
  answering('an INFO of 1 MiB', { INFO: bulk(`${info}#${'x'.repeat(1024 * 1024)}\r\n`) }),
  answering('an INFO without an end of line at its end', { INFO: bulk(info.trimEnd()) }),
]

/** The same server within TLS. */
export const honestRedisTls: Peer = {
  name: 'a Redis server with TLS',
  start: () =>
    tlsServer({}, (socket) => {
      const dialogue = redis()
      socket.on('data', async (request: Buffer) => {
        const answer = await dialogue.answer(request)
        if (answer) socket.write(answer[1])
      })
    }),
}

const unsaid = { status: 'error', rules: ['service/version'], says: /does not tell/ } as const

function expectedOf(_stage: string, fault: string): Expected {
  if (/^closes|^resets/.test(fault)) return closed
  return /silent|a byte at a time|an alert of TLS/.test(fault) ? silent : strange
}

const special = (
  name: string,
  changes: Readonly<Record<string, string>>,
  expected: Expected = strange,
): Misbehaving => ({ ...answering(name, changes), ...expected })

/** Says the same whatever it is asked. */
const parrot = (name: string, text: string | Buffer, expected: Expected): Misbehaving => ({
  ...serving(name, (socket) => socket.on('data', () => socket.write(text))),
  ...expected,
})

const odd = (name: string, serve: (socket: Duplex) => void, expected: Expected = strange): Misbehaving => ({
  ...serving(name, serve),
  ...expected,
})

export const misbehavingRedis: readonly Misbehaving[] = [
  ...atEachStage(() => redis(), stages, faults, expectedOf),
  ...atEachStage(() => redis(), ['AUTH', 'INFO'], floods, expectedOf).map((peer) => ({ ...peer, heavy: true })),
  parrot('+OK to everything', '+OK\r\n', strange),
  parrot('+PONG to everything', '+PONG\r\n', strange),
  parrot('-ERR to everything', '-ERR no\r\n', unready),
  parrot('an error without a code', '-\r\n', unready),
  parrot('NOAUTH to everything', '-NOAUTH Authentication required.\r\n', {
    status: 'failed',
    rules: ['service/login'],
    says: /the password was refused \(NOAUTH\)/,
  }),
  special(
    '+OK to AUTH, and -ERR to PING',
    { PING: '-ERR no\r\n' },
    {
      status: 'failed',
      rules: ['service/login'],
      says: /PING after the login was refused \(ERR\)/,
    },
  ),
  special(
    '+OK to AUTH, and NOAUTH to PING',
    { PING: '-NOAUTH no\r\n' },
    {
      status: 'failed',
      rules: ['service/login'],
      says: /PING after the login was refused \(NOAUTH\)/,
    },
  ),
  special('a number to AUTH', { AUTH: ':1\r\n' }),
  special('a list to AUTH', { AUTH: '*1\r\n+OK\r\n' }),
  special('nothing to AUTH', { AUTH: '$-1\r\n' }),
  special('QUEUED to AUTH', { AUTH: '+QUEUED\r\n' }),
  special('another word to PING', { PING: '+OK\r\n' }),
  special('a number to PING', { PING: ':1\r\n' }),
  special('a list to PING', { PING: '*0\r\n' }),
  special('a number to INFO', { INFO: ':1\r\n' }),
  special('a list to INFO', { INFO: '*1\r\n:1\r\n' }),
  special('nothing to INFO', { INFO: '$-1\r\n' }),
  special('an INFO of another program', { INFO: bulk('nothing that Redis says') }, unsaid),
  special('a user who may not see INFO', { INFO: '-NOPERM no\r\n' }, unsaid),
  special(
    'a user who may not see CONFIG',
    { CONFIG: '-NOPERM no\r\n' },
    {
      status: 'error',
      rules: ['service/protected-mode'],
      says: /does not tell protected mode/,
    },
  ),
  ...['x', '', '-7', '9'.repeat(400)].map((version) =>
    special(
      `version "${version.slice(0, 9)}"`,
      { INFO: bulk(info.replace('7.4.1', version)) },
      {
        status: 'error',
        rules: ['service/version'],
        says: /does not tell the version/,
      },
    ),
  ),
  special('AUTH answered twice', { AUTH: '+OK\r\n+OK\r\n' }),
  special('PING answered twice', { PING: '+PONG\r\n+PONG\r\n' }),
  special('INFO answered twice', { INFO: bulk(info).repeat(2) }),
  special('a stranger answered twice', { 'PING of a stranger': '-NOAUTH no\r\n'.repeat(2) }),
  special('a text of 512 MB', { INFO: '$536870912\r\n' }),
  special('a text of 2^32-1 bytes', { INFO: '$4294967295\r\n' }),
  special('a text of more bytes than a number holds', { INFO: `$${'9'.repeat(400)}\r\n` }),
  special('a text of -2 bytes', { INFO: '$-2\r\nab\r\n' }),
  special('a text of 1.5 bytes', { INFO: '$1.5\r\nab\r\n' }),
  special('a text of 0x10 bytes', { INFO: '$0x10\r\nab\r\n' }),
  special('a text without a length', { INFO: '$\r\nab\r\n' }),
  special('a text that is longer than it says', { INFO: `$10\r\n${info}\r\n` }),
  special('a text that is shorter than it says', { INFO: `$${info.length + 100}\r\n${info}\r\n` }, silent),
  special('an empty text', { INFO: '$0\r\n\r\n' }, unsaid),
  special('a list of -2', { CONFIG: '*-2\r\n' }),
  special('a list of 2^32-1', { CONFIG: '*4294967295\r\n' }),
  special('a list of a billion nothings', { CONFIG: '*999999999\r\n' }),
  special('lists 100,000 deep', { CONFIG: '*1\r\n'.repeat(100_000) }),
  special('lists within lists of a thousand', { CONFIG: '*1000\r\n'.repeat(4) }, silent),
  special('a list of one thing in place of two', { CONFIG: '*1\r\n+yes\r\n' }),
  special('another setting than was asked for', { CONFIG: list('maxmemory', '1') }),
  special('a push message of version 3', { CONFIG: '>1\r\n+message\r\n' }),
  special('a map of version 3', { CONFIG: '%1\r\n+protected-mode\r\n+yes\r\n' }),
  special('a verbatim text of version 3', { INFO: `=15\r\ntxt:Some string\r\n` }),
  special('a moved slot', { INFO: '-MOVED 3999 127.0.0.1:6381\r\n' }, unready),
  special('a server that is still loading', { PING: '-LOADING Redis is loading\r\n' }, unready),
  odd('an echo', (socket) => socket.pipe(socket), strange),
  odd('talks before it is asked', (socket) => socket.write('+PONG\r\n'), strange),
  ...(Object.keys(greetings) as (keyof typeof greetings)[])
    .filter((name) => name !== 'redis')
    .map((name) =>
      odd(
        `greets as ${name}`,
        (socket) => socket.write(greetings[name]),
        // Without an end of line it is the begin of anything.
        name === 'tls' || name === 'postgres' ? silent : strange,
      ),
    ),
  { ...odd('numbers without end', (socket) => flood(socket, Buffer.from(':1\r\n'))), heavy: true },
]
