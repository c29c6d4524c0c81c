import { readFile, stat } from 'node:fs/promises'
import { ConfigurationError, problem } from '../checklist/problems.ts'
import type { Report } from '../model/report.ts'
import { endWith } from '../run/exit.ts'
import { toOutputs, writeOutput } from '../run/outputs.ts'
import { quotedWord } from '../secrecy/shape.ts'
import { parse } from './arguments.ts'

/** Bytes; 5,000 findings have a tenth of it. */
const mostBytes = 64 * 1024 * 1024

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

/**
 * A stored report.
 * @throws ConfigurationError where the file is none, or one of a version that this program does not know
 */
export async function readReport(path: string): Promise<Report> {
  const refuse = (why: string): never => {
    throw new ConfigurationError([problem(`${quotedWord(path)} ${why}`)])
  }
  let data: unknown
  try {
    if ((await stat(path)).size > mostBytes) return refuse('is larger than 64 MiB')
    data = JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    if (error instanceof ConfigurationError) throw error
    return refuse(error instanceof SyntaxError ? 'is no JSON' : 'cannot be read')
  }
  const { reportOf } = await import('../report/schema.ts')
  return reportOf(data) ?? refuse('is no report of version 1')
}
