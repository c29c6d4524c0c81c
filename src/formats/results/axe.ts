import { at, listAt, textAt } from '../payload.ts'
import { later, type Moment, momentOf, type Reading, severityOf, Tally } from './reading.ts'

/**
 * Results of axe-core, of one page or a list of them: a rule that a page violates counts once, by its impact.
 * @throws Unreadable
 */
export function readAxe(data: unknown): Reading {
  const pages: readonly unknown[] = Array.isArray(data) ? data : [data]
  const tally = new Tally()
  let moment: Moment | null = null
  let rules = 0
  for (const page of pages) {
    moment = later(moment, momentOf(at(page, 'timestamp')))
    const violations = listAt(page, 'violations')
    rules += violations.length + listAt(page, 'passes').length + listAt(page, 'incomplete').length
    for (const violation of violations) {
      // A violation without an impact is not known to be a small one.
      const severity = severityOf('axe', at(violation, 'impact') ?? 'serious')
      const places = listAt(violation, 'nodes').length
      tally.add(severity, `${textAt(violation, 'id') ?? 'a rule'}${places > 1 ? ` (${places} places)` : ''}`)
    }
  }
  const { counts, named } = tally
  return { format: 'axe', looked: { what: 'rules that applied', count: rules }, counts, named, at: moment, commits: [] }
}
