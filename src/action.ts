import { randomUUID } from 'node:crypto'
import { appendFileSync, existsSync } from 'node:fs'
import { isAbsolute, join, posix, relative, resolve, sep } from 'node:path'
import { ConfigurationError } from './checklist/problems.ts'
import { reportOfError } from './gate.ts'
import { readInput, sayCommand, writeOutputValue } from './github/step.ts'
import { out } from './probe/standard.ts'
import { annotationsOf } from './report/annotations.ts'
import { render } from './report/render.ts'
import { reportOutputs } from './run/action-outputs.ts'
import { commentOn } from './run/comment.ts'
import { atOnce, endWith } from './run/exit.ts'
import { isColored } from './run/look.ts'
import { optionsOf } from './run/options.ts'
import { writeReports } from './run/outputs.ts'
import { type PerformResult, perform } from './run/perform.ts'
import { stderrProgress } from './run/progress.ts'
import { type RawSettings, type RunSettings, toSettings } from './run/settings.ts'
import { workingDirectory } from './run/working-directory.ts'
import { exitCodeOf } from './verdict/verdict.ts'

type Env = Readonly<Record<string, string | undefined>>

/** The Action: inputs, gate, log, annotations, summary, outputs, exit code. */
export async function runAction(env: Env): Promise<void> {
  const cwd = env.GITHUB_WORKSPACE ?? process.cwd()
  const result = await performed(env, cwd)
  const { report } = result

  await printReport(result, env)
  for (const { type, title, message, location } of annotationsOf(report)) {
    const file = location && fromRoot(result.below, location.file)
    sayCommand(type, { title, file, line: location?.line, col: location?.column }, message)
  }
  appendSummary(env.GITHUB_STEP_SUMMARY, await render(result, 'markdown'))

  for (const [name, { value }] of Object.entries(reportOutputs))
    writeOutputValue(env.GITHUB_OUTPUT, name, value(report))
  // A run that was cancelled has no time for it, and the one that comes after it may have more to say.
  const commented = result.interrupted ? null : result.settings && (await commentOn(result, result.settings, env))
  if (commented && typeof commented === 'object') {
    sayCommand('notice', { title: 'Readiness gate' }, `The pull request got no comment: ${commented.refused}`)
  }
  const written = await writeReportFiles(env, result.directory, result, result.settings?.formats ?? [])
  if (result.interrupted) return endWith(2, atOnce)
  endWith(written ? exitCodeOf(report.verdict, result.failOn) : 2)
}

/** `below`: the working directory as seen from the checkout. */
async function performed(
  env: Env,
  root: string,
): Promise<PerformResult & { directory: string; below: string; settings: RunSettings | null }> {
  const fallback = freeDirectory(join(env.RUNNER_TEMP ?? root, 'readiness'))
  let settings: RunSettings
  let cwd: string
  try {
    settings = toSettings(readInputs(env))
    cwd = workingDirectory(root, settings)
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    const report = reportOfError(error, { now: new Date(), phase: null, config: undefined, ref: null })
    return {
      report,
      onFailure: [],
      closed: true,
      failOn: 'error',
      pull: null,
      interrupted: false,
      directory: fallback,
      below: '',
      settings: null,
    }
  }
  const directory = settings.reportDirectory === undefined ? fallback : resolve(cwd, settings.reportDirectory)
  const below = relative(root, cwd)
  if (settings.merge.length > 0) {
    const { performMerge } = await import('./run/perform-merge.ts')
    return { ...(await performMerge(settings, { cwd, env })), directory, below, settings }
  }
  const onSecret = (value: string): void => sayCommand('add-mask', {}, value)
  const result = await perform(settings, {
    cwd,
    env,
    progress: stderrProgress(),
    tellsConversation: env.RUNNER_DEBUG === '1',
    namesCommit: true,
    onSecret,
    beforeCommands: async () => (await import('./run/private-environment.ts')).hideEnvironment(process.env),
  })
  return { ...result, directory, below, settings }
}

/** A directory of its own for each step of a job, so that no step's outputs name the report of another. */
function freeDirectory(path: string): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? path : `${path}-${number}`
    if (!existsSync(join(candidate, 'report.json'))) return candidate
  }
}

/** A path as seen from the top of the checkout, where the platform looks for files. */
function fromRoot(below: string, file: string): string {
  return below === '' || isAbsolute(file) || file.includes('://') ? file : posix.join(below.split(sep).join('/'), file)
}

function readInputs(env: Env): RawSettings {
  return Object.fromEntries(
    optionsOf('action').map(([name, { value }]) => [
      name,
      value === undefined ? booleanInput(env, name) : readInput(env, name),
    ]),
  )
}

/** @throws ConfigurationError for anything but the words of the YAML core schema, so that a typing error is not a no */
function booleanInput(env: Env, name: string): boolean {
  const value = readInput(env, name)
  if (/^(true|True|TRUE)$/.test(value)) return true
  if (/^(|false|False|FALSE)$/.test(value)) return false
  throw new ConfigurationError([{ message: `input ${name} is neither true nor false` }])
}

/** Writes the report files and names them as outputs; whether that worked. */
async function writeReportFiles(
  env: Env,
  directory: string,
  result: PerformResult,
  formats: RunSettings['formats'],
): Promise<boolean> {
  try {
    const paths = await writeReports(directory, result, formats)
    for (const [name, path] of Object.entries(paths)) writeOutputValue(env.GITHUB_OUTPUT, name, path)
    return true
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    sayCommand('error', { title: 'Readiness gate' }, error.message)
    return false
  }
}

/** Prints the report, with what is all met folded. */
async function printReport({ report, onFailure }: PerformResult, env: Env): Promise<void> {
  const { textParts } = await import('./report/text/page.ts')
  // The log of a runner is no terminal and shows colours.
  const look = { color: isColored({ isTTY: true }, env), verbose: env.RUNNER_DEBUG === '1' }
  let open: string[] = []
  const printOpen = (): void => {
    if (open.length > 0) printForeign(open.join('\n'))
    open = []
  }
  for (const { lines, fold } of textParts(report, look, onFailure)) {
    if (fold === null) {
      open.push(...lines)
      continue
    }
    printOpen()
    sayCommand('group', {}, fold)
    printForeign(lines.join('\n'))
    sayCommand('endgroup', {}, '')
  }
  printOpen()
}

/** Prints text of a target: while it is printed the runner reads no commands. */
function printForeign(text: string): void {
  const token = randomUUID()
  out.write(`::stop-commands::${token}\n${text}\n::${token}::\n`)
}

function appendSummary(path: string | undefined, summary: string): void {
  try {
    if (path === undefined) throw new Error('GITHUB_STEP_SUMMARY is not set')
    appendFileSync(path, summary)
  } catch {
    sayCommand('warning', {}, 'The job summary could not be written here; the log and the report have everything.')
  }
}
