import type { Report } from '../../../src/model/report.ts'

/** The boxes that are not met, required or not, each with the rules that say why, in their order. */
export function closedBoxes(report: Report): Record<string, string[]> {
  const open = report.items.filter(({ status }) => !['passed', 'waived', 'skipped'].includes(status))
  return Object.fromEntries(
    open.map(({ id, checks }) => {
      const errors = checks.flatMap(({ findings }) => findings.filter(({ level }) => level === 'error'))
      return [id, [...new Set(errors.map(({ rule }) => rule))]]
    }),
  )
}
