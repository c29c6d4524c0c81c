import { numberAt, textAt } from '../../../formats/payload.ts'
import type { Observation, SeenCheck } from '../observation.ts'
import { type Asked, mostPages } from '../questions.ts'
import { mapped, type Reader } from './reader.ts'

/** Check runs and statuses of the commit. */
export async function seenChecks(
  reader: Reader,
  { runs, statuses }: NonNullable<Asked['checks']>,
): Promise<NonNullable<Observation['checks']>> {
  const [ofRuns, ofStatuses] = await Promise.all([
    reader.list(reader.path(runs), mostPages, 'check_runs'),
    reader.list(reader.path(statuses), mostPages),
  ])
  return {
    runs: mapped(ofRuns, (list) => list.flatMap(runOf)),
    statuses: mapped(ofStatuses, (list) => list.flatMap(statusOf)),
  }
}

function runOf(run: unknown): SeenCheck[] {
  const [id, name, status] = [numberAt(run, 'id'), textAt(run, 'name'), textAt(run, 'status')]
  if (id === null || name === undefined || status === undefined) return []
  const ended = status === 'completed'
  const state = ended ? (textAt(run, 'conclusion') ?? 'no conclusion') : status
  return [
    {
      id,
      name,
      source: textAt(run, 'app', 'slug') ?? null,
      kind: 'run',
      suite: numberAt(run, 'check_suite', 'id'),
      state,
      ended,
      url: textAt(run, 'details_url') ?? textAt(run, 'html_url') ?? null,
    },
  ]
}

function statusOf(status: unknown): SeenCheck[] {
  const [id, name, state] = [numberAt(status, 'id'), textAt(status, 'context'), textAt(status, 'state')]
  if (id === null || name === undefined || state === undefined) return []
  const shared = { id, name, state, kind: 'status', suite: null, ended: state !== 'pending' } as const
  const source = textAt(status, 'creator', 'login') ?? null
  return [{ ...shared, source, url: textAt(status, 'target_url') || null }]
}
