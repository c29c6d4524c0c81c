import type { DocumentSection } from '../model/document-section.ts'
import type { Finding } from '../model/finding.ts'
import type { Level } from '../model/level.ts'
import type { ItemResult, Report } from '../model/report.ts'
import { closesGate, hasWarning, isMet } from '../verdict/verdict.ts'
import { driftAsMarkdown } from './document.ts'
import { code, inline } from './escape.ts'
import { changesAsMarkdown } from './gate-changes.ts'
import { documentLink, fileLink } from './links.ts'
import { sideBySideAsMarkdown } from './side-by-side.ts'
import { signOffParts } from './sign-off.ts'
import {
  closingSentence,
  count,
  formatMs,
  formatTime,
  headline,
  placeOf,
  statusWords,
  tally,
  waiverNote,
} from './words.ts'

/** What the platform keeps of one step's summary, bytes; above it the whole summary is dropped. */
export const summaryLimit = 1024 * 1024

export interface SummaryOptions {
  /** Sections of the team's own document, shown when the gate is closed; Markdown. */
  readonly onFailure?: readonly DocumentSection[]
  /** Bytes. */
  readonly limit?: number
}

/** The job summary: everything; where that is too large what keeps the gate closed; where that is too large the counts. */
export function renderSummary(report: Report, options: SummaryOptions = {}): string {
  const limit = options.limit ?? summaryLimit
  const parts = [
    () => [...top(report), ...closed(report, options), ...rest(report), ...foot(report)],
    () => [
      ...top(report),
      ...closed(report, options),
      note('Warnings and met items are left out for size; the JSON report has them.'),
      ...foot(report),
    ],
    () => [...top(report), note('The details are left out for size; the JSON report has them.'), ...foot(report)],
  ]
  for (const render of parts) {
    const text = `${render().join('\n\n')}\n`
    if (Buffer.byteLength(text) <= limit) return text
  }
  return `## ${inline(headline(report))}\n`
}

function top(report: Report): string[] {
  const alert = { ready: 'TIP', 'not-ready': 'CAUTION', error: 'CAUTION' }[report.verdict]
  const sentence = {
    ready: `Every required item is met. ${tally(report)}.`,
    'not-ready': closingSentence(report),
    error: 'Nothing was decided. A gate that did not run is a closed gate.',
  }[report.verdict]
  const changes = changesAsMarkdown(report)
  const beside = sideBySideAsMarkdown(report)
  const signed = signOffParts(report)
  return [
    `## ${inline(headline(report))}`,
    `> [!${alert}]\n> ${inline(sentence)}`,
    ...(signed.length === 0 ? [] : [`✍️ **${inline(signed[0] ?? '')}** · ${signed.slice(1).map(inline).join(' · ')}`]),
    ...(changes === '' ? [] : [changes]),
    ...(beside === '' ? [] : [beside]),
  ]
}

function closed(report: Report, options: SummaryOptions): string[] {
  const closing = report.items.filter(closesGate)
  const of = (...statuses: ItemResult['status'][]): ItemResult[] =>
    closing.filter((item) => statuses.includes(item.status))
  const parts = [
    problems(report),
    findingsTable(report, 'What failed', of('failed')),
    findingsTable(report, 'What could not be asked', of('error')),
    peopleTable(report, 'Who has to say something', of('pending', 'expired')),
    reasonTable(report, 'Blocked by something else', of('blocked')),
  ]
  const shown = report.verdict === 'not-ready' ? (options.onFailure ?? []).map(documentSection) : []
  return [...parts, ...shown].filter((part) => part !== '')
}

function rest(report: Report): string[] {
  const items = report.items
  const optional = items.filter((item) => !item.required && !isMet(item.status))
  const warned = items.filter((item) => item.status === 'passed' && hasWarning(item))
  const waived = items.filter((item) => item.waiver)
  const passed = items.filter((item) => item.status === 'passed')
  const skipped = items.filter((item) => item.status === 'skipped')
  return [
    findingsTable(report, 'Not required, not met', optional),
    findingsTable(report, 'Warnings', warned, 'warning'),
    driftAsMarkdown(report),
    waiverTable(report, waived),
    folded(`✅ ${count(passed.length, 'item')} passed`, passed.length, () => passedTable(report, passed)),
    folded(`⏭️ ${count(skipped.length, 'item')} skipped`, skipped.length, () => reasonTable(report, '', skipped)),
  ].filter((part) => part !== '')
}

function foot(report: Report): string[] {
  const ref = report.checklist.ref ? `@${report.checklist.ref.slice(0, 12)}` : ''
  const facts = [
    report.url && code(report.url),
    report.phase,
    code(`${report.checklist.path}${ref}`),
    ...(report.envFiles ?? []).map(code),
    report.checklist.sha256 ? `sha256 ${report.checklist.sha256.slice(0, 12)}` : null,
    tally(report),
    formatMs(report.durationMs),
    formatTime(report.startedAt),
    `readiness-gate ${report.tool.version}`,
  ].filter((fact): fact is string => fact !== null && fact !== '')
  return [`<sub>${facts.join(' · ')}</sub>`]
}

function note(text: string): string {
  return `> [!NOTE]\n> ${text}`
}

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const lines = [line(head), line(head.map(() => '---')), ...rows.map(line)]
  return `${title ? `### ${title}\n\n` : ''}${lines.join('\n')}`
}

function problems(report: Report): string {
  const rows = (report.problems ?? []).map((problem) => [
    code(placeOf(problem)),
    inline(problem.message),
    inline(problem.suggestion ?? ''),
  ])
  return table('What is wrong with the configuration', ['Where', 'What', 'How to mend it'], rows)
}

function itemCell(report: Report, item: ItemResult): string {
  const { emoji, word } = statusWords[item.status]
  const link = item.document ? documentLink(report, item.document) : null
  const id = link === null ? code(item.id) : `[${code(item.id)}](${link})`
  const owner = item.owner ? `<br>owner: ${inline(item.owner)}` : ''
  return `${emoji} **${inline(item.title)}**<br><sub>${inline(item.section)} · ${id} · ${word}</sub>${owner}`
}

function findingsTable(report: Report, title: string, items: readonly ItemResult[], level: Level = 'error'): string {
  const rows = items.flatMap((item) => {
    const findings = item.checks.flatMap((check) => check.findings.filter((finding) => finding.level === level))
    if (findings.length === 0)
      return [[itemCell(report, item), inline(item.reason ?? statusWords[item.status].word), '']]
    return findings.map((finding, index) => [
      index === 0 ? itemCell(report, item) : '',
      [
        `**${inline(finding.message)}**`,
        `expected ${inline(finding.expected)}`,
        `observed ${code(finding.observed)}`,
        `<sub>${ruleLink(finding)}${placeSuffix(report, finding)}</sub>`,
      ].join('<br>'),
      inline(finding.fix),
    ])
  })
  return table(title, ['Item', 'What is wrong', 'How to fix it'], rows)
}

function ruleLink(finding: Finding): string {
  return `[${finding.rule}](${finding.docs})`
}

function placeSuffix(report: Report, finding: Finding): string {
  const place = placeOf(finding)
  if (!place) return ''
  const link = finding.location ? fileLink(report, finding.location) : null
  return ` at ${link === null ? code(place) : `[${code(place)}](${link})`}`
}

function peopleTable(report: Report, title: string, items: readonly ItemResult[]): string {
  const rows = items.flatMap((item) =>
    item.checks
      .filter((check) => check.status === 'pending' || check.status === 'expired')
      .flatMap((check) => check.findings)
      .map((finding, index) => [
        index === 0 ? itemCell(report, item) : '',
        `${inline(finding.message)}<br>${inline(finding.expected)}<br><sub>observed ${code(finding.observed)}</sub>`,
        inline(finding.fix),
      ]),
  )
  return table(title, ['Item', 'What to do', 'How to say so'], rows)
}

function reasonTable(report: Report, title: string, items: readonly ItemResult[]): string {
  const rows = items.map((item) => [itemCell(report, item), inline(item.reason ?? '')])
  return table(title, ['Item', 'Why'], rows)
}

function waiverTable(report: Report, items: readonly ItemResult[]): string {
  const rows = items.map((item) => [
    itemCell(report, item),
    code(item.waiver?.rule ?? 'the whole item'),
    inline(waiverNote(item)),
    item.waiver?.issue ? inline(item.waiver.issue) : '',
  ])
  return table('Waivers', ['Item', 'Covers', 'What it says', 'Issue'], rows)
}

function passedTable(report: Report, items: readonly ItemResult[]): string {
  const rows = items.map((item) => {
    const { attestation } = item
    const said = attestation
      ? `attested by ${attestation.by} on ${attestation.on}, counts until ${attestation.validUntil}${attestation.environment ? ` in ${attestation.environment}` : ''}${attestation.evidence ? `, evidence: ${attestation.evidence}` : ''}`
      : item.checks.map((check) => check.kind).join(', ')
    const notes = attestation
      ? item.checks.flatMap(({ findings }) => findings).filter(({ level }) => level === 'info')
      : []
    return [itemCell(report, item), [said, ...notes.map(({ message }) => message)].map(inline).join('<br>')]
  })
  return table('', ['Item', 'By'], rows)
}

function folded(title: string, number: number, render: () => string): string {
  return number === 0 ? '' : `<details><summary>${title}</summary>\n\n${render()}\n\n</details>`
}

/** A section of the team's document; a fence or folded part that it leaves open is closed. */
function documentSection(section: DocumentSection): string {
  const text = section.text
    .slice(0, 20_000) // cut: the team's own document, masked before
    .replace(/<(?!\/?(?:br|kbd|sub|sup|b|i|em|strong|code)\b)/gi, '&lt;')
    .replace(/^([^\S\r\n\u2028\u2029]*):(?=:)/gm, '$1: ')
    .replaceAll('##[', '## [')
  return `### ${inline(section.title)}\n\n${text}${openFence(text)}`
}

/** What closes the code that a text leaves open, or nothing. */
function openFence(text: string): string {
  let open: string | undefined
  for (const line of text.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (mark === undefined) continue
    if (open === undefined) open = mark
    else if (mark.startsWith(open) && line.trim() === mark) open = undefined
  }
  return open === undefined ? '' : `\n${open}`
}
