import { atEachStage, serving } from './dialogue.ts'
import { faults, greetings, junk } from './faults.ts'
import type { Expected, Misbehaving } from './peer.ts'
import { at, expectedOf, special, stages } from './postgres.ts'
import { refusal } from './postgres-messages.ts'
import { foreign, loggedIn, postgres } from './postgres-server.ts'
import { closed, inTheClear, noHandshake, silent, slowHandshake, strange, unencrypted, untrusted } from './verdicts.ts'

/** Yes to TLS, and then these bytes in place of a handshake. */
const afterYes = (name: string, bytes: Buffer | string, expected: Expected): Misbehaving => ({
  ...serving(name, (socket) =>
    socket.once('data', () => {
      socket.write('S')
      socket.once('data', () => socket.write(bytes))
    }),
  ),
  ...expected,
})

/** Met where TLS is required. */
export const misbehavingPostgresTls: readonly Misbehaving[] = [
  ...atEachStage(
    () => postgres(),
    ['SSLRequest', ...stages],
    faults,
    (stage, fault) => {
      if (stage !== 'SSLRequest') return expectedOf(stage, fault)
      // One byte has no middle, and is whole after one.
      if (/middle/.test(fault)) return /closes/.test(fault) ? closed : silent
      if (/a byte at a time/.test(fault)) return null
      return fault === 'speaks as an SSH server'
        ? inTheClear
        : fault === 'sends an empty line'
          ? strange
          : expectedOf(stage, fault)
    },
  ),
  at('SSLRequest', 'no TLS', 'N', unencrypted),
  at('SSLRequest', 'no TLS, and a login', Buffer.concat([Buffer.from('N'), loggedIn])),
  at('SSLRequest', 'a text in the clear after yes', Buffer.concat([Buffer.from('S'), loggedIn]), inTheClear),
  at('SSLRequest', 'an error in the clear', refusal('28P01', 'type your password here')),
  at('SSLRequest', 'yes to GSSAPI', 'G'),
  at('SSLRequest', 'a small letter', 's'),
  at('SSLRequest', 'a NUL', '\0'),
  special('a certificate of nobody', {}, untrusted, { certificate: foreign }),
  afterYes('yes, and goes on in the clear', loggedIn, noHandshake),
  afterYes('yes, and junk', junk(600), noHandshake),
  afterYes('yes, and half a record', Buffer.from([22, 3, 3, 64, 0, 2]), slowHandshake),
  afterYes('yes, and an alert', greetings.tls, noHandshake),
  afterYes('yes, and yes again', 'S', slowHandshake),
]
