import type { Family, Found, Rule } from '../../../check/lint/rule.ts'
import type { SentCookie } from '../../../formats/set-cookie.ts'
import type { Level } from '../../../model/level.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import { isCsrf, isInfrastructure, isSession } from '../cookie-names.ts'
import type { Seen } from '../judge.ts'
import { cookiesOf } from '../sent-cookies.ts'
import { isSharedSuffix } from '../suffixes.ts'
import { eachSample, found, notHttps, ownHops, pageView, type View, viewOf } from '../view.ts'

/** What is wrong with a cookie; the message goes on after its name. */
interface Trouble {
  readonly message: string
  readonly expected: string
  readonly observed: string
  readonly level?: Level
  readonly unlessNamed?: Level
}

/** Judges each cookie of the application in every sample and on the redirects of the own host. */
function onCookies(
  seen: Seen,
  judge: (cookie: SentCookie, view: View) => readonly Trouble[],
  of: (cookie: SentCookie) => boolean = (cookie) => !isInfrastructure(cookie.name),
): readonly Found[] {
  const judged = (view: View): Found[] =>
    cookiesOf(seen, view)
      .filter(of)
      .flatMap((cookie) =>
        judge(cookie, view).map(({ message, expected, observed, level, unlessNamed }) => ({
          ...found(view, `Cookie ${shownName(cookie)} ${message}`, expected, observed, level),
          ...(unlessNamed && { unlessNamed }),
        })),
      )
  return [...noCookie(seen), ...eachSample(seen.page, judged), ...ownHops(seen.page).flatMap(judged)]
}

/** Who asks about cookies by name should know that there was none. */
function noCookie({ page }: Seen): readonly Found[] {
  const views = page.samples.map(viewOf)
  const [first] = views
  if (first === undefined || views.some((view) => view.values('set-cookie').length > 0)) return []
  const message = 'The page sets no cookie, so none was judged; name a path that sets one'
  return [{ ...found(first, message, 'a cookie', 'no Set-Cookie', 'info'), unlessNamed: 'off' }]
}

function shownName(cookie: SentCookie): string {
  return cookie.name === '' ? 'without a name' : bounded(cookie.name, 60)
}

/** The attributes of a cookie, never its value. */
function attributes(cookie: SentCookie): string {
  const parts = [
    cookie.secure ? 'Secure' : '',
    cookie.httpOnly ? 'HttpOnly' : '',
    cookie.sameSite === null ? '' : `SameSite=${bounded(cookie.sameSite, 20)}`,
    cookie.domain === null ? '' : `Domain=${bounded(cookie.domain, 60)}`,
    cookie.path === null ? '' : `Path=${bounded(cookie.path, 60)}`,
    cookie.partitioned ? 'Partitioned' : '',
  ]
  return parts.filter((part) => part !== '').join('; ') || 'no attributes'
}

const cookieSecure: Rule<Seen> = (seen) => {
  if (!pageView(seen.page).https) return notHttps
  return onCookies(seen, (cookie) =>
    cookie.secure
      ? []
      : [{ message: 'is also sent over plain http', expected: 'Secure', observed: attributes(cookie) }],
  )
}

const cookieSession: Rule<Seen> = (seen) =>
  onCookies(seen, (cookie, view) => {
    if (!isSession(cookie.name)) return []
    const observed = attributes(cookie)
    return [
      ...(cookie.httpOnly
        ? []
        : [{ message: 'looks like a login and can be read by scripts', expected: 'HttpOnly', observed }]),
      ...(cookie.secure || !view.https
        ? []
        : [{ message: 'looks like a login and is sent over plain http', expected: 'Secure', observed }]),
    ]
  })

const cookieSamesite: Rule<Seen> = (seen) =>
  onCookies(seen, (cookie, view) => {
    const { name, sameSite, secure } = cookie
    const observed = attributes(cookie)
    const level = seen.profile === 'strict' ? {} : { level: 'warning' as const }
    // A login that other sites embed needs it, so it is an error only for who asks for the rule.
    const unlessAsked = { unlessNamed: 'warning' } as const
    const expected = 'SameSite=Lax or Strict'
    if (sameSite === null) {
      if (isSession(name))
        return [{ message: 'looks like a login and has no SameSite', expected, observed, ...unlessAsked }]
      return isCsrf(name)
        ? [{ message: 'is against forged requests and has no SameSite', expected, observed, ...level }]
        : []
    }
    if (sameSite === 'none') {
      if (!secure && view.https) {
        return [{ message: 'is refused by browsers: SameSite=None needs Secure', expected: 'Secure', observed }]
      }
      if (isSession(name))
        return [
          {
            message: 'looks like a login and is sent with every foreign request',
            expected,
            observed,
            ...unlessAsked,
          },
        ]
      return []
    }
    if (sameSite === 'lax' || sameSite === 'strict') return []
    return [
      { message: 'has a SameSite that browsers do not know', expected: 'Lax, Strict or None', observed, ...level },
    ]
  })

const attributeLike = /^(expires|max-age|domain|path|secure|httponly|samesite|partitioned)$/i

/** What browsers drop silently. Also judged for infrastructure: a dropped cookie helps nobody. */
const cookiePrefix: Rule<Seen> = (seen) =>
  onCookies(
    seen,
    (cookie, view) => {
      const observed = attributes(cookie)
      const all: Trouble[] = []
      const refuse = (why: string, expected: string): void => {
        all.push({ message: `is refused by browsers: ${why}`, expected, observed })
      }
      const prefix = /^__(Host-Http|Host|Secure|Http)-/i.exec(cookie.name)?.[1]?.toLowerCase()
      if (prefix !== undefined && !cookie.secure) refuse('its prefix needs Secure', 'Secure')
      if (prefix?.endsWith('http') && !cookie.httpOnly) refuse('its prefix needs HttpOnly', 'HttpOnly')
      if (prefix?.startsWith('host')) {
        if (cookie.domain !== null) refuse('its prefix allows no Domain', 'no Domain')
        if (cookie.path !== '/') refuse('its prefix needs Path=/', 'Path=/')
      }
      if (cookie.partitioned && !cookie.secure) refuse('Partitioned needs Secure', 'Secure')
      const host = view.url.hostname
      const { domain } = cookie
      if (domain !== null && domain !== host) {
        if (!host.endsWith(`.${domain}`) || /^[\d.]+$|^\[/.test(host)) {
          refuse('its Domain is not that of the page', `Domain ${host} or a parent of it`)
        } else if (!domain.includes('.') || isSharedSuffix(domain)) {
          refuse('its Domain is a public suffix', 'a Domain of your own')
        }
      }
      if (attributeLike.test(cookie.name)) {
        const message = 'is named like an attribute: its own name and value are missing'
        all.push({ message, expected: 'name=value first', observed, level: 'warning' })
      }
      for (const name of new Set(cookie.misspelt)) {
        all.push({
          message: `has a misspelt ${name}, which browsers ignore`,
          expected: name,
          observed,
          level: 'warning',
        })
      }
      if (cookie.size > 4096) refuse('it is too long', 'at most 4096 bytes of name and value')
      return all
    },
    () => true,
  )

/** What a load balancer or CDN sets is told, and fails nothing. */
const cookieInfra: Rule<Seen> = (seen) =>
  onCookies(
    seen,
    (cookie, view) =>
      (cookie.secure || !view.https) && cookie.httpOnly
        ? []
        : [
            {
              message: 'of a load balancer or CDN lacks attributes',
              expected: 'Secure; HttpOnly',
              observed: attributes(cookie),
            },
          ],
    (cookie) => isInfrastructure(cookie.name),
  )

/** The rules of this family by their names. */
export const cookiesRules = {
  'cookie-secure': cookieSecure,
  'cookie-session': cookieSession,
  'cookie-samesite': cookieSamesite,
  'cookie-prefix': cookiePrefix,
  'cookie-infra': cookieInfra,
} as const satisfies Family<'headers'>
