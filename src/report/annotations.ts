import type { Level } from '../model/level.ts'
import type { Location } from '../model/location.ts'
import type { ItemResult, Report } from '../model/report.ts'
import { closesGate } from '../verdict/verdict.ts'
import { closingSentence, headline, statusWords, waiverNote } from './words.ts'

/** What the platform shows of one type in a step; the rest is silently dropped. */
export const mostOfAType = 10

export interface Annotation {
  readonly type: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  readonly location?: Location
}

const types: Readonly<Record<Level, Annotation['type']>> = { error: 'error', warning: 'warning', info: 'notice' }

/**
 * Annotations for findings that have a file, for configuration errors, and for waivers that end soon, have ended or are
 * needed no more; the tenth of a type tells how many more.
 */
export function annotationsOf(report: Report): Annotation[] {
  const all = [
    ...(report.problems ?? []).map(
      (problem): Annotation => ({
        type: 'error',
        title: 'Readiness gate: configuration',
        message: problem.suggestion ? `${problem.message}\n${problem.suggestion}` : problem.message,
        ...(problem.location && { location: problem.location }),
      }),
    ),
    ...report.items.flatMap((item) =>
      item.checks.flatMap((check) =>
        check.findings
          .filter((finding) => finding.location !== undefined && finding.level !== 'info')
          .map(
            (finding): Annotation => ({
              type: finding.level === 'error' && !closesGate(item) ? 'warning' : types[finding.level],
              title: `${item.title} (${finding.rule})`,
              message: `${finding.message}. Expected: ${finding.expected}. Observed: ${finding.observed}.\n${finding.fix}`,
              ...(finding.location && { location: finding.location }),
            }),
          ),
      ),
    ),
    ...report.items
      .filter(({ waiver }) => waiver !== null && waiver.state !== 'active')
      .map((item): Annotation => ({ type: 'notice', title: `${item.title} (waiver)`, message: waiverNote(item) })),
    ...(report.document?.drift ?? []).map(
      (finding): Annotation => ({
        type: types[finding.level],
        title: `The document and the checklist differ (${finding.rule})`,
        message: `${finding.message}.\n${finding.fix}`,
        ...(finding.location && { location: finding.location }),
      }),
    ),
  ]
  const closing = all.some(({ type }) => type === 'error') ? [] : closed(report)
  return (['error', 'warning', 'notice'] as const).flatMap((type) =>
    bounded([...closing, ...all].filter((one) => one.type === type).map(withLine)),
  )
}

/** Where nothing else is an error, what keeps the gate closed: the run page, the check and the mail show errors alone. */
function closed(report: Report): Annotation[] {
  if (report.verdict !== 'not-ready') return []
  const items = report.items.filter(closesGate)
  const lines = items.slice(0, mostNamed).map((item) => `${statusWords[item.status].word}: ${item.title}${whyOf(item)}`)
  const more = items.length > mostNamed ? [`and ${items.length - mostNamed} more`] : []
  return [{ type: 'error', title: headline(report), message: [closingSentence(report), ...lines, ...more].join('\n') }]
}

const mostNamed = 5

function whyOf({ checks, reason }: ItemResult): string {
  const finding = checks.flatMap((check) => check.findings).find(({ level }) => level === 'error')
  const why = finding ? `${finding.message}; observed ${finding.observed}` : reason
  return why ? ` (${why})` : ''
}

/** Without a line the platform shows it on the check alone, not beside the file. */
function withLine(annotation: Annotation): Annotation {
  const { location } = annotation
  return location && location.line === undefined ? { ...annotation, location: { ...location, line: 1 } } : annotation
}

function bounded(annotations: readonly Annotation[]): Annotation[] {
  if (annotations.length <= mostOfAType) return [...annotations]
  const kept = annotations.slice(0, mostOfAType - 1)
  const tenth = annotations[mostOfAType - 1] as Annotation
  const more = annotations.length - mostOfAType
  return [
    ...kept,
    { ...tenth, message: `${tenth.message}\n… and ${more} more of this type; the job summary has them all.` },
  ]
}
