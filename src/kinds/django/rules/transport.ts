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
