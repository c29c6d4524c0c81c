import { styleText } from 'node:util'
import type { DocumentSection } from '../model/document-section.ts'
import type { Finding } from '../model/finding.ts'
import type { Level } from '../model/level.ts'
import type { CheckResult, ItemResult, Report } from '../model/report.ts'
import { closesGate } from '../verdict/verdict.ts'
import { driftAsText } from './document.ts'
import { logText } from './escape.ts'
import { changesAsText } from './gate-changes.ts'
import { sideBySideAsText } from './side-by-side.ts'
import { signOffParts } from './sign-off.ts'
import { sinceLastAsText } from './since-last.ts'
import { closingSentence, formatMs, headline, placeOf, statusWords, tally, waiverNote } from './words.ts'

type Paint = (style: 'red' | 'green' | 'yellow' | 'dim' | 'bold' | 'cyan', text: string) => string

/**
 * The report for a terminal or a log; safe to print on a runner.
 * @param onFailure sections of the team's own document, shown when the gate is closed
 */
export function renderText(report: Report, color: boolean, onFailure: readonly DocumentSection[] = []): string {
  const paint: Paint = (style, text) => (color ? styleText(style, text, { validateStream: false }) : text)
  const lines: string[] = []
  const target = report.url === null ? '' : ` ${paint('dim', logText(report.url))}`
  lines.push('', `${paint('bold', 'Production Readiness Gate')}${target}`)
  for (const section of new Set(report.items.map((item) => item.section))) {
    lines.push('', paint('bold', logText(section)))
    for (const item of report.items) if (item.section === section) lines.push(...itemLines(item, paint))
  }
  for (const problem of report.problems ?? []) {
    const place = placeOf(problem)
    lines.push(
      '',
      `${paint('red', '✗')} ${place ? `${paint('cyan', logText(place))} ` : ''}${logText(problem.message, '  ')}`,
    )
    if (problem.suggestion) lines.push(`    ${paint('dim', logText(problem.suggestion, '    '))}`)
  }
  const beside = sideBySideAsText(report)
  if (beside.length > 0) lines.push('', ...beside)
  const changes = changesAsText(report)
  if (changes.length > 0) lines.push('', ...changes)
  const since = sinceLastAsText(report)
  if (since.length > 0) lines.push('', ...since)
  const drift = driftAsText(report)
  if (drift.length > 0) lines.push('', ...drift)
  for (const { title, text } of report.verdict === 'not-ready' ? onFailure : []) {
    lines.push(
      '',
      paint('bold', logText(title)),
      ...text
        .trim()
        .split('\n')
        .map((line) => `  ${logText(line, '  ')}`),
    )
  }
  const verdictStyle = report.verdict === 'ready' ? 'green' : 'red'
  lines.push('', paint(verdictStyle, paint('bold', logText(headline(report)))))
  if (report.verdict === 'not-ready') lines.push(logText(closingSentence(report)))
  const signed = signOffParts(report)
  if (signed.length > 0) lines.push(logText(signed.join(' · ')))
  const files = (report.envFiles ?? []).map((file) => ` · ${logText(file)}`).join('')
  if (report.items.length > 0) lines.push(paint('dim', `${tally(report)} in ${formatMs(report.durationMs)}${files}`))
  return `${lines.join('\n')}\n`
}

function itemLines(item: ItemResult, paint: Paint): string[] {
  const { sign, word } = statusWords[item.status]
  const style =
    item.status === 'passed' ? 'green' : closesGate(item) ? 'red' : item.status === 'skipped' ? 'dim' : 'yellow'
  const optional = item.required ? '' : paint('dim', ' (optional)')
  const note = item.status === 'passed' || item.status === 'failed' ? '' : paint(style, ` ${word}`)
  const lines = [`  ${paint(style, sign)} ${logText(item.title)} ${paint('dim', item.id)}${optional}${note}`]
  if (item.owner && item.status !== 'passed') lines.push(`      ${paint('dim', `owner     ${logText(item.owner)}`)}`)
  if (item.reason) lines.push(`      ${paint('dim', logText(item.reason, '      '))}`)
  if (item.waiver) lines.push(`      ${paint('yellow', logText(waiverNote(item), '      '))}`)
  for (const check of item.checks)
    for (const finding of check.findings) lines.push(...findingLines(finding, check, paint))
  return lines
}

const levelStyles: Readonly<Record<Level, 'red' | 'yellow' | 'dim'>> = { error: 'red', warning: 'yellow', info: 'dim' }

function findingLines(finding: Finding, check: CheckResult, paint: Paint): string[] {
  const indent = '      '
  const row = (label: string, text: string): string =>
    `${indent}  ${paint('dim', label.padEnd(9))}${logText(text, `${indent}  `)}`
  const level = finding.level === 'error' ? '' : `${finding.level}: `
  const lines = [
    `${indent}${paint(levelStyles[finding.level], `${level}${logText(finding.message, indent)}`)} ${paint('dim', finding.rule || check.kind)}`,
  ]
  if (finding.level === 'info') return lines
  lines.push(row('expected', finding.expected), row('observed', finding.observed))
  const place = placeOf(finding)
  if (place) lines.push(row('at', place))
  lines.push(row('fix', finding.fix))
  return lines
}
