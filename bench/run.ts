import { existsSync, globSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Bench, type Contestant, type Measured, measure } from './measure.ts'
import { mixedItems } from './mixed.ts'
import { startPeers } from './peers.ts'
import * as plans from './plans.ts'
import { startServer } from './server.ts'
import { missingPrograms, startTls, tlsChecklist, tlsHost } from './tls.ts'

/**
 * Times whole processes against one loopback server: the gate, other programs that ask the same, and scripts that one
 * would write by hand. What we hold ourselves to is told as kept or missed; medians of interleaved rounds are compared.
 * Usage: node bench/run.ts [--rounds N] [--gate PATH]
 */
const root = join(import.meta.dirname, '..')
const gate = option('--gate') ?? join(root, 'dist/index.js')
const tool = (path: string): string => join(import.meta.dirname, 'node_modules', path)
const newman = tool('newman/bin/newman.js')
const httpyac = tool('httpyac/bin/httpyac.js')
const bruno = tool('@usebruno/cli/bin/bru.js')
for (const file of [gate, newman, httpyac, bruno]) {
  if (!existsSync(file)) throw new Error(`${file} is missing; run this by "npm run bench"`)
}

const directory = mkdtempSync(join(tmpdir(), 'readiness-bench-'))
const server = await startServer()
const bench: Bench = {
  rounds: Number(option('--rounds') ?? 9),
  asked: server.asked,
  // Compiled code is kept from round to round, as from run to run of a person, and beside what the person has.
  env: { PATH: process.env.PATH, HOME: directory },
}

function write(files: plans.Files, folder = ''): string {
  for (const [path, text] of Object.entries(files)) {
    const absolute = join(directory, folder, path)
    mkdirSync(dirname(absolute), { recursive: true })
    writeFileSync(absolute, text)
  }
  return join(directory, folder)
}

const node = (name: string, ...argv: string[]): Contestant => ({ name, argv, cwd: directory })
const readiness = (name: string, config: string, ...more: string[]): Contestant =>
  node(name, gate, 'run', '--config', config, ...more)
/** Starts without the compiled code of an earlier run, as on a fresh machine. */
const uncached = (one: Contestant, name: string): Contestant => ({
  ...one,
  name,
  env: { NODE_DISABLE_COMPILE_CACHE: '1' },
})

function asking(delayMs: number): Contestant[] {
  const { url } = server
  const folder = write(
    {
      'readiness.yml': plans.checklist(url, delayMs),
      'collection.json': plans.collection(url, delayMs),
      'fetch.mjs': plans.fetchScript(url, delayMs),
      'requests.http': plans.httpFile(url, delayMs),
    },
    `${delayMs}`,
  )
  const bru = write(plans.bruFiles(url, delayMs), `bruno-${delayMs}`)
  const silent = ['--reporters', 'json', '--reporter-json-export', join(folder, 'newman.json')]
  return [
    node('bare fetch script', join(folder, 'fetch.mjs')),
    readiness('readiness run', `${delayMs}/readiness.yml`, '--format', 'json'),
    node('httpyac', httpyac, 'send', join(folder, 'requests.http'), '--all', '--output', 'none'),
    node('newman', newman, 'run', join(folder, 'collection.json'), ...silent),
    { ...node('bruno', bruno, 'run'), cwd: bru },
  ].map((one) => ({ ...one, requests: plans.requests }))
}

try {
  write({ 'one.yml': plans.fileItems(1, 'one.yml') })
  const one = readiness('readiness run', 'one.yml')
  await compare('One check of one file', [
    node('node -e 0', '-e', '0'),
    one,
    uncached(one, 'nothing kept of earlier runs'),
  ]).then(([base, own]) => {
    goal('start-up', (own?.median ?? 0) / (base?.median ?? 1), 3, 'times node -e 0')
    goal('peak memory', own?.peak ?? 0, 70, 'MiB')
  })

  await compare('Twenty requests, answered at once', asking(0)).then(([base, own]) => {
    goal('time', (own?.median ?? 0) / (base?.median ?? 1), 1.4, 'times the fetch script')
    goal('peak memory', own?.peak ?? 0, 95, 'MiB')
  })
  await compare('Twenty requests, each answered after 50 ms', asking(50))

  write({ 'all.yml': plans.checklist(server.url, 300), 'each.yml': plans.checklist(server.url, 300, 1) })
  await compare(
    'Twenty slow paths, 300 ms each',
    [readiness('concurrent (default)', 'all.yml'), readiness('one after another (concurrency: 1)', 'each.yml')].map(
      (contestant) => ({ ...contestant, requests: plans.requests }),
    ),
  )

  write(plans.envFiles('env-1', 1), 'env-1')
  write(plans.envFiles('env-5000', 5000), 'env-5000')
  write(plans.envFiles('env-secret', 5000, true), 'env-secret')
  await compare('An env file of 5,000 keys', [
    node('node --env-file, which only reads it', '--env-file=env-5000/.env', '-e', '0'),
    readiness('readiness run, one key', 'env-1/readiness.yml'),
    readiness('readiness run, a fifth is secret', 'env-5000/readiness.yml'),
    readiness('readiness run, all are secret', 'env-secret/readiness.yml'),
  ]).then(([, few, many]) => goal('beyond start-up', ((many?.median ?? 0) - (few?.median ?? 0)) / 1000, 0.25, 's'))

  const counts = [1250, 2500, 5000]
  for (const count of counts) write({ [`items-${count}.yml`]: plans.fileItems(count, 'one.yml') })
  await compare('Items that ask a file each', [
    one,
    ...counts.map((count) => readiness(`${count} items`, `items-${count}.yml`)),
  ]).then(([start, few, , many]) => {
    const beyond = (measured: Measured | undefined): number => (measured?.median ?? 0) - (start?.median ?? 0)
    // In proportion it is four; quadratic would be sixteen.
    goal('four times the items, beyond start-up', beyond(many) / beyond(few), 4.5, 'times the time')
  })

  const peers = await startPeers()
  try {
    for (const count of counts) write(mixedItems(count, peers), `mixed-${count}`)
    const mixed = counts.map((count) => ({
      ...readiness(`${count} items`, 'readiness.yml'),
      cwd: join(directory, `mixed-${count}`),
    }))
    await compare('Items of mixed kinds against a hundred hosts', mixed, 2).then(([few, , many]) => {
      goal('four times the items', (many?.median ?? 0) / (few?.median ?? 1), 4.5, 'times the time')
      goal('peak memory', many?.peak ?? 0, 300, 'MiB')
    })
  } finally {
    peers.close()
  }

  await compareTls()

  await compare('Start-up', [
    node('node -e 0', '-e', '0'),
    node('readiness --version', gate, '--version'),
    node('readiness check, twenty items', gate, 'check', '--config', '0/readiness.yml'),
  ])

  const bytes = globSync(join(dirname(gate), '*.js')).reduce((sum, path) => sum + statSync(path).size, 0)
  process.stdout.write('\nBundle\n')
  goal('dist/*.js', bytes / 1e6, 6, 'MB')
} finally {
  server.close()
  rmSync(directory, { recursive: true })
}

/** Every question of `tls`, and those of a scanner of one host that is known for its speed. */
async function compareTls(): Promise<void> {
  const missing = missingPrograms()
  if (missing.length > 0) {
    process.stdout.write(`\nTLS of one host: not compared, since ${missing.join(' and ')} is not installed\n`)
    return
  }
  const folder = join(directory, 'tls')
  const nginx = await startTls(folder)
  try {
    write({ 'readiness.yml': tlsChecklist(nginx.port) }, 'tls')
    const scan = ['--no-colour', `--sni-name=${tlsHost}`, `127.0.0.1:${nginx.port}`]
    await compare('TLS of one host, an nginx as Mozilla configures it', [
      { ...node('sslscan', ...scan), program: 'sslscan' },
      { ...readiness('readiness run, tls: {}', 'readiness.yml'), cwd: folder },
      {
        ...uncached(readiness('', 'readiness.yml'), 'nothing kept of earlier runs'),
        cwd: folder,
      },
    ]).then(([scanner, own]) => goal('time', (own?.median ?? 0) / (scanner?.median ?? 1), 1, 'times sslscan'))
  } finally {
    nginx.close()
  }
}

/** Prints medians, their ratio to the first contestant, time of processors and peaks of memory. */
async function compare(title: string, contestants: readonly Contestant[], rounds = bench.rounds): Promise<Measured[]> {
  const measured = await measure(contestants, { ...bench, rounds })
  const first = measured[0]?.median ?? 1
  process.stdout.write(`\n${title} (${rounds} rounds)\n`)
  for (const [n, { median, least, most, peak, cpu }] of measured.entries()) {
    const name = (contestants[n]?.name ?? '').padEnd(36)
    const time = `${median.toFixed(0).padStart(6)} ms  (${least.toFixed(0)} to ${most.toFixed(0)})`
    process.stdout.write(
      `  ${name} ${time.padEnd(28)} x${(median / first).toFixed(2).padEnd(6)} ${cpu.toFixed(0).padStart(5)} ms cpu ${peak.toFixed(0).padStart(4)} MiB\n`,
    )
  }
  return measured
}

function goal(name: string, got: number, most: number, unit: string): void {
  const word = got <= most ? 'kept' : 'MISSED'
  process.stdout.write(`  ${word}: ${name} ${got.toFixed(2)} of at most ${most} ${unit}\n`)
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}
