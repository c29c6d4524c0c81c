import { defineFileLint } from '../../check/files/define.ts'
import { flagRules } from '../../check/starts/flags.ts'
import { seen, unjudged } from './judge.ts'
import { observe } from './observe.ts'
import { questions } from './questions.ts'
import { developmentRules } from './rules/development.ts'
import { workersRules } from './rules/workers.ts'
import { schema } from './schema.ts'

/** `gunicorn`: how gunicorn, uvicorn or uWSGI are started, by literal settings and commands. */
export const gunicorn = defineFileLint({
  kind: 'gunicorn',
  schema,
  questions,
  observe,
  seen,
  unjudged,
  rules: { ...workersRules, ...developmentRules, ...flagRules },
})
