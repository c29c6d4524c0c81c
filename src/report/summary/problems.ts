import type { Report } from '../../model/report.ts'
import { inline } from '../escape.ts'
import { fileLink } from '../links.ts'
import { placeOf } from '../words.ts'
import type { Detail } from './detail.ts'
import { blocks, bullets, furtherOnes, heading, link } from './markdown.ts'

/** The configuration's own faults, each with its place and what to do. */
export function problemsPart(report: Report, { named }: Detail): string {
  const all = report.problems ?? []
  if (all.length === 0) return ''
  const lines = all.slice(0, named).map((problem) => {
    const place = placeOf(problem)
    const where = problem.location ? `${link(place, fileLink(report, problem.location))}: ` : ''
    return `${where}${inline(problem.message)}${problem.suggestion ? `<br>${inline(problem.suggestion)}` : ''}`
  })
  const title = heading(3, 'What is wrong with the configuration')
  return blocks([title, bullets(lines), furtherOnes(all.length - lines.length)])
}
