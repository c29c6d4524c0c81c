const sessionWords = new Set([
  'sid',
  'sess',
  'session',
  'sessionid',
  'auth',
  'token',
  'jwt',
  'login',
  'remember',
  'rememberme',
  'phpsessid',
  'jsessionid',
  'jsessionidsso',
  'moodlesession',
  'aspxauth',
  'cakephp',
  'cftoken',
])
/** Of software whose cookies hide the word, by its name. */
const sessionNames: Readonly<Record<string, RegExp>> = {
  'ASP and ASP.NET':
    /^(?:aspsessionid[a-z]{8}|asp\.net_sessionid|\.aspnet\.(?:application|external|twofactor)\w*|\.aspnetcore\.(?:cookies|identity|session).*|idsrv(?:\.session|\.external)?)$/,
  WordPress: /^wordpress_(?:logged_in|sec)_.*$/,
  Drupal: /^s?sess[0-9a-f]{6,64}$/,
  Keycloak: /^keycloak_identity.*$/,
  Mojolicious: /^mojolicious$/,
  Phoenix: /^_[a-z][a-z0-9]*(?:_[a-z0-9]+){0,8}_key$/,
  TYPO3: /^[fb]e_typo_user$/,
  phpMyAdmin: /^(?:phpmyadmin(?:_https)?|pma(?:auth|user)-\d+(?:_https)?)$/,
  'oauth2-proxy': /^_oauth2_proxy(?:_\d+)?$/,
  Shibboleth: /^_shibsession_[0-9a-f]+$/,
  SimpleSAMLphp: /^simplesaml(?:authtoken|sessionid)?$/,
  mod_auth_mellon: /^mellon-.{1,64}$/,
  OpenCart: /^ocsessid$/,
  PrestaShop: /^prestashop-[0-9a-f]{32}$/,
  XenForo: /^xf_user$/,
  Yii: /^_identity(?:-\w+)?$/,
  'Concrete CMS': /^concrete5$/,
  vBulletin: /^bb_?sessionhash$/,
  'Ory Kratos': /^ory_kratos_session$/,
}
/** What has such a word and is no login: where a login leads back to, what is counted, a basket, a device. */
const noLogin =
  /(?:^|[-_.])(?:callback[-_]?ur[li]|redirect(?:[-_]?ur[li])?|return[-_]?to|hint|state|count(?:er)?|seen|start(?:ed)?|time(?:out|stamp)?|expir(?:es|y|ation)|type|(?:cookie)?check|depth|referr?er|lang(?:uage)?|locale|theme|banner|consent)$|^(?:cart|basket|checkout|device|visitor|analytics|tracking|consent|ab)[-_]?(?:token|session)(?:[-_]?id)?$|^(?:has|is|no)[-_]/i
/** Of tools that count, test or chat in the page of others, whose scripts read their own cookies. */
const ofTools = /^(?:_hj|hs_|amp_|amplitude_|intercom-|crisp-client|_pk_|_sp_|snowplow|ajs_|mp_|optimizely|_cs_)/i
const bearer = /(access|refresh)[-_]?token/i
const csrfLike = /csrf|xsrf|antiforgery|requestverificationtoken|authenticity[-_]?token/i

/** Whether a cookie is against forged requests. */
export function isCsrf(name: string): boolean {
  return csrfLike.test(name)
}

/**
 * Whether a cookie carries a login, judged by whole words of its name, divided by signs or capitals:
 * `sid`, `auth_token` and `userSession`, not `sessions_seen_count`.
 */
export function isSession(name: string): boolean {
  const bare = name.replace(/^__(Host-Http|Host|Secure|Http)-/i, '')
  if (isCsrf(bare) || noLogin.test(bare) || ofTools.test(bare)) return false
  const lower = bare.toLowerCase()
  return (
    Object.values(sessionNames).some((name) => name.test(lower)) ||
    bearer.test(bare) ||
    wordsOf(bare).some((word) => sessionWords.has(word))
  )
}

function wordsOf(name: string): string[] {
  const parts = name.slice(0, 256).split(/[^A-Za-z0-9]+/) // cut: looked at, not shown
  const byCapital = parts.flatMap((part) => part.replace(/([a-z0-9])([A-Z])/g, '$1-$2').split('-'))
  return [...parts, ...byCapital].map((word) => word.toLowerCase())
}

const infrastructure =
  /^(AWSALB.*|AWSELB.*|__cf_bm|__cflb|_cfuvid|cf_clearance|ARRAffinity.*|heroku-session-affinity|incap_ses_.*|visid_incap_.*|nlbi_.*|BIGipServer.*|ak_bmsc|bm_.*)$/i

/** Whether a load balancer or CDN sets the cookie, which the application cannot change. */
export function isInfrastructure(name: string): boolean {
  return infrastructure.test(name)
}
