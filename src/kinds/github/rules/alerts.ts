import type { Draft } from '../../../check/kind.ts'
import { mismatch } from '../../../expect/matcher.ts'
import type { HostedRun } from '../../../model/hosted.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import type { AlertKind, Refused, SeenAlert, SeenAlerts } from '../observation.ts'
import { type Config, type Severity, severities } from '../schema.ts'
import { refusedDraft } from './refused.ts'

const titles: Readonly<Record<AlertKind, { readonly name: string; readonly permission: string }>> = {
  'code-scanning': { name: 'code scanning', permission: '`security-events: read`' },
  dependabot: {
    name: 'Dependabot',
    permission: '`vulnerability-alerts: read` (of an app or a fine-grained token: Dependabot alerts)',
  },
  'secret-scanning': {
    name: 'secret scanning',
    permission: '`Secret scanning alerts: read` of an app or a fine-grained token',
  },
}

/** Open alerts of one kind against how many there may be. Pure. */
export function judgeAlerts(
  kind: AlertKind,
  { open, analysed }: SeenAlerts,
  expected: NonNullable<NonNullable<Config['alerts']>[AlertKind]>,
  hosted: HostedRun | null,
): Draft[] {
  const { name, permission } = titles[kind]
  const refused = [open, analysed].find((one) => one !== null && !one.ok)
  if (refused && !refused.ok)
    return [notAnalysed(refused) ?? featureOff(refused, name) ?? refusedDraft(refused, `alerts of ${name}`, permission)]
  if (!open.ok) return []
  const alerts = open.value
  const counts = Object.entries(expected).flatMap(([level, wanted]): Draft[] => {
    const counting = alerts.filter((alert) => isAtLeast(alert, level as Severity))
    const differs = wanted === undefined ? null : mismatch(wanted, counting.length)
    if (differs === null) return []
    const which = level === 'any' ? '' : ` of severity ${level}${level === 'critical' ? '' : ' or worse'}`
    const message = `Open alerts of ${name}${which}`
    const observed = bounded([`${counting.length}`, ...counting.map(shown)].join('; '))
    return [{ rule: 'github/alerts', message, expected: differs.expected, observed }]
  })
  const seen = { message: `Open alerts of ${name}`, expected: 'for information', observed: `${alerts.length}` }
  return [
    ...(analysed?.ok ? judgeAnalyses(analysed.value, hosted) : []),
    ...(counts.length > 0 ? counts : [{ rule: 'github/seen' as const, ...seen }]),
  ]
}

/** An older analysis says something, and less than one of this commit. */
function judgeAnalyses(commits: readonly string[], hosted: HostedRun | null): Draft[] {
  const own = [hosted?.commit, hosted?.merge]
  if (commits.some((commit) => own.includes(commit))) return []
  const message = 'Code scanning has not looked at this commit'
  const expected = 'an analysis of this commit'
  if (commits.length === 0) return [{ rule: 'github/not-analysed', message, expected, observed: 'none' }]
  const observed = bounded(`one of ${commits[0]}`)
  return [{ rule: 'github/not-analysed', level: 'warning', message, expected, observed }]
}

function notAnalysed({ status, message }: Refused): Draft | null {
  if (status !== 404 || !/no analysis found/i.test(message)) return null
  const said = 'Code scanning has not looked at this repository'
  return { rule: 'github/not-analysed', message: said, expected: 'an analysis', observed: bounded(message) }
}

/** That a scan is off is answered like a missing permission, but in other words. */
function featureOff({ message }: Refused, name: string): Draft | null {
  if (!/\bdisabled\b|\bmust be enabled\b|\bnot (?:enabled|available)\b/i.test(message)) return null
  const said = `There is no ${name} in this repository`
  return { rule: 'github/feature-off', message: said, expected: 'a scan', observed: bounded(message) }
}

/** What has no known severity may be of any. */
function isAtLeast({ severity }: SeenAlert, level: Severity): boolean {
  const at = severities.indexOf((severity ?? '') as Severity)
  return at < 0 || at >= severities.indexOf(level)
}

function shown({ what, severity }: SeenAlert): string {
  return severity === null || severity === 'any' ? what : `${what} (${severity})`
}
