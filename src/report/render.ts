import type { DocumentSection } from '../model/document-section.ts'
import type { Report } from '../model/report.ts'
import type { Look } from './text/look.ts'

/** What every output is made from. */
export interface Rendering {
  readonly report: Report
  /** Sections of the team's own document, shown when the gate is closed; Markdown. */
  readonly onFailure: readonly DocumentSection[]
  /** How it is read as a text. */
  readonly look?: Look
}

type Renderer = (rendering: Rendering) => Promise<string>

/** Every output by the name of its format; each loads when it is asked for. A new one is its file and its line here. */
const renderers = {
  text: async ({ report, onFailure, look }) =>
    (await import('./text/page.ts')).renderText(report, look ?? {}, onFailure),
  json: async ({ report }) => (await import('./json.ts')).renderJson(report),
  markdown: async ({ report, onFailure }) => (await import('./summary.ts')).renderSummary(report, { onFailure }),
  junit: async ({ report }) => (await import('./junit.ts')).renderJunit(report),
  sarif: async ({ report }) => (await import('./sarif.ts')).renderSarif(report),
  html: async ({ report, onFailure }) => (await import('./html/page.ts')).renderHtml(report, onFailure),
  badge: async ({ report }) => (await import('./badge.ts')).renderBadge(report),
} as const satisfies Record<string, Renderer>

export type Format = keyof typeof renderers

export const formats = Object.keys(renderers) as readonly Format[]

/** The report in one of the formats. */
export function render(rendering: Rendering, format: Format): Promise<string> {
  return renderers[format](rendering)
}
