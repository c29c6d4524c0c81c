import { afterAll } from '@jest/globals'
import { serverSchema } from '../../../src/check/schema/server.ts'
import type { CheckResult } from '../../../src/model/report.ts'
import { withPrograms } from '../../support/packages.ts'
import { honestSessions, misbehavingSessions, misbehavingSsh } from '../../support/peers/ssh.ts'
import { honestSsh, logins, stopSharedSshd } from '../../support/peers/ssh-server.ts'
import { suiteOfPeers } from '../../support/peers/suite.ts'
import { check } from '../../support/world.ts'

const timeoutMs = 1000

/** The time of the connection and that of the command are each for itself. */
function ask(port: number, connectMs: number): Promise<CheckResult> {
  const login = logins.get(port) ?? { ssh: 'a@127.0.0.1', 'known-hosts': `[127.0.0.1]:${port} ssh-ed25519 AAAA` }
  const app = serverSchema().parse({ ...login, port, timeout: `${connectMs}ms` })
  return check('command', { run: 'true', on: 'app', timeout: `${timeoutMs}ms` }, { servers: { app } })
}

withPrograms(['sshd', 'ssh', 'ssh-keygen'], 'peers over ssh', () => {
  afterAll(stopSharedSshd)

  const ofPrograms = { timeoutMs, extraMs: 500, party: 'server app', atOnce: 6 }

  suiteOfPeers('ssh', {
    ...ofPrograms,
    honest: [honestSsh],
    misbehaving: misbehavingSsh,
    ask: (port) => ask(port, timeoutMs),
  })

  suiteOfPeers('ssh, after the login', {
    ...ofPrograms,
    honest: honestSessions,
    misbehaving: misbehavingSessions,
    // What runs there is told to end.
    farewellMs: 4000,
    ask: (port) => ask(port, 5000),
  })
})
