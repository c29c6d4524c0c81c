import type { Family } from '../../../check/lint/rule.ts'
import type { Seen } from '../judge.ts'
import { isOpen, isTruthy, type Judged, switchOn } from '../setting.ts'

export const sslRedirect = switchOn('SECURE_SSL_REDIRECT', false)

export const sessionCookieSecure = switchOn('SESSION_COOKIE_SECURE', false)

export const sessionCookieHttponly = switchOn('SESSION_COOKIE_HTTPONLY', true)

export function csrfCookieSecure(settings: Seen): Judged {
  const sessions = settings.assignments.get('CSRF_USE_SESSIONS')
  if (sessions && !isOpen(sessions) && isTruthy(sessions.value)) return []
  return switchOn('CSRF_COOKIE_SECURE', false)(settings)
}

/** The rules of this family by their names. */
export const transportRules = {
  'ssl-redirect': sslRedirect,
  'session-cookie-secure': sessionCookieSecure,
  'csrf-cookie-secure': csrfCookieSecure,
  'session-cookie-httponly': sessionCookieHttponly,
} as const satisfies Family<'django'>
