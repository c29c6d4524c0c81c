const sessionToken = /(^|[-_.])(sid|sess|session|sessionid|auth|token|jwt|login|remember)([-_.]|$)/i
const sessionNames = new Set(['phpsessid', 'jsessionid', 'asp.net_sessionid', 'connect.sid', 'laravel_session'])
const bearer = /(access|refresh)[-_]?token/i
const csrfLike = /csrf|xsrf/i

/** Whether a cookie is against forged requests. */
export function isCsrf(name: string): boolean {
  return csrfLike.test(name)
}

/** Whether a cookie carries a login, judged by whole words of its name: `sid` and `auth_token`, not `sessions_seen_count`… */
export function isSession(name: string): boolean {
  const bare = name.replace(/^__(Host-Http|Host|Secure|Http)-/i, '')
  return !isCsrf(bare) && (sessionNames.has(bare.toLowerCase()) || sessionToken.test(bare) || bearer.test(bare))
}

const infrastructure =
  /^(AWSALB.*|AWSELB.*|__cf_bm|__cflb|_cfuvid|cf_clearance|ARRAffinity.*|heroku-session-affinity|incap_ses_.*|visid_incap_.*|nlbi_.*|BIGipServer.*|ak_bmsc|bm_.*)$/i

/** Whether a load balancer or CDN sets the cookie, which the application cannot change. */
export function isInfrastructure(name: string): boolean {
  return infrastructure.test(name)
}
