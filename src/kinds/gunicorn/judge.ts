import type { Sight } from '../../check/lint/define.ts'
import type { UnjudgedPolicy } from '../../check/lint/unjudged.ts'
import type { Start } from '../../formats/server-start/settings.ts'
import type { Observation } from './observation.ts'

/** What the rules are given, one after the other: each server that is started. */
export type Seen = Start

export function seen({ files, starts }: Observation): Sight<Seen> {
  if (starts.length > 0) return { subjects: starts, said: [] }
  return {
    subjects: [],
    said: [
      {
        rule: 'gunicorn/no-server',
        message: 'Nothing that was read configures or starts gunicorn, uvicorn or uWSGI',
        expected: 'such a server',
        observed: `${files.length} files without one`,
        location: { file: files[0] ?? 'gunicorn.conf.py' },
        inconclusive: true,
      },
    ],
  }
}

/** What only running the files could tell is a note, and no answer where nothing else was judged. */
export const unjudged: UnjudgedPolicy<Seen> = {
  unanswered: 'never',
  notes: 'all',
  words: ({ notJudged }) => ({
    rule: 'gunicorn/not-decidable',
    message: notJudged,
    expected: 'a literal value',
    observed: 'an expression, which is never executed',
  }),
}
