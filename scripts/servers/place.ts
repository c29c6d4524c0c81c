import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Form } from './form.ts'

/** What holds of the place in which a form runs. */
export interface Place {
  readonly dir: string
  readonly port: number
  /** For what stands behind the server. */
  readonly inner: number
  readonly host: string
  readonly authority: string
}

/** The site beside which a tool is published. */
const shop = '<!doctype html><html lang="en"><title>Shop</title><h1>Shop</h1></html>\n'

const longestPreparation = 600_000
const longestStart = 120_000

/** What is started is known by it, since some servers leave their group. */
const mark = 'READINESS_SERVERS_RUN'

/** No tool that is started asks or tells anything abroad. */
const quiet = {
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  NG_CLI_ANALYTICS: 'false',
  BROWSER: 'none',
}

/** Groups of processes that run, to be ended however the program ends. */
const running = new Set<ChildProcess>()
process.on('exit', () => running.forEach(kill))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1))

/** Writes the files of a form and runs what prepares it. @throws Error with the end of what it printed */
export async function prepare(form: Form, files: Readonly<Record<string, string>>, place: Place): Promise<void> {
  rmSync(place.dir, { recursive: true, force: true })
  mkdirSync(place.dir, { recursive: true })
  for (const [name, text] of Object.entries({ ...published(form), ...files, ...form.files })) {
    const path = join(place.dir, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, filled(text, place))
  }
  if (form.prepare === undefined) return
  const options = { cwd: place.dir, env: environment(form, place), timeout: longestPreparation, maxBuffer: 1 << 26 }
  await promisify(execFile)('sh', ['-ec', filled(form.prepare, place)], options)
}

function published({ published }: Form): Readonly<Record<string, string>> {
  if (published === undefined) return {}
  const text = readFileSync(join(import.meta.dirname, 'published', `${published.as}.conf`), 'utf8')
  return { 'site/index.html': shop, 'nginx.conf': text.replaceAll('{{TOOL}}', published.path) }
}

function commandOf({ start, published }: Form): string {
  if (published === undefined) return start
  return `(\n${start}\n) &\nexec nginx -c {{DIR}}/nginx.conf -p {{DIR}} -e {{DIR}}/error.log`
}

/**
 * Starts a form in a group of processes of its own, and waits until it answers a request.
 * @throws Error with the end of what it printed, where it does not
 */
export async function start(form: Form, place: Place): Promise<() => Promise<void>> {
  const log = join(place.dir, 'server.log')
  const output = openSync(log, 'w')
  const child = spawn('sh', ['-ec', filled(commandOf(form), place)], {
    cwd: place.dir,
    env: environment(form, place),
    detached: true,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  running.add(child)
  const stop = async (): Promise<void> => {
    kill(child)
    running.delete(child)
    for (let tries = 0; tries < 50 && (await connects(place.port)); tries++) await pause(100)
  }
  const deadline = Date.now() + longestStart
  const isReady = async (): Promise<boolean> =>
    (form.published === undefined || (await answers(place.inner, place))) && (await answers(place.port, place))
  while (!(await isReady())) {
    if (Date.now() > deadline || child.exitCode !== null) {
      await stop()
      throw new Error(`it does not answer: ${readFileSync(log, 'utf8').slice(-2000)}`)
    }
    await pause(200)
  }
  return stop
}

function kill({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended.
  }
  for (const other of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const isOurs = readFileSync(`/proc/${other}/environ`, 'latin1').includes(`${mark}=${process.pid}\0`)
      if (isOurs) process.kill(Number(other), 'SIGKILL')
    } catch {
      // It has ended, or belongs to somebody else.
    }
  }
}

function environment({ env }: Form, place: Place): NodeJS.ProcessEnv {
  const own = Object.entries(env).map(([name, value]) => [name, filled(value, place)])
  // The programs that were installed, before others of the machine with the same name.
  const path = [join(place.dir, '../node_modules/.bin'), dirname(process.execPath), '/usr/sbin', '/usr/bin']
  const all = [...path, process.env.PATH].join(':')
  return {
    ...process.env,
    ...quiet,
    [mark]: `${process.pid}`,
    PATH: all,
    PORT: `${place.port}`,
    ...Object.fromEntries(own),
  }
}

function filled(text: string, { dir, port, inner, host, authority }: Place): string {
  return text
    .replaceAll('{{DIR}}', dir)
    .replaceAll('{{PORT}}', `${port}`)
    .replaceAll('{{INNER}}', `${inner}`)
    .replaceAll('{{HOST}}', host)
    .replaceAll('{{AUTHORITY}}', authority)
    .replaceAll('{{TOOLS}}', import.meta.dirname)
}

function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
}

/** Whether a request gets any answer; the first one of a development server may be long in coming. */
function answers(port: number, { authority }: Place): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`GET / HTTP/1.1\r\nHost: ${authority}\r\nAccept: text/html\r\nConnection: close\r\n\r\n`)
    })
    socket.setTimeout(60_000, () => socket.destroy())
    socket.on('data', (data) => {
      if (!/^HTTP\/1\.[01] 50[234]/.test(data.toString('latin1'))) resolve(true)
      socket.destroy()
    })
    socket.on('error', () => resolve(false))
    socket.on('close', () => resolve(false))
  })
}
