import { resolve } from 'node:path'
import { ConfigurationError, problem } from '../checklist/problems.ts'
import { err } from '../probe/standard.ts'
import { render } from '../report/render.ts'
import { atOnce, endWith } from '../run/exit.ts'
import { namesCommit, toOutputs, writeOutput, writeReports } from '../run/outputs.ts'
import { perform } from '../run/perform.ts'
import { stderrProgress } from '../run/progress.ts'
import { toSettings } from '../run/settings.ts'
import { workingDirectory } from '../run/working-directory.ts'
import { exitCodeOf } from '../verdict/verdict.ts'
import { parse, refusePositionals } from './arguments.ts'
import { refuseOptionsFrom } from './node-options.ts'

/** `readiness run`: reads the checklist, asks, prints the report; the exit code is the verdict. */
export async function runCommand(args: readonly string[]): Promise<void> {
  const { values, positionals } = parse(args, 'run')
  refusePositionals('run', positionals)
  const outputs = toOutputs(values)
  const settings = toSettings(values)
  refuseOptionsFrom(settings.envFiles)
  if (settings.signOff !== undefined && settings.reportDirectory === undefined) {
    throw new ConfigurationError([problem('--sign-off leaves a record: say where, by --report-directory')])
  }
  const cwd = workingDirectory(process.cwd(), settings)
  const progress = stderrProgress()
  const result = await perform(settings, {
    cwd,
    env: process.env,
    progress,
    tellsConversation: outputs.look.verbose === true,
    beforeCommands: async () => (await import('../run/private-environment.ts')).hideEnvironment(process.env),
    namesCommit: namesCommit(outputs) || settings.reportDirectory !== undefined,
  })
  progress.end()
  if (result.report.verdict === 'error' && outputs.format !== 'text') err.write(await render(result, 'text'))
  if (result.interrupted) err.write('readiness: stopped by a signal before everything was asked\n')
  await writeOutput(result, outputs)
  if (settings.reportDirectory !== undefined) await writeReports(resolve(settings.reportDirectory), result)
  if (result.interrupted) return endWith(2, atOnce)
  endWith(exitCodeOf(result.report.verdict, result.failOn))
}
