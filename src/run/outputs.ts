import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { ConfigurationError, problem } from '../checklist/problems.ts'
import type { GateResult } from '../gate.ts'
import type { Problem } from '../model/problem.ts'
import type { SignOffRecord } from '../model/sign-off.ts'
import { renderData } from '../report/escape.ts'
import { type Format, formats, render } from '../report/render.ts'
import { oneOf, type RawSettings, text } from './settings.ts'

/** How the report is shown by a command. */
export interface OutputSettings {
  readonly format: Format
  /** A path; without it stdout. */
  readonly output: string | undefined
}

/** @throws ConfigurationError where there is no such format */
export function toOutputs(raw: RawSettings): OutputSettings {
  const problems: Problem[] = []
  const format = oneOf('format', text(raw.format), formats, problems) ?? 'text'
  if (problems.length > 0) throw new ConfigurationError(problems)
  return { format, output: text(raw.output) }
}

/** Whether the report in this format names the commit. */
export function namesCommit({ format }: OutputSettings): boolean {
  return format !== 'text'
}

/**
 * Prints the report, or writes it to the file that is named.
 * @throws ConfigurationError where the file cannot be written
 */
export async function writeOutput(result: GateResult, { format, output }: OutputSettings): Promise<void> {
  if (output === undefined) process.stdout.write(await render({ ...result, color: colored() }, format))
  else writeText(resolve(output), await render(result, format))
}

/** Where the files of a report were written. */
export interface ReportPaths {
  readonly report: string
  readonly summary: string
  /** The record of a sign-off, where there is one. */
  readonly 'sign-off'?: string
}

/**
 * Writes report.json and summary.md, and sign-off.json where the run was signed off.
 * @returns their paths
 * @throws ConfigurationError where they cannot be written
 */
export async function writeReports(
  directory: string,
  { signedOff, ...result }: GateResult & { readonly signedOff?: SignOffRecord },
): Promise<ReportPaths> {
  const paths = { report: join(directory, 'report.json'), summary: join(directory, 'summary.md') }
  writeText(paths.report, await render(result, 'json'))
  writeText(paths.summary, await render(result, 'markdown'))
  if (signedOff === undefined) return paths
  const record = join(directory, 'sign-off.json')
  writeText(record, renderData(signedOff))
  return { ...paths, 'sign-off': record }
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

function colored(): boolean {
  return process.stdout.isTTY === true && process.env.NO_COLOR === undefined
}
