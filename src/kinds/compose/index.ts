import { defineFileLint } from '../../check/files/define.ts'
import { gather, seen, unjudged } from './judge.ts'
import { observe } from './observe.ts'
import { questions } from './questions.ts'
import { codeRules } from './rules/code.ts'
import { environmentRules } from './rules/environment.ts'
import { exposureRules } from './rules/exposure.ts'
import { runningRules } from './rules/running.ts'
import { secretsRules } from './rules/secrets.ts'
import { toolsRules } from './rules/tools.ts'
import { schema } from './schema.ts'

/** `compose`: Compose files as text, merged as Compose merges them. */
export const compose = defineFileLint({
  kind: 'compose',
  schema,
  questions,
  observe,
  seen,
  unjudged,
  gather,
  rules: { ...secretsRules, ...environmentRules, ...exposureRules, ...codeRules, ...runningRules, ...toolsRules },
})
