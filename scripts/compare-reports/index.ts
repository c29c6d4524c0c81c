import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import type { ItemResult, Report } from '../../src/model/report.ts'
import { type Case, envCases, inputCases, shopCases } from './cases.ts'

/**
 * Runs two bundles on the same checklists and says in what their reports differ; exits 1 where they do.
 * Usage: node scripts/compare-reports/index.ts OLD/index.js NEW/index.js [INPUTS.json …]
 */
const [oldBundle, newBundle, ...inputs] = process.argv.slice(2)
if (oldBundle === undefined || newBundle === undefined) {
  console.error('usage: node scripts/compare-reports/index.ts OLD/index.js NEW/index.js [INPUTS.json …]')
  process.exit(2)
}

const { cases: ofShops, shops } = await shopCases()
const cases = [...ofShops, ...envCases(), ...inputs.flatMap(inputCases)]
let different = 0
try {
  for (const one of cases) {
    const [before, after] = await Promise.all([report(oldBundle, one), report(newBundle, one)])
    const lines = differences(before, after)
    if (lines.length === 0) continue
    different++
    console.log([`${one.name}:`, ...lines.map((line) => `  ${line}`)].join('\n'))
  }
} finally {
  await Promise.all(shops.map((shop) => shop.close()))
  for (const { directory } of cases) rmSync(directory, { recursive: true, force: true })
}
console.log(`${cases.length} checklists, ${different} with differences`)
process.exit(different > 0 ? 1 : 0)

async function report(bundle: string, { directory, args }: Case): Promise<Report> {
  const child = spawn(process.execPath, ['--', bundle, 'run', '--format', 'json', ...args], {
    cwd: directory,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
  })
  await new Promise((done) => child.on('close', done))
  return JSON.parse(text) as Report
}

/** Verdict, statuses and findings that are not the same; times and the order of findings do not count. */
function differences(before: Report, after: Report): string[] {
  const lines = before.verdict === after.verdict ? [] : [`verdict: ${before.verdict} -> ${after.verdict}`]
  const [old, now] = [shown(before), shown(after)]
  for (const line of old) if (!now.has(line)) lines.push(`- ${line}`)
  for (const line of now) if (!old.has(line)) lines.push(`+ ${line}`)
  return lines
}

function shown(report: Report): Set<string> {
  const problems = (report.problems ?? []).map((one) => JSON.stringify(one))
  return new Set([...problems, ...report.items.flatMap(linesOf)].map(withoutTimes))
}

function linesOf({ id, status, reason, checks }: ItemResult): string[] {
  const of = checks.flatMap((check) =>
    check.findings.map(({ rule, level, message, expected, observed, location, url, fix }) =>
      JSON.stringify([id, check.kind, rule, level, message, expected, observed, location ?? null, url ?? null, fix]),
    ),
  )
  return [`${id} ${status} ${reason ?? ''}`, ...checks.map((check) => `${id} ${check.kind} ${check.status}`), ...of]
}

/** What is measured, and what each run makes anew, differs between any two runs. */
function withoutTimes(line: string): string {
  return line
    .replace(/\b\d+(\.\d+)? ?(ms|s|hours|days|minutes)\b/g, 'TIME')
    .replace(/\bx[0-9a-f]{10}/g, 'RANDOM')
    .replace(/readiness-[0-9a-f]{8,}/g, 'readiness-RANDOM')
}
