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
/** Of frameworks that hide the word: ASP, ASP.NET Core, WordPress, Drupal, Keycloak. */
const sessionNames =
  /^(aspsessionid[a-z]{8}|asp\.net_sessionid|\.aspnetcore\.(cookies|identity).*|wordpress_(logged_in|sec)_.*|s?sess[0-9a-f]{32}|keycloak_identity.*)$/i
const bearer = /(access|refresh)[-_]?token/i
const csrfLike = /csrf|xsrf|antiforgery|requestverificationtoken/i

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
  if (isCsrf(bare)) return false
  return sessionNames.test(bare) || bearer.test(bare) || wordsOf(bare).some((word) => sessionWords.has(word))
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
