import type { Report } from '../model/report.ts'
import type { RunSettings } from './settings.ts'
import type { Around } from './since-last.ts'

/** The report with what is different since an earlier run, where there is one to ask. */
export async function compared(
  report: Report,
  settings: Pick<RunSettings, 'previous' | 'comment'>,
  around: Around,
): Promise<Report> {
  if (settings.previous === undefined && (settings.comment === 'never' || around.pull === null)) return report
  return (await import('./since-last.ts')).withSinceLast(report, settings, around)
}
