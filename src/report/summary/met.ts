import type { AttestationResult } from '../../model/attestation.ts'
import type { ItemResult, Report } from '../../model/report.ts'
import { inline } from '../escape.ts'
import { fileLink } from '../links.ts'
import { count, daysLeft } from '../words.ts'
import type { Detail } from './detail.ts'
import { nameOf } from './finding.ts'
import { blocks, bullets, folded, heading, link } from './markdown.ts'

/** Items that are met, folded, with the progress of each section; those that were skipped apart. */
export function metPart(report: Report, { met }: Detail): string {
  if (met === 'nothing') return ''
  const passed = report.items.filter(({ status }) => status === 'passed')
  const skipped = report.items.filter(({ status }) => status === 'skipped')
  const sections = [...new Set(report.items.map(({ section }) => section))].map((section) => {
    const all = report.items.filter((item) => item.section === section)
    const own = all.filter(({ status }) => status === 'passed')
    const progress = `${section}: ${own.length} of ${all.length} passed`
    if (met === 'sections') return `- ${inline(progress)}`
    return own.length === 0 ? '' : blocks([heading(4, progress), bullets(own.map((item) => metLine(report, item)))])
  })
  const skips = skipped.map((item) => `${nameOf(report, item)}: ${inline(item.reason ?? 'skipped')}`)
  const list = met === 'sections' ? sections.filter(Boolean).join('\n') : blocks(sections)
  return blocks([
    passed.length === 0 ? '' : heading(3, `✅ Passed: ${passed.length} of ${count(report.items.length, 'item')}`),
    passed.length === 0 ? '' : folded('By section', list),
    met === 'sections' ? '' : folded(`⏭️ ${count(skipped.length, 'item')} skipped`, bullets(skips)),
  ])
}

function metLine(report: Report, item: ItemResult): string {
  const notes = item.checks.flatMap(({ findings }) => findings).filter(({ level }) => level === 'info')
  const by = item.attestation
    ? attested(report, item.attestation)
    : inline([...new Set(item.checks.map(({ kind }) => kind))].join(', '))
  const more = item.attestation ? notes.map(({ message }) => inline(message)) : []
  return [`${nameOf(report, item)}${by === '' ? '' : `: ${by}`}`, ...more].join('<br>')
}

function attested(report: Report, { by, on, validUntil, environment, evidence, result }: AttestationResult): string {
  const what = result === 'done' ? 'attested' : 'said to be not applicable'
  const parts = [
    inline(`${what} by ${by} on ${on}`),
    inline(`counts until ${validUntil} (${daysLeft(validUntil, report)})${environment ? ` in ${environment}` : ''}`),
    evidence ? `evidence: ${evidenceLink(report, evidence)}` : '',
  ]
  return parts.filter((part) => part !== '').join(', ')
}

/** An address, or a path of the checkout as it was in this run. */
function evidenceLink(report: Report, evidence: string): string {
  if (/^https?:/.test(evidence)) return link(evidence, evidence)
  const isPath = /^[\w.-]+(?:\/[\w.-]+)*$/.test(evidence) && evidence.includes('.')
  return link(evidence, isPath ? fileLink(report, { file: evidence }) : null)
}
