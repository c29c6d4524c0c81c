import { type Commented, findComment, markerOf, publishComment } from '../github/comment.ts'
import { pastOf } from '../report/compare.ts'
import { renderComment } from '../report/summary.ts'
import { runUrl } from './context.ts'
import type { PerformResult } from './perform.ts'
import { remoteOf } from './remote.ts'
import type { RunSettings } from './settings.ts'

/** Characters of a comment that GitHub takes are 65,536, with the marker; bytes are at least as many. */
const mostBytes = 63_000

/** Writes the report to the pull request where that is asked for; null where there is nothing to say or nobody to say it to. */
export async function commentOn(
  { report, onFailure, pull }: PerformResult,
  settings: Pick<RunSettings, 'comment' | 'token'>,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Commented | null> {
  if (settings.comment === 'never' || pull === null) return null
  const remote = await remoteOf(settings, env)
  if (remote === null) return { refused: 'the run has no token, repository or API' }
  try {
    const isReady = report.verdict === 'ready'
    // Of what was said before a failure is said to be resolved.
    const create = settings.comment === 'always' || !isReady
    const where = { repository: remote.repository, number: pull, marker: markerOf(env.GITHUB_JOB, report) }
    const known = await findComment(remote.api, where)
    if (known && 'refused' in known) return known
    const { stateIn, stateLine } = await import('./comment-state.ts')
    // A run that could not run leaves what the one before it left.
    const past = report.verdict !== 'error' ? pastOf(report) : stateIn(known?.body ?? '')
    const state = past === null ? '' : stateLine(past)
    const summary = renderComment(report, { onFailure, run: runUrl(env), limit: mostBytes - state.length })
    const body = state === '' ? summary : `${state}\n${summary}`
    return await publishComment(remote.api, { ...where, body, known, create })
  } finally {
    await remote.api.close()
  }
}
