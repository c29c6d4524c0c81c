import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './ports.ts'

/** A server program of the operating system, running until `stop`. */
export interface Daemon {
  readonly port: number
  stop(): Promise<void>
}

/** A user that a database server accepts to run as: root is refused by PostgreSQL. */
export const unprivileged = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

/** A directory that belongs to the unprivileged user. */
export class DaemonDirectory {
  readonly path = mkdtempSync(join(tmpdir(), 'readiness-daemon-'))

  constructor() {
    this.#own(this.path, 0o700)
  }

  write(name: string, content: string): string {
    const path = join(this.path, name)
    writeFileSync(path, content)
    this.#own(path, 0o600)
    return path
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true })
  }

  #own(path: string, mode: number): void {
    chmodSync(path, mode)
    const { uid, gid } = unprivileged
    if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid)
  }
}

/** Runs a program to its end as the unprivileged user. */
export function runOnce(program: string, args: readonly string[], cwd: string, stdin = ''): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      cwd,
      ...unprivileged,
      env: { PATH: process.env.PATH, HOME: cwd, LC_ALL: 'C' },
    })
    let output = ''
    child.stdout.on('data', (text) => {
      output += text
    })
    child.stderr.on('data', (text) => {
      output += text
    })
    child.once('error', fail)
    child.once('close', (code) => (code === 0 ? done() : fail(new Error(`${program} ended with ${code}: ${output}`))))
    child.stdin.end(stdin)
  })
}

/** Starts a server program and waits until its port takes connections; as the unprivileged user unless another is given. */
export async function startDaemon(
  program: string,
  cwd: string,
  argsFor: (port: number) => readonly string[],
  user: typeof unprivileged = unprivileged,
): Promise<Daemon> {
  const port = await freePort()
  const child = spawn(program, argsFor(port), {
    cwd,
    ...user,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, HOME: cwd, LC_ALL: 'C' },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      output += text
    })
  }
  const deadline = Date.now() + 15_000
  while (!(await accepts(port))) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`${program} does not start: ${output}`)
    await new Promise((next) => setTimeout(next, 30))
  }
  return { port, stop: () => end(child) }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  // What it started itself may still hold its output.
  const closed = new Promise((done) => child.once('exit', done))
  child.kill('SIGKILL')
  await closed
}

function accepts(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1')
    const finish = (open: boolean) => (): void => {
      socket.destroy()
      done(open)
    }
    socket.once('connect', finish(true))
    socket.once('error', finish(false))
  })
}

/** A bare TCP server on 127.0.0.1 that does what the test says. */
export async function listen(
  serve: (socket: Socket) => void,
): Promise<{ readonly port: number; readonly server: Server; close(): Promise<void> }> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    serve(socket)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    port: address.port,
    server,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((done) => server.close(done))
    },
  }
}
