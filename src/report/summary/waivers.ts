import type { ItemResult, Report } from '../../model/report.ts'
import type { WaiverResult } from '../../model/waiver.ts'
import { code, inline } from '../escape.ts'
import { count, daysLeft } from '../words.ts'
import type { Detail } from './detail.ts'
import { nameOf } from './finding.ts'
import { blocks, bullets, furtherOnes, heading, link } from './markdown.ts'

/** Exceptions, apart from what is met and what is not, with their days. */
export function waiversPart(report: Report, detail: Detail): string {
  const waived = report.items.flatMap((item) => (item.waiver ? [{ item, waiver: item.waiver }] : []))
  if (waived.length === 0) return ''
  const lines = waived.slice(0, detail.named).map(({ item, waiver }) => waiverLine(report, item, waiver, detail))
  return blocks([
    heading(3, `📝 Waivers: ${count(waived.length, 'item')}`),
    bullets(lines),
    furtherOnes(waived.length - lines.length),
  ])
}

function waiverLine(report: Report, item: ItemResult, waiver: WaiverResult, { asides }: Detail): string {
  const covers = waiver.rule === null ? '' : ` (only ${code(waiver.rule)})`
  const head = `${nameOf(report, item)}${covers}: ${state(report, waiver)}`
  if (!asides) return head
  const issue = waiver.issue ? `, issue ${issueLink(report, waiver.issue)}` : ''
  const seen = item.status === 'waived' ? seenIn(item) : ''
  return `${head}<br>${inline(waiver.reason)}, approved by ${inline(waiver.approvedBy)}${issue}${seen}`
}

function state(report: Report, { expires, state: how }: WaiverResult): string {
  const left = daysLeft(expires, report)
  if (how === 'expired') return `the waiver ended on ${inline(expires)} and **no longer counts**`
  if (how === 'unneeded') return 'the item passes, so the waiver is **no longer needed**: take it out'
  return `excused until ${inline(expires)}, **${left}**`
}

function seenIn(item: ItemResult): string {
  const finding = item.checks.flatMap(({ findings }) => findings).find(({ level }) => level === 'error')
  return finding ? `<br>Excused: ${inline(finding.message)}, observed ${code(finding.observed)}` : ''
}

/** An address, or the number of an issue of the repository, as a link. */
function issueLink({ repository }: Report, issue: string): string {
  const number = /^#(\d{1,9})$/.exec(issue)?.[1]
  if (number !== undefined && repository) return link(issue, `${repository.url}/issues/${number}`)
  return /^https?:/.test(issue) ? link(issue, issue) : inline(issue)
}
