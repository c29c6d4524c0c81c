import { ConfigurationError, problem } from '../checklist/problems.ts'
import { endWith } from '../run/exit.ts'
import { toOutputs, writeOutput } from '../run/outputs.ts'
import { readReport } from '../run/stored-report.ts'
import { parse } from './arguments.ts'

/** `readiness render REPORT`: a stored report in another format. Its verdict is not the exit code: nothing was asked. */
export async function renderCommand(args: readonly string[]): Promise<void> {
  const { values, positionals } = parse(args, 'render')
  const [path] = positionals
  if (path === undefined || positionals.length > 1) {
    throw new ConfigurationError([
      problem('render takes one report', 'such as readiness render report.json --format html'),
    ])
  }
  const outputs = toOutputs(values)
  await writeOutput({ report: await readReport(path), onFailure: [] }, outputs)
  endWith(0)
}
