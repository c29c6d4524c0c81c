import { depthOf } from '../../check/depth.ts'
import type { Draft, Scene } from '../../check/kind.ts'
import type { Sight } from '../../check/lint/define.ts'
import type { SelectedRules } from '../../check/lint/select.ts'
import type { UnjudgedPolicy } from '../../check/lint/unjudged.ts'
import { endlessFix, isEndless } from '../../check/site/document.ts'
import { unjudgedFix } from '../../words/unjudged.ts'
import { declaredOff, hostKeys, inEffect, listOf } from './keys.ts'
import type { Observation } from './observation.ts'
import type { Config } from './schema.ts'
import { tells } from './tells.ts'

/** What the rules are given. */
export interface Seen extends Observation {
  /** What counts: the environment of the process over the file. */
  readonly declared: Observation['declared']
  readonly ofFile: Observation['declared']
  /** Whether nothing was asked but what visitors ask as well. */
  readonly isQuick: boolean
  /** Whether the check names its rules, so that each must have an answer. */
  readonly isNamed: boolean
}

const nothing = {
  rule: 'served/nothing-declared',
  message: 'Nothing of the env file could be compared with what is served',
  expected: 'at least one declaration that shows from outside',
} as const

/** Only a page on its own host is compared. */
export function seen(observation: Observation, config: Config, scene: Scene, selected: SelectedRules): Sight<Seen> {
  const { url, elsewhere } = observation.page
  if (elsewhere === null) {
    const { declared, running } = observation
    const inForce = inEffect(declared, running)
    const isQuick = depthOf(config, scene) === 'quick'
    const isNamed = config.rules !== undefined
    const one = { ...observation, declared: inForce, ofFile: declared, isQuick, isNamed }
    return { subjects: [one], said: isQuick ? leftOutNote(one, selected) : [] }
  }
  const endless = isEndless(elsewhere, url)
  const observed = endless ? 'the page redirects without an end' : 'the page leads to another host'
  const said: Draft = { ...nothing, observed, url, ...(endless && { fix: endlessFix }), inconclusive: true }
  return { subjects: [], said: [said] }
}

/** What `depth: quick` did not ask for, though it is declared; nothing where that was not needed. */
function leftOutNote({ declared, page, site }: Seen, selected: SelectedRules): Draft[] {
  const off = declaredOff(declared)
  const hosts = hostKeys.map((key) => declared.get(key)).find((one) => one !== undefined)
  const left = [
    ...(selected.has('served/debug') && off && site && !tells(site, off.key)
      ? ['errors that tell the debug mode']
      : []),
    ...(selected.has('served/hosts') && hosts && !site?.foreignHost && !listOf(hosts).includes('*')
      ? ['a foreign Host header']
      : []),
  ]
  if (left.length === 0) return []
  return [
    {
      rule: 'served/depth',
      message: 'Only what visitors ask as well was asked (depth: quick)',
      expected: 'all asked that could show another mode or host than is declared',
      observed: `not asked: ${left.join(', ')}`,
      url: page.url,
    },
  ]
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
