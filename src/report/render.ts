import type { Report } from './model.ts'
import { renderSummary } from './summary.ts'
import { renderText } from './text.ts'

export const formats = ['text', 'json', 'markdown'] as const
export type Format = (typeof formats)[number]

/** The report in one of the formats of the command line. */
export function render(
  result: { readonly report: Report; readonly onFailure: readonly { readonly title: string; readonly text: string }[] },
  format: Format,
  color: boolean,
): string {
  switch (format) {
    case 'text':
      return renderText(result.report, color)
    case 'json':
      return `${JSON.stringify(result.report, null, 2)}\n`
    case 'markdown':
      return renderSummary(result.report, { onFailure: result.onFailure })
  }
}
