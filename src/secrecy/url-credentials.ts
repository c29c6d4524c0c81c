/** Schemes in which a user alone, such as `git`, opens no door. */
const byKey = /^(?:ssh|sftp|git|git\+ssh|svn\+ssh|rsync)$/i

/** A login in a URL: everything up to the last `@` of the authority. */
const login = /([a-z][a-z0-9+.-]{0,30}):\/\/([^\s/?#:]*)(?::([^\s/?#]*))?@/gi

/** User and password of every URL in a text, raw and percent-decoded; the user alone only where there is no password. */
export function credentialsInUrl(text: string): string[] {
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
  return found
}

/** The password in a text that is a URL such as `postgres://user:password@host`, as it is written; or undefined. */
export function urlPassword(text: string): string | undefined {
  const [first] = text.matchAll(login)
  return first?.index === 0 ? first[3] || undefined : undefined
}

/** A URL as it may be shown: without user and password. */
export function withoutLogin(url: string): string {
  return url.replace(/^((?:[a-z][a-z0-9+.-]*:)?\/\/)[^/?#]*@/i, '$1')
}
