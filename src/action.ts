import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as core from '@actions/core'
import { ConfigurationError } from './checklist/problems.ts'
import { reportOfError } from './gate.ts'
import { annotationsOf } from './report/annotations.ts'
import { render } from './report/render.ts'
import { reportOutputs } from './run/action-outputs.ts'
import { endWith } from './run/exit.ts'
import { optionsOf } from './run/options.ts'
import { writeReports } from './run/outputs.ts'
import { type PerformResult, perform } from './run/perform.ts'
import { hideEnvironment } from './run/private-environment.ts'
import { stderrProgress } from './run/progress.ts'
import { type RawSettings, type RunSettings, toSettings } from './run/settings.ts'
import { exitCodeOf } from './verdict/verdict.ts'

const annotate = { error: core.error, warning: core.warning, notice: core.notice }

/** The Action: inputs, gate, log, annotations, summary, outputs, exit code. */
export async function runAction(env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const cwd = env.GITHUB_WORKSPACE ?? process.cwd()
  const result = await performed(env, cwd)
  const { report } = result

  printReport(await render({ ...result, color: true }, 'text'))
  for (const { type, title, message, location } of annotationsOf(report)) {
    annotate[type](message, {
      title,
      ...(location && { file: location.file }),
      ...(location?.line !== undefined && { startLine: location.line }),
      ...(location?.column !== undefined && { startColumn: location.column }),
    })
  }
  appendSummary(env.GITHUB_STEP_SUMMARY, await render(result, 'markdown'))

  for (const [name, { value }] of Object.entries(reportOutputs)) core.setOutput(name, value(report))
  const written = await writeReportFiles(result.directory, result)
  endWith(result.interrupted || !written ? 2 : exitCodeOf(report.verdict, result.failOn))
}

async function performed(
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
): Promise<PerformResult & { directory: string }> {
  const fallback = join(env.RUNNER_TEMP ?? cwd, 'readiness')
  let settings: RunSettings
  try {
    settings = toSettings(readInputs())
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    const report = reportOfError(error, { now: new Date(), phase: null, config: undefined, ref: null })
    return { report, onFailure: [], failOn: 'error', interrupted: false, directory: fallback }
  }
  const directory = settings.reportDirectory === undefined ? fallback : resolve(cwd, settings.reportDirectory)
  const onSecret = (value: string): void => core.setSecret(value)
  const result = await perform(settings, {
    cwd,
    env,
    progress: stderrProgress(),
    namesCommit: true,
    onSecret,
    beforeCommands: () => hideEnvironment(process.env),
  })
  return { ...result, directory }
}

function readInputs(): RawSettings {
  return Object.fromEntries(
    optionsOf('action').map(([name, { value }]) => [
      name,
      value === undefined ? booleanInput(name) : core.getInput(name),
    ]),
  )
}

/** @throws ConfigurationError for anything but the words of the YAML core schema, so that a typing error is not a no */
function booleanInput(name: string): boolean {
  const value = core.getInput(name)
  if (/^(true|True|TRUE)$/.test(value)) return true
  if (/^(|false|False|FALSE)$/.test(value)) return false
  throw new ConfigurationError([{ message: `input ${name} is neither true nor false` }])
}

/** Writes the report files and names them as outputs; whether that worked. */
async function writeReportFiles(directory: string, result: PerformResult): Promise<boolean> {
  try {
    const paths = await writeReports(directory, result)
    for (const [name, path] of Object.entries(paths)) core.setOutput(name, path)
    return true
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    core.error(error.message, { title: 'Readiness gate' })
    return false
  }
}

/** Prints text of a target: while it is printed the runner reads no commands. */
function printReport(text: string): void {
  const token = randomUUID()
  process.stdout.write(`::stop-commands::${token}\n${text}\n::${token}::\n`)
}

function appendSummary(path: string | undefined, summary: string): void {
  try {
    if (path === undefined) throw new Error('GITHUB_STEP_SUMMARY is not set')
    appendFileSync(path, summary)
  } catch {
    core.warning('The job summary could not be written here; the log and the report have everything.')
  }
}
