import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cspEvaluator } from './csp-evaluator.ts'
import { dotenvReaders } from './dotenv-suite.ts'
import { hstsPreload } from './hstspreload.ts'
import { observatory, observatoryResults } from './observatory.ts'
import type { Outcome, Suite } from './suite.ts'
import { webhint } from './webhint.ts'

/**
 * Compares this project with facts recorded from other tools: `npm run conformance -- DIR [--document]`.
 * Runs every suite whose corpus file is in DIR; the exit code is 1 where one agrees too seldom, or a documented deviation
 * is none any more. `--document` writes docs/conformance.md.
 */
const suites: readonly Suite[] = [observatory, observatoryResults, hstsPreload, cspEvaluator, webhint, dotenvReaders]

interface Row {
  readonly suite: string
  readonly group: string
  readonly cases: number
  readonly agree: number
  readonly documented: number
  readonly unexplained: readonly Outcome[]
  readonly enough: boolean
}

interface Compared {
  readonly suite: Suite
  readonly rows: readonly Row[]
  /** Ids that are documented as deviations and agree, or do not exist. */
  readonly stale: readonly string[]
  /** How many cases each deviation of the suite explains. */
  readonly counts: readonly number[]
}

async function compare(suite: Suite, corpus: unknown): Promise<Compared> {
  const outcomes = await suite.run(corpus)
  const patterns = suite.deviations.flatMap(({ ids }) => ids)
  const differing = outcomes.filter(({ agrees }) => !agrees).map(({ id }) => id)
  const documented = (id: string): boolean => patterns.some((pattern) => fits(id, pattern))
  const rows = [...Map.groupBy(outcomes, ({ group }) => group)].map(([group, cases]): Row => {
    const agree = cases.filter(({ agrees }) => agrees).length
    const unexplained = cases.filter(({ agrees, id }) => !agrees && !documented(id))
    const known = cases.length - agree - unexplained.length
    const judged = cases.length - known
    const enough = judged === 0 || agree / judged >= suite.threshold
    return { suite: suite.name, group, cases: cases.length, agree, documented: known, unexplained, enough }
  })
  const stale = patterns.filter((pattern) => !differing.some((id) => fits(id, pattern)))
  const counts = suite.deviations.map(({ ids }) => differing.filter((id) => ids.some((one) => fits(id, one))).length)
  return { suite, rows, stale, counts }
}

function fits(id: string, pattern: string): boolean {
  return pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : id === pattern
}

function table(compared: readonly Compared[]): string {
  const lines = [
    '| suite | test | cases | agree | documented deviations | unexplained |',
    '|---|---|---:|---:|---:|---:|',
    ...compared.flatMap(({ rows }) =>
      rows.map(
        (row) =>
          `| ${row.suite} | ${row.group} | ${row.cases} | ${row.agree} | ${row.documented} | ${row.unexplained.length}${row.enough ? '' : ' (too many)'} |`,
      ),
    ),
  ]
  const sum = (of: (row: Row) => number): number =>
    compared.flatMap(({ rows }) => rows).reduce((total, row) => total + of(row), 0)
  const totals = [(row: Row) => row.cases, (row: Row) => row.agree, (row: Row) => row.documented].map(sum)
  lines.push(`| all | | ${totals.join(' | ')} | ${sum((row) => row.unexplained.length)} |`)
  return lines.join('\n')
}

function documentOf(compared: readonly Compared[]): string {
  const deviations = compared.flatMap(({ suite, counts }) =>
    suite.deviations.map(({ reason }, index) => `| ${suite.name} | ${counts[index]} | ${reason} |`),
  )
  return [
    '# Conformance',
    '',
    'Measured against facts recorded from the test suites of public tools. The recorded files are not part of this',
    'repository. `npm run conformance -- DIR` measures anew, and fails where fewer than 95 % of the cases of a test agree',
    'outside the deviations below, or where a deviation is none any more. This page is written by',
    '`npm run conformance -- DIR --document`.',
    '',
    table(compared),
    '',
    '## Deviations, each with its reason',
    '',
    '| suite | cases | why this project differs |',
    '|---|---:|---|',
    ...deviations,
    '',
  ].join('\n')
}

async function main(): Promise<number> {
  const [directory, option] = process.argv.slice(2)
  if (directory === undefined || (option !== undefined && option !== '--document')) {
    process.stderr.write('usage: npm run conformance -- DIRECTORY [--document]\n')
    return 2
  }
  const present = suites.filter(({ file }) => existsSync(join(directory, file)))
  if (present.length === 0) {
    process.stderr.write(`no corpus file in ${directory}: ${suites.map(({ file }) => file).join(', ')}\n`)
    return 2
  }
  const compared = await Promise.all(
    present.map((suite) => compare(suite, JSON.parse(readFileSync(join(directory, suite.file), 'utf8')))),
  )
  process.stdout.write(`${table(compared)}\n`)
  for (const { rows, suite, stale } of compared) {
    for (const { group, id, detail } of rows.flatMap(({ unexplained }) => unexplained)) {
      process.stdout.write(`differs: ${suite.name} ${group} ${id}: ${detail}\n`)
    }
    for (const id of stale) process.stdout.write(`no deviation any more: ${suite.name} ${id}\n`)
  }
  if (option === '--document') {
    writeFileSync(new URL('../../docs/conformance.md', import.meta.url), documentOf(compared))
  }
  const met = compared.every(({ rows, stale }) => stale.length === 0 && rows.every(({ enough }) => enough))
  return met ? 0 : 1
}

process.exitCode = await main()
