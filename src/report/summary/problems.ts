import type { Report } from '../../model/report.ts'
import { inline } from '../escape.ts'
import { fileLink } from '../links.ts'
import { placeOf } from '../words.ts'
import type { Detail } from './detail.ts'
import { blocks, bullets, furtherOnes, heading, link } from './markdown.ts'

/** What kept the gate from running to its end, such as faults of its configuration, each with its place and what to do. */
export function problemsPart(report: Report, { named }: Detail): string {
  const all = report.problems ?? []
  if (all.length === 0) return ''
  const lines = all.slice(0, named).map((problem) => {
    const place = placeOf(problem)
    const where = problem.location ? `${link(place, fileLink(report, problem.location))}: ` : ''
    return `${where}${inline(problem.message)}${problem.suggestion ? `<br>${inline(problem.suggestion)}` : ''}`
  })
  const title = heading(3, 'Why the gate could not run')
  return blocks([title, bullets(lines), furtherOnes(all.length - lines.length)])
}
