import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { ConfigurationError, problem } from '../checklist/problems.ts'
import { type GateResult, reportOfError, runGate } from '../gate.ts'
import { type Format, formats, render, renderJson } from '../report/render.ts'
import { renderSummary } from '../report/summary.ts'
import { abortOnSignals, endWith, refuseOptionsFrom, runFacts } from '../run/context.ts'
import { type Progress, stderrProgress } from '../run/progress.ts'
import { oneOf, parse, type RunSettings, runOptions, toSettings } from '../run/settings.ts'
import { exitCodeOf } from '../verdict/verdict.ts'

const options = { ...runOptions, format: { type: 'string' }, output: { type: 'string' } } as const

/** `readiness run`: reads the checklist, asks, prints the report; the exit code is the verdict. */
export async function runCommand(args: readonly string[]): Promise<void> {
  const { values, format, output } = readArguments(args)
  const progress = stderrProgress()
  const settings = toSettings(values)
  refuseOptionsFrom(settings.envFile)
  const result = await perform(settings, process.cwd(), process.env, progress)
  progress.end()
  if (result.report.verdict === 'error' && format !== 'text') process.stderr.write(render(result, 'text', false))
  if (result.interrupted) process.stderr.write('readiness: stopped by a signal before everything was asked\n')
  emit(render(result, format, output === undefined && colored()), output)
  if (settings.reportDirectory !== undefined) writeReports(resolve(settings.reportDirectory), result)
  endWith(result.interrupted ? 2 : exitCodeOf(result.report.verdict, result.failOn))
}

function readArguments(args: readonly string[]) {
  const { values, positionals } = parse(args, options)
  const problems: ConfigurationError['problems'][number][] = []
  if (positionals.length > 0) problems.push({ message: `run takes options only, not "${positionals[0]}"` })
  const format = oneOf('format', values.format, formats, problems) ?? 'text'
  if (problems.length > 0) throw new ConfigurationError(problems)
  const { output } = values
  return { values, format: format as Format, output }
}

export interface PerformResult extends GateResult {
  readonly failOn: RunSettings['failOn']
  readonly interrupted: boolean
}

/** Runs the gate with these settings; a configuration error becomes a report with the verdict `error`. */
export async function perform(
  settings: RunSettings,
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
  progress: Progress,
  onSecret?: (value: string) => void,
): Promise<PerformResult> {
  const run = runFacts(env, cwd)
  const { signal, dispose } = abortOnSignals()
  const now = new Date()
  try {
    const result = await runGate({ ...settings, cwd, env, run, now, signal, onSecret, onItem: progress.item })
    return { ...result, failOn: settings.failOn, interrupted: signal.aborted }
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    const ref = (await run.sha()) ?? null
    const report = reportOfError(error, { now, phase: settings.phase, config: settings.config, ref })
    return { report, onFailure: [], failOn: settings.failOn, interrupted: false }
  } finally {
    dispose()
  }
}

/** Writes report.json and summary.md. */
export function writeReports(directory: string, result: GateResult): { report: string; summary: string } {
  const paths = { report: join(directory, 'report.json'), summary: join(directory, 'summary.md') }
  writeText(paths.report, renderJson(result.report))
  writeText(paths.summary, renderSummary(result.report, { onFailure: result.onFailure }))
  return paths
}

/** @throws ConfigurationError where the path cannot be written */
function writeText(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new ConfigurationError([problem(`the report cannot be written to ${path} (${code})`)])
  }
}

/** Writes to a file, or to stdout without one. */
export function emit(text: string, output: string | undefined): void {
  if (output === undefined) {
    process.stdout.write(text)
    return
  }
  writeText(resolve(output), text)
}

export function colored(): boolean {
  return process.stdout.isTTY === true && process.env.NO_COLOR === undefined
}
