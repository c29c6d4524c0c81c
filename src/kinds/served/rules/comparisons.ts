import { type Family, type Found, isNotJudged, type NotJudged, notJudged } from '../../../check/lint/rule.ts'
import { debugPages } from '../../../check/site/debug-pages.ts'
import { foreignHost } from '../../../check/site/foreign-host.ts'
import { servedAt } from '../../../check/site/silence.ts'
import { stackTrace } from '../../../formats/debug-page.ts'
import { parseHsts } from '../../../formats/hsts.ts'
import type { Level } from '../../../model/level.ts'
import { unjudgedFix } from '../../../words/unjudged.ts'
import type { Seen } from '../judge.ts'
import { cookieKeys, corsKeys, declaredOff, hostKeys, isSame, listOf, originsOf, switchOf } from '../keys.ts'
import type { Declared, SiteAnswers } from '../observation.ts'
import { mostOrigins } from '../questions.ts'
import { answersOf, tells } from '../tells.ts'

type Comparison = readonly Found[] | NotJudged

/** A finding with the place of the declaration and the URL that contradicts it. */
function finding(
  seen: Seen,
  declared: Declared,
  text: Pick<Found, 'message' | 'expected' | 'observed'>,
  more: { level?: Level; inconclusive?: true; url?: string } = {},
): Found {
  const { file, line, column } = declared
  return {
    ...text,
    url: seen.page.url,
    ...(file === null ? {} : { location: { file, line, column } }),
    ...more,
  }
}

/** The first of these keys that the file declares. */
function first(seen: Seen, keys: readonly string[]): Declared | undefined {
  return keys.map((key) => seen.declared.get(key)).find((one) => one !== undefined)
}

/**
 * No debug page and no trace shows where a key declares the debug mode off. It vouches for that only where an answer was
 * seen that is another one in debug mode.
 */
function debug(seen: Seen): Comparison {
  const off = declaredOff(seen.declared)
  if (!off || !seen.site) return notJudged('no key declares the debug mode off')
  const pages = debugPages(seen.site)
  const found = pages.some(({ inconclusive }) => !inconclusive) ? pages : [...traces(seen.site), ...pages]
  if (found.length === 0 && !tells(seen.site, off.key)) {
    const because = `no answer was seen that would be another one in debug mode, which ${off.key} declares off`
    return seen.isQuick
      ? notJudged(`${because}; \`depth: quick\` provokes none`, { note: { fix: unjudgedFix.quick } })
      : notJudged(because, { note: { fix: unjudgedFix.mode } })
  }
  return found.map((draft) => {
    const message = draft.inconclusive
      ? draft.message
      : `${off.key} declares the debug mode off, but a debug page or trace is served`
    const { expected, observed, url, inconclusive } = draft
    return finding(
      seen,
      off,
      { message, expected, observed },
      {
        ...(url === undefined ? {} : { url }),
        ...(inconclusive ? { inconclusive } : {}),
      },
    )
  })
}

/** The process was started with what the file declares. */
function running(seen: Seen): Comparison {
  if (seen.running === null) return notJudged('no `unit` is named', { note: { fix: unjudgedFix.unit } })
  const { source, values } = seen.running
  return [...seen.ofFile.values()].flatMap((declared): Found[] => {
    const value = values.get(declared.key)
    if (value === undefined || isSame(declared.value, value)) return []
    const message = `${source} has another ${declared.key} than the file declares`
    return [finding(seen, declared, { message, expected: 'the value of the file', observed: 'another value' })]
  })
}

/** A stack trace in an answer, once. */
function traces(site: SiteAnswers): Found[] {
  const all = answersOf(site).map((answer) => ({ answer, what: stackTrace(answer) }))
  const first = all.find(({ what }) => what !== null)
  return first?.what ? [servedAt(first.answer, first.what)] : []
}

/** The list of hosts covers the site's own, and no other name is served. */
function hosts(seen: Seen): Comparison {
  const declared = first(seen, hostKeys)
  if (!declared) return notJudged('ALLOWED_HOSTS is not declared')
  const host = new URL(seen.page.url).hostname.toLowerCase()
  const patterns = listOf(declared).map((one) => one.toLowerCase())
  if (!patterns.some((pattern) => covers(pattern, host))) {
    const message = `${declared.key} does not cover the host of the site`
    const observed = `${patterns.length} in the list, none for ${host}; the page answers ${seen.page.status}`
    return [finding(seen, declared, { message, expected: `${host}, or a name with a leading dot above it`, observed })]
  }
  if (patterns.includes('*')) return []
  if (!seen.site?.foreignHost) {
    if (!seen.isNamed) return []
    return notJudged('`depth: quick` sends no foreign Host header', { note: { fix: unjudgedFix.quick } })
  }
  const answered = foreignHost({ base: seen.site.base, foreignHost: seen.site.foreignHost })
  if (isNotJudged(answered)) return []
  return answered.map(({ expected, observed, inconclusive }) =>
    finding(
      seen,
      declared,
      {
        message: `${declared.key} names the hosts of the site, but a foreign Host header is answered`,
        expected,
        observed,
      },
      inconclusive ? { inconclusive } : { level: 'warning' },
    ),
  )
}

/** As Django compares: `*`, a name, or a name with a leading dot for itself and all below it. */
function covers(pattern: string, host: string): boolean {
  if (pattern === '*' || pattern === host) return true
  return pattern.startsWith('.') && (host.endsWith(pattern) || host === pattern.slice(1))
}

/** Every declared origin is granted by a preflight of its own (Fetch Standard section 3.3.4). */
function cors(seen: Seen): Comparison {
  const declared = first(seen, corsKeys)
  if (!declared) return notJudged('no CORS origins are declared')
  const origins = originsOf(declared)
  const total = origins.filter((origin) => origin !== '*').length
  if (total === 0)
    return notJudged(`${declared.key} ${origins.length === 0 ? 'is empty' : 'names no origin of its own'}`)
  const expected = 'Access-Control-Allow-Origin with this very origin'
  const drafts = seen.preflights.flatMap(({ index, answer }): Found[] => {
    const which = `Origin ${index} of ${total} in ${declared.key}`
    if ('fault' in answer) {
      const message = `${which} could not be asked`
      return [finding(seen, declared, { message, expected, observed: answer.fault }, { inconclusive: true })]
    }
    const { status, allowOrigin } = answer
    if (status >= 200 && status <= 299 && allowOrigin.length === 1 && allowOrigin[0] === 'granted') return []
    const header =
      allowOrigin.length === 0
        ? 'no Access-Control-Allow-Origin'
        : allowOrigin.length > 1
          ? 'the header more than once'
          : 'another origin'
    const observed =
      status === 0
        ? 'characters that no origin has'
        : `${status}, ${allowOrigin[0] === 'granted' && allowOrigin.length === 1 ? 'the origin, but no success' : header}`
    return [finding(seen, declared, { message: `${which} is not granted by the live preflight`, expected, observed })]
  })
  if (total <= mostOrigins) return drafts
  const message = `${declared.key} has more origins than are asked`
  const cut = { message, expected: `at most ${mostOrigins} origins`, observed: `${total}` }
  return [...drafts, finding(seen, declared, cut, { inconclusive: true })]
}

/** The header has the seconds that are declared, and the flags that are declared on (RFC 6797 section 6.1). */
function hsts(seen: Seen): Comparison {
  const declared = seen.declared.get('SECURE_HSTS_SECONDS')
  if (!declared) return notJudged('SECURE_HSTS_SECONDS is not declared')
  const text = declared.value.trim()
  if (!/^\d{1,12}$/.test(text)) {
    const observed = `${text.length} characters`
    return [
      finding(seen, declared, {
        message: 'SECURE_HSTS_SECONDS is not a number of seconds',
        expected: 'digits',
        observed,
      }),
    ]
  }
  const seconds = Number(text)
  if (seconds === 0) return notJudged('SECURE_HSTS_SECONDS declares no HSTS')
  if (!seen.page.url.startsWith('https:'))
    return notJudged('the page is not served over https', { note: { fix: unjudgedFix.https } })
  const expected = 'the max-age that SECURE_HSTS_SECONDS declares'
  const say = (message: string, observed: string, level?: Level): Found =>
    finding(seen, declared, { message, expected, observed }, level ? { level } : {})
  const [value] = seen.page.hsts
  if (value === undefined) return [say('HSTS is declared but not served', 'no Strict-Transport-Security')]
  const read = parseHsts(value)
  if ('invalid' in read)
    return [say(`HSTS is declared, but browsers ignore what is served: ${read.invalid}`, 'an invalid header')]
  const drafts: Found[] = []
  if (read.maxAge < seconds)
    drafts.push(say('HSTS is served for a shorter time than declared', `max-age=${read.maxAge}`))
  if (read.maxAge > seconds) {
    drafts.push(
      say(
        'HSTS is served for a longer time than declared, so something else sets it',
        `max-age=${read.maxAge}`,
        'warning',
      ),
    )
  }
  const flags = [
    ['SECURE_HSTS_INCLUDE_SUBDOMAINS', 'includeSubDomains', read.includeSubDomains],
    ['SECURE_HSTS_PRELOAD', 'preload', read.preload],
  ] as const
  for (const [key, directive, present] of flags) {
    const flag = seen.declared.get(key)
    if (!flag || switchOf(flag.value) !== true || present) continue
    const message = `${key} is declared, but ${directive} is not served`
    drafts.push(finding(seen, flag, { message, expected: directive, observed: 'absent' }))
  }
  return drafts
}

/** Each cookie that a key speaks of is sent with the flags that are declared. */
function cookies(seen: Seen): Comparison {
  const drafts: Found[] = []
  const missing: string[] = []
  let compared = false
  for (const keys of cookieKeys) {
    const secure = on(seen, keys.secure)
    const httpOnly = on(seen, keys.httpOnly)
    const sameSite = keys.sameSite === null ? undefined : seen.declared.get(keys.sameSite)
    if (!secure && !httpOnly && !sameSite) continue
    const name = keys.name === null ? undefined : seen.declared.get(keys.name)?.value
    const sent = seen.page.cookies.filter(
      (cookie) => !cookie.deletes && (name ? cookie.name === name : keys.usual.test(cookie.name)),
    )
    if (sent.length === 0) missing.push(keys.secure.replace(/_SECURE|_COOKIE$/g, ''))
    for (const cookie of sent) {
      compared = true
      const check = (key: Declared | undefined, served: boolean, expected: string): void => {
        if (!key || served) return
        const message = `${key.key} is declared, but the cookie is served without it`
        drafts.push(finding(seen, key, { message, expected, observed: 'a cookie without it' }))
      }
      check(secure, cookie.secure, 'Secure')
      check(httpOnly, cookie.httpOnly, 'HttpOnly')
      const wanted = sameSite?.value.trim().toLowerCase()
      if (wanted === 'lax' || wanted === 'strict' || wanted === 'none') {
        check(sameSite, cookie.sameSite === wanted, `SameSite=${wanted}`)
      }
    }
  }
  if (compared) return drafts
  return notJudged(
    missing.length > 0 ? `the page sets no cookie for ${missing.join(', ')}` : 'no flag of a cookie is declared',
  )
}

/** A key that is declared on. */
function on(seen: Seen, key: string | null): Declared | undefined {
  const declared = key === null ? undefined : seen.declared.get(key)
  return declared && switchOf(declared.value) === true ? declared : undefined
}

/** The rules of this family by their names. */
export const comparisonsRules = {
  running,
  debug,
  hosts,
  cors,
  hsts,
  cookies,
} as const satisfies Family<'served'>
