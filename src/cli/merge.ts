import { ConfigurationError, problem } from '../checklist/problems.ts'
import { compared } from '../run/compared.ts'
import { endWith } from '../run/exit.ts'
import { mergedReport } from '../run/merge.ts'
import { toOutputs, writeOutput } from '../run/outputs.ts'
import { toSettings } from '../run/settings.ts'
import { exitCodeOf } from '../verdict/verdict.ts'
import { parse } from './arguments.ts'

/** `readiness merge REPORT…`: one report of several runs; the exit code is its verdict. */
export async function mergeCommand(args: readonly string[]): Promise<void> {
  const { values, positionals } = parse(args, 'merge')
  if (positionals.length === 0) {
    throw new ConfigurationError([
      problem(
        'merge takes reports',
        'such as readiness merge staging.json production.json --expect staging production',
      ),
    ])
  }
  const outputs = toOutputs(values)
  const { expect, failOn, previous } = toSettings({ ...values, merge: 'REPORT' })
  const cwd = process.cwd()
  const merged = await mergedReport(cwd, positionals, expect, failOn)
  const around = { cwd, pull: null, job: undefined, remote: async () => null }
  const report = await compared(merged, { previous, comment: 'never' }, around)
  await writeOutput({ report, onFailure: [] }, outputs)
  endWith(exitCodeOf(report.verdict, failOn))
}
