import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cspEvaluator } from './csp-evaluator.ts'
import { dotenvReaders } from './dotenv-suite.ts'
import { hstsPreload } from './hstspreload.ts'
import { firstSights, type ListTally, measureLists } from './list-suite.ts'
import { observatory, observatoryResults } from './observatory.ts'
import { measure, type ProjectOutcome, readProjects, type Tally, totals } from './project-suite.ts'
import type { Outcome, Suite } from './suite.ts'
import { webhint } from './webhint.ts'

/**
 * Measures this project: `npm run conformance [-- [DIR] [--document | --recorded]]`. By the small projects of this
 * repository, whose faults are known (not with `--recorded`), and with DIR by facts recorded from other tools, every suite
 * whose corpus file is in DIR.
 * The exit code is 1 where one agrees too seldom, a documented deviation is none any more, or a kind is not precise
 * enough on the projects or finds too few of their faults. `--document` writes docs/conformance.md.
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

/** Least share of errors that are right, and of faults that are found, in every kind. */
const enough = { precision: 0.97, recall: 0.95 }

interface Measured {
  readonly outcomes: readonly ProjectOutcome[]
  readonly rows: readonly Tally[]
  readonly enough: boolean
}

async function measureProjects(): Promise<Measured> {
  const projects = readProjects(join(import.meta.dirname, 'projects'))
  const outcomes: ProjectOutcome[] = []
  for (const [name, project] of projects) outcomes.push(await measure(name, project))
  const rows = totals(outcomes)
  const isEnough = rows.every((row) => precisionOf(row) >= enough.precision && recallOf(row) >= enough.recall)
  return { outcomes, rows, enough: isEnough && outcomes.every(({ spoilt }) => !spoilt) }
}

function precisionOf({ right, wrong }: Tally): number {
  return right + wrong === 0 ? 1 : right / (right + wrong)
}

function recallOf({ known, found }: Tally): number {
  return known === 0 ? 1 : found / known
}

function projectTable({ outcomes, rows }: Measured): string {
  const clean = outcomes.filter((one) => one.clean)
  const warnings = clean.map(({ tallies }) => tallies.reduce((sum, one) => sum + one.warnings, 0)).sort((a, b) => a - b)
  return [
    '| kind | errors that are right | that are not | precision | known faults | found | recall |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...rows.map(
      (row) =>
        `| ${row.kind} | ${row.right} | ${row.wrong} | ${precisionOf(row).toFixed(2)} | ${row.known} | ${row.found} | ${recallOf(row).toFixed(2)} |`,
    ),
    '',
    `${outcomes.length} projects, ${clean.length} of them without a fault; of those the median has ${warnings[Math.floor(warnings.length / 2)] ?? 0} warnings, the most ${warnings.at(-1) ?? 0}.`,
  ].join('\n')
}

/** Least share of proposals that are of the right kind, and of what a machine can decide that is proposed. */
const enoughOfLists = { precision: 0.92, recall: 0.65 }

function share(tallies: readonly ListTally[]): { readonly precision: number; readonly recall: number } {
  const sum = (of: (tally: ListTally) => number): number => tallies.reduce((total, one) => total + of(one), 0)
  return {
    precision:
      sum(({ right }) => right) /
      Math.max(
        1,
        sum(({ proposed }) => proposed),
      ),
    recall:
      sum(({ found }) => found) /
      Math.max(
        1,
        sum(({ decidable }) => decidable),
      ),
  }
}

/** So many lists are named as the worst. */
const worst = 3

function listTable(tallies: readonly ListTally[]): string {
  const said = (name: string, some: readonly ListTally[]): string => {
    const { precision, recall } = share(some)
    return `${name}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}.`
  }
  const rows = tallies.map((tally) => ({ tally, ...share([tally]) }))
  const worstBy = (of: 'precision' | 'recall'): string =>
    rows
      .toSorted((a, b) => a[of] - b[of])
      .slice(0, worst) // cut: a list
      .map((row) => `${row.tally.list} ${row[of].toFixed(2)}`)
      .join(', ')
  return [
    '| list | gone through | items | not read | proposed | of the right kind | precision | decidable by a machine | proposed rightly | recall |',
    '|---|---|---:|---:|---:|---:|---:|---:|---:|---:|',
    ...rows.map(
      ({ tally: { list, seen, items, lost, proposed, right, decidable, found }, precision, recall }) =>
        `| ${list} | ${seen ? 'yes' : 'no'} | ${items} | ${lost} | ${proposed} | ${right} | ${precision.toFixed(2)} | ${decidable} | ${found} | ${recall.toFixed(2)} |`,
    ),
    '',
    said('All', tallies),
    said(
      'Those that were gone through while intents were written',
      tallies.filter(({ seen }) => seen),
    ),
    said(
      'Those that were not',
      tallies.filter(({ seen }) => !seen),
    ),
    `The least precise: ${worstBy('precision')}. Those with the least recall: ${worstBy('recall')}.`,
  ].join('\n')
}

/** What `npm run servers` wrote, with its marks, is kept as it is. */
function serversOf(committed: string): string {
  const part = /^<!-- servers:start[\s\S]*^<!-- servers:end -->$/m.exec(committed)
  if (part === null) throw new Error('docs/conformance.md has no marks for servers')
  return part[0]
}

function firstSightTable(): string {
  return [
    '| batch | lists | items | precision | recall | what |',
    '|---:|---:|---:|---:|---:|---|',
    ...firstSights.map(
      ({ lists, items, precision, recall, what }, index) =>
        `| ${index + 1} | ${lists} | ${items} | ${precision.toFixed(2)} | ${recall.toFixed(2)} | ${what} |`,
    ),
  ].join('\n')
}

function documentOf(
  compared: readonly Compared[],
  measured: Measured,
  lists: readonly ListTally[],
  committed: string,
): string {
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
    '## Projects',
    '',
    'Small projects as people publish them, in `scripts/conformance/projects`, each with every error that is right, and with',
    'faults that are put into it one by one. `npm run conformance` measures them; the least is a precision of 0.97, a recall',
    'of 0.95, and no error in a project without a fault.',
    '',
    projectTable(measured),
    '',
    '## Lists',
    '',
    'What `init` proposes for real lists whose items were labelled by hand, without knowing anything of the project: of',
    'the right kind is a proposal of a kind that the label names. Intents are written by hand, so no list can be held out',
    'of a training. Some lists were gone through item by item while they were written; of the others single items were',
    'read, with their labels. The least is a precision of 0.92 and a recall of 0.65 over all.',
    '',
    listTable(lists),
    '',
    'What to expect of a list that nobody has read is told by batches of further public lists, labelled before the program',
    'saw them, measured once, and gone through afterwards. They are not part of this repository, and the numbers are those',
    'of the first sight; by now the program does better on them, which says nothing.',
    '',
    firstSightTable(),
    '',
    '## Servers',
    '',
    'Servers and frameworks of Debian and npm, each in a careless form, whose faults are known from its own documentation, and',
    'in a careful one without a fault, in `scripts/servers/forms`. `npm run servers` installs them, starts them on loopback',
    'with TLS in front, and judges them by `exposure`, `headers` and where it says so `cors` and `page`, with all their rules as',
    'they are by default. Known are only faults that show at places where [exposure](kinds/exposure.md) looks. A fault is found',
    'where its rule warns or fails; an alarm is any warning or error on the careful form, and any check of it that cannot be told.',
    'The least is a recall of 0.95 and no alarm. Not measured in every build, since it installs all of them.',
    '',
    serversOf(committed),
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
  const flags = process.argv.slice(2).filter((word) => word.startsWith('--'))
  const [directory, ...more] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
  if (more.length > 0 || flags.some((flag) => flag !== '--document' && flag !== '--recorded')) {
    process.stderr.write('usage: npm run conformance [-- [DIRECTORY] [--document | --recorded]]\n')
    return 2
  }
  const present = suites.filter(({ file }) => directory !== undefined && existsSync(join(directory, file)))
  if (directory !== undefined && present.length === 0) {
    process.stderr.write(`no corpus file in ${directory}: ${suites.map(({ file }) => file).join(', ')}\n`)
    return 2
  }
  const compared = await Promise.all(
    present.map((suite) => compare(suite, JSON.parse(readFileSync(join(directory ?? '', suite.file), 'utf8')))),
  )
  if (present.length > 0) process.stdout.write(`${table(compared)}\n`)
  for (const { rows, suite, stale } of compared) {
    for (const { group, id, detail } of rows.flatMap(({ unexplained }) => unexplained)) {
      process.stdout.write(`differs: ${suite.name} ${group} ${id}: ${detail}\n`)
    }
    for (const id of stale) process.stdout.write(`no deviation any more: ${suite.name} ${id}\n`)
  }
  const agrees = compared.every(({ rows, stale }) => stale.length === 0 && rows.every(({ enough }) => enough))
  if (flags.includes('--recorded')) return agrees ? 0 : 1
  const measured = await measureProjects()
  process.stdout.write(`\n${projectTable(measured)}\n`)
  for (const line of measured.outcomes.flatMap(({ differing }) => differing)) process.stdout.write(`differs: ${line}\n`)
  const lists = directory === undefined ? [] : measureLists(directory)
  if (lists.length > 0) process.stdout.write(`\n${listTable(lists)}\n`)
  for (const line of lists.flatMap(({ differing }) => differing)) process.stdout.write(`differs: ${line}\n`)
  const { precision, recall } = share(lists)
  const proposes = lists.length === 0 || (precision >= enoughOfLists.precision && recall >= enoughOfLists.recall)
  if (flags.includes('--document')) {
    const path = new URL('../../docs/conformance.md', import.meta.url)
    writeFileSync(path, documentOf(compared, measured, lists, readFileSync(path, 'utf8')))
  }
  return agrees && proposes && measured.enough ? 0 : 1
}

process.exitCode = await main()
