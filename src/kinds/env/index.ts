import type { z } from 'zod'
import { defineLint } from '../../check/lint/define.ts'
import { gather } from './gather.ts'
import { seen, unjudged } from './judge.ts'
import { observe } from './observe.ts'
import { questions } from './questions.ts'
import { fileRules } from './rules/file.ts'
import { groupsRules } from './rules/groups.ts'
import { hostsRules } from './rules/hosts.ts'
import { keysRules } from './rules/keys.ts'
import { modesRules } from './rules/modes.ts'
import { originsRules } from './rules/origins.ts'
import { secretsRules } from './rules/secrets.ts'
import { switchesRules } from './rules/switches.ts'
import { syntaxRules } from './rules/syntax.ts'
import { tlsRules } from './rules/tls.ts'
import { urlsRules } from './rules/urls.ts'
import { valuesRules } from './rules/values.ts'
import { type Config, schema, selection } from './schema.ts'

/** An env file against rules and expectations, as the programs read it that will really load it. */
export const env = defineLint({
  kind: 'env',
  schema: schema as z.ZodType<Config>,
  selection,
  questions,
  observe,
  seen,
  gather,
  unjudged,
  rules: {
    ...fileRules,
    ...syntaxRules,
    ...valuesRules,
    ...secretsRules,
    ...urlsRules,
    ...tlsRules,
    ...modesRules,
    ...switchesRules,
    ...hostsRules,
    ...originsRules,
    ...keysRules,
    ...groupsRules,
  },
})
