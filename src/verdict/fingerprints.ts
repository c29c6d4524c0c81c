import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'

/** What of a report has findings. */
type Found = Pick<Report, 'items' | 'document'>

/**
 * The report with a name for each finding by which later runs know it again: made of item, rule, file or URL, and of the
 * message without its numbers, so that it survives other lines, days and counts. Alike ones are numbered in their order. One that there is stays.
 */
export function withFingerprints<Part extends Found>(part: Part): Part {
  const seen = new Map<string, number>()
  const named = (item: string, finding: Finding): Finding => {
    if (finding.fingerprint !== undefined) return finding
    const { rule, location, url, message } = finding
    const page = url === undefined ? '' : (url.split(/[?#]/)[0] ?? '')
    const key = JSON.stringify([item, rule, location?.file ?? '', page, message.replace(/\d+/g, '0')])
    const number = seen.get(key) ?? 0
    seen.set(key, number + 1)
    // Not imported, since most runs find nothing to name.
    const digest = process.getBuiltinModule('node:crypto').hash('sha256', `${key} ${number}`, 'hex')
    return { ...finding, fingerprint: digest.slice(0, 32) } // cut: a digest
  }
  const items = part.items.map((item) => ({
    ...item,
    checks: item.checks.map((check) => ({
      ...check,
      findings: check.findings.map((finding) => named(item.id, finding)),
    })),
  }))
  const { document } = part
  const drift = document?.drift.map((finding) => named('', finding))
  return { ...part, items, ...(document && drift && { document: { ...document, drift } }) }
}
