import type { Level } from '../model/level.ts'
import type { Location } from '../model/location.ts'
import type { Problem } from '../model/problem.ts'
import type { ItemResult, Report } from '../model/report.ts'
import type { Status } from '../model/status.ts'
import { type Explained, explain } from '../verdict/causes.ts'
import { closesGate } from '../verdict/verdict.ts'
import { count, headline, sentence, waiverNote } from './words.ts'

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
 * What keeps the gate closed in one annotation, which comes first; configuration errors, findings that have a file, the
 * document, and waivers that end soon, have ended or are needed no more. The tenth of a type tells how many more.
 */
export function annotationsOf(report: Report): Annotation[] {
  const explained = explain(report.items)
  const all = [
    ...closed(report, explained),
    ...(report.problems ?? []).map(ofProblem),
    ...report.items.flatMap((item) => ofItem(item, explained)),
    ...(report.document?.drift ?? []).map(
      (finding): Annotation => ({
        type: types[finding.level],
        title: `The document and the checklist differ (${finding.rule})`,
        message: `${finding.message}.\n${finding.fix}`,
        ...(finding.location && { location: finding.location }),
      }),
    ),
    ...report.items
      .filter(({ waiver }) => waiver !== null && waiver.state !== 'active')
      .map((item): Annotation => ({ type: 'notice', title: `${item.title} (waiver)`, message: waiverNote(item) })),
  ]
  return (['error', 'warning', 'notice'] as const).flatMap((type) =>
    bounded(all.filter((one) => one.type === type).map(withLine)),
  )
}

function ofProblem({ message, suggestion, location }: Problem): Annotation {
  return {
    type: 'error',
    title: 'The readiness gate could not run',
    message: suggestion ? `${message}\n${suggestion}` : message,
    ...(location && { location }),
  }
}

/** Findings at their lines; what a cause of several items tells is told once, by what keeps the gate closed. */
function ofItem(item: ItemResult, { told }: Explained): Annotation[] {
  const findings = item.checks.flatMap((check) => check.findings)
  return findings
    .filter((finding) => finding.location !== undefined && finding.level !== 'info' && !told.has(finding))
    .map((finding) => ({
      type: finding.level === 'error' && !closesGate(item) ? 'warning' : types[finding.level],
      title: `${closesGate(item) && finding.level === 'error' ? 'Not met: ' : ''}${item.title} (${finding.rule})`,
      message: `${sentence(finding.message)} Expected: ${sentence(finding.expected)} Observed: ${sentence(finding.observed)}\n${finding.fix}`,
      ...(finding.location && { location: finding.location }),
    }))
}

/** The run page, the check and the mail show errors alone, so a closed gate is always one: its causes, then its items. */
function closed(report: Report, { causes }: Explained): Annotation[] {
  if (report.verdict !== 'not-ready') return []
  const caused = new Set(causes.flatMap(({ items }) => items))
  const items = report.items.filter((item) => closesGate(item) && !caused.has(item.id))
  const lines = [
    ...causes.map(({ cause, items: ids, fix }) => `${cause}: ${count(ids.length, 'item')} not met. ${fix}`),
    ...items.map((item) => `${notMet[item.status] ?? 'Not met'}: ${item.title}${whyOf(item)}`),
  ]
  const more = lines.length > mostNamed ? [`and ${lines.length - mostNamed} more, in the job summary`] : []
  const told = lines.filter((_, index) => index < mostNamed)
  const sentences = (report.closedBy ?? []).map(({ sentence }) => sentence)
  return [{ type: 'error', title: headline(report), message: [...sentences, ...told, ...more].join('\n') }]
}

const mostNamed = 8

const notMet: Readonly<Partial<Record<Status, string>>> = {
  error: 'Could not be asked',
  blocked: 'Blocked',
  pending: 'Waiting for a person',
  expired: 'To be attested anew',
}

function whyOf({ checks, reason, status }: ItemResult): string {
  const finding = checks.flatMap((check) => check.findings).find(({ level }) => level === 'error')
  const why =
    finding === undefined
      ? reason
      : status === 'pending' || status === 'expired'
        ? finding.expected
        : `${finding.message}; observed ${finding.observed}`
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
