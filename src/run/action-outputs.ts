import type { Report } from '../model/report.ts'
import { type Status, statuses } from '../model/status.ts'
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
}

/** Outputs of the Action that name what was written. */
export const pathOutputs: Readonly<Record<keyof ReportPaths, string>> = {
  report: 'path of the JSON report',
  summary: 'path of the summary as Markdown',
  sarif: 'path of the SARIF file, where `formats` names it',
  junit: 'path of the JUnit file, where `formats` names it',
  html: 'path of the page, where `formats` names it',
  'sign-off': 'path of the record, where the run was signed off',
}
