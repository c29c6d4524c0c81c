import { type Family, type Found, type NotJudged, notJudged, type Rule } from '../../../check/lint/rule.ts'
import { isRedirect } from '../../../probe/redirects.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import { unjudgedFix } from '../../../words/unjudged.ts'
import type { Seen } from '../judge.ts'
import type { Plain } from '../observation.ts'
import { mostRedirects } from '../questions.ts'
import { cookiesOf } from '../sent-cookies.ts'
import { found, type View, viewOf } from '../view.ts'

/** Whether plain http can be judged; the reason where it cannot. */
function plainOf(seen: Seen): Exclude<Plain, { outcome: 'unknown' }> | NotJudged {
  const { plain } = seen.page
  if (plain === null)
    return notJudged('not https: the page is served over http on loopback', { note: { fix: unjudgedFix.loopback } })
  if (plain.outcome === 'unknown') {
    return notJudged('the port of plain http is not known beside an https port of its own; name it by `http-url`', {
      note: { fix: unjudgedFix.plainPort },
    })
  }
  return plain
}

/** Plain http leads to https on the same host at once, and never back. */
const redirectHttps: Rule<Seen> = (seen) => {
  const plain = plainOf(seen)
  if ('notJudged' in plain) return plain
  const expected = 'a redirect to https on the same host, or a closed port'
  if (plain.outcome === 'closed') {
    return [
      {
        level: 'info',
        message: `Plain http is closed (${plain.how}), so there is nothing to redirect`,
        expected,
        observed: plain.how,
        url: plain.asked,
      },
    ]
  }
  const { hops, end, next } = plain.walk
  const views = hops.map(viewOf)
  const [first] = views
  const last = views.at(-1)
  if (!first || !last) return notJudged('plain http was not asked', { note: { fix: unjudgedFix.noAnswer } })
  const say = (view: View, message: string, observed: string, level?: 'warning'): Found =>
    found(view, message, expected, observed, level)
  const second = views[1]?.url ?? (next === null ? null : URL.parse(next))
  if (!second) {
    const { status } = first.answer
    const message =
      end === 'invalid'
        ? 'Plain http redirects to nothing that a browser can follow'
        : status < 300
          ? 'The page is served over plain http'
          : `Plain http answers ${status} rather than redirecting`
    return [say(first, message, `status ${status}`)]
  }
  const all: Found[] = []
  const target = second.origin
  if (second.protocol !== 'https:') all.push(say(first, 'The first redirect stays on plain http', target))
  else if (second.hostname !== first.url.hostname) {
    all.push(say(first, 'The first redirect leads to another host, so HSTS never covers this one', target, 'warning'))
  }
  const chain = [...views.slice(1).map((view) => view.url), ...(next === null ? [] : [URL.parse(next) ?? last.url])]
  const back = chain.find(
    (url, index) => url.protocol === 'http:' && chain.slice(0, index).some((one) => one.protocol === 'https:'),
  )
  if (back) all.push(say(last, 'The redirects leave https again', back.origin))
  if (end === 'loop') all.push(say(last, 'The redirects go in a circle', `${hops.length} redirects`))
  if (end === 'limit') all.push(say(last, `There are more than ${mostRedirects} redirects`, `${hops.length} redirects`))
  if (end === 'invalid')
    all.push(say(last, 'A redirect leads to nothing that a browser can follow', 'no usable Location'))
  if (end === 'foreign') all.push(say(last, 'The redirects end on a host that was not named', originOf(next)))
  if (end === 'answer' && !last.https) all.push(say(last, 'The redirects end on plain http', last.url.origin))
  if (end === 'answer' && last.answer.status >= 400) {
    all.push(say(last, `The redirects end in ${last.answer.status}`, `status ${last.answer.status}`, 'warning'))
  }
  return all
}

function originOf(next: string | null): string {
  return (next === null ? null : URL.parse(next)?.origin) ?? 'unknown'
}

const permanent = new Set([301, 308])

/** The redirect is permanent, keeps path and query, and gives nothing away on its way. */
const redirectQuality: Rule<Seen> = (seen) => {
  const plain = plainOf(seen)
  if ('notJudged' in plain) return plain
  if (plain.outcome === 'closed') return []
  const views = plain.walk.hops.map(viewOf)
  const redirects = views.filter((view) => !view.https && isRedirect(view.answer))
  const all = redirects
    .filter((view) => !permanent.has(view.answer.status))
    .map((view) => found(view, 'The redirect to https is not permanent', '301 or 308', `${view.answer.status}`))
  if (plain.probe) all.push(...kept(viewOf(plain.probe)))
  for (const view of views.filter((one) => !one.https)) {
    const names = cookiesOf(seen, view).map((cookie) => bounded(cookie.name, 60))
    if (names.length > 0) {
      all.push(found(view, 'Cookies are set over plain http', 'no Set-Cookie', names.slice(0, 5).join(', ')))
    }
    if (view.values('strict-transport-security').length > 0) {
      const message = 'Strict-Transport-Security is sent over plain http, where browsers ignore it'
      all.push(found(view, message, 'absent', 'present', 'info'))
    }
  }
  return all
}

function kept(view: View): Found[] {
  const location = view.values('location')[0]
  if (!isRedirect(view.answer) || location === undefined) {
    return [
      found(
        view,
        'Only some paths are redirected to https',
        'a redirect of every path',
        `status ${view.answer.status}`,
      ),
    ]
  }
  const target = URL.parse(location, view.answer.url)
  if (target?.pathname === view.url.pathname && target.search === view.url.search) return []
  const what = target?.pathname === view.url.pathname ? 'query' : 'path'
  return [
    found(
      view,
      `The redirect to https loses the ${what}`,
      `${view.url.pathname}${view.url.search}`,
      `${target?.pathname ?? location}${target?.search ?? ''}`,
    ),
  ]
}

/** The rules of this family by their names. */
export const redirectsRules = {
  'redirect-https': redirectHttps,
  'redirect-quality': redirectQuality,
} as const satisfies Family<'headers'>
