import type { Declared, Running } from './observation.ts'

interface DebugKey {
  /** What its value is: whether the debug mode is on, or the name of a mode. */
  readonly says: 'switch' | 'mode'
  /**
   * What differs from outside: any answer to what is not there, a fault that was provoked, the same as JSON, or whether
   * the debugger answers.
   */
  readonly shows: 'missing' | 'fault' | 'json' | 'debugger'
}

/** Keys that say whether the debug mode is on, and by what its framework shows that. */
export const debugKeys: Readonly<Record<string, DebugKey>> = {
  // Django and Rails show developers a page of their own in place of 404.
  DEBUG: { says: 'switch', shows: 'missing' },
  DJANGO_DEBUG: { says: 'switch', shows: 'missing' },
  RAILS_ENV: { says: 'mode', shows: 'missing' },
  // Laravel answers 404 alike, and adds a trace where JSON is wished.
  APP_DEBUG: { says: 'switch', shows: 'json' },
  // The debugger of Werkzeug serves its own script.
  FLASK_DEBUG: { says: 'switch', shows: 'debugger' },
  // Express answers 404 alike, and adds a stack to its other errors.
  NODE_ENV: { says: 'mode', shows: 'fault' },
}

export const hostKeys = ['ALLOWED_HOSTS', 'DJANGO_ALLOWED_HOSTS'] as const
export const corsKeys = [
  'CORS_ALLOWED_ORIGINS',
  'DJANGO_CORS_ALLOWED_ORIGINS',
  'CORS_ORIGIN_WHITELIST',
  'CORS_ORIGINS',
  'CORS_ORIGIN',
  'CORS_ALLOWED_ORIGIN',
  'CORS_ALLOW_ORIGINS',
  'BACKEND_CORS_ORIGINS',
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

/** Keys on cookies: the session of Django, Flask and Express, the CSRF cookie of Django, Laravel's session. */
export const cookieKeys: readonly CookieKeys[] = [
  {
    name: 'SESSION_COOKIE_NAME',
    usual: /^(?:sessionid|session|connect\.sid)$/,
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
  // Express names no keys; these are what its users call them.
  {
    name: 'SESSION_NAME',
    usual: /^connect\.sid$/,
    secure: 'SESSION_SECURE',
    httpOnly: 'SESSION_HTTPONLY',
    sameSite: 'SESSION_SAMESITE',
  },
  {
    name: 'COOKIE_NAME',
    usual: /^connect\.sid$/,
    secure: 'COOKIE_SECURE',
    httpOnly: 'COOKIE_HTTPONLY',
    sameSite: 'COOKIE_SAMESITE',
  },
  {
    name: 'COOKIE_NAME',
    usual: /^connect\.sid$/,
    secure: 'SECURE_COOKIES',
    httpOnly: 'COOKIE_HTTP_ONLY',
    sameSite: 'COOKIE_SAME_SITE',
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

/** What counts: the environment of the process, which loaders of env files leave as it is, over the file. */
export function inEffect(
  declared: ReadonlyMap<string, Declared>,
  running: Running | null,
): ReadonlyMap<string, Declared> {
  const all = new Map(declared)
  for (const [key, value] of running?.values ?? []) {
    if (!isSame(declared.get(key)?.value, value)) all.set(key, { key, value, file: null, line: 1, column: 1 })
  }
  return all
}

/** Whether two values mean the same. */
export function isSame(one: string | undefined, other: string): boolean {
  if (one === undefined) return false
  const [first, second] = [switchOf(one), switchOf(other)]
  return one.trim() === other.trim() || (first !== null && first === second)
}

/** Items of a list as env files write it: separated by commas, white space cut. */
export function listOf(declared: Declared): string[] {
  return declared.value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

/** Origins as env files write them: a list as above, or of JSON. */
export function originsOf(declared: Declared): string[] {
  const text = declared.value.trim()
  if (!text.startsWith('[')) return listOf(declared)
  try {
    const list: unknown = JSON.parse(text)
    if (Array.isArray(list)) return list.filter((one) => typeof one === 'string').map((one) => one.trim())
  } catch {
    // A list of another form is one that no origin is in.
  }
  return listOf(declared)
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
    const says = debugKeys[key]?.says
    if (says === 'switch') return switchOf(value) === false
    return says === 'mode' && value.trim().toLowerCase() === 'production'
  })
}
