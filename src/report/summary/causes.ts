import type { ItemResult, Report } from '../../model/report.ts'
import type { Explained } from '../../verdict/causes.ts'
import { code, inline } from '../escape.ts'
import { count, statusWords } from '../words.ts'
import type { Detail } from './detail.ts'
import { nameOf } from './finding.ts'
import { fixBlock } from './fix.ts'
import { blocks, bullets, bulletsOrFold, furtherOnes, heading } from './markdown.ts'

/** Causes that are told with what to do where there is little room. */
const fewCauses = 10

/** Causes of several items, each once and with all their items by name. */
export function causesPart(report: Report, { causes }: Explained, detail: Detail): string {
  if (causes.length === 0) return ''
  const byId = new Map(report.items.map((item) => [item.id, item]))
  const told = detail.names === 'id' ? causes.slice(0, fewCauses) : causes
  const others = causes.slice(told.length)
  const parts = told.flatMap(({ cause, items, fix }) => {
    const lines = items.flatMap((id) => {
      const item = byId.get(id)
      return item === undefined ? [] : [causedLine(report, item, detail)]
    })
    const shown = lines.slice(0, detail.named)
    return [
      heading(4, cause),
      `${count(items.length, 'item')} are not met for this one cause.`,
      fixBlock(fix),
      detail.names === 'id' ? shown.join(', ') : bulletsOrFold(shown, 'items'),
      furtherOnes(lines.length - shown.length),
    ]
  })
  const rest = others
    .slice(0, detail.named)
    .map(({ cause, items }) => `${inline(cause)}: ${items.map((id) => code(id)).join(', ')}`)
  const title = causes.length === 1 ? 'Fix this first' : 'Fix these first'
  return blocks([heading(3, title), ...parts, bullets(rest), furtherOnes(others.length - rest.length)])
}

function causedLine(report: Report, item: ItemResult, { names }: Detail): string {
  if (names === 'id') return code(item.id)
  const optional = item.required ? '' : ', not required'
  return `${nameOf(report, item)} (${statusWords[item.status].word}${optional})`
}
