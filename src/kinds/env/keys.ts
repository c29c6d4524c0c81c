import type { Variable } from './observation.ts'

/** Whether the value names a host or a place on the network. */
export function isAddress(key: string): boolean {
  return /(^|_)(HOSTS?|HOSTNAME|DOMAINS?|URL|URI|ORIGINS?|ENDPOINT|DSN|SERVER|SERVERS|WHITELIST)(_URL)?$/.test(
    key.toUpperCase(),
  )
}

/** The setting that a key feeds: the name without a project-wide prefix. */
export function setting(key: string): string {
  return key
    .toUpperCase()
    .replace(/^(DJANGO|FLASK|APP)_(?=(SECRET_KEY|ALLOWED_HOSTS|SECURE_|SESSION_|CSRF_|CORS_|X_FRAME|EMAIL_))/, '')
}

const debugKeys = new Set([
  'DEBUG',
  'DJANGO_DEBUG',
  'APP_DEBUG',
  'FLASK_DEBUG',
  'FASTAPI_DEBUG',
  'NEST_DEBUG',
  'WP_DEBUG',
  'WP_DEBUG_DISPLAY',
  'WORDPRESS_DEBUG',
  'TEMPLATE_DEBUG',
  'DJANGO_TEMPLATE_DEBUG',
])

export function isDebug(key: string): boolean {
  return debugKeys.has(key.toUpperCase())
}

const securitySwitches = new Set([
  'SECURE_SSL_REDIRECT',
  'SECURE_HSTS_INCLUDE_SUBDOMAINS',
  'SECURE_HSTS_PRELOAD',
  'SECURE_CONTENT_TYPE_NOSNIFF',
  'SECURE_BROWSER_XSS_FILTER',
  'SESSION_COOKIE_SECURE',
  'SESSION_COOKIE_HTTPONLY',
  'CSRF_COOKIE_SECURE',
  'CSRF_COOKIE_HTTPONLY',
  'CSRF_USE_SESSIONS',
  'CORS_ALLOW_ALL_ORIGINS',
  'CORS_ORIGIN_ALLOW_ALL',
  'CORS_ALLOW_CREDENTIALS',
  'EMAIL_USE_TLS',
  'EMAIL_USE_SSL',
  'VERIFY_SSL',
  'SSL_VERIFY',
  'FORCE_SSL',
  'FORCE_HTTPS',
])

/** Switches that open or close a door when they are read wrongly. */
export function isSecuritySwitch({ key, setting }: Pick<Variable, 'key' | 'setting'>): boolean {
  return securitySwitches.has(setting) || isDebug(key)
}

/** Keys that by convention hold a switch, although some projects give them other words. */
export function isLikelySwitch(key: string): boolean {
  return /^(ENABLE|DISABLE|USE|IS|HAS|ALLOW)_|_(ENABLED?|DISABLED?|SANDBOX|TEST_MODE)$/.test(key.toUpperCase())
}

const truths = new Set(['true', '1', 'yes', 'on', 'y', 't', 'ok', 'enabled', 'enable'])
const clear = new Set(['true', 'false', '1', '0', 'yes', 'no', 'on', 'off'])

export function isTrue(value: string): boolean {
  return truths.has(value.trim().toLowerCase())
}

/** Whether every reader takes the word as the same switch position. */
export function isClearBoolean(value: string): boolean {
  return clear.has(value.trim().toLowerCase())
}

/** The key for a message. Broken lines of a pasted secret look like keys, so what looks random is not shown. */
export function shownKey(key: string): string {
  const upper = /^[A-Z][A-Z0-9_]{0,63}$/.test(key) && !/[0-9]{5}/.test(key)
  const lower = /^[a-z][a-z0-9_.-]{0,39}$/.test(key) && !/[0-9]{5}/.test(key)
  const mixed =
    /^[A-Za-z_][A-Za-z0-9_.-]{0,23}$/.test(key) && /^[A-Za-z]*[A-Z_]?[a-z_.-]+/.test(key) && !/[0-9]/.test(key)
  return upper || lower || mixed ? key : 'a key with an unusual name'
}
