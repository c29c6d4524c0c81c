import type { RunStatus } from '../model/merged.ts'
import type { ItemResult, Report } from '../model/report.ts'
import { isMet } from '../verdict/verdict.ts'
import { code, inline, logText } from './escape.ts'
import { count, statusWords } from './words.ts'

/** Items that are told; the report has all. */
const mostTold = 50

const verdicts = {
  ready: { emoji: '✅', word: 'ready' },
  'not-ready': { emoji: '❌', word: 'not ready' },
  error: { emoji: '🚫', word: 'could not run' },
} as const

/** Items that are met in one run and not in another; those that keep the gate closed first. */
export function differingItems({ items }: Report): readonly ItemResult[] {
  const differing = items.filter(({ runs = [] }) => {
    const told = runs.filter(({ status }) => status !== 'skipped')
    return told.some(({ status }) => isMet(status)) && told.some(({ status }) => !isMet(status))
  })
  return [...differing.filter(({ required }) => required), ...differing.filter(({ required }) => !required)]
}

/** `passes in staging, fails in production`: first where it is met, then where it is not. */
function inWords(runs: readonly RunStatus[]): string {
  const words = new Map<string, string[]>()
  const ordered = [...runs.filter(({ status }) => isMet(status)), ...runs.filter(({ status }) => !isMet(status))]
  for (const { run, status } of ordered) {
    const word = { passed: 'passes', failed: 'fails' }[status as string] ?? statusWords[status].word
    words.set(word, [...(words.get(word) ?? []), run])
  }
  return [...words].map(([word, names]) => `${word} in ${names.join(' and ')}`).join(', ')
}

/** Sections for the summary of a merged report, the items that differ first; empty for the report of one run. */
export function sideBySideAsMarkdown(report: Report): string {
  const { runs } = report
  if (!runs) return ''
  const differing = differingItems(report)
  const lines = differing
    .slice(0, mostTold)
    .map(({ title, id, runs: seen = [] }) => `- **${inline(title)}** ${code(id)}: ${inline(inWords(seen))}`) // cut: a list
  const more = differing.length > mostTold ? [`- ${differing.length - mostTold} more`] : []
  const rows = runs.map(({ name, verdict, counts }) => {
    const { emoji, word } = verdicts[verdict]
    return `| ${inline(name)} | ${emoji} ${word} | ${counts.passed ?? 0} | ${notMetOf(counts)} |`
  })
  const table = ['| Run | Verdict | Passed | Not met |', '| --- | --- | --- | --- |', ...rows].join('\n')
  const differ = differing.length === 0 ? [] : ['### Not the same everywhere', [...lines, ...more].join('\n')]
  return [...differ, `### ${count(runs.length, 'run')} side by side`, table].join('\n\n')
}

/** As `sideBySideAsMarkdown`, for a terminal or a log, line by line. */
export function sideBySideAsText(report: Report): string[] {
  const { runs } = report
  if (!runs) return []
  const differing = differingItems(report)
  const shown = differing.slice(0, mostTold) // cut: a list
  const lines = shown.map(
    ({ title, id, runs: seen = [] }) => `  ${logText(`${title} (${id}): ${inWords(seen)}`, '    ')}`,
  )
  const more = differing.length > shown.length ? [`  ${differing.length - shown.length} more`] : []
  const each = runs.map(
    ({ name, verdict, counts }) =>
      `  ${logText(name, '    ')}: ${verdicts[verdict].word}, ${counts.passed ?? 0} passed, ${notMetOf(counts)} not met`,
  )
  return [...(lines.length > 0 ? ['Not the same everywhere', ...lines, ...more] : []), 'Runs', ...each]
}

function notMetOf(counts: Readonly<Partial<Record<string, number>>>): number {
  return ['failed', 'error', 'blocked', 'pending', 'expired'].reduce((sum, name) => sum + (counts[name] ?? 0), 0)
}
