import type { Draft } from '../../check/kind.ts'
import type { Sight } from '../../check/lint/define.ts'
import type { UnjudgedPolicy } from '../../check/lint/unjudged.ts'
import { unjudgedFix } from '../../words/unjudged.ts'
import { inEffect } from './keys.ts'
import type { Observation } from './observation.ts'

/** What the rules are given. */
export interface Seen extends Observation {
  /** What counts: the environment of the process over the file. */
  readonly declared: Observation['declared']
  readonly ofFile: Observation['declared']
}

const nothing = {
  rule: 'served/nothing-declared',
  message: 'Nothing of the env file could be compared with what is served',
  expected: 'at least one declaration that shows from outside',
} as const

/** Only a page on its own host is compared. */
export function seen(observation: Observation): Sight<Seen> {
  const { url, elsewhere } = observation.page
  if (elsewhere === null) {
    const { declared, running } = observation
    return { subjects: [{ ...observation, declared: inEffect(declared, running), ofFile: declared }], said: [] }
  }
  const said: Draft = { ...nothing, observed: 'the page leads to another host', url, inconclusive: true }
  return { subjects: [], said: [said] }
}

/** A rule that was asked for by its name must not pass by having nothing to say. */
export const unjudged: UnjudgedPolicy<Seen> = {
  unanswered: 'exact',
  notes: 'none',
  nothing,
  words: ({ notJudged, seen: { page } }) => ({
    message: 'Declaration and answer cannot be compared',
    expected: 'both sides',
    observed: notJudged,
    url: page.url,
    fix: unjudgedFix.declared,
  }),
}
