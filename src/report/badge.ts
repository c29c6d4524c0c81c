import type { Report } from '../model/report.ts'
import type { Verdict } from '../model/status.ts'
import { closesGate } from '../verdict/verdict.ts'
import { renderData } from './escape.ts'

const colors: Readonly<Record<Verdict, string>> = { ready: 'brightgreen', 'not-ready': 'red', error: 'lightgrey' }

/** What a badge is drawn from, by the schema of the endpoint of shields.io (https://shields.io/badges/endpoint-badge). */
export function renderBadge(report: Report): string {
  const { environment, verdict } = report
  return renderData({
    schemaVersion: 1,
    label: environment === null || environment === 'default' ? 'readiness' : `${environment} readiness`,
    message: messageOf(report),
    color: colors[verdict],
    ...(verdict === 'error' && { isError: true }),
  })
}

function messageOf({ verdict, items }: Report): string {
  const required = items.filter((item) => item.required)
  const passed = required.filter(({ status }) => status === 'passed').length
  const open = required.filter(closesGate).length
  if (verdict === 'error') return 'could not run'
  if (verdict === 'ready') return `ready, ${passed} of ${required.length} passed`
  return open === 0 ? 'not ready' : `not ready, ${open} of ${required.length} not met`
}
