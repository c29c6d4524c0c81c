import { isRandom } from './entropy.ts'
import { isSecretName } from './names.ts'

/** Schemes in which a user alone, such as `git`, opens no door. */
const byKey = /^(?:ssh|sftp|git|git\+ssh|svn\+ssh|rsync)$/i

/** A login in a URL: everything up to the last `@` of the authority. */
const login = /([a-z][a-z0-9+.-]{0,30}):\/\/([^\s/?#:]*)(?::([^\s/?#]*))?@/gi

/** A password that ends the authority, since nobody encoded it: everything up to the last `@`. */
const rawLogin = /([a-z][a-z0-9+.-]{0,30}):\/\/[^\s/?#:@"'<>`]{0,100}:([^\s"'<>`]{1,300})@/gi

/** User and password of every URL in a text, raw and percent-decoded; the user alone only where there is no password. */
export function credentialsInUrl(text: string): string[] {
  if (!text.includes('://') || !text.includes('@')) return []
  const found: string[] = []
  for (const [, scheme = '', user, password] of text.matchAll(login)) {
    const secret = password ? password : user
    if (!secret || (!password && byKey.test(scheme))) continue
    found.push(secret)
    try {
      found.push(decodeURIComponent(secret))
    } catch {
      // A stray percent sign: the raw text is registered already.
    }
  }
  for (const [, scheme = '', password = ''] of text.matchAll(rawLogin)) {
    const isPort = /^https?$/i.test(scheme) && /^\d{1,5}[/?#]/.test(password)
    if (/[/?#]/.test(password) && !isPort) found.push(password)
  }
  return found
}

/** Whether a URL was surely meant otherwise: its login ends at a sign of the password, and the rest became its path. */
export function hasBrokenLogin(url: URL): boolean {
  return url.username !== '' && /@/.test(url.pathname + url.search + url.hash)
}

/** Hosts whose URLs are credentials as they stand: who knows one may post. */
const hookHost =
  /^(?:hooks\.[a-z0-9.-]+|[a-z0-9.-]*\.webhook\.office\.com|(?:[a-z]+\.)?discord(?:app)?\.com|chat\.googleapis\.com)$/i
const hookPath = /(?:^|\/)(?:web)?hooks?(?:\/|$)/i

/** Neither a query nor a part of the path that is long enough for a secret, nor anything that is read otherwise than written. */
const shortPath = /^https?:\/\/[^/?#\\\s]*(?:\/[\w.~-]{0,7})*$/i

/**
 * What is secret in path and query of a URL: everything behind the host of a webhook, values of the query under names of
 * secrets, and what is random.
 * @param key name under which the URL stands
 */
export function secretsInPath(key: string, text: string): string[] {
  if (!/^https?:\/\//i.test(text) || text.length > 8192 || shortPath.test(text)) return []
  const url = URL.parse(text)
  if (!url) return []
  const segments = url.pathname.split('/').filter((segment) => segment !== '')
  const isHook = hookHost.test(url.hostname) || hookPath.test(url.pathname) || /hook/i.test(key)
  const found = segments.filter((segment) => isRandom(segment))
  if (isHook && segments.length > 1) {
    found.push(...segments.filter((segment) => segment.length >= 8 && /\d/.test(segment)))
    if (found.length > 0) found.push(segments.slice(-3).join('/'))
  }
  for (const [name, value] of url.searchParams) {
    if (
      value.length >= 4 &&
      (isSecretName(name) || /^(?:sig|signature|key|auth|code)$/i.test(name) || isRandom(value))
    ) {
      found.push(value)
    }
  }
  return [...new Set(found)]
}

/** The password in a text that is a URL such as `postgres://user:password@host`, as it is written; or undefined. */
export function urlPassword(text: string): string | undefined {
  const [first] = text.matchAll(login)
  return first?.index === 0 ? first[3] || undefined : undefined
}

/** Whether a text is the address of an error tracker with its key alone, which pages hold: it only takes in reports. */
export function isReportingAddress(text: string): boolean {
  return /^https?:\/\/[0-9a-f]{16,64}@[\w.-]{1,253}(?::\d{1,5})?\/(?:[\w-]{1,60}\/){0,3}\d{1,20}$/i.test(text)
}

/** A URL as it may be shown: without user and password. */
export function withoutLogin(url: string): string {
  return url.replace(/^((?:[a-z][a-z0-9+.-]*:)?\/\/)[^/?#]*@/i, '$1')
}
