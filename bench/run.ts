import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checklist, collection, fetchScript, requests } from './plans.ts'
import { startServer } from './server.ts'

/**
 * Times whole processes against one loopback server: the gate, newman and a bare fetch script with the same requests.
 * Rounds are interleaved, so that a busy moment of the machine meets all contestants; medians are compared.
 * Usage: node bench/run.ts [--rounds N] [--gate PATH]
 */
interface Contestant {
  readonly name: string
  readonly argv: readonly string[]
  /** Requests that reach the server in one run; anything else would compare different work. */
  readonly requests: number
}

const root = join(import.meta.dirname, '..')
const rounds = Number(option('--rounds') ?? 7)
const gate = option('--gate') ?? join(root, 'dist/index.js')
const newman = join(import.meta.dirname, 'node_modules/newman/bin/newman.js')
const node = process.execPath

for (const file of [gate, newman]) {
  if (!existsSync(file)) throw new Error(`${file} is missing; run this by "npm run bench"`)
}

const directory = mkdtempSync(join(tmpdir(), 'readiness-bench-'))
const server = await startServer()
const write = (name: string, text: string): string => {
  const path = join(directory, name)
  writeFileSync(path, text)
  return path
}
const gateRun = (name: string, delayMs: number, concurrency?: number): Contestant => {
  const config = write(`${delayMs}-${concurrency ?? 'default'}.yml`, checklist(server.url, delayMs, concurrency))
  return { name, argv: [gate, 'run', '--config', config, '--url', server.url, '--format', 'json'], requests }
}
const versus = (delayMs: number): Contestant[] => [
  gateRun('readiness run', delayMs),
  {
    name: 'newman run',
    argv: [
      newman,
      'run',
      write(`collection-${delayMs}.json`, collection(server.url, delayMs)),
      '--reporters',
      'json',
      '--reporter-json-export',
      join(directory, `newman-${delayMs}.json`),
    ],
    requests,
  },
  { name: 'bare fetch script', argv: [write(`fetch-${delayMs}.mjs`, fetchScript(server.url, delayMs))], requests },
]

try {
  await compare('Twenty requests, answered at once', versus(0))
  await compare('Twenty requests, each answered after 50 ms', versus(50))
  await compare('Twenty slow paths, 300 ms each', [
    gateRun('concurrent (default)', 300),
    gateRun('one after another (concurrency: 1)', 300, 1),
  ])
  await compare('Start-up', [
    { name: 'node -e 0', argv: ['-e', '0'], requests: 0 },
    { name: 'readiness --version', argv: [gate, '--version'], requests: 0 },
    {
      name: 'readiness check, twenty items',
      argv: [gate, 'check', '--config', join(directory, '0-default.yml')],
      requests: 0,
    },
  ])
} finally {
  server.close()
  rmSync(directory, { recursive: true })
}

/** Prints medians and their ratio to the first contestant. */
async function compare(title: string, contestants: readonly Contestant[]): Promise<void> {
  const times = new Map<Contestant, number[]>(contestants.map((one) => [one, []]))
  for (let round = 0; round <= rounds; round++) {
    for (const one of contestants) {
      const took = await time(one)
      // The first round only fills the caches of the disk.
      if (round > 0) times.get(one)?.push(took)
    }
  }
  const rows = contestants.map((one) => ({ name: one.name, ...spread(times.get(one) ?? []) }))
  const first = rows[0]?.median ?? 1
  process.stdout.write(`\n${title} (${rounds} rounds)\n`)
  for (const { name, median, least, most } of rows) {
    const ratio = (median / first).toFixed(2)
    process.stdout.write(
      `  ${name.padEnd(36)} ${median.toFixed(0).padStart(6)} ms  (${least.toFixed(0)} to ${most.toFixed(0)})  x${ratio}\n`,
    )
  }
}

function spread(values: readonly number[]): { median: number; least: number; most: number } {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const median = sorted.length % 2 ? sorted[middle] : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
  return { median: median ?? 0, least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0 }
}

/** Milliseconds from the start of the process to its end. Throws when it failed or did other work than the rest. */
async function time({ name, argv, requests: wanted }: Contestant): Promise<number> {
  const before = server.asked()
  const started = performance.now()
  const child = spawn(node, argv, { stdio: ['ignore', 'ignore', 'pipe'], cwd: directory })
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => {
    stderr = (stderr + chunk.toString()).slice(-2000)
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  const took = performance.now() - started
  if (code !== 0) throw new Error(`${name} ended with ${code}\n${stderr}`)
  const asked = server.asked() - before
  if (asked !== wanted) throw new Error(`${name} made ${asked} requests, not ${wanted}`)
  return took
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}
