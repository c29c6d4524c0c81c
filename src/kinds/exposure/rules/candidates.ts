import type { Found } from '../../../check/lint/rule.ts'
import type { Answer, Probe } from '../../../check/site/answer.ts'
import { servedAt, unasked, withoutAnswer } from '../../../check/site/silence.ts'
import type { Candidate } from '../catalogue/candidate.ts'
import type { Signature } from '../content/signature.ts'
import type { Observation } from '../observation.ts'

/** What the candidates serve, and one finding for those that gave no usable answer. */
export function judgeCandidates(list: readonly Candidate[], site: Observation): readonly Found[] {
  const silent = list.flatMap(({ path, signature }) => {
    const probe = site.probes.get(path)
    return probe !== undefined && matched(probe, signature, site) === null && unasked(probe, site) ? [probe] : []
  })
  return [...seenCandidates(list, site), ...withoutAnswer(silent)]
}

/** What the candidates serve. */
export function seenCandidates(list: readonly Candidate[], site: Observation): readonly Found[] {
  return list.flatMap(({ path, signature, level }) => {
    const probe = site.probes.get(path)
    const match = probe === undefined ? null : matched(probe, signature, site)
    return match === null ? [] : [{ ...servedAt(match.answer, match.what), ...(level ? { level } : {}) }]
  })
}

interface Match {
  readonly answer: Answer
  readonly what: string
}

/** A site that answers everything with the same text exposes nothing by it. */
export function matched(probe: Probe, signature: Signature, { unknown }: Observation): Match | null {
  const isUsual = (what: string): boolean =>
    answersOf(unknown).some((answer) => answer.status < 300 && signature(answer) === what)
  for (const answer of answersOf(probe)) {
    const what = answer.status >= 200 && answer.status <= 299 && answer.fault === null ? signature(answer) : null
    if (what !== null && !isUsual(what)) return { answer: named(answer, probe), what }
  }
  return null
}

/** What a probe was answered, and where its redirects end. */
export function answersOf(probe: Probe): readonly Answer[] {
  if (probe.asked === 'fault') return []
  return probe.end === undefined ? [probe] : [probe, probe.end]
}

/** An answer under the address that was asked. */
export function named(answer: Answer, { path, url }: Probe): Answer {
  return { ...answer, path, url }
}
