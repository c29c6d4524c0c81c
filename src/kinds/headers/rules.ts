import type { RuleId } from '../../words/index.ts'
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
  cspSyntax,
  nonceFreshness,
} from './rules/csp.ts'
import { clickjacking, nosniff, nosniffMime, referrerPolicy } from './rules/document.ts'
import { hsts, hstsPreloadConsistency, hstsStrength } from './rules/hsts.ts'
import { coep, coop, corp, permissionsPolicy } from './rules/isolation.ts'
import { deprecated, duplicates, infoLeak, noindex, reportingEndpoints } from './rules/leak.ts'
import { redirectHttps, redirectQuality } from './rules/redirects.ts'
import { observatoryScoreRule } from './rules/score.ts'
import type { Rule } from './view.ts'

/** Hold for every selection; see `conditions.ts`. */
type Condition = 'headers/unexpected-status' | 'headers/foreign-host' | 'headers/unread-body'

/** Every rule of this kind with its logic. */
export const headersRules: Record<Exclude<Extract<RuleId, `headers/${string}`>, Condition>, Rule> = {
  'headers/hsts': hsts,
  'headers/hsts-strength': hstsStrength,
  'headers/hsts-preload-consistency': hstsPreloadConsistency,
  'headers/csp-present': cspPresent,
  'headers/csp-script': cspScript,
  'headers/csp-eval': cspEval,
  'headers/csp-object': cspObject,
  'headers/csp-base-uri': cspBaseUri,
  'headers/csp-jsonp-host': cspJsonpHost,
  'headers/csp-blob': cspBlob,
  'headers/csp-syntax': cspSyntax,
  'headers/csp-http-source': cspHttpSource,
  'headers/csp-style': cspStyle,
  'headers/nonce-freshness': nonceFreshness,
  'headers/clickjacking': clickjacking,
  'headers/nosniff': nosniff,
  'headers/nosniff-mime': nosniffMime,
  'headers/referrer-policy': referrerPolicy,
  'headers/permissions-policy': permissionsPolicy,
  'headers/coop': coop,
  'headers/coep': coep,
  'headers/corp': corp,
  'headers/deprecated': deprecated,
  'headers/info-leak': infoLeak,
  'headers/duplicates': duplicates,
  'headers/reporting-endpoints': reportingEndpoints,
  'headers/noindex': noindex,
  'headers/cookie-secure': cookieSecure,
  'headers/cookie-session': cookieSession,
  'headers/cookie-samesite': cookieSamesite,
  'headers/cookie-prefix': cookiePrefix,
  'headers/cookie-infra': cookieInfra,
  'headers/redirect-https': redirectHttps,
  'headers/redirect-quality': redirectQuality,
  'headers/cache-html': cacheHtml,
  'headers/cache-private': cachePrivate,
  'headers/cache-assets': cacheAssets,
  'headers/compression': compression,
  'headers/observatory-score': observatoryScoreRule,
}
