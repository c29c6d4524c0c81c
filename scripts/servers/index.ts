import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { freePort } from '../../__tests__/support/ports.ts'
import { between } from '../docs/document.ts'
import { ask, type Judged } from './ask.ts'
import { type Form, faultsOf, readServers, type Server } from './form.ts'
import { startFront } from './front.ts'
import { installModules, installPackages, versionOf } from './install.ts'
import { prepare, start } from './place.ts'
import { type Outcome, recallOf, tableOf } from './table.ts'

/**
 * Tries real servers: `npm run servers [-- NAME… | --document]`. Each file of `forms/` is a server in a careless form, whose
 * faults are known from its own documentation, and in a careful one, which has none. Both are installed, started on
 * loopback with TLS in front, and judged by the program as a process; all that was started is ended. The exit code is 1
 * where too few of the faults are found, or anything of a careful form is red or yellow. `--document` writes the table of
 * docs/conformance.md. `READINESS_ENTRY` names the program (dist/index.js), `SERVERS_DIRECTORY` where things are installed.
 */
const host = 'shop.example'
const entry = resolve(process.env.READINESS_ENTRY ?? 'dist/index.js')
const work = resolve(process.env.SERVERS_DIRECTORY ?? join(tmpdir(), 'readiness-servers'))

async function judged(server: Server, form: Form, dir: string): Promise<Judged> {
  let port = 0
  const front = await startFront(host, () => port)
  const authority = `${host}:${front.port}`
  const started = async (): Promise<() => Promise<void>> => {
    port = await freePort()
    const place = { dir, port, inner: await freePort(), host, authority }
    await prepare(form, server.files, place)
    return start(form, place)
  }
  try {
    // A port that was free may be taken until a slow server listens on it.
    const stop = await started().catch(started)
    try {
      const checks = { exposure: {}, headers: {}, ...server.checks }
      return await ask(entry, { url: `https://${authority}`, host, root: front.root, dir }, checks)
    } finally {
      await stop()
    }
  } finally {
    await front.stop()
  }
}

async function outcomeOf(server: Server): Promise<Outcome> {
  const folder = join(work, server.id)
  mkdirSync(folder, { recursive: true })
  installModules(server, folder)
  const careless = await judged(server, server.careless, join(folder, 'careless'))
  const careful = await judged(server, server.careful, join(folder, 'careful'))
  const faults = [...faultsOf(server)].map(([rule, what]) => {
    const found = careless.findings.find((finding) => finding.rule === rule)
    return { rule, what, found: found === undefined ? null : `${found.message} (${found.observed})` }
  })
  const known = new Set(faults.map(({ rule }) => rule))
  const { name } = server
  return {
    name,
    version: versionOf(server),
    faults,
    more: careless.findings.filter(({ rule }) => !known.has(rule)),
    alarms: careful.findings,
    untold: careful.untold,
    missing: careless.untold,
    seconds: [careless.seconds, careful.seconds],
  }
}

function told({ name, faults, more, alarms, untold, missing, seconds }: Outcome): string {
  const lines = [
    ...faults.filter(({ found }) => found === null).map(({ rule, what }) => `missed ${rule}: ${what}`),
    ...more.map(({ rule, level, message, observed }) => `besides ${level} ${rule}: ${message} (${observed})`),
    ...alarms.map(({ rule, level, message, observed }) => `ALARM ${level} ${rule}: ${message} (${observed})`),
    ...missing.map((text) => `not told of the careless form: ${text}`),
    ...untold.map((text) => `UNTOLD ${text}`),
  ]
  const found = faults.filter((one) => one.found !== null).length
  const times = seconds.map((one) => `${one.toFixed(1)} s`).join(', ')
  return [`${name}: ${found} of ${faults.length}, ${alarms.length} alarms (${times})`, ...lines].join('\n  ')
}

async function main(): Promise<number> {
  const words = process.argv.slice(2)
  const wanted = words.filter((word) => !word.startsWith('--'))
  const all = readServers(join(import.meta.dirname, 'forms'))
  const servers = all.filter(({ id }) => wanted.length === 0 || wanted.includes(id))
  const unknown = wanted.filter((word) => !all.some(({ id }) => id === word))
  if (unknown.length > 0 || words.some((word) => word.startsWith('--') && word !== '--document')) {
    process.stderr.write(`usage: npm run servers [-- NAME… | --document], of ${all.map(({ id }) => id).join(', ')}\n`)
    return 2
  }
  installPackages(servers)
  const outcomes: Outcome[] = []
  let failed = 0
  for (const server of servers) {
    try {
      const outcome = await outcomeOf(server)
      outcomes.push(outcome)
      process.stdout.write(`${told(outcome)}\n`)
    } catch (error) {
      failed++
      process.stdout.write(`${server.name}: not tried, ${error instanceof Error ? error.message : String(error)}\n`)
    }
  }
  process.stdout.write(`\n${tableOf(outcomes)}\n`)
  if (words.includes('--document') && wanted.length === 0) {
    const path = new URL('../../docs/conformance.md', import.meta.url)
    writeFileSync(path, between(readFileSync(path, 'utf8'), 'servers', tableOf(outcomes)))
  }
  const isRight = outcomes.every(({ alarms, untold }) => alarms.length === 0 && untold.length === 0)
  return failed === 0 && isRight && recallOf(outcomes) >= 0.95 ? 0 : 1
}

process.exitCode = await main()
