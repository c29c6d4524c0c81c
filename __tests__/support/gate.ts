import { parse } from '../../src/cli/arguments.ts'
import type { Report } from '../../src/model/report.ts'
import { perform } from '../../src/run/perform.ts'
import type { Progress } from '../../src/run/progress.ts'
import { toSettings } from '../../src/run/settings.ts'
import { exitCodeOf } from '../../src/verdict/verdict.ts'
import type { Project } from './program.ts'

export interface GateOutcome {
  readonly code: 0 | 1 | 2
  readonly report: Report
}

/**
 * Runs the gate in this process, as both doors do: for tests of what it decides. What a door adds, what a command
 * inherits, and what else only a process of its own can show, is asked of the program.
 * @param args options of `readiness run` that say what is judged
 */
export async function gate(
  project: Project,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  progress: Progress = { item: () => {}, end: () => {} },
): Promise<GateOutcome> {
  const settings = toSettings(parse(args, 'run').values)
  const result = await perform(settings, {
    cwd: project.path,
    env: { PATH: process.env.PATH ?? '', HOME: project.path, ...env },
    progress,
    namesCommit: false,
  })
  // As data, as a reader of the report has it.
  const report = JSON.parse(JSON.stringify(result.report)) as Report
  return { code: exitCodeOf(report.verdict, result.failOn), report }
}
