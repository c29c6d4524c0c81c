import type { Location } from '../model/location.ts'
import type { Report } from '../model/report.ts'

/**
 * Where the platform shows a file of the checkout as it was in this run; null where the repository is not known, and for
 * what lies outside of the checkout.
 * @param ref commit, where it is another than that of the run
 */
export function fileLink({ repository }: Report, { file, line }: Location, ref?: string | null): string | null {
  if (!repository || /^(?:\/|[A-Za-z]:|[a-z+]+:\/\/)/.test(file)) return null
  const way = `${repository.directory}${file}`.split('/').filter((part) => part !== '.' && part !== '')
  if (way.includes('..')) return null
  const path = way.map((part) => encodeURIComponent(part.toWellFormed())).join('/')
  // Markdown is shown as a page, which has no lines, unless its source is asked for.
  const plain = /\.(?:md|markdown|rst|adoc)$/i.test(file) ? '?plain=1' : ''
  return `${repository.url}/blob/${ref ?? repository.ref}/${path}${plain}${line === undefined ? '' : `#L${line}`}`
}

/** The same for the document that people read, which is that of the checklist that decided. */
export function documentLink(report: Report, location: Location): string | null {
  return fileLink(report, location, report.checklist.source === 'base' ? report.checklist.ref : null)
}
