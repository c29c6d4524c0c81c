import type { z } from 'zod'
import { defineLint } from '../../check/lint/define.ts'
import { isTargetText } from '../../check/schema/fields.ts'
import { conversation } from './conversation.ts'
import { seen, unjudged } from './judge.ts'
import { observe } from './observe.ts'
import { questions } from './questions.ts'
import { cacheRules } from './rules/cache.ts'
import { compressionRules } from './rules/compression.ts'
import { cookiesRules } from './rules/cookies.ts'
import { cspRules } from './rules/csp.ts'
import { cspSyntaxRules } from './rules/csp-syntax.ts'
import { documentRules } from './rules/document.ts'
import { hstsRules } from './rules/hsts.ts'
import { isolationRules } from './rules/isolation.ts'
import { leakRules } from './rules/leak.ts'
import { noncesRules } from './rules/nonces.ts'
import { redirectsRules } from './rules/redirects.ts'
import { scoreRules } from './rules/score.ts'
import { type Config, schema } from './schema.ts'

/** `headers`: what is served with the page: security headers, cookies, redirect to https, caching, compression. */
export const headers = defineLint({
  kind: 'headers',
  schema: schema as z.ZodType<Config>,
  urlTexts: isTargetText,
  questions,
  observe,
  seen,
  rules: {
    ...hstsRules,
    ...cspRules,
    ...cspSyntaxRules,
    ...noncesRules,
    ...documentRules,
    ...isolationRules,
    ...leakRules,
    ...cookiesRules,
    ...redirectsRules,
    ...cacheRules,
    ...compressionRules,
    ...scoreRules,
  },
  unjudged,
  conversation,
  // A target must not flood the report.
  most: 10,
})
