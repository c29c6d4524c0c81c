import { resolve } from 'node:path'
import { ConfigurationError } from '../checklist/problems.ts'
import { findComment, type Known, markerOf } from '../github/comment.ts'
import type { Remote } from '../github/remote.ts'
import type { Report } from '../model/report.ts'
import { compare, notComparable, type Past, pastOf } from '../report/compare.ts'
import { stateIn } from './comment-state.ts'
import type { RunSettings } from './settings.ts'
import { readReport } from './stored-report.ts'

export interface Around {
  /** Absolute. */
  readonly cwd: string
  /** Number of the pull request, or null. */
  readonly pull: number | null
  readonly job: string | undefined
  readonly remote: () => Promise<Remote | null>
}

/** The report with what is different since an earlier run, or with a note why that is not known; never another verdict. */
export async function withSinceLast(
  report: Report,
  settings: Pick<RunSettings, 'previous' | 'comment'>,
  around: Around,
): Promise<Report> {
  if (settings.previous !== undefined) {
    const past = await pastIn(resolve(around.cwd, settings.previous), report)
    return typeof past === 'string'
      ? { ...report, notes: [...(report.notes ?? []), `What is different since last time is not known: ${past}.`] }
      : { ...report, sinceLast: compare(past, report) }
  }
  const said = await saidBefore(report, settings, around)
  const past = said && stateIn(said.body)
  return past ? { ...report, sinceLast: compare(past, report) } : report
}

/** What an earlier report leaves, or why it leaves nothing. */
async function pastIn(path: string, report: Report): Promise<Past | string> {
  try {
    const previous = await readReport(path)
    const why = notComparable(previous, report)
    return why === null ? pastOf(previous) : `of the report of an earlier run ${why}`
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    return error.problems.map(({ message }) => `the report of an earlier run, ${message}`).join('; ')
  }
}

/** The comment of this job and environment on the pull request, or null. */
async function saidBefore(
  report: Report,
  { comment }: Pick<RunSettings, 'comment'>,
  { pull, job, remote }: Around,
): Promise<Known | null> {
  if (comment === 'never' || pull === null) return null
  const opened = await remote()
  if (opened === null) return null
  const found = await findComment(opened.api, {
    repository: opened.repository,
    number: pull,
    marker: markerOf(job, report),
  })
  return found && 'body' in found ? found : null
}
