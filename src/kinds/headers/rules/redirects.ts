import type { Draft } from '../../../check/kind.ts'
import { isRedirect } from '../../../probe/redirects.ts'
import type { Plain } from '../observation.ts'
import { finding, type Input, type NotJudged, type Rule, type View, viewOf } from '../view.ts'
import { cookiesOf } from './cookies.ts'

/** Whether plain http can be judged; the reason where it cannot. */
function plainOf(input: Input): Exclude<Plain, { outcome: 'unknown' }> | NotJudged {
  const { plain } = input.page
  if (plain === null) return { notJudged: 'not https: the page is served over http on loopback' }
  if (plain.outcome === 'unknown') {
    return { notJudged: 'the port of plain http is not known beside an https port of its own; name it by `http-url`' }
  }
  return plain
}

/** Plain http leads to https on the same host at once, and never back. */
export const redirectHttps: Rule = (input) => {
  const rule = 'headers/redirect-https'
  const plain = plainOf(input)
  if ('notJudged' in plain) return plain
  const expected = 'a redirect to https on the same host, or a closed port'
  if (plain.outcome === 'closed') {
    return [
      {
        rule,
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
  if (!first || !last) return { notJudged: 'plain http was not asked' }
  const say = (view: View, message: string, observed: string, level?: 'warning'): Draft =>
    finding(rule, view, message, expected, observed, level)
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
  const found: Draft[] = []
  const target = second.origin
  if (second.protocol !== 'https:') found.push(say(first, 'The first redirect stays on plain http', target))
  else if (second.hostname !== first.url.hostname) {
    found.push(say(first, 'The first redirect leads to another host, so HSTS never covers this one', target, 'warning'))
  }
  const chain = [...views.slice(1).map((view) => view.url), ...(next === null ? [] : [URL.parse(next) ?? last.url])]
  const back = chain.find(
    (url, index) => url.protocol === 'http:' && chain.slice(0, index).some((one) => one.protocol === 'https:'),
  )
  if (back) found.push(say(last, 'The redirects leave https again', back.origin))
  if (end === 'loop') found.push(say(last, 'The redirects go in a circle', `${hops.length} redirects`))
  if (end === 'limit') found.push(say(last, 'There are more than 5 redirects', `${hops.length} redirects`))
  if (end === 'invalid')
    found.push(say(last, 'A redirect leads to nothing that a browser can follow', 'no usable Location'))
  if (end === 'foreign') found.push(say(last, 'The redirects end on a host that was not named', originOf(next)))
  if (end === 'answer' && !last.https) found.push(say(last, 'The redirects end on plain http', last.url.origin))
  if (end === 'answer' && last.answer.status >= 400) {
    found.push(say(last, `The redirects end in ${last.answer.status}`, `status ${last.answer.status}`, 'warning'))
  }
  return found
}

function originOf(next: string | null): string {
  return (next === null ? null : URL.parse(next)?.origin) ?? 'unknown'
}

const permanent = new Set([301, 308])

/** The redirect is permanent, keeps path and query, and gives nothing away on its way. */
export const redirectQuality: Rule = (input) => {
  const rule = 'headers/redirect-quality'
  const plain = plainOf(input)
  if ('notJudged' in plain) return plain
  if (plain.outcome === 'closed') return []
  const views = plain.walk.hops.map(viewOf)
  const redirects = views.filter((view) => !view.https && isRedirect(view.answer))
  const found = redirects
    .filter((view) => !permanent.has(view.answer.status))
    .map((view) => finding(rule, view, 'The redirect to https is not permanent', '301 or 308', `${view.answer.status}`))
  if (plain.probe) found.push(...kept(rule, viewOf(plain.probe)))
  for (const view of views.filter((one) => !one.https)) {
    const names = cookiesOf(input, view).map((cookie) => cookie.name.slice(0, 60))
    if (names.length > 0) {
      found.push(finding(rule, view, 'Cookies are set over plain http', 'no Set-Cookie', names.slice(0, 5).join(', ')))
    }
    if (view.values('strict-transport-security').length > 0) {
      const message = 'Strict-Transport-Security is sent over plain http, where browsers ignore it'
      found.push(finding(rule, view, message, 'absent', 'present', 'info'))
    }
  }
  return found
}

function kept(rule: 'headers/redirect-quality', view: View): Draft[] {
  const location = view.values('location')[0]
  if (!isRedirect(view.answer) || location === undefined) {
    return [
      finding(
        rule,
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
    finding(
      rule,
      view,
      `The redirect to https loses the ${what}`,
      `${view.url.pathname}${view.url.search}`,
      `${target?.pathname ?? location}${target?.search ?? ''}`,
    ),
  ]
}
