import { writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { dirname, join } from 'node:path'
import { listen } from '../daemon.ts'
import { startSshd, type TestSshd } from '../sshd.ts'
import type { Peer, Running } from './peer.ts'

/** What a client needs to log in at a port. */
export interface Login {
  readonly ssh: string
  readonly key: string
  readonly 'known-hosts': string
}

/** By the port; what is not here is nobody that lets anybody in. */
export const logins = new Map<number, Login>()

let shared: Promise<TestSshd> | undefined

/** One real server for all who only look at the way to it. */
function sharedSshd(): Promise<TestSshd> {
  shared ??= startSshd()
  return shared
}

export async function stopSharedSshd(): Promise<void> {
  const sshd = await shared
  sshd?.stop()
}

function loginOf(sshd: TestSshd, port: number, knownHosts = sshd.knownHosts): Login {
  const known = knownHosts.replace(`]:${sshd.port} `, `]:${port} `)
  return { ssh: `${sshd.account}@127.0.0.1`, key: sshd.key, 'known-hosts': known }
}

/** A real server whose commands are all run by a shell program, which has the wanted one in `$SSH_ORIGINAL_COMMAND`. */
export function forcing(name: string, program: string): Peer {
  return {
    name,
    start: async (): Promise<Running> => {
      const sshd = await startSshd()
      const root = dirname(sshd.directory)
      const script = join(root, 'forced')
      writeFileSync(script, `#!/bin/sh\n${program}\n`, { mode: 0o755 })
      writeFileSync(join(root, 'authorized'), `command="${script}" ${sshd.publicKey}\n`, { mode: 0o600 })
      logins.set(sshd.port, loginOf(sshd, sshd.port))
      return { port: sshd.port, close: () => sshd.stop() }
    },
  }
}

/** The first session logs in; each further one is treated so. */
export const behindLogin = (program: string): string =>
  `case "$SSH_ORIGINAL_COMMAND" in *hello*) exec sh -c "$SSH_ORIGINAL_COMMAND" ;; esac\n${program}`

/** Somebody between the client and a real server, who does something with what the server says from a number of bytes on. */
export function between(name: string, after: number, then: (client: Socket) => void): Peer {
  return {
    name,
    start: async (): Promise<Running> => {
      const sshd = await sharedSshd()
      const relay = await listen((client) => {
        const upstream = connect(sshd.port, '127.0.0.1')
        upstream.on('error', () => {})
        client.pipe(upstream)
        let passed = 0
        upstream.on('data', (bytes: Buffer) => {
          if (passed >= after) return
          client.write(bytes.subarray(0, after - passed))
          passed += bytes.length
          if (passed < after) return
          client.unpipe(upstream)
          then(client)
        })
        upstream.on('end', () => client.end())
        client.on('close', () => upstream.destroy())
      })
      logins.set(relay.port, loginOf(sshd, relay.port))
      return relay
    },
  }
}

/** A real server under the name of another, whose key is known. */
export function impostor(name: string): Peer {
  return {
    name,
    start: async () => {
      const sshd = await startSshd()
      const other = await sharedSshd()
      const known = other.knownHosts.replace(`]:${other.port} `, `]:${sshd.port} `)
      logins.set(sshd.port, loginOf(sshd, sshd.port, known))
      return { port: sshd.port, close: () => sshd.stop() }
    },
  }
}

/** A real server that knows another key than that of the client. */
export function stranger(name: string): Peer {
  return {
    name,
    start: async () => {
      const sshd = await startSshd()
      const other = await sharedSshd()
      writeFileSync(join(dirname(sshd.directory), 'authorized'), `${other.publicKey}\n`, { mode: 0o600 })
      logins.set(sshd.port, loginOf(sshd, sshd.port))
      return { port: sshd.port, close: () => sshd.stop() }
    },
  }
}

/** The size of what the shared server says before it is sure of the client; for those who stop in the middle. */
export const honestSsh: Peer = {
  name: 'an SSH server',
  start: async () => {
    const sshd = await sharedSshd()
    logins.set(sshd.port, loginOf(sshd, sshd.port))
    return { port: sshd.port, close: () => {} }
  },
}
