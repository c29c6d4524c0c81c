import type { Sight } from '../../check/lint/define.ts'
import type { UnjudgedPolicy } from '../../check/lint/unjudged.ts'
import type { Observation, Settings } from './observation.ts'

/** What the rules are given, one after the other: the settings of each module. */
export type Seen = Settings

export function seen({ modules }: Observation): Sight<Seen> {
  return { subjects: modules, said: [] }
}

/** What only running the settings could tell is a note, and no answer where nothing else was judged. */
export const unjudged: UnjudgedPolicy<Seen> = {
  unanswered: 'never',
  notes: 'all',
  words: ({ notJudged }) => ({
    rule: 'django/not-decidable',
    message: notJudged,
    expected: 'a literal value, or an `env` check of the key',
    observed: 'never executed',
  }),
}
