import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { code, inline, logText } from './escape.ts'
import { documentLink, fileLink } from './links.ts'
import { link } from './summary/markdown.ts'
import { placeOf } from './words.ts'

const heading = 'The document and the checklist differ'

/** Where the document of the team and the checklist differ, for the summary; empty where they agree. */
export function driftAsMarkdown(report: Report): string {
  const findings = report.document?.drift ?? []
  if (findings.length === 0) return ''
  const lines = findings.map((finding) => `- ${placed(report, finding)}: ${inline(finding.message)}`)
  const fixes = [...new Set(findings.map(({ fix }) => fix))].map((fix) => inline(fix))
  return `### ⚠️ ${heading}\n\n${lines.join('\n')}\n\n${fixes.join('\n\n')}`
}

function placed(report: Report, { rule, location }: Finding): string {
  if (!location) return code(rule)
  const url = rule === 'document/item-without-box' ? fileLink(report, location) : documentLink(report, location)
  return link(placeOf({ location }), url)
}

/** For a terminal or a log, line by line. */
export function driftAsText(report: Report): string[] {
  const findings = report.document?.drift ?? []
  if (findings.length === 0) return []
  const fixes = [...new Set(findings.map(({ fix }) => fix))]
  return [
    heading,
    ...findings.map((finding) => logText(`  ! ${placeOf(finding)}: ${finding.message}`, '    ')),
    ...fixes.map((fix) => logText(`    ${fix}`, '    ')),
  ]
}
