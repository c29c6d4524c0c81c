import { ConfigurationError } from '../checklist/problems.ts'
import { reportOfError } from '../gate.ts'
import { baseOf } from '../github/base.ts'
import { pullNumberOf } from '../github/comment.ts'
import { readEvent } from '../github/event.ts'
import { byInputs, type InputChanges, inputsAgainst } from '../github/inputs.ts'
import { repositoryAt } from '../github/repository.ts'
import type { Report } from '../model/report.ts'
import { compared } from './compared.ts'
import { mergedReport } from './merge.ts'
import type { PerformOptions, PerformResult } from './perform.ts'
import { openedOnce } from './remote.ts'
import type { RunSettings } from './settings.ts'

/**
 * Merges reports in place of a run. A report that cannot be read becomes a report with the verdict `error`. A pull request
 * that changes what this step expects or what closes it is not obeyed.
 */
export async function performMerge(
  settings: RunSettings,
  { cwd, env }: Pick<PerformOptions, 'cwd' | 'env'>,
): Promise<PerformResult> {
  const event = await readEvent(env)
  const whole = { onFailure: [], pull: pullNumberOf(event), interrupted: false }
  const closers: (() => Promise<void>)[] = []
  try {
    const base = await baseOf(event, env, repositoryAt(cwd))
    const remote = openedOnce(settings, env, closers)
    const inputs = await inputsAgainst(base, { cwd, env }, remote)
    const failOn = inputs.closed ? 'error' : settings.failOn
    const merged = withInputs(await mergedReport(cwd, settings.merge, settings.expect, failOn), inputs)
    const report = await compared(merged, settings, { cwd, pull: whole.pull, job: env.GITHUB_JOB, remote })
    return { ...whole, closed: inputs.closed, failOn, report }
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    const report = reportOfError(error, { now: new Date(), phase: null, config: undefined, ref: null })
    return { ...whole, report, closed: true, failOn: settings.failOn }
  } finally {
    await Promise.all(closers.map((close) => close()))
  }
}

function withInputs(report: Report, { changes, closed, notes }: InputChanges): Report {
  const told = [...(report.gateChanges ?? []), ...changes]
  const gateChanges = [...new Map(told.map((one) => [JSON.stringify(one), one])).values()]
  const said = [...(report.notes ?? []), ...notes]
  const closes = closed && report.verdict === 'ready'
  return {
    ...report,
    ...((report.gateChanges || changes.length > 0) && { gateChanges }),
    ...(closes && { verdict: 'not-ready', closedBy: [...(report.closedBy ?? []), byInputs] }),
    ...(said.length > 0 && { notes: said }),
  }
}
