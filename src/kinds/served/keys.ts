import type { Declared } from './observation.ts'

/** Keys that say whether the debug mode is on, with the values that say it is off. */
export const debugKeys: Readonly<Record<string, 'switch' | 'mode'>> = {
  DEBUG: 'switch',
  DJANGO_DEBUG: 'switch',
  APP_DEBUG: 'switch',
  FLASK_DEBUG: 'switch',
  NODE_ENV: 'mode',
  RAILS_ENV: 'mode',
}

export const hostKeys = ['ALLOWED_HOSTS', 'DJANGO_ALLOWED_HOSTS'] as const
export const corsKeys = [
  'CORS_ALLOWED_ORIGINS',
  'DJANGO_CORS_ALLOWED_ORIGINS',
  'CORS_ORIGIN_WHITELIST',
  'CORS_ORIGINS',
] as const
export const hstsKeys = ['SECURE_HSTS_SECONDS', 'SECURE_HSTS_INCLUDE_SUBDOMAINS', 'SECURE_HSTS_PRELOAD'] as const

interface CookieKeys {
  /** Key that may rename the cookie. */
  readonly name: string | null
  /** The cookie's name where it is not renamed. */
  readonly usual: RegExp
  readonly secure: string
  readonly httpOnly: string | null
  readonly sameSite: string | null
}

/** Keys on cookies: Django's session and CSRF cookies, Laravel's session. */
export const cookieKeys: readonly CookieKeys[] = [
  {
    name: 'SESSION_COOKIE_NAME',
    usual: /^sessionid$/,
    secure: 'SESSION_COOKIE_SECURE',
    httpOnly: 'SESSION_COOKIE_HTTPONLY',
    sameSite: 'SESSION_COOKIE_SAMESITE',
  },
  {
    name: 'CSRF_COOKIE_NAME',
    usual: /^csrftoken$/,
    secure: 'CSRF_COOKIE_SECURE',
    httpOnly: 'CSRF_COOKIE_HTTPONLY',
    sameSite: 'CSRF_COOKIE_SAMESITE',
  },
  {
    name: 'SESSION_COOKIE',
    usual: /_session$/,
    secure: 'SESSION_SECURE_COOKIE',
    httpOnly: 'SESSION_HTTP_ONLY',
    sameSite: 'SESSION_SAME_SITE',
  },
]

/** Every key that a rule may look at; nothing else of the file is kept. */
export const knownKeys: ReadonlySet<string> = new Set(
  [
    ...Object.keys(debugKeys),
    ...hostKeys,
    ...corsKeys,
    ...hstsKeys,
    ...cookieKeys.flatMap(({ name, secure, httpOnly, sameSite }) => [name, secure, httpOnly, sameSite]),
  ].filter((key) => key !== null),
)

/** Items of a list as env files write it: separated by commas, white space cut. */
export function listOf(declared: Declared): string[] {
  return declared.value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

/** What a switch says; null where its word is none of the usual ones. */
export function switchOf(value: string): boolean | null {
  const word = value.trim().toLowerCase()
  if (['true', '1', 'yes', 'on', 'y', 't'].includes(word)) return true
  return ['false', '0', 'no', 'off', 'n', 'f', ''].includes(word) ? false : null
}

/** The key by which the debug mode is declared off, or undefined. */
export function declaredOff(declared: ReadonlyMap<string, Declared>): Declared | undefined {
  return [...declared.values()].find(({ key, value }) => {
    const kind = debugKeys[key]
    if (kind === 'switch') return switchOf(value) === false
    return kind === 'mode' && value.trim().toLowerCase() === 'production'
  })
}
