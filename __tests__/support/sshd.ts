import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { findProgram } from './packages.ts'
import { freePort } from './ports.ts'

export interface TestSshd {
  readonly port: number
  readonly account: string
  /** Text of the private key that it accepts. */
  readonly key: string
  /** The public half of that key. */
  readonly publicKey: string
  /** Line of known_hosts. */
  readonly knownHosts: string
  /** Empty directory on the "server". */
  readonly directory: string
  log(): string
  stop(): void
}

/**
 * Starts a real OpenSSH server on loopback with keys of its own, for the account that runs the tests. Its home is an
 * empty directory, so that start-up files of that account neither take time nor change what is seen.
 * @param path PATH of what runs there
 */
export async function startSshd(path = '/usr/local/bin:/usr/bin:/bin'): Promise<TestSshd> {
  const root = mkdtempSync(join(tmpdir(), 'readiness-sshd-'))
  const directory = join(root, 'app')
  const home = join(root, 'home')
  mkdirSync(directory)
  mkdirSync(home)
  const keygen = (name: string): string => {
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', join(root, name)])
    return readFileSync(join(root, name), 'utf8')
  }
  keygen('host')
  const key = keygen('user')
  writeFileSync(join(root, 'authorized'), readFileSync(join(root, 'user.pub')), { mode: 0o600 })
  const port = await freePort()
  const account = userInfo().username
  if (userInfo().uid === 0) mkdirSync('/run/sshd', { recursive: true })
  const config = [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${join(root, 'host')}`,
    `AuthorizedKeysFile ${join(root, 'authorized')}`,
    `PidFile ${join(root, 'pid')}`,
    'StrictModes no',
    'UsePAM no',
    'PermitRootLogin prohibit-password',
    'PasswordAuthentication no',
    'LogLevel VERBOSE',
    `SetEnv HOME=${home} PATH=${path}`,
    '',
  ]
  writeFileSync(join(root, 'config'), config.join('\n'))
  let log = ''
  const child = spawn(findProgram('sshd') ?? 'sshd', ['-D', '-e', '-f', join(root, 'config')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  child.stderr.on('data', (chunk) => {
    log += chunk
  })
  await untilOpen(port, child, () => log)
  return {
    port,
    account,
    key,
    publicKey: readFileSync(join(root, 'user.pub'), 'utf8').trim(),
    knownHosts: `[127.0.0.1]:${port} ${readFileSync(join(root, 'host.pub'), 'utf8').trim()}`,
    directory,
    log: () => log,
    stop: () => {
      child.kill('SIGKILL')
      child.stderr.destroy()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

async function untilOpen(port: number, child: ChildProcess, log: () => string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (child.exitCode !== null) throw new Error(`sshd ended: ${log()}`)
    const open = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1', () => {
        done(true)
        socket.destroy()
      }).on('error', () => done(false))
    })
    if (open) return
    await new Promise((wait) => setTimeout(wait, 30))
  }
  throw new Error(`sshd does not listen: ${log()}`)
}
