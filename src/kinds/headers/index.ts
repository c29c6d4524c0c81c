import type { z } from 'zod'
import { defineLint } from '../../check/lint/define.ts'
import { seen, unjudged } from './judge.ts'
import { observe } from './observe.ts'
import { questions } from './questions.ts'
import { cacheAssets, cacheHtml, cachePrivate } from './rules/cache.ts'
import { compression } from './rules/compression.ts'
import { cookieInfra, cookiePrefix, cookieSamesite, cookieSecure, cookieSession } from './rules/cookies.ts'
import {
  cspBaseUri,
  cspBlob,
  cspEval,
  cspHttpSource,
  cspJsonpHost,
  cspObject,
  cspPresent,
  cspScript,
  cspStyle,
} from './rules/csp.ts'
import { cspSyntax } from './rules/csp-syntax.ts'
import { clickjacking, nosniff, nosniffMime, referrerPolicy } from './rules/document.ts'
import { hsts, hstsPreloadConsistency, hstsStrength } from './rules/hsts.ts'
import { coep, coop, corp, permissionsPolicy } from './rules/isolation.ts'
import { deprecated, duplicates, infoLeak, noindex, reportingEndpoints } from './rules/leak.ts'
import { nonceFreshness } from './rules/nonces.ts'
import { redirectHttps, redirectQuality } from './rules/redirects.ts'
import { observatory } from './rules/score.ts'
import { type Config, schema } from './schema.ts'

/** `headers`: what is served with the page: security headers, cookies, redirect to https, caching, compression. */
export const headers = defineLint({
  kind: 'headers',
  schema: schema as z.ZodType<Config>,
  questions,
  observe,
  seen,
  rules: {
    hsts,
    'hsts-strength': hstsStrength,
    'hsts-preload-consistency': hstsPreloadConsistency,
    'csp-present': cspPresent,
    'csp-script': cspScript,
    'csp-eval': cspEval,
    'csp-object': cspObject,
    'csp-base-uri': cspBaseUri,
    'csp-jsonp-host': cspJsonpHost,
    'csp-blob': cspBlob,
    'csp-syntax': cspSyntax,
    'csp-http-source': cspHttpSource,
    'csp-style': cspStyle,
    'nonce-freshness': nonceFreshness,
    clickjacking,
    nosniff,
    'nosniff-mime': nosniffMime,
    'referrer-policy': referrerPolicy,
    'permissions-policy': permissionsPolicy,
    coop,
    coep,
    corp,
    deprecated,
    'info-leak': infoLeak,
    duplicates,
    'reporting-endpoints': reportingEndpoints,
    noindex,
    'cookie-secure': cookieSecure,
    'cookie-session': cookieSession,
    'cookie-samesite': cookieSamesite,
    'cookie-prefix': cookiePrefix,
    'cookie-infra': cookieInfra,
    'redirect-https': redirectHttps,
    'redirect-quality': redirectQuality,
    'cache-html': cacheHtml,
    'cache-private': cachePrivate,
    'cache-assets': cacheAssets,
    compression,
    'observatory-score': observatory,
  },
  unjudged,
  // A target must not flood the report.
  most: 10,
})
