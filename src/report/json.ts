import type { Report } from '../model/report.ts'
import { renderData } from './escape.ts'

/** The report as one JSON value. */
export function renderJson(report: Report): string {
  return renderData(report)
}
