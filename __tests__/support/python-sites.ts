import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** The Python of the system, which sees the frameworks of the operating system's packages. */
const python = '/usr/bin/python3'

/** Whether a module can be imported here. */
export function hasModule(name: string): boolean {
  return spawnSync(python, ['-c', `import ${name}`]).status === 0
}

export interface DjangoOptions {
  readonly debug: boolean
  readonly hosts: readonly string[]
  /** Serve static files. */
  readonly static?: boolean
  /** CSRF_COOKIE_SECURE. */
  readonly secure?: boolean
}

export interface PythonSite {
  readonly url: string
  close(): Promise<void>
}

/** Starts a real Django on a loopback port. */
export function djangoSite(options: DjangoOptions): Promise<PythonSite> {
  return pythonSite('django-site.py', options)
}

/** Starts a script beside this file that serves on a loopback port and prints it. */
export async function pythonSite(script: string, options: object): Promise<PythonSite> {
  const child = spawn(python, [join(import.meta.dirname, script), JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const ended = new Promise<void>((done) => child.once('close', () => done()))
  const lines = createInterface({ input: child.stdout })
  const port = await new Promise<string>((ready, fail) => {
    lines.once('line', ready)
    child.once('close', () => fail(new Error(`${script} did not start`)))
  })
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
