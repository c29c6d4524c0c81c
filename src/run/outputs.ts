import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { ConfigurationError, problem } from '../checklist/problems.ts'
import type { GateResult } from '../gate.ts'
import type { Problem } from '../model/problem.ts'
import type { SignOffRecord } from '../model/sign-off.ts'
import { err, out } from '../probe/standard.ts'
import { logText, renderData } from '../report/escape.ts'
import { type Format, formats, type Rendering, render } from '../report/render.ts'
import type { Look } from '../report/text/look.ts'
import { quotedWord } from '../secrecy/shape.ts'
import { didYouMean } from '../words/suggest.ts'
import { isColored, lookOn } from './look.ts'
import { oneOf, type RawSettings, text } from './settings.ts'

/** How the report is shown by a command. */
export interface OutputSettings {
  /** What stdout has, or the file of `--output F`. */
  readonly format: Format
  /** A path; without it stdout. */
  readonly output: string | undefined
  /** Files in formats of their own, `--output FORMAT=F`. */
  readonly files: readonly { readonly format: Format; readonly path: string }[]
  /** How a text looks on stdout. */
  readonly look: Look
}

/** @throws ConfigurationError where there is no such format */
export function toOutputs(raw: RawSettings): OutputSettings {
  const problems: Problem[] = []
  const format = oneOf('format', text(raw.format), formats, problems) ?? 'text'
  const named = [raw.output].flat().filter((one): one is string => typeof one === 'string')
  problems.push(...named.flatMap(mistyped))
  const files = named.flatMap((one) => fileOf(one) ?? [])
  const plain = named.filter((one) => fileOf(one) === undefined)
  if (plain.length > 1) {
    problems.push(problem('--output names several files of one format', 'write FORMAT=F, such as sarif=a.sarif'))
  }
  if (problems.length > 0) throw new ConfigurationError(problems)
  return { format, output: plain[0], files, look: lookOn(out, process.env, raw) }
}

/** `sarif=a.sarif`; a path that only looks like one is given as `./sarif=a`. */
function fileOf(written: string): OutputSettings['files'][number] | undefined {
  const at = written.indexOf('=')
  const format = formats.find((name) => name === written.slice(0, Math.max(0, at)))
  const path = written.slice(at + 1)
  return format === undefined || path === '' ? undefined : { format, path }
}

/** A word before `=` that is nearly a format, so that a typing error is not the name of a file. */
function mistyped(written: string): Problem[] {
  const word = /^[a-z]+(?==)/i.exec(written)?.[0]
  if (word === undefined || formats.some((name) => name === word)) return []
  const meant = didYouMean(word, formats)
  const suggestion = 'a file with such a name is written as a path, such as ./a=b'
  return meant === '' ? [] : [problem(`--output has no format ${quotedWord(word)}${meant}`, suggestion)]
}

/** Whether the report in one of these formats names the commit. */
export function namesCommit({ format, files }: OutputSettings): boolean {
  return [format, ...files.map((file) => file.format)].some((one) => one !== 'text')
}

/**
 * Prints the report, or writes it to the files that are named; then the verdict is told on stderr.
 * @throws ConfigurationError where a file cannot be written
 */
export async function writeOutput(rendering: Rendering, outputs: OutputSettings): Promise<void> {
  const { format, output, files, look } = outputs
  const { quiet, verbose } = look
  for (const file of files) writeText(resolve(file.path), await render(rendering, file.format))
  if (output === undefined) {
    out.write(await render({ ...rendering, look }, format))
    return
  }
  writeText(resolve(output), await render({ ...rendering, look: { quiet, verbose } }, format))
  const { verdictLines } = await import('../report/text/page.ts')
  const lines = verdictLines(rendering.report, { color: isColored(err, process.env) })
  err.write(`${[...lines, `The report is in ${logText(output)}`].join('\n')}\n`)
}

/** Where the files of a report were written. */
export interface ReportPaths {
  readonly report: string
  readonly summary: string
  /** The record of a sign-off, where there is one. */
  readonly 'sign-off'?: string
  readonly sarif?: string
  readonly junit?: string
  readonly html?: string
  readonly badge?: string
}

/** What a report directory can hold besides JSON and the summary, by the names of its files. */
export const moreFormats = {
  sarif: 'report.sarif',
  junit: 'junit.xml',
  html: 'report.html',
  badge: 'badge.json',
} as const

export type MoreFormat = keyof typeof moreFormats

/**
 * Writes report.json and summary.md, what else is wanted, and sign-off.json where the run was signed off.
 * @returns their paths
 * @throws ConfigurationError where they cannot be written
 */
export async function writeReports(
  directory: string,
  { signedOff, ...result }: GateResult & { readonly signedOff?: SignOffRecord },
  wanted: readonly MoreFormat[] = [],
): Promise<ReportPaths> {
  const written = async (name: string, format: Format): Promise<string> => {
    const path = join(directory, name)
    writeText(path, await render(result, format))
    return path
  }
  const report = await written('report.json', 'json')
  const summary = await written('summary.md', 'markdown')
  const more: Record<string, string> = {}
  for (const format of wanted) more[format] = await written(moreFormats[format], format)
  if (signedOff === undefined) return { report, summary, ...more }
  const record = join(directory, 'sign-off.json')
  writeText(record, renderData(signedOff))
  return { report, summary, ...more, 'sign-off': record }
}

function writeText(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new ConfigurationError([problem(`the report cannot be written to ${path} (${code})`)])
  }
}
