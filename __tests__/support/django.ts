import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** The Python of the system, which sees the Django of the operating system's packages. */
const python = '/usr/bin/python3'

export interface DjangoOptions {
  readonly debug: boolean
  readonly hosts: readonly string[]
  /** Serve static files. */
  readonly static?: boolean
  /** CSRF_COOKIE_SECURE. */
  readonly secure?: boolean
}

/** Whether Django can be imported here. */
export function hasDjango(): boolean {
  return spawnSync(python, ['-c', 'import django']).status === 0
}

/** Starts a real Django on a loopback port. */
export async function djangoSite(options: DjangoOptions): Promise<{ url: string; close(): Promise<void> }> {
  const script = join(import.meta.dirname, 'django-site.py')
  const child = spawn(python, [script, JSON.stringify(options)], { stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = new Promise<void>((done) => child.once('close', () => done()))
  const lines = createInterface({ input: child.stdout })
  const port = await new Promise<string>((ready, fail) => {
    lines.once('line', ready)
    child.once('close', () => fail(new Error('Django did not start')))
  })
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
