import type { KeyCatalogue } from '../../check/key-types.ts'
import type { Draft, Scene } from '../../check/kind.ts'
import type { Sight } from '../../check/lint/define.ts'
import type { UnjudgedPolicy } from '../../check/lint/unjudged.ts'
import type { Observation, Settings } from './observation.ts'

/** What the rules are given, one after the other: the settings of each module. */
export type Seen = Settings & { readonly keys: KeyCatalogue }

export function seen({ modules }: Observation, _config: unknown, { keys }: Scene): Sight<Seen> {
  const subjects = modules.filter((one) => !isUnread(one)).map((one) => ({ ...one, keys }))
  const said = modules.filter(isUnread).map(
    ({ file }): Draft => ({
      rule: 'django/not-decidable',
      level: 'error',
      message: `What ${file} sets cannot be read from its text`,
      expected: 'settings that stand in the file or in modules that it imports with *',
      observed: 'settings that another program or class brings',
      location: { file },
      inconclusive: true,
    }),
  )
  return { subjects, said }
}

/** Settings that every project has, in one of its modules. */
const usual = ['DEBUG', 'SECRET_KEY', 'ALLOWED_HOSTS', 'MIDDLEWARE', 'INSTALLED_APPS', 'DATABASES']

/** Whether settings come from where text shows nothing of them, so that no rule has anything to judge. */
function isUnread({ assignments, open }: Settings): boolean {
  return open && !usual.some((name) => assignments.has(name))
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
