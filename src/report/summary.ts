import type { DocumentSection } from '../model/document-section.ts'
import type { Report } from '../model/report.ts'
import { driftAsMarkdown } from './document.ts'
import { inline } from './escape.ts'
import { changesAsMarkdown } from './gate-changes.ts'
import { sideBySideAsMarkdown } from './side-by-side.ts'
import { causesPart } from './summary/causes.ts'
import { blockedPart, blockersPart, type Closing, closingOf, longestList, longestRepeats } from './summary/closing.ts'
import { brief, type Contents, type Detail, fitting, leftOut, whole } from './summary/detail.ts'
import { provenance, signOffPart } from './summary/foot.ts'
import { alert, blocks, heading, link } from './summary/markdown.ts'
import { metPart } from './summary/met.ts'
import { peoplePart, waitingFor } from './summary/people.ts'
import { problemsPart } from './summary/problems.ts'
import { sectionsPart } from './summary/sections.ts'
import { sincePart } from './summary/since.ts'
import { soonPart } from './summary/soon.ts'
import { waiversPart } from './summary/waivers.ts'
import { warningsPart } from './summary/warnings.ts'
import { count, headline, leadSentence, tally } from './words.ts'

/** What the platform keeps of one step's summary, bytes; above it the whole summary is dropped. */
export const summaryLimit = 1024 * 1024

export interface SummaryOptions {
  /** Sections of the team's own document, shown when the gate is closed; Markdown. */
  readonly onFailure?: readonly DocumentSection[]
  /** Bytes. */
  readonly limit?: number
}

/**
 * The job summary: the verdict, causes before symptoms, what keeps the gate closed, who has to say something, and then
 * what closes nothing. Where that is too large it loses what matters least, piece by piece.
 */
export function renderSummary(report: Report, options: SummaryOptions = {}): string {
  const where = (what: string): string =>
    what === '' ? '' : `Left out here for its size: ${what}. The JSON report and the page (HTML) have all of it.`
  return rendered(report, options.onFailure ?? [], options.limit ?? summaryLimit, whole, where)
}

export interface CommentOptions extends SummaryOptions {
  /** Address of the run, which has the summary. */
  readonly run: string | undefined
  readonly limit: number
}

/** The comment on a pull request: the same, without what is met and what only warns. */
export function renderComment(report: Report, { onFailure = [], run, limit }: CommentOptions): string {
  const where = (what: string): string => {
    const more = what === '' ? '' : ` with ${what}`
    if (run === undefined) return what === '' ? '' : `The summary of the run has more: ${what}.`
    return `The whole summary${more}, and the files of the report: ${link(run, run)}`
  }
  return rendered(report, onFailure, limit, brief, where)
}

/** @param where in Markdown, where that is which is left out */
function rendered(
  report: Report,
  onFailure: readonly DocumentSection[],
  limit: number,
  from: Detail,
  where: (what: string) => string,
): string {
  const closing = closingOf(report)
  const shown = report.verdict === 'not-ready' ? onFailure : []
  const contents = contentsOf(report, closing, shown)
  const render = (detail: Detail): string => {
    const what = leftOut(detail, contents)
    const parts = partsOf(report, detail.asides ? shown : [], closing, detail)
    return `${blocks([...parts, alert('NOTE', where(what)), provenance(report)])}\n`
  }
  const waivers = report.items.filter(({ waiver }) => waiver !== null)
  const number = longestList(closing, [waitingFor(report), report.problems ?? [], waivers])
  return fitting(render, limit, number, from) ?? `${heading(2, headline(report))}\n`
}

/** Changes of the gate that are told where there is little room. */
const fewChanges = 10

function partsOf(
  report: Report,
  sections: readonly DocumentSection[],
  closing: Closing,
  detail: Detail,
): (string | null)[] {
  return [
    ...top(report),
    sideBySideAsMarkdown(report),
    problemsPart(report, detail),
    causesPart(report, closing.explained, detail),
    blockersPart(report, closing, detail),
    peoplePart(report, detail),
    blockedPart(report, closing, detail),
    changesAsMarkdown(report, detail.asides ? undefined : fewChanges),
    detail.asides ? sincePart(report) : '',
    detail.asides ? soonPart(report) : '',
    warningsPart(report, closing.explained, detail),
    detail.asides ? driftAsMarkdown(report) : '',
    waiversPart(report, detail),
    metPart(report, detail),
    signOffPart(report),
    sectionsPart(sections),
  ]
}

function contentsOf(report: Report, closing: Closing, sections: readonly DocumentSection[]): Contents {
  const { items } = report
  return {
    met: items.some(({ status }) => status === 'passed' || status === 'skipped'),
    warnings: warningsPart(report, closing.explained, whole) !== '',
    ...longestRepeats(closing),
    told: closing.groups.length,
    asides:
      sections.length > 0 ||
      items.some(({ waiver }) => waiver !== null) ||
      [changesAsMarkdown(report), sincePart(report), soonPart(report), driftAsMarkdown(report)].some(
        (part) => part !== '',
      ),
  }
}

function top(report: Report): string[] {
  const kind = { ready: 'TIP', 'not-ready': 'CAUTION', error: 'CAUTION' } as const
  const weaker = (report.gateChanges ?? []).filter(({ weakens }) => weakens).length
  const counts = report.items.length === 0 ? '' : `${count(report.items.length, 'item')}: ${tally(report)}.`
  const warns =
    weaker === 0 ? '' : ` ⚠️ **This pull request weakens the gate in ${count(weaker, 'place')}**, listed below.`
  return [
    heading(2, headline(report)),
    alert(kind[report.verdict], inline(leadSentence(report))),
    `${inline(counts)}${warns}`.trim(),
  ]
}
