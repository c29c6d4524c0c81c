import type { Finding } from '../../model/finding.ts'
import type { ItemResult, Report } from '../../model/report.ts'
import { hasWarning, isMet } from '../../verdict/verdict.ts'
import { inline } from '../escape.ts'
import { count, statusWords } from '../words.ts'
import type { Detail } from './detail.ts'
import { findingLine, nameOf } from './finding.ts'
import { repeatsOf } from './groups.ts'
import { blocks, bullets, folded, heading } from './markdown.ts'

/** What is shown and closes nothing: items that are not required, and warnings. */
export function warningsPart(report: Report, detail: Detail): string {
  const optional = report.items.filter((item) => !item.required && !isMet(item.status))
  const warned = report.items.filter((item) => hasWarning(item) && !optional.includes(item))
  const number = optional.length + warned.length
  if (number === 0) return ''
  const words = [
    optional.length > 0 ? `${count(optional.length, 'optional item')} not met` : '',
    warned.length > 0 ? `${count(warned.length, 'item')} with warnings` : '',
  ].filter((part) => part !== '')
  const title = heading(3, `⚠️ Warnings: ${words.join(', ')}`)
  if (detail.warnings === 'counted') return title
  const lines = [
    ...optional.flatMap((item) => optionalLines(report, item, detail)),
    ...warned.flatMap((item) => warningLines(report, item, detail)),
  ]
  const list = bullets(lines)
  return blocks([title, lines.length <= mostOpen ? list : folded(`All ${lines.length}`, list)])
}

/** More are folded. */
const mostOpen = 5

function optionalLines(report: Report, item: ItemResult, { warnings }: Detail): string[] {
  const { emoji, word } = statusWords[item.status]
  const name = `${emoji} Not met: ${nameOf(report, item)} (${word})`
  const findings = item.checks.flatMap((check) => check.findings).filter(({ level }) => level !== 'info')
  if (warnings === 'named') return [name]
  if (findings.length === 0) return [`${name}${item.reason ? `: ${inline(item.reason)}` : ''}`]
  return [`${name}<br>${told(report, findings).join('<br>')}`]
}

function warningLines(report: Report, item: ItemResult, { warnings }: Detail): string[] {
  const findings = item.checks.flatMap((check) => check.findings).filter(({ level }) => level === 'warning')
  if (warnings === 'named') return [nameOf(report, item)]
  return [`${nameOf(report, item)}<br>${told(report, findings).join('<br>')}`]
}

function told(report: Report, findings: readonly Finding[]): string[] {
  return repeatsOf(findings).map(([first, ...more]) => {
    const like = more.length === 0 ? '' : ` And ${more.length} more like it.`
    return `${findingLine(report, first)}${like}`
  })
}
