import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Lanes } from './ask.ts'
import { codeOf, ProbeError } from './error.ts'
import { Bounded, killGroup, type RawResult, runRaw } from './exec.ts'
import type { Net } from './net.ts'
import type { RunOptions } from './place.ts'
import { type PrivateDirectory, privateDirectory } from './private-directory.ts'
import { bootstrap, encode, killProgram } from './remote.ts'
import type { ServerConfig } from './server.ts'
import { explainFailure, NotBegun } from './ssh-errors.ts'
import { keyFile } from './ssh-key.ts'

/** Sessions at a time over one connection; OpenSSH allows ten unless told otherwise. */
const mostSessions = 6
/** For the sessions that still run when the connection is to end. */
const longestFarewellMs = 4000
const hello = 'readiness-gate: hello'

export interface SshOptions {
  /** Where a relative path of `known-hosts` starts. */
  readonly root: string
  readonly net: Net
  /** The environment of the ssh client. */
  readonly env: Readonly<Record<string, string>>
}

/** What a program on the server showed. */
export interface Answer extends RawResult {
  /** Exit code, or the word by which the program says why it did not run. */
  readonly end: string
}

/** One connection to a server, on which all questions are asked. */
export interface Connection {
  /**
   * Runs a shell program that is known at compile time; values go into its arguments and environment.
   * @throws ProbeError when the connection is lost before the answer is complete
   */
  ask(program: string, args: readonly string[], options: RunOptions): Promise<Answer>
  readonly alive: boolean
  /** Ends the connection once what still runs on it was told to end, or after a few seconds. */
  close(): Promise<void>
}

/**
 * Logs in by the system's OpenSSH client, as the master of a multiplexed connection. The private key can be read only
 * until the login is over (`keyFile`). Nothing of the user's own ssh configuration is used.
 * @throws ProbeError
 */
export async function connect(name: string, server: ServerConfig, options: SshOptions): Promise<Connection> {
  const directory = privateDirectory()
  try {
    const files = writeFiles(directory, server, options)
    const master = await logIn(name, server, directory, files, options).finally(files.removeKey)
    directory.keep()
    return sessions(name, server, directory, files, master, options)
  } catch (error) {
    directory.remove()
    throw error
  }
}

interface Files {
  readonly config: string
  readonly socket: string
  removeKey(): void
}

function writeFiles(directory: PrivateDirectory, server: ServerConfig, options: SshOptions): Files {
  const at = (name: string): string => join(directory.path, name)
  const write = (name: string, text: string): string => {
    writeFileSync(at(name), text, { mode: 0o600 })
    return at(name)
  }
  const hosts = server['known-hosts'] === undefined ? undefined : write('hosts', knownHosts(server, options.root))
  const key = server.key === undefined ? undefined : keyFile(directory.path, server.key)
  return {
    config: write('config', configuration(server, key?.path, hosts, options.net)),
    socket: at('s'),
    removeKey: () => key?.remove(),
  }
}

function knownHosts(server: ServerConfig, root: string): string {
  const given = server['known-hosts'] ?? ''
  if (/\s/.test(given)) return `${given}\n`
  try {
    return readFileSync(resolve(root, given.replace(/^~(?=\/)/, homedir())), 'utf8')
  } catch (error) {
    throw new ProbeError('server/host-key', `The file of known hosts ${given} cannot be read`, {
      expected: 'a readable file',
      observed: codeOf(error) ?? 'unknown',
      fix: `Create it: \`${keyscan(server)} > ${given}\` from a network you trust, and compare the fingerprint with the one on the server.`,
      cause: error,
    })
  }
}

/** The command that prints the host keys of a server. */
export function keyscan(server: ServerConfig): string {
  const host = hostOf(server.ssh)
  return `ssh-keyscan ${server.port === 22 ? '' : `-p ${server.port} `}${host}`
}

function hostOf(account: string): string {
  return account.slice(account.indexOf('@') + 1).replace(/^\[|\]$/g, '')
}

function configuration(server: ServerConfig, key: string | undefined, hosts: string | undefined, net: Net): string {
  const quoted = (path: string): string => `"${path.replaceAll('%', '%%')}"`
  const seconds = Math.max(1, Math.ceil(server.timeout / 1000))
  const [, user = '', jump, jumpPort = '22'] = /^([^@]+)@(\[[^\]]+\]|[^:]+)(?::(\d+))?$/.exec(server.jump ?? '') ?? []
  return [
    ...hostBlock('target', server.ssh.split('@')[0] ?? '', hostOf(server.ssh), server.port, net),
    ...(jump === undefined ? [] : ['  ProxyJump jump']),
    ...(jump === undefined ? [] : hostBlock('jump', user, jump.replace(/^\[|\]$/g, ''), Number(jumpPort), net)),
    'Host *',
    '  BatchMode yes',
    '  StrictHostKeyChecking yes',
    '  UpdateHostKeys no',
    '  CheckHostIP no',
    ...(hosts === undefined ? [] : [`  UserKnownHostsFile ${quoted(hosts)}`, '  GlobalKnownHostsFile /dev/null']),
    ...(key === undefined ? [] : [`  IdentityFile ${quoted(key)}`, '  IdentitiesOnly yes', '  IdentityAgent none']),
    '  PreferredAuthentications publickey',
    `  ConnectTimeout ${seconds}`,
    '  ConnectionAttempts 1',
    '  ServerAliveInterval 5',
    '  ServerAliveCountMax 3',
    '  ForwardAgent no',
    '  ForwardX11 no',
    '  RequestTTY no',
    '  EscapeChar none',
    '  LogLevel ERROR',
    '',
  ].join('\n')
}

/** A host by an alias of ours; an address that replaces DNS keeps the name under which its key is known. */
function hostBlock(alias: string, user: string, host: string, port: number, net: Net): string[] {
  const address = net.resolve.get(host.toLowerCase())?.[0]
  return [
    `Host ${alias}`,
    `  HostName ${address ?? host}`,
    ...(address === undefined ? [] : [`  HostKeyAlias ${port === 22 ? host : `[${host}]:${port}`}`]),
    `  User ${user}`,
    `  Port ${port}`,
  ]
}

/** Starts the master; once logged in, it ends when its input does, so also when this program is killed. */
function logIn(
  name: string,
  server: ServerConfig,
  directory: PrivateDirectory,
  files: Files,
  options: SshOptions,
): Promise<ChildProcess> {
  const args = ['-F', files.config, '-o', 'ControlMaster=yes', '-o', `ControlPath=${files.socket}`, '-T', 'target']
  const child = spawn('ssh', [...args, `echo '${hello}'; exec cat >/dev/null`], {
    env: { ...options.env },
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  directory.atEnd(() => killGroup(child, 'SIGKILL'))
  for (const pipe of child.stdio) pipe?.on('error', () => {})
  const stdout = new Bounded(64 * 1024)
  const stderr = new Bounded(64 * 1024)
  return new Promise((done, fail) => {
    let late = false
    const timer = setTimeout(() => {
      late = true
      killGroup(child, 'SIGKILL')
    }, server.timeout * 1.1)
    child.on('error', (cause) => {
      clearTimeout(timer)
      const observed = codeOf(cause) === 'ENOENT' ? 'no such program' : (codeOf(cause) ?? 'unknown')
      fail(
        new ProbeError('server/client', 'The ssh client cannot be started', {
          expected: 'ssh on the PATH',
          observed,
          cause,
        }),
      )
    })
    child.stderr.on('data', (chunk: Buffer) => stderr.add(chunk))
    child.stdout.on('data', (chunk: Buffer) => {
      stdout.add(chunk)
      if (!stdout.bytes().includes(`${hello}\n`)) return
      clearTimeout(timer)
      child.removeAllListeners('close')
      done(child)
    })
    child.on('close', () => {
      clearTimeout(timer)
      const said = stderr.bytes().toString('utf8')
      fail(explainFailure(name, server, said, { late, answered: stdout.bytes().length > 0 }))
    })
  })
}

function sessions(
  name: string,
  server: ServerConfig,
  directory: PrivateDirectory,
  files: Files,
  master: ChildProcess,
  options: SshOptions,
): Connection {
  const lanes = new Lanes(mostSessions)
  let alive = true
  master.on('close', () => {
    alive = false
  })
  // Without the master, a session must not log in on its own.
  const session = ['ssh', '-F', files.config, '-o', 'ControlMaster=no', '-o', `ControlPath=${files.socket}`]
  const argv = [...session, '-o', 'ProxyJump=none', '-o', 'ProxyCommand=false', '-T', 'target', bootstrap]

  /** @param late called when the time is over, before what runs there is ended, which takes a while */
  async function ask(program: string, args: readonly string[], run: RunOptions, late = () => {}): Promise<Answer> {
    const { env = {}, stdin = '' } = run
    refuseNul([...args, ...Object.values(env)])
    const marker = randomBytes(16).toString('hex')
    const begin = `${marker} begin `
    const head = new Bounded(64 * 1024)
    let pid: string | undefined
    let tail = Buffer.alloc(0)
    let finish: () => void = () => {}
    const answered = new Promise<void>((done) => {
      finish = done
    })
    const result = await runRaw(argv, {
      ...run,
      maxBytes: run.maxBytes + 64 * 1024,
      cwd: directory.path,
      env: options.env,
      stdin: encode({ marker, directory: server.directory ?? '', program, args, env, stdin }),
      answered,
      onStdout: (chunk) => {
        if (pid === undefined) {
          head.add(chunk)
          pid = new RegExp(`${begin}(\\d+)\\n`).exec(head.bytes().toString('latin1'))?.[1]
        }
        tail = Buffer.concat([tail, chunk]).subarray(-128)
        if (tail.includes(`\n${marker} end `) && tail.at(-1) === 10) finish()
      },
      beforeEnd: async () => {
        if (program === killProgram) return
        if (!run.signal?.aborted) late()
        // What has just been sent may begin there although nothing has come back yet.
        for (let wait = 0; pid === undefined && alive && wait < 20; wait++) await sleep(50)
        if (pid === undefined) return
        const options = { timeoutMs: 3000, maxBytes: 1024 }
        await ask(killProgram, [pid], options).catch(() => {})
      },
    })
    return answerOf(result, marker, run.maxBytes)
  }

  function answerOf(result: RawResult, marker: string, maxBytes: number): Answer {
    const start = result.stdout.indexOf(`${marker} begin `)
    const from = start < 0 ? -1 : result.stdout.indexOf(10, start) + 1
    const end = new RegExp(`\\n${marker} end (\\w+)\\n$`).exec(result.stdoutEnd.toString('latin1'))
    if (result.timedOut) return { ...result, stdout: Buffer.alloc(0), end: 'timeout' }
    if (start < 0 || !end?.[1]) {
      const said = result.stderr.toString('utf8')
      if (start < 0 && (!alive || /mux_client|UNKNOWN port/.test(said)) && !/session request failed/.test(said)) {
        alive = false
        throw new NotBegun(name, said)
      }
      throw explainFailure(name, server, said, {
        late: false,
        answered: true,
        begun: start >= 0,
      })
    }
    const whole = result.stdout.subarray(from)
    const body = result.truncated ? whole : whole.subarray(0, whole.length - end[0].length)
    const stdout = body.subarray(0, maxBytes)
    const truncated = body.length > maxBytes || result.truncated
    return {
      ...result,
      stdout,
      truncated,
      end: end[1],
      code: /^\d+$/.test(end[1]) ? Number(end[1]) : null,
      signal: null,
    }
  }

  const running = new Set<Promise<Answer>>()
  function track(answer: Promise<Answer>): Promise<Answer> {
    running.add(answer)
    const settled = (): boolean => running.delete(answer)
    answer.then(settled, settled)
    return answer
  }

  return {
    ask: (program, args, run) => {
      const started = performance.now()
      return new Promise((done, fail) => {
        const late = (): void => done(lateAnswer(performance.now() - started))
        track(lanes.run('session', () => ask(program, args, run, late))).then(done, fail)
      })
    },
    get alive() {
      return alive
    },
    close: async () => {
      if (alive && running.size > 0) {
        let timer: NodeJS.Timeout | undefined
        const late = new Promise((done) => {
          timer = setTimeout(done, longestFarewellMs)
        })
        await Promise.race([Promise.allSettled(running), late])
        clearTimeout(timer)
      }
      alive = false
      master.stdin?.end()
      killGroup(master, 'SIGTERM')
      directory.remove()
    },
  }
}

/** That the time was over is known before what runs on the server has been ended. */
function lateAnswer(durationMs: number): Answer {
  const nothing = { stdout: Buffer.alloc(0), stdoutEnd: Buffer.alloc(0), stderr: Buffer.alloc(0) }
  const how = { code: null, signal: null, truncated: false, timedOut: true }
  return { ...nothing, ...how, durationMs: Math.round(durationMs), end: 'timeout' }
}

function refuseNul(values: readonly string[]): void {
  if (!values.some((value) => value.includes('\0'))) return
  throw new ProbeError('server/shell', 'A value holds a NUL character, which no program can be given', {
    expected: 'a text without NUL',
    observed: 'a text with NUL',
  })
}
