import type { Closing } from '../model/closing.ts'
import type { Finding } from '../model/finding.ts'
import type { ItemResult, Report } from '../model/report.ts'
import type { Status } from '../model/status.ts'
import { closesGate } from '../verdict/verdict.ts'

/** A mark and a word for each status; never the mark alone. */
export const statusWords: Readonly<
  Record<Status, { readonly emoji: string; readonly sign: string; readonly word: string }>
> = {
  passed: { emoji: '✅', sign: '✓', word: 'passed' },
  failed: { emoji: '❌', sign: '✗', word: 'failed' },
  error: { emoji: '🚫', sign: '!', word: 'could not be asked' },
  blocked: { emoji: '⛔', sign: '⊘', word: 'blocked' },
  pending: { emoji: '✍️', sign: '?', word: 'waiting for a person' },
  expired: { emoji: '⌛', sign: '⌛', word: 'attestation expired' },
  waived: { emoji: '📝', sign: '~', word: 'waived' },
  skipped: { emoji: '⏭️', sign: '-', word: 'skipped' },
}

/** The report's first line: verdict and the one number that matters. */
export function headline(report: Report): string {
  const at = report.environment === null ? '' : ` · ${report.environment}`
  const required = report.items.filter((item) => item.required)
  const closing = required.filter(closesGate)
  if (report.verdict === 'error') return `🚫 The gate could not run${at}`
  if (report.verdict === 'ready') {
    const met = required.filter((item) => item.status === 'passed').length
    const rest = required.length - met
    return `✅ Ready: ${met} of ${count(required.length, 'required item')} passed${rest > 0 ? `, ${rest} waived or skipped` : ''}${at}`
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

/** `3 passed, 1 failed`, without the zeros. */
export function tally(report: Report): string {
  return (Object.entries(report.counts) as [Status, number][])
    .filter(([, number]) => number > 0)
    .map(([status, number]) => `${number} ${status}`)
    .join(', ')
}

/** One sentence on what keeps the gate closed, with the first few by name. */
export function closingSentence(report: Report): string {
  const closing = report.items.filter(closesGate)
  const named = closing.slice(0, 3).map((item) => item.title)
  const more = closing.length - named.length
  if (report.closedBy) return report.closedBy.map(({ sentence }) => sentence).join(' ')
  const list = more > 0 ? [...named, `${more} more`] : named
  const joined = list.length > 1 ? `${list.slice(0, -1).join(', ')} and ${list.at(-1)}` : (list[0] ?? '')
  return `${joined} ${closing.length === 1 ? 'keeps' : 'keep'} the gate closed.`
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
  const until = waiver.state === 'ending' ? `ends soon, on ${waiver.expires}` : `until ${waiver.expires}`
  return `Waived ${until} (${by}): ${waiver.reason}`
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

export function formatMs(ms: number): string {
  return ms < 1000 ? `${ms} ms` : `${(ms / 1000).toFixed(1)} s`
}
