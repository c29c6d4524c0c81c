import type { Socket } from 'node:net'
import { serving } from './dialogue.ts'
import { drip, flood, greetings, junk, reset } from './faults.ts'
import type { Expected, Misbehaving, Peer } from './peer.ts'
import { behindLogin, between, forcing, impostor, stranger } from './ssh-server.ts'

const banner = 'SSH-2.0-OpenSSH_9.9\r\n'

/** A packet before anything is encrypted (RFC 4253 section 6). @param length what it says to be long */
function packet(payload: Buffer, length?: number): Buffer {
  const padding = 4 + ((8 - ((5 + payload.length + 4) % 8)) % 8)
  const head = Buffer.alloc(5)
  head.writeUInt32BE(length ?? 1 + payload.length + padding, 0)
  head[4] = padding
  return Buffer.concat([head, payload, Buffer.alloc(padding)])
}

const text = (value: string): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(Buffer.byteLength(value), 0)
  return Buffer.concat([bytes, Buffer.from(value)])
}

/** What a server offers for the exchange of keys (RFC 4253 section 7.1), each name for all of it. */
const kexInit = (name: string): Buffer =>
  packet(
    Buffer.concat([
      Buffer.from([20]),
      Buffer.alloc(16, 5),
      ...Array.from({ length: 10 }, () => text(name)),
      Buffer.alloc(5),
    ]),
  )

const disconnect = (said: string): Buffer => packet(Buffer.concat([Buffer.from([1, 0, 0, 0, 2]), text(said), text('')]))

const unreachable: Expected = { status: 'error', rules: ['server/unreachable'], says: /Server app cannot be reached/ }
const late: Expected = { ...unreachable, says: /no answer within \d+ ms|timed out during banner exchange/ }
const shell: Expected = { status: 'error', rules: ['server/shell'], says: /Server app does not run what it is sent/ }
const lost: Expected = { status: 'error', rules: ['server/lost'], says: /connection to server app was lost/ }
const timeout: Expected = { status: 'error', rules: ['command/timeout'], says: /did not end in time and was stopped/ }

const odd = (name: string, serve: (socket: Socket) => void, expected: Expected): Misbehaving => ({
  ...serving(name, serve),
  ...expected,
})
const says = (name: string, bytes: Buffer | string, expected: Expected): Misbehaving =>
  odd(name, (socket) => socket.write(bytes), expected)
const behind = (peer: Peer, expected: Expected): Misbehaving => ({ ...peer, ...expected })

/** Servers that let nobody in. */
export const misbehavingSsh: readonly Misbehaving[] = [
  odd('is silent', () => {}, late),
  odd('closes at once', (socket) => socket.end(), unreachable),
  odd('resets at once', (socket) => reset(socket), unreachable),
  odd('an echo', (socket) => socket.pipe(socket), unreachable),
  odd('a banner a byte at a time', (socket) => drip(socket, Buffer.from(banner)), late),
  says('a banner without its end', 'SSH-2.0-OpenSSH_9.9', late),
  says('a banner of 10,000 characters', `SSH-2.0-${'x'.repeat(10_000)}\r\n`, unreachable),
  says('a banner of junk', junk(2000), unreachable),
  says('a banner of SSH 1.5', 'SSH-1.5-OpenSSH_2.1\r\n', unreachable),
  says('a banner of SSH 1.99, and silence', 'SSH-1.99-OpenSSH_2.1\r\n', late),
  says('a banner of SSH 3', 'SSH-3.0-x\r\n', unreachable),
  says('a banner, and silence', banner, late),
  odd('a banner, and the end', (socket) => socket.end(banner), unreachable),
  odd(
    'a banner, and a reset',
    (socket) => {
      socket.write(banner)
      reset(socket)
    },
    unreachable,
  ),
  says('a banner twice', banner.repeat(2), unreachable),
  says('2,000 lines before the banner', `${'welcome\r\n'.repeat(2000)}${banner}`, unreachable),
  { ...odd('lines without end', (socket) => flood(socket, Buffer.from('welcome\r\n')), unreachable), heavy: true },
  { ...odd('a line without end', (socket) => flood(socket, Buffer.alloc(1024, 'x')), unreachable), heavy: true },
  { ...odd('zeros without end', (socket) => flood(socket, Buffer.alloc(1024)), unreachable), heavy: true },
  ...(Object.keys(greetings) as (keyof typeof greetings)[])
    .filter((name) => name !== 'ssh')
    .map((name) =>
      // These are no text.
      says(`greets as ${name}`, greetings[name], /tls|mysql|postgres/.test(name) ? unreachable : late),
    ),

  says('junk in place of keys', Buffer.concat([Buffer.from(banner), junk(2000)]), unreachable),
  says(
    'a packet of 2^32-1 bytes',
    Buffer.concat([Buffer.from(banner), packet(Buffer.from([20]), 0xffffffff)]),
    unreachable,
  ),
  says('a packet of no bytes', Buffer.concat([Buffer.from(banner), packet(Buffer.from([20]), 0)]), unreachable),
  says(
    'a packet of 100,000 bytes that do not come',
    Buffer.concat([Buffer.from(banner), packet(Buffer.from([20]), 100_000)]),
    unreachable,
  ),
  says('half an offer of keys', Buffer.concat([Buffer.from(banner), kexInit('none').subarray(0, 60)]), late),
  says('an offer of keys that nobody knows', Buffer.concat([Buffer.from(banner), kexInit('nothing')]), unreachable),
  says('an offer of nothing', Buffer.concat([Buffer.from(banner), kexInit('')]), unreachable),
  says('an offer of 30,000 characters', Buffer.concat([Buffer.from(banner), kexInit('x'.repeat(3000))]), unreachable),
  says('a login before the keys', Buffer.concat([Buffer.from(banner), packet(Buffer.from([52]))]), unreachable),
  says('an unknown message', Buffer.concat([Buffer.from(banner), packet(Buffer.from([199]))]), unreachable),
  says('a farewell', Buffer.concat([Buffer.from(banner), disconnect('go away')]), unreachable),
  says(
    'a farewell that looks like another fault',
    Buffer.concat([Buffer.from(banner), disconnect('Permission denied (publickey).')]),
    unreachable,
  ),
  says(
    'a farewell with a stack trace',
    Buffer.concat([Buffer.from(banner), disconnect('x\r\n    at Object.<anonymous> (/app/index.js:1:1)\u001b[31m')]),
    unreachable,
  ),
  {
    ...odd(
      'packets to ignore without end',
      (socket) => {
        socket.write(banner)
        flood(socket, packet(Buffer.concat([Buffer.from([2]), text('x')])))
      },
      late,
    ),
    heavy: true,
  },

  behind(impostor('another host key than the known one'), {
    status: 'error',
    rules: ['server/host-key'],
    says: /shows another host key/,
  }),
  behind(stranger('refuses the key'), { status: 'error', rules: ['server/login'], says: /refuses the login/ }),
  ...[1000, 1600, 2200].flatMap((after) => [
    behind(
      between(`falls silent after ${after} bytes`, after, () => {}),
      late,
    ),
    behind(
      between(`closes after ${after} bytes`, after, (client) => client.end()),
      unreachable,
    ),
    behind(
      between(`resets after ${after} bytes`, after, (client) => reset(client)),
      unreachable,
    ),
    behind(
      between(`sends junk after ${after} bytes`, after, (client) => client.write(junk(4000))),
      unreachable,
    ),
  ]),
  behind(forcing('a command that never begins', 'exec sleep 60'), late),
  behind(forcing('another program than a shell', 'echo "This account is not available."; exit 1'), shell),
  behind(forcing('output without end in place of a login', 'exec yes'), shell),
  behind(forcing('an end without a word', 'exit 0'), unreachable),
  behind(forcing('a program that is killed', 'kill -9 $$'), unreachable),
]

export const honestSessions: readonly Peer[] = [
  forcing('a server that runs what it is sent', behindLogin('exec sh -c "$SSH_ORIGINAL_COMMAND"')),
  forcing('a server that says something before', behindLogin('echo welcome; exec sh -c "$SSH_ORIGINAL_COMMAND"')),
]

/** Servers that let the application in, and then. */
export const misbehavingSessions: readonly Misbehaving[] = [
  behind(forcing('a session that never answers', behindLogin('exec sleep 60')), timeout),
  behind(forcing('a session that prints without end', behindLogin('exec yes')), timeout),
  behind(forcing('a session that prints errors without end', behindLogin('exec yes >&2')), timeout),
  behind(forcing('a session that ends at once', behindLogin('exit 0')), shell),
  behind(forcing('a session that fails', behindLogin('exit 1')), shell),
  behind(forcing('a session without a status', behindLogin('kill -9 $$')), shell),
  behind(forcing('a session of junk', behindLogin('head -c 100000 /dev/urandom')), shell),
  behind(forcing('a session that gives back what it is sent', behindLogin('exec cat')), shell),
  behind(forcing('a session that says to have begun', behindLogin('echo "0000 begin 1"')), shell),
  behind(forcing('a session that ends the connection', behindLogin('kill -9 $PPID')), lost),
]
