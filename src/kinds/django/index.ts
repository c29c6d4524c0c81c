import { defineFileLint } from '../../check/files/define.ts'
import { seen, unjudged } from './judge.ts'
import { observe } from './observe.ts'
import { questions } from './questions.ts'
import { databasesRules } from './rules/databases.ts'
import { debugRules } from './rules/debug.ts'
import { headersRules } from './rules/headers.ts'
import { originsRules } from './rules/origins.ts'
import { secretsRules } from './rules/secrets.ts'
import { transportRules } from './rules/transport.ts'
import { schema } from './schema.ts'

/** `django`: settings as text. What is computed is said to be so. */
export const django = defineFileLint({
  kind: 'django',
  schema,
  questions,
  observe,
  seen,
  unjudged,
  rules: { ...debugRules, ...secretsRules, ...originsRules, ...transportRules, ...headersRules, ...databasesRules },
})
