import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Lanes } from './ask.ts'
import { codeOf, ProbeError } from './error.ts'
import { Bounded, killGroup, type RawResult, runRaw } from './exec.ts'
import { removeLeftBehind } from './left-behind.ts'
import type { RunOptions } from './place.ts'
import { baseDirectory, type PrivateDirectory, privateDirectory } from './private-directory.ts'
import { bootstrap, encode, killProgram } from './remote.ts'
import type { ServerConfig } from './server.ts'
import { explainFailure, NotBegun } from './ssh-errors.ts'
import { type Files, type SshOptions, writeFiles } from './ssh-files.ts'
import { limitTime } from './time-limit.ts'

/** Sessions at a time over one connection; OpenSSH allows ten unless told otherwise. */
const mostSessions = 6
/** For the sessions that still run when the connection is to end. */
const longestFarewellMs = 4000
const hello = 'readiness-gate: hello'
/** Exit code of the ssh client for faults of its own. */
const failedByItself = 255
const lossIsToldMs = 200

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
  const removed = removeLeftBehind(baseDirectory(), options.platform)
  if (removed !== null) options.onNote(removed)
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
    const endLimit = limitTime(server.timeout * 1.1, () => {
      late = true
      killGroup(child, 'SIGKILL')
    })
    child.on('error', (cause) => {
      endLimit()
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
      endLimit()
      child.removeAllListeners('close')
      done(child)
    })
    child.on('close', () => {
      endLimit()
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
  const gone = new Promise<void>((done) => {
    master.on('close', () => {
      alive = false
      done()
    })
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
    // So ends a session whose connection is lost, of which the other program may tell a little later.
    if (result.code === failedByItself) await Promise.race([gone, sleep(lossIsToldMs)])
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
