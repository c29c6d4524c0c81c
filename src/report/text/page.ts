import type { DocumentSection } from '../../model/document-section.ts'
import type { Report } from '../../model/report.ts'
import { hasWarning, isMet } from '../../verdict/verdict.ts'
import { driftAsText } from '../document.ts'
import { logText } from '../escape.ts'
import { changesAsText } from '../gate-changes.ts'
import { sideBySideAsText } from '../side-by-side.ts'
import { signOffParts } from '../sign-off.ts'
import { sinceLastAsText } from '../since-last.ts'
import { formatMs, headline, leadSentence, placeOf, progress, tally } from '../words.ts'
import { itemLines } from './item.ts'
import { type Look, paintFor, widthOf } from './look.ts'
import { wrapAll } from './wrap.ts'

/** A part of the report; a log may fold one in which all is met. */
export interface TextPart {
  readonly lines: readonly string[]
  /** Title of what may be folded; null for what has to be seen. */
  readonly fold: string | null
}

/**
 * The report for a terminal or a log; safe to print on a runner.
 * @param onFailure sections of the team's own document, shown when the gate is closed
 */
export function renderText(report: Report, look: Look, onFailure: readonly DocumentSection[] = []): string {
  const lines = textParts(report, look, onFailure).flatMap((part) => part.lines)
  return `${lines.join('\n')}\n`
}

/** The same in parts, for a log that folds. */
export function textParts(report: Report, look: Look, onFailure: readonly DocumentSection[] = []): TextPart[] {
  const seen = (lines: readonly string[]): TextPart[] => (lines.length === 0 ? [] : [{ lines, fold: null }])
  const apart = (lines: readonly string[]): TextPart[] =>
    lines.length === 0 ? [] : seen(['', ...wrapAll(lines, widthOf(look))])
  const more = look.quiet
    ? []
    : [sideBySideAsText(report), changesAsText(report), sinceLastAsText(report), driftAsText(report)]
  return [
    ...seen(head(report, look)),
    ...sections(report, look),
    ...apart(problemLines(report, look)),
    ...more.map((lines) => withHead(lines, look)).flatMap(apart),
    ...apart(withHead(causeLines(report), look)),
    ...seen(look.quiet ? [] : documentLines(report, look, onFailure)),
    ...apart(verdictLines(report, look)),
  ]
}

/** Lines of which the first is what the others are about; a single one is no heading. */
function withHead(lines: readonly string[], look: Look): readonly string[] {
  const [first, ...rest] = lines
  return first === undefined || rest.length === 0 ? lines : [paintFor(look)('bold', first), ...rest]
}

function head({ url }: Report, look: Look): string[] {
  const paint = paintFor(look)
  const target = url === null ? '' : ` ${paint('dim', logText(url))}`
  return ['', ...wrapAll([`${paint('bold', 'Production Readiness Gate')}${target}`], widthOf(look))]
}

function sections({ items, causes = [] }: Report, look: Look): TextPart[] {
  const paint = paintFor(look)
  const causeOf = new Map(causes.flatMap(({ cause, items: ids }) => ids.map((id) => [id, cause] as const)))
  return [...new Set(items.map(({ section }) => section))].flatMap((section): TextPart[] => {
    const all = items.filter((item) => item.section === section)
    const isAllMet = all.every(({ status }) => isMet(status))
    const shown = look.quiet ? all.filter(({ status }) => !isMet(status)) : all
    if (shown.length === 0) return []
    const title = wrapAll([logText(section)], widthOf(look)).map((line) => paint('bold', line))
    const lines = ['', ...title, ...shown.flatMap((item) => itemLines(item, look, causeOf.get(item.id)))]
    return [{ lines, fold: isAllMet && !all.some(hasWarning) ? `${section}: ${progress(all, 'item')}` : null }]
  })
}

function problemLines({ problems = [] }: Report, look: Look): string[] {
  const paint = paintFor(look)
  return problems.flatMap((problem, index) => {
    const place = placeOf(problem)
    const where = place === '' ? '' : `${paint('cyan', logText(place))}: `
    return [
      ...(index > 0 ? [''] : []),
      `${paint('red', '✗')} ${where}${logText(problem.message, '  ')}`,
      ...(problem.suggestion ? [`    ${paint('dim', logText(problem.suggestion, '    '))}`] : []),
    ]
  })
}

/** What keeps several items from being met, told once. */
function causeLines({ causes = [] }: Report): string[] {
  const lines = causes.flatMap(({ cause, items, fix }) => [
    `  ${logText(`${cause}: ${items.join(', ')}`, '    ')}`,
    `    ${logText(fix, '    ')}`,
  ])
  return lines.length === 0 ? [] : ['Causes of several items', ...lines]
}

function documentLines({ verdict }: Report, look: Look, onFailure: readonly DocumentSection[]): string[] {
  if (verdict !== 'not-ready') return []
  const paint = paintFor(look)
  return onFailure.flatMap(({ title, text }) => [
    '',
    ...wrapAll([paint('bold', logText(title))], widthOf(look)),
    ...wrapAll(
      text
        .trim()
        .split('\n')
        .map((line) => `  ${logText(line, '  ')}`),
      widthOf(look),
    ),
  ])
}

/** The verdict, the sentence that matters first, who signed, and the counts. */
export function verdictLines(report: Report, look: Look): string[] {
  const paint = paintFor(look)
  const signed = signOffParts(report)
  // Where nothing was asked the problems stand right above.
  const isTold = report.items.length > 0
  const files = (report.envFiles ?? []).map((file) => ` · ${logText(file)}`).join('')
  return [
    paint(report.verdict === 'ready' ? 'green' : 'red', paint('bold', logText(headline(report)))),
    ...(isTold ? [logText(leadSentence(report))] : []),
    ...(signed.length > 0 ? [logText(signed.join(' · '))] : []),
    ...(report.items.length > 0 ? [paint('dim', `${tally(report)} in ${formatMs(report.durationMs)}${files}`)] : []),
  ]
}
