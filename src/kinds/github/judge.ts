import type { Draft, Judgement, Scene } from '../../check/kind.ts'
import type { AlertKind, Observation } from './observation.ts'
import { judgeAlerts } from './rules/alerts.ts'
import { judgeChecks } from './rules/checks.ts'
import { judgeProtection } from './rules/protection.ts'
import { judgeReviews } from './rules/reviews.ts'
import type { Config } from './schema.ts'

/** Judges what GitHub says of the commit, its pull request, its branch and its alerts. Pure. */
export function judge({ checks, pull, protection, alerts }: Observation, config: Config, { run }: Scene): Judgement {
  const hosted = run.hosted ?? null
  const kinds = Object.keys(config.alerts ?? {}) as AlertKind[]
  const findings = [
    ...(checks && config.checks ? judgeChecks(checks, config.checks, hosted?.job ?? null) : []),
    ...(pull ? judgeReviews(pull, config) : []),
    ...(protection && config.protection ? judgeProtection(protection, config.protection, hosted) : []),
    ...kinds.flatMap((kind) => {
      const [seen, expected] = [alerts[kind], config.alerts?.[kind]]
      return seen && expected ? judgeAlerts(kind, seen, expected, hosted) : []
    }),
  ]
  return { findings, mayCome: mayCome(findings) }
}

/** What is only a matter of time; nothing is waited for beside what is wrong already. */
function mayCome(findings: readonly Draft[]): boolean {
  const open = findings.filter(({ rule }) => coming.has(rule))
  const wrong = findings.filter(({ rule }) => !coming.has(rule) && !harmless.has(rule))
  return open.length > 0 && wrong.length === 0
}

const coming: ReadonlySet<Draft['rule']> = new Set<Draft['rule']>([
  'github/check-missing',
  'github/check-pending',
  'github/not-analysed',
])
const harmless: ReadonlySet<Draft['rule']> = new Set<Draft['rule']>(['github/seen', 'github/required-source'])
