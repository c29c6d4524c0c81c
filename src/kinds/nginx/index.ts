import { defineFileLint } from '../../check/files/define.ts'
import { gather, seen, unjudged } from './judge.ts'
import { observe } from './observe.ts'
import { questions } from './questions.ts'
import { accessRules } from './rules/access.ts'
import { filesRules } from './rules/files.ts'
import { headersRules } from './rules/headers.ts'
import { limitsRules } from './rules/limits.ts'
import { proxyRules } from './rules/proxy.ts'
import { redirectRules } from './rules/redirect.ts'
import { removedRules } from './rules/removed.ts'
import { tlsRules } from './rules/tls.ts'
import { schema } from './schema.ts'

/** `nginx`: the configuration as text. */
export const nginx = defineFileLint({
  kind: 'nginx',
  schema,
  questions,
  observe,
  seen,
  gather,
  unjudged,
  rules: {
    ...tlsRules,
    ...removedRules,
    ...redirectRules,
    ...headersRules,
    ...proxyRules,
    ...accessRules,
    ...filesRules,
    ...limitsRules,
  },
})
