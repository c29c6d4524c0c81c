import type { GateChange } from '../model/gate-change.ts'
import type { Report } from '../model/report.ts'
import { code, inline, logText } from './escape.ts'

const words: Readonly<Record<GateChange['change'], string>> = {
  'item-removed': 'removes an item',
  'item-added': 'adds an item',
  'item-renamed': 'renames an item',
  'item-reworded': 'gives an item other words',
  'made-optional': 'makes an item optional',
  'made-required': 'makes an item required',
  loosened: 'asks for less',
  tightened: 'asks for more',
  'check-removed': 'removes a check',
  'check-added': 'adds a check',
  'check-changed': 'changes a check',
  'environment-changed': 'changes the environment',
  'server-changed': 'changes a server',
  'waiver-added': 'adds a waiver',
  'waiver-extended': 'prolongs a waiver',
  'waiver-changed': 'changes a waiver',
  'waiver-removed': 'removes a waiver',
  'attestation-added': 'adds an attestation',
  'attestation-changed': 'changes an attestation',
  'attestation-removed': 'removes an attestation',
  'input-changed': 'changes an input of the step',
  'workflow-changed': 'changes the workflow',
  'checklist-invalid': 'makes the checklist invalid',
}

/** What a change may be called in a report. */
export const changeNames = Object.keys(words) as readonly GateChange['change'][]

/** A change in words. */
export interface Line {
  readonly weakens: boolean
  readonly what: string
  readonly item: string
  readonly from: string
  readonly to: string
}

/** In place of what was not there, or is no more. */
const nothing = '–'

/** Each change in words; those that weaken first. */
export function linesOf(report: Report): Line[] {
  const changes = report.gateChanges ?? []
  const line = ({ change, item, from, to, weakens }: GateChange): Line => ({
    weakens,
    what: words[change] ?? change,
    item: item ?? '',
    from: from ?? nothing,
    to: to ?? nothing,
  })
  return [...changes.filter(({ weakens }) => weakens), ...changes.filter(({ weakens }) => !weakens)].map(line)
}

/** Whose checklist decided, where that has to be known; empty elsewhere. */
export function decidedBy(report: Report): string {
  const base =
    report.checklist.source === 'base' ? ['The checklist of the base decides, not that of the pull request.'] : []
  return [...base, ...(report.notes ?? [])].join(' ')
}

/**
 * For the summary; empty where nothing changes.
 * @param most changes that are told; those that weaken come first
 */
export function changesAsMarkdown(report: Report, most = Number.MAX_SAFE_INTEGER): string {
  const all = linesOf(report)
  const lines = all.slice(0, most) // cut: a list
  const said = decidedBy(report)
  if (all.length === 0) return said === '' ? '' : `> [!NOTE]\n> ${inline(said)}`
  const list = lines.map(({ weakens, what, item, from, to }) => {
    const subject = `${inline(what)}${item === '' ? '' : ` ${code(item)}`}`
    return `- ${weakens ? '⚠️ **Weakens:** ' : ''}${subject}${fromTo(from, to)}`
  })
  const intro = said === '' ? '' : `${inline(said)}\n\n`
  const more = all.length > lines.length ? [`- and ${all.length - lines.length} more, in the JSON report`] : []
  return `### This pull request changes the gate\n\n${intro}${[...list, ...more].join('\n')}`
}

function fromTo(from: string, to: string): string {
  if (from === nothing && to === nothing) return ''
  if (from === nothing) return `: ${code(to)}`
  return to === nothing ? `: was ${code(from)}` : `: from ${code(from)} to ${code(to)}`
}

/** For a terminal or a log, line by line. */
export function changesAsText(report: Report, heading = 'This pull request changes the gate'): string[] {
  const said = decidedBy(report)
  const lines = linesOf(report).map(({ weakens, what, item, from, to }) =>
    logText(`${weakens ? '!' : '·'} ${what}${item === '' ? '' : ` (${item})`}: ${from} → ${to}`, '    '),
  )
  const title = lines.length === 0 ? [] : [heading]
  return [...title, ...lines.map((line) => `  ${line}`), ...(said === '' ? [] : [logText(said)])]
}
