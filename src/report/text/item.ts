import type { Exchange } from '../../model/exchange.ts'
import type { Finding } from '../../model/finding.ts'
import type { Level } from '../../model/level.ts'
import type { ItemResult } from '../../model/report.ts'
import { closesGate } from '../../verdict/verdict.ts'
import { logText } from '../escape.ts'
import { alike, type Repeats } from '../summary/groups.ts'
import { formatMs, placeOf, statusWords, waiverNote } from '../words.ts'
import { type Look, type Paint, paintFor, widthOf } from './look.ts'
import { columnsOf, glue, wrap } from './wrap.ts'

/** Columns before what belongs to an item, and before a row of a finding and its text. */
const [own, row, cell] = [6, 8, 18]

/**
 * An item with all that is known of it, line by line; title, id and status are apart also without colours.
 * @param cause why it could not be asked, where that is told in full for several items at once
 */
export function itemLines(item: ItemResult, look: Look, cause?: string): string[] {
  const paint = paintFor(look)
  const { sign, word } = statusWords[item.status]
  const style = styleOf(item)
  const facts = [item.required ? '' : 'optional', item.status === 'passed' ? '' : word].filter(Boolean)
  const status = facts.map((fact) => ` · ${paint(style, fact.replaceAll(' ', glue))}`).join('')
  const head = `  ${paint(style, sign)} ${logText(item.title)} ${paint('dim', `· ${logText(item.id)}`)}${status}`
  const lines = [...split(head, look, 4)]
  const tell = (text: string, color: 'dim' | 'yellow'): void => {
    lines.push(...split(`${' '.repeat(own)}${paint(color, logText(text, ' '.repeat(own)))}`, look, own))
  }
  if (item.owner && item.status !== 'passed') tell(`owner     ${item.owner}`, 'dim')
  if (item.reason) tell(item.reason, 'dim')
  if (item.waiver) tell(waiverNote(item), 'yellow')
  if (look.verbose && item.checks.length > 0) tell(askedWords(item), 'dim')
  const isTold = cause !== undefined && item.status === 'error' && !look.verbose
  if (isTold) tell(cause, 'dim')
  for (const check of item.checks) {
    const told = isTold ? check.findings.filter(({ level }) => level !== 'error') : check.findings
    for (const repeats of alike(told)) lines.push(...findingLines(repeats, look, paint))
    if (look.verbose) lines.push(...(check.conversation ?? []).flatMap((one) => exchangeLines(one, paint)))
  }
  return lines
}

function styleOf(item: ItemResult): 'green' | 'red' | 'yellow' | 'dim' {
  if (item.status === 'passed') return 'green'
  if (closesGate(item)) return 'red'
  return item.status === 'skipped' ? 'dim' : 'yellow'
}

function askedWords({ checks }: ItemResult): string {
  const each = checks.map(({ kind, durationMs, attempts }) => {
    return `${kind} in ${formatMs(durationMs)}${attempts === undefined ? '' : ` and ${attempts} attempts`}`
  })
  return `asked     ${each.join(', ')}`
}

const levelStyles: Readonly<Record<Level, 'red' | 'yellow' | 'dim'>> = { error: 'red', warning: 'yellow', info: 'dim' }

/** Places of one fault that are named. */
const mostPlaces = 3

function findingLines(repeats: Repeats, look: Look, paint: Paint): string[] {
  const [finding] = repeats
  const indent = ' '.repeat(own)
  const { waived } = finding
  const level = waived ? 'waived: ' : finding.level === 'error' ? '' : `${finding.level}: `
  const said = paint(waived ? 'yellow' : levelStyles[finding.level], `${level}${logText(finding.message, indent)}`)
  const like = repeats.length > 1 ? paint('dim', ` and ${repeats.length - 1} more like it`) : ''
  const lines = split(`${indent}${said}${like} ${paint('dim', `· ${logText(finding.rule)}`)}`, look, row)
  if (finding.level === 'info') return lines
  const rows = [
    ['expected', finding.expected],
    ['observed', finding.observed],
    ...placesOf(repeats),
    ['fix', finding.fix],
  ] as const
  for (const [label, text] of rows) {
    if (text === '') continue
    const begin = `${' '.repeat(row)}${paint('dim', label.padEnd(cell - row))}`
    lines.push(...split(`${begin}${logText(text, ' '.repeat(row))}`, look, cell))
    if (label === 'at' && text === placeOf(finding)) lines.push(...sourceLines(finding, paint))
  }
  return lines
}

function placesOf(repeats: Repeats): (readonly [string, string])[] {
  const places = [...new Set(repeats.map(placeOf))]
  const named = places.slice(0, mostPlaces).map((place) => ['at', place] as const) // cut: a list
  const more = places.length - named.length
  return more > 0 ? [...named, ['at', `${more} more places`]] : named
}

/** The line that a finding is about, and a mark below its column; as it is, so that the mark stands below it. */
function sourceLines({ source, location }: Finding, paint: Paint): string[] {
  if (source === undefined || location?.line === undefined) return []
  const { line, column } = location
  const before = `${' '.repeat(cell)}${String(line).padStart(4)} │ `
  // As wide as it was: a runner obeys `##[` anywhere in a line.
  const shown = `${before}${source.replaceAll('\t', ' ').replaceAll('##[', '##(')}`
  if (column === undefined || column > source.length) return [shown]
  const caret = `${' '.repeat(cell + 5)}│ ${' '.repeat(columnsOf(source.slice(0, column - 1)))}`
  return [shown, `${caret}${paint('red', '^')}`]
}

/** What was asked and what came back, as it was: such lines are not wrapped. */
function exchangeLines({ asked, answered }: Exchange, paint: Paint): string[] {
  const indent = ' '.repeat(row)
  const lines = answered === null ? [] : answered.split(/\r?\n/)
  return [
    `${indent}${paint('cyan', '>')} ${logText(asked, indent)}`,
    ...lines.map((line) => `${indent}${paint('dim', `< ${logText(line)}`)}`),
  ]
}

/** Lines of a text, each wrapped. */
function split(text: string, look: Look, hang: number): string[] {
  return text.split('\n').flatMap((line) => wrap(line, widthOf(look), hang))
}
