import type { Report } from '../model/report.ts'
import { type Status, statuses } from '../model/status.ts'
import { closesGate } from '../verdict/verdict.ts'
import type { ReportPaths } from './outputs.ts'

interface Output {
  /** One sentence without a full stop; Markdown. */
  readonly description: string
  readonly value: (report: Report) => string
}

const countedItems: Readonly<Record<Status, string>> = {
  passed: 'that passed',
  failed: 'that failed',
  error: 'that could not be asked',
  blocked: 'whose needs did not pass',
  pending: 'that wait for a person',
  expired: 'whose attestation is too old',
  waived: 'that are waived',
  skipped: 'that were skipped',
}

/** Outputs of the Action that tell what the report holds. */
export const reportOutputs: Readonly<Record<string, Output>> = {
  verdict: { description: '`ready`, `not-ready` or `error`', value: ({ verdict }) => verdict },
  ready: { description: '`true` or `false`', value: ({ verdict }) => String(verdict === 'ready') },
  ...Object.fromEntries(
    statuses.map((status): [Status, Output] => [
      status,
      { description: `number of items ${countedItems[status]}`, value: ({ counts }) => String(counts[status]) },
    ]),
  ),
  blockers: {
    description: 'ids of the required items that are not met, as a JSON list for `fromJSON`',
    value: ({ items }) => idsOf(items.filter(closesGate).map(({ id }) => id)),
  },
  'newly-failing': {
    description:
      'ids of the items that are not met and were not among those of the earlier run, as a JSON list; empty without one',
    value: ({ sinceLast }) => idsOf(sinceLast?.newlyFailing),
  },
  fixed: {
    description:
      'ids of the items that were not met in the earlier run and passed now, as a JSON list; empty without one',
    value: ({ sinceLast }) => idsOf(sinceLast?.fixed),
  },
}

/** All outputs of a job have 1 MB of room; a list that is cut is no list. */
const mostIds = 2000

function idsOf(ids: readonly string[] = []): string {
  return JSON.stringify(ids.slice(0, mostIds)) // cut: a list
}

/** Outputs of the Action that name what was written. */
export const pathOutputs: Readonly<Record<keyof ReportPaths, string>> = {
  report: 'path of the JSON report',
  summary: 'path of the summary as Markdown',
  sarif: 'path of the SARIF file, where `formats` names it',
  junit: 'path of the JUnit file, where `formats` names it',
  html: 'path of the page, where `formats` names it',
  badge: 'path of the data of a badge (shields.io endpoint), where `formats` names it',
  'sign-off': 'path of the record, where the run was signed off',
}
