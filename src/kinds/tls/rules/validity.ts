import type { Family, Found } from '../../../check/lint/rule.ts'
import { daysText, isoTime } from '../../../formats/moments.ts'
import type { CertificateFacts } from '../../../probe/tls/certificates.ts'
import type { Seen } from '../judge.ts'
import type { Config } from '../schema.ts'
import { judgedCertificates, label } from '../sent.ts'

const dayMs = 86_400_000

function notYetValid({ chain, nowMs }: Seen): readonly Found[] {
  return judgedCertificates(chain)
    .filter((one) => one.notBeforeMs > nowMs)
    .map((one) => ({
      message: `${label(one)} is not valid yet`,
      expected: 'a start in the past',
      observed: `valid from ${isoTime(one.notBeforeMs)}`,
    }))
}

function expired(seen: Seen): readonly Found[] {
  return past(seen).map((one) => over(one, seen.nowMs))
}

/** Where only `expiry` is asked, an end in the past must not pass. */
function expiry(seen: Seen): readonly Found[] {
  const { chain, nowMs, config, asks } = seen
  const ended = past(seen)
  const current = judgedCertificates(chain).filter((one) => one.notBeforeMs <= nowMs && !ended.includes(one))
  return [
    ...(asks('expired') ? [] : ended.map((one) => over(one, nowMs))),
    ...current.flatMap((one) => ending(one, nowMs, config)),
  ]
}

function past({ chain, nowMs }: Seen): CertificateFacts[] {
  return judgedCertificates(chain).filter((one) => one.notBeforeMs <= nowMs && one.notAfterMs < nowMs)
}

function over(one: CertificateFacts, nowMs: number): Found {
  return {
    message: `${label(one)} has expired`,
    expected: 'an end in the future',
    observed: `ended ${isoTime(one.notAfterMs)}, ${daysText(nowMs - one.notAfterMs)} ago`,
  }
}

/** Limits of days left before a warning and before an error, by the lifetime, or by `min-days`. */
function expiryLimits(lifetimeMs: number, minDays: number | undefined): { warnMs: number; failMs: number } {
  if (minDays !== undefined) return { warnMs: minDays * dayMs, failMs: minDays * dayMs }
  return { warnMs: Math.min(30 * dayMs, lifetimeMs / 3), failMs: Math.min(14 * dayMs, lifetimeMs / 6) }
}

function ending(one: CertificateFacts, nowMs: number, config: Config): Found[] {
  const lifetime = one.notAfterMs - one.notBeforeMs
  const { warnMs, failMs } = expiryLimits(lifetime, config['min-days'])
  const left = one.notAfterMs - nowMs
  if (left >= warnMs) return []
  const limit = left < failMs ? failMs : warnMs
  return [
    {
      level: left < failMs ? 'error' : 'warning',
      message: `${label(one)} ends soon`,
      expected: `at least ${daysText(limit)} left${config['min-days'] === undefined ? ` of ${daysText(lifetime)}` : ''}`,
      observed: `${daysText(left)} left, until ${isoTime(one.notAfterMs)}`,
    },
  ]
}

/** Longest lifetimes of public certificates by the date of issue (CA/Browser Forum SC-081v3), newest first. */
const longest = [
  { from: Date.UTC(2029, 2, 15), days: 47 },
  { from: Date.UTC(2027, 2, 15), days: 100 },
  { from: Date.UTC(2026, 2, 15), days: 200 },
  { from: Number.NEGATIVE_INFINITY, days: 398 },
]

const profileDays = { intermediate: 366, modern: 90 }

function validityPeriod({ chain, config }: Seen): readonly Found[] {
  const leaf = chain?.sent[0]
  if (!leaf || chain?.anchor.kind !== 'public') return []
  const byDate = longest.find(({ from }) => leaf.notBeforeMs >= from)?.days ?? 398
  const limit = Math.min(byDate, config.profile ? profileDays[config.profile] : byDate)
  // Both ends count (RFC 5280 section 4.1.2.5).
  const lifetime = leaf.notAfterMs - leaf.notBeforeMs + 1000
  if (lifetime <= limit * dayMs) return []
  return [
    {
      message: 'The certificate is issued for longer than allowed',
      expected: `at most ${limit} days for its date of issue`,
      observed: daysText(lifetime),
    },
  ]
}

/** The rules of this family by their names. */
export const validityRules = {
  'not-yet-valid': notYetValid,
  expired,
  expiry,
  'validity-period': validityPeriod,
} as const satisfies Family<'tls'>
