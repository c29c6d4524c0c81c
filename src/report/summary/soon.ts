import type { ItemResult, Report } from '../../model/report.ts'
import { inline } from '../escape.ts'
import { count, daysLeft } from '../words.ts'
import { nameOf } from './finding.ts'
import { blocks, bullets, furtherOnes, heading } from './markdown.ts'

/** Attestations that are told one by one. */
const mostTold = 20

/** What is met and will have to be attested anew within days; waivers that end are told with the waivers. */
export function soonPart(report: Report): string {
  const ending = report.items.filter(endsSoon)
  if (ending.length === 0) return ''
  const lines = ending
    .filter((_, index) => index < mostTold)
    .map((item) => {
      const { attestation } = item
      if (!attestation) return nameOf(report, item)
      const { by, validUntil } = attestation
      return `${nameOf(report, item)}: ${inline(`attested by ${by}, counts until ${validUntil}`)}, **${daysLeft(validUntil, report)}**`
    })
  const title = heading(3, `⌛ To be attested anew soon: ${count(ending.length, 'item')}`)
  return blocks([title, bullets(lines), furtherOnes(ending.length - lines.length)])
}

function endsSoon({ status, checks }: ItemResult): boolean {
  return (
    status === 'passed' &&
    checks.some(({ findings }) => findings.some(({ rule, level }) => rule === 'manual/fresh' && level === 'info'))
  )
}
