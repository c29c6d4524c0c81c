import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { ConfigurationError, problem } from '../checklist/problems.ts'
import type { Report } from '../model/report.ts'
import type { Named } from '../report/merge/items.ts'
import { merge } from '../report/merge/merge.ts'
import { quotedWord } from '../secrecy/shape.ts'
import type { FailOn } from '../verdict/verdict.ts'
import { readReport } from './stored-report.ts'

/** GitHub makes no more jobs of a matrix. */
const mostReports = 256

/**
 * One report of several.
 * @param operands paths of reports, `NAME=PATH`, or directories with a report.json or with directories that have one
 * @param expected names of runs that must be there
 * @throws ConfigurationError where one cannot be read, or it cannot be told which is which
 */
export async function mergedReport(
  cwd: string,
  operands: readonly string[],
  expected: readonly string[],
  failOn: FailOn,
): Promise<Report> {
  const found = (await Promise.all(operands.map((operand) => filesOf(cwd, operand)))).flat()
  if (found.length > mostReports) throw refused(`there are more than ${mostReports} reports`)
  const read: Read[] = []
  // One after the other: each may be large.
  for (const file of found) read.push({ ...file, report: await readReport(file.path) })
  const merged = read.find(({ report }) => report.runs !== undefined)
  if (merged) throw refused(`${quotedWord(merged.written)} is merged already`, 'merge the reports that it is made of')
  return merge(named(read), expected, failOn)
}

interface File {
  /** Absolute. */
  readonly path: string
  /** As it was given. */
  readonly written: string
  /** The name that it was given, or undefined. */
  readonly name: string | undefined
  /** The directory that it was found in, or undefined where it was named itself. */
  readonly directory: string | undefined
}

interface Read extends File {
  readonly report: Report
}

async function filesOf(cwd: string, operand: string): Promise<File[]> {
  const [, name, written = operand] = /^([\w.-]+)=(.+)$/s.exec(operand) ?? []
  const path = resolve(cwd, written)
  const own = { path, written, name, directory: undefined }
  if (!(await isDirectory(path)) || (await isThere(join(path, 'report.json')))) return [own]
  const entries = await readdir(path)
  const paths = entries.sort().map((entry) => join(path, entry, 'report.json'))
  const files: File[] = []
  for (const one of paths) {
    if (await isThere(one)) files.push({ path: one, written, name: undefined, directory: basename(dirname(one)) })
  }
  if (files.length === 0) throw refused(`below ${quotedWord(written)} there is no report.json`)
  if (name !== undefined && files.length > 1) throw refused(`${name} names a directory with several reports`)
  return files.map((file) => ({ ...file, name }))
}

/**
 * Each report by the name that it was given; else by its environment, with its phase where several have that; else by
 * the directory of its artifact.
 */
function named(read: readonly Read[]): Named[] {
  const ways: readonly ((one: Read) => string | undefined)[] = [
    ({ report }) => report.environment ?? undefined,
    ({ report }) => [report.environment, report.phase].filter((part) => part !== null).join('/') || undefined,
    ({ directory }) => directory,
  ]
  const nameOf = (one: Read): string | undefined => {
    if (one.name !== undefined) return one.name
    const others = read.filter((other) => other !== one)
    const way = ways.find((way) => way(one) !== undefined && others.every((other) => way(other) !== way(one)))
    return way?.(one)
  }
  const names = read.map((one) => ({ name: nameOf(one), one }))
  const unclear = names.find(({ name }, index) => {
    return name === undefined || names.findIndex((other) => other.name === name) !== index
  })
  if (unclear) {
    const of = quotedWord(unclear.one.report.environment ?? 'no environment')
    throw refused(
      `several reports are of ${of}, among them ${quotedWord(unclear.one.written)}`,
      'name them, NAME=REPORT, or leave out the older one',
    )
  }
  return names.map(({ name = '', one }) => ({ name, report: one.report }))
}

function refused(message: string, suggestion?: string): ConfigurationError {
  return new ConfigurationError([problem(message, suggestion)])
}

async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}
