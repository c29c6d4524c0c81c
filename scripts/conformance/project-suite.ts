import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Finding } from '../../src/model/finding.ts'
import { perform } from '../../src/run/perform.ts'
import { toSettings } from '../../src/run/settings.ts'

/** A fault that is put into a project, and the rule that has to find it. */
const faultSchema = z.strictObject({
  what: z.string(),
  file: z.string(),
  from: z.string(),
  to: z.string(),
  finds: z.string(),
  level: z.enum(['error', 'warning']).default('error'),
  /** Other errors that the same change brings for good reason. */
  also: z.array(z.string()).default([]),
})

/**
 * A small project as data: its files, the checks that are asked of it, every error that is right, each as
 * `kind/rule file:line`, and faults that are put into it one by one.
 */
const projectSchema = z.strictObject({
  title: z.string(),
  checks: z.record(z.string(), z.record(z.string(), z.unknown())),
  environment: z.record(z.string(), z.unknown()).default({}),
  files: z.record(z.string(), z.string()),
  errors: z.array(z.string()).default([]),
  faults: z.array(faultSchema).default([]),
})

export type Project = z.output<typeof projectSchema>
type Fault = z.output<typeof faultSchema>

export interface ProjectFinding {
  readonly kind: string
  readonly rule: string
  readonly level: string
  /** `kind/rule file:line`. */
  readonly text: string
  readonly message: string
}

/** How one kind did on one project. */
export interface Tally {
  readonly kind: string
  /** Errors that were found and are right, and those that are not. */
  right: number
  wrong: number
  /** Faults that are known, of the project itself or put into it, and those of them that were found. */
  known: number
  found: number
  warnings: number
}

export interface ProjectOutcome {
  readonly name: string
  readonly clean: boolean
  /** It has no fault, and yet an error or too many warnings. */
  readonly spoilt: boolean
  readonly tallies: readonly Tally[]
  /** What differs from what is known of the project, a line each. */
  readonly differing: readonly string[]
}

/** The most warnings that a project without a fault may have. */
const mostWarnings = 5

/** Reads the projects of a directory by name. */
export function readProjects(directory: string): Map<string, Project> {
  const names = readdirSync(directory).filter((name) => name.endsWith('.yaml'))
  return new Map(
    names.sort().map((name) => {
      const result = projectSchema.safeParse(parse(readFileSync(join(directory, name), 'utf8')))
      if (!result.success) throw new Error(`${name}: ${z.prettifyError(result.error)}`)
      return [name.replace(/\.yaml$/, ''), result.data]
    }),
  )
}

/** Runs the gate on a project as it is, then with each of its faults. */
export async function measure(name: string, project: Project): Promise<ProjectOutcome> {
  const kinds = Object.keys(project.checks)
  const tallies = new Map(
    kinds.map((kind): [string, Tally] => [kind, { kind, right: 0, wrong: 0, known: 0, found: 0, warnings: 0 }]),
  )
  const differing: string[] = []
  const tally = (rule: string): Tally => {
    const one = tallies.get(rule.replace(/\/.*$/, ''))
    if (!one) throw new Error(`${name} names ${rule}, whose kind it does not check`)
    return one
  }
  const plain = await findingsOf(project, project.files)
  const expected = [...project.errors]
  for (const finding of plain) {
    const one = tally(finding.rule)
    if (finding.level === 'warning') one.warnings++
    if (finding.level !== 'error') continue
    const index = expected.indexOf(finding.text)
    if (index >= 0) expected.splice(index, 1)
    else differing.push(`${name}: wrong error ${finding.text} (${finding.message})`)
    one[index >= 0 ? 'right' : 'wrong']++
  }
  for (const text of project.errors) tally(text).known++
  for (const text of project.errors) if (!expected.includes(text)) tally(text).found++
  for (const text of expected) differing.push(`${name}: missed ${text}`)
  const clean = project.errors.length === 0
  const warnings = plain.filter(({ level }) => level === 'warning')
  if (clean && warnings.length > mostWarnings) differing.push(`${name}: ${warnings.length} warnings`)
  const spoilt = clean && differing.length > 0
  for (const fault of project.faults) {
    const one = tally(fault.finds)
    one.known++
    const fresh = newIn(await findingsOf(project, withFault(name, project, fault)), plain)
    const hits = fresh.filter(({ rule, level }) => rule === fault.finds && isAtLeast(level, fault.level))
    if (hits.length > 0) one.found++
    else differing.push(`${name}: not found: ${fault.what} (${fault.finds})`)
    for (const finding of fresh.filter(({ level }) => level === 'error')) {
      const isRight = finding.rule === fault.finds || fault.also.includes(finding.rule)
      tally(finding.rule)[isRight ? 'right' : 'wrong']++
      if (!isRight) differing.push(`${name}: wrong error ${finding.text} (${finding.message}) with: ${fault.what}`)
    }
  }
  return { name, clean, spoilt, tallies: [...tallies.values()], differing }
}

function isAtLeast(level: string, wanted: Fault['level']): boolean {
  return level === 'error' || level === wanted
}

function withFault(name: string, { files }: Project, { file, from, to, what }: Fault): Record<string, string> {
  const text = files[file]
  if (text === undefined || text.split(from).length !== 2) {
    throw new Error(`${name}: "${from}" does not stand once in ${file}, for: ${what}`)
  }
  return { ...files, [file]: text.replace(from, () => to) }
}

/** What a change has brought: findings of which there was none, or fewer, before. */
function newIn(now: readonly ProjectFinding[], before: readonly ProjectFinding[]): ProjectFinding[] {
  const left = before.map(({ rule, level, message }) => `${rule} ${level} ${message}`)
  return now.filter(({ rule, level, message }) => {
    const index = left.indexOf(`${rule} ${level} ${message}`)
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
}

/** What the gate says of these files: the product as it runs, with a checklist of one item for each check. */
async function findingsOf(project: Project, files: Readonly<Record<string, string>>): Promise<ProjectFinding[]> {
  const root = mkdtempSync(join(tmpdir(), 'project-'))
  try {
    for (const [path, content] of Object.entries({ ...files, '.github/readiness.yml': checklistOf(project) })) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), content, { mode: 0o600 })
    }
    if ('.gitignore' in files) execFileSync('git', ['init', '-q', root])
    const progress = { item: () => {}, end: () => {} }
    const { report } = await perform(toSettings({}), { cwd: root, env: {}, progress, namesCommit: false })
    const [problem] = report.problems ?? []
    if (problem && report.items.length === 0) throw new Error(`${project.title}: ${problem.message}`)
    return report.items.flatMap((item) =>
      item.checks.flatMap(({ kind, findings }) => findings.map((one) => found(kind, one))),
    )
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function found(kind: string, { rule, level, message, location }: Finding): ProjectFinding {
  const place = location ? ` ${location.file}${location.line === undefined ? '' : `:${location.line}`}` : ''
  return { kind, rule, level, text: `${rule}${place}`, message }
}

function checklistOf({ checks, environment }: Project): string {
  const items = Object.entries(checks).map(([kind, check]) => ({ id: kind, title: kind, [kind]: check }))
  const url = 'https://shop.example.com'
  return JSON.stringify({
    version: 1,
    environments: { production: { url, ...environment } },
    sections: [{ title: 'All', items }],
  })
}

/** How each kind did on all projects together. */
export function totals(outcomes: readonly ProjectOutcome[]): Tally[] {
  const all = Map.groupBy(
    outcomes.flatMap(({ tallies }) => tallies),
    ({ kind }) => kind,
  )
  const sum = (kind: string, tallies: readonly Tally[]): Tally =>
    tallies.reduce(
      (one, more) => ({
        kind,
        right: one.right + more.right,
        wrong: one.wrong + more.wrong,
        known: one.known + more.known,
        found: one.found + more.found,
        warnings: one.warnings + more.warnings,
      }),
      { kind, right: 0, wrong: 0, known: 0, found: 0, warnings: 0 },
    )
  const rows = [...all].map(([kind, tallies]) => sum(kind, tallies))
  return [...rows, sum('all', rows)]
}
