import type { Report } from '../model/report.ts'
import { renderData } from './escape.ts'
import { renderHtml } from './html.ts'
import { renderJunit } from './junit.ts'
import { renderSarif } from './sarif.ts'
import { renderSummary, type SummaryOptions } from './summary.ts'
import { renderText } from './text.ts'

export const formats = ['text', 'json', 'markdown', 'junit', 'sarif', 'html'] as const
export type Format = (typeof formats)[number]

export interface Renderable {
  readonly report: Report
  readonly onFailure: NonNullable<SummaryOptions['onFailure']>
}

/** The report in one of the formats of the command line. */
export function render({ report, onFailure }: Renderable, format: Format, color: boolean): string {
  switch (format) {
    case 'text':
      return renderText(report, color)
    case 'json':
      return renderJson(report)
    case 'markdown':
      return renderSummary(report, { onFailure })
    case 'junit':
      return renderJunit(report)
    case 'sarif':
      return renderSarif(report)
    case 'html':
      return renderHtml(report)
  }
}

/** The report as one JSON value. */
export function renderJson(report: Report): string {
  return renderData(report)
}
