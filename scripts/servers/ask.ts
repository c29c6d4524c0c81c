import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the program said of a site. */
export interface Said {
  readonly rule: string
  readonly level: 'error' | 'warning'
  readonly message: string
  readonly observed: string
}

interface Check {
  readonly status: string
  readonly findings: readonly { rule: string; level: string; message: string; observed: string }[]
}

function isTold({ findings }: Check): boolean {
  return !findings.some(({ level, message }) => level !== 'info' && couldNotTell.test(message))
}

/** Findings that say that something could not be told are none of a fault. */
const couldNotTell = /cannot be (?:read|told)|no usable answer|could not|not known|Not judged/

/** A site that was judged. */
export interface Judged {
  readonly findings: readonly Said[]
  /** What was not told, by check. */
  readonly untold: readonly string[]
  readonly seconds: number
}

/** Runs the program as a process against a site. @throws Error where it has no report */
export async function ask(
  entry: string,
  site: { readonly url: string; readonly host: string; readonly root: string; readonly dir: string },
  checks: Readonly<Record<string, unknown>>,
): Promise<Judged> {
  writeFileSync(join(site.dir, 'root.pem'), site.root)
  const environment = { url: site.url, resolve: { [site.host]: '127.0.0.1' }, 'ca-file': 'root.pem' }
  const items = Object.entries(checks).map(([kind, check]) => ({ id: kind, title: kind, [kind]: check }))
  const checklist = {
    version: 1,
    environments: { production: environment },
    defaults: { timeout: '30s' },
    sections: [{ title: 'Site', items }],
  }
  writeFileSync(join(site.dir, 'readiness.yml'), JSON.stringify(checklist))
  const started = Date.now()
  const { out, err } = await run([entry, 'run', '--format', 'json', '--config', 'readiness.yml'], site.dir)
  let report: { items: readonly { id: string; checks: readonly Check[] }[] }
  try {
    report = JSON.parse(out)
  } catch {
    throw new Error(`no report: ${err.slice(-2000)}`)
  }
  const all = report.items.flatMap(({ checks }) => checks.flatMap(({ findings }) => findings))
  const heavy = all.filter(({ level }) => level !== 'info') as readonly Said[]
  return {
    findings: heavy.filter(({ message }) => !couldNotTell.test(message)),
    untold: report.items
      .filter(({ checks }) => checks.length === 0 || checks.some((one) => one.status === 'error' || !isTold(one)))
      .map(({ id }) => {
        const why = heavy.find(({ rule, message }) => rule.startsWith(`${id}/`) && couldNotTell.test(message))
        return `${id}: ${why === undefined ? 'not judged' : `${why.message} (${why.observed})`}`
      }),
    seconds: (Date.now() - started) / 1000,
  }
}

function run(words: readonly string[], cwd: string): Promise<{ out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { cwd, timeout: 300_000, stdio: ['ignore', 'pipe', 'pipe'] })
    const texts = { out: '', err: '' }
    child.stdout.setEncoding('utf8').on('data', (data: string) => {
      texts.out += data
    })
    child.stderr.setEncoding('utf8').on('data', (data: string) => {
      texts.err += data
    })
    child.on('error', reject)
    child.on('close', () => resolve(texts))
  })
}
