import type { Closing } from '../model/closing.ts'
import type { Finding } from '../model/finding.ts'
import type { ItemResult, Report } from '../model/report.ts'
import type { Status } from '../model/status.ts'
import { closesGate } from '../verdict/verdict.ts'

/** A mark and a word for each status; never the mark alone. */
export const statusWords: Readonly<
  Record<Status, { readonly emoji: string; readonly sign: string; readonly word: string; readonly counted: string }>
> = {
  passed: { emoji: '✅', sign: '✓', word: 'passed', counted: 'passed' },
  failed: { emoji: '❌', sign: '✗', word: 'failed', counted: 'failed' },
  error: { emoji: '🚫', sign: '!', word: 'could not be asked', counted: 'could not be asked' },
  blocked: { emoji: '⛔', sign: '⊘', word: 'blocked', counted: 'blocked' },
  pending: { emoji: '✍️', sign: '?', word: 'waiting for a person', counted: 'waiting for a person' },
  expired: { emoji: '⌛', sign: '⊗', word: 'attestation expired', counted: 'with an expired attestation' },
  waived: { emoji: '📝', sign: '~', word: 'waived', counted: 'waived' },
  skipped: { emoji: '⏭️', sign: '-', word: 'skipped', counted: 'skipped' },
}

/** The report's first line: verdict and the one number that matters. */
export function headline(report: Report): string {
  const at = report.environment === null ? '' : ` · ${report.environment}`
  const required = report.items.filter((item) => item.required)
  const closing = required.filter(closesGate)
  if (report.verdict === 'error') return `🚫 The gate could not run${at}`
  if (report.verdict === 'ready') {
    return `✅ Ready: ${progress(required, 'required item')}${at}`
  }
  const [closed] = report.closedBy ?? []
  if (closed) return `❌ Not ready: ${closedWords[closed.because]}${at}`
  return `❌ Not ready: ${closing.length} of ${count(required.length, 'required item')} not met${at}`
}

const closedWords: Readonly<Record<Closing['because'], string>> = {
  'inputs-changed': 'inputs of this gate are changed',
  'not-signed-off': 'the sign-off that this run demands is missing',
  warnings: 'warnings close this gate',
  'document-differs': 'the document and the checklist differ',
}

/** `2 of 4 items passed, 1 waived`: nobody reads as passed what was excused or not asked. */
export function progress(items: readonly ItemResult[], noun: string): string {
  const number = (status: Status): number => items.filter((item) => item.status === status).length
  const excused = (['waived', 'skipped'] as const).filter((status) => number(status) > 0)
  const rest = excused.map((status) => `, ${number(status)} ${statusWords[status].counted}`)
  return `${number('passed')} of ${count(items.length, noun)} passed${rest.join('')}`
}

/** `3 passed, 1 failed`, without the zeros. */
export function tally(report: Report): string {
  return (Object.entries(report.counts) as [Status, number][])
    .filter(([, number]) => number > 0)
    .map(([status, number]) => `${number} ${statusWords[status].counted}`)
    .join(', ')
}

/** What a person has to know of a verdict before anything else. */
export function leadSentence(report: Report): string {
  if (report.verdict === 'not-ready') return closingSentence(report)
  return report.verdict === 'ready' ? readySentence(report) : errorSentence(report)
}

/** Nobody reads as met what was excused or not asked. */
function readySentence({ items }: Report): string {
  const required = items.filter((item) => item.required)
  const waived = required.filter(({ status }) => status === 'waived').length
  const skipped = required.filter(({ status }) => status === 'skipped').length
  const asked = skipped > 0 ? ' that was asked' : ''
  const excused = waived > 0 ? `, but for ${waived} that ${waived === 1 ? 'is' : 'are'} waived` : ''
  const rest = skipped > 0 ? ` ${skipped} ${skipped === 1 ? 'was' : 'were'} not asked.` : ''
  return `Every required item${asked} is met${excused}.${rest}`
}

function errorSentence({ problems: [first, ...others] = [] }: Report): string {
  const more = others.length > 0 ? `; and ${others.length} more` : ''
  const why = first ? `Why: ${first.message}${more}.` : 'Nothing was decided.'
  return `${why} A gate that did not run to its end is a closed gate.`
}

/** Titles that are named before the others are counted. */
const mostNamed = 3

/**
 * What keeps the gate closed: the cause of most of it, then the first items by name. A title is a goal, so no verb stands
 * beside it that would read as if it were reached.
 */
export function closingSentence(report: Report): string {
  if (report.closedBy) return report.closedBy.map(({ sentence }) => sentence).join(' ')
  const closing = report.items.filter(closesGate)
  const [main] = report.causes ?? []
  const caused = closing.filter(({ id }) => main?.items.includes(id))
  const isMain = main !== undefined && caused.length >= Math.max(2, closing.length / 3)
  const others = isMain ? closing.filter((item) => !caused.includes(item)) : closing
  const waiting = others.filter(({ status }) => status === 'pending' || status === 'expired')
  const unmet = others.filter((item) => !waiting.includes(item))
  const sentences = [
    isMain ? `${main.cause}, which alone keeps ${caused.length} items from being met.` : '',
    unmet.length > 0 ? `${isMain ? 'Not met besides' : 'Not met'}: ${firstTitles(unmet)}.` : '',
    waiting.length === 0
      ? ''
      : `Waiting for people: ${unmet.length > 0 ? count(waiting.length, 'item') : firstTitles(waiting)}.`,
  ]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

function firstTitles(items: readonly ItemResult[]): string {
  const more = items.length - mostNamed
  const named = items.filter((_, index) => index < mostNamed).map(({ title }) => title)
  return `${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}`
}

/** `file:line:column` of a finding as far as it is known, its URL, or nothing. */
export function placeOf(finding: Pick<Finding, 'location' | 'url'>): string {
  if (!finding.location) return finding.url ?? ''
  const { file, line, column } = finding.location
  return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':')
}

/** What a person has to know of a waiver, or nothing. */
export function waiverNote(item: ItemResult): string {
  const { waiver } = item
  if (!waiver) return ''
  const by = `approved by ${waiver.approvedBy}`
  if (waiver.state === 'expired') return `The waiver (${by}) ended on ${waiver.expires} and no longer counts.`
  if (waiver.state === 'unneeded') return `The waiver (${by}) is no longer needed: the item passes.`
  const soon = waiver.state === 'ending' ? ', which is soon' : ''
  return `Waived until ${waiver.expires}${soon} (${by}): ${waiver.reason}`
}

/** A text with its full stop, where a person has not written one. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

export function formatMs(ms: number): string {
  return ms < 1000 ? `${ms} ms` : `${(ms / 1000).toFixed(1)} s`
}

/** A time in ISO 8601, UTC, as `2026-11-23 10:00 UTC`. */
export function formatTime(iso: string): string {
  return `${iso.slice(0, 16).replace('T', ' ')} UTC` // cut: a time
}

/**
 * Days from a run until the end of a day, UTC, in words; below zero it is over.
 * @param day `YYYY-MM-DD`
 */
export function daysLeft(day: string, { startedAt }: Pick<Report, 'startedAt'>): string {
  const days = Math.round((Date.parse(day) - Date.parse(startedAt.slice(0, 10))) / 86_400_000)
  if (Number.isNaN(days)) return ''
  if (days < 0) return `over for ${count(-days, 'day')}`
  return days === 0 ? 'ends today' : `${count(days, 'day')} left`
}
