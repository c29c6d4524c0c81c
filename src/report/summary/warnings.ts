import type { Finding } from '../../model/finding.ts'
import type { Level } from '../../model/level.ts'
import type { ItemResult, Report } from '../../model/report.ts'
import type { Explained } from '../../verdict/causes.ts'
import { hasWarning, isMet } from '../../verdict/verdict.ts'
import { inline } from '../escape.ts'
import { count, statusWords } from '../words.ts'
import type { Detail } from './detail.ts'
import { findingLine, nameOf } from './finding.ts'
import { repeatsOf } from './groups.ts'
import { blocks, bullets, folded, heading } from './markdown.ts'

/**
 * What is shown and closes nothing: items that are not required, and warnings.
 * @param explained what causes of several items tell is not told again
 */
export function warningsPart(report: Report, explained: Explained, detail: Detail): string {
  const caused = new Set(explained.causes.flatMap(({ items }) => items))
  const own = (item: ItemResult, ...levels: Level[]): Finding[] =>
    item.checks
      .flatMap(({ findings }) => findings)
      .filter((finding) => levels.includes(finding.level) && !explained.told.has(finding))
  const optional = report.items.filter(
    (item) =>
      !item.required && !isMet(item.status) && !(caused.has(item.id) && own(item, 'error', 'warning').length === 0),
  )
  const warned = report.items.filter(
    (item) => hasWarning(item) && (item.required || isMet(item.status)) && own(item, 'warning').length > 0,
  )
  if (optional.length + warned.length === 0) return ''
  const words = [
    optional.length > 0 ? `${count(optional.length, 'optional item')} not met` : '',
    warned.length > 0 ? `${count(warned.length, 'item')} with warnings` : '',
  ].filter((part) => part !== '')
  const title = heading(3, `⚠️ Warnings: ${words.join(', ')}`)
  if (detail.warnings === 'counted') return title
  const lines = [
    ...optional.map((item) => optionalLine(report, item, own(item, 'error', 'warning'), detail)),
    ...warned.map((item) => warningLine(report, item, own(item, 'warning'), detail)),
  ]
  const list = bullets(lines)
  return blocks([title, lines.length <= mostOpen ? list : folded(`All ${lines.length}`, list)])
}

/** More are folded. */
const mostOpen = 5

function optionalLine(report: Report, item: ItemResult, findings: readonly Finding[], { warnings }: Detail): string {
  const { emoji, word } = statusWords[item.status]
  const name = `${emoji} Not met: ${nameOf(report, item)} (${word})`
  if (warnings === 'named') return name
  if (findings.length === 0) return `${name}${item.reason ? `: ${inline(item.reason)}` : ''}`
  return `${name}<br>${told(report, findings).join('<br>')}`
}

function warningLine(report: Report, item: ItemResult, findings: readonly Finding[], { warnings }: Detail): string {
  const name = nameOf(report, item)
  return warnings === 'named' ? name : `${name}<br>${told(report, findings).join('<br>')}`
}

function told(report: Report, findings: readonly Finding[]): string[] {
  return repeatsOf(findings).map(([first, ...more]) => {
    const like = more.length === 0 ? '' : ` And ${more.length} more like it.`
    return `${findingLine(report, first)}${like}`
  })
}
