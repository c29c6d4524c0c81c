import { type Family, type Found, notJudged, type Rule } from '../../../check/lint/rule.ts'
import { headerPolicies } from '../../../formats/csp/parse.ts'
import { parseDictionary } from '../../../formats/structured-fields.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import type { Seen } from '../judge.ts'
import { eachSample, finalAnswer, found, shownValues, viewOf } from '../view.ts'

/** Headers that browsers no longer read, or read to the user's harm. */
const deprecated: Rule<Seen> = (seen) =>
  eachSample(seen.page, (view) => {
    const say = (name: string, message: string, expected = 'absent'): Found =>
      found(view, message, expected, `${name}: ${shownValues(view.values(name))}`)
    const xss = view.values('x-xss-protection')
    const all = ['public-key-pins', 'public-key-pins-report-only', 'expect-ct', 'feature-policy']
      .filter((name) => view.values(name).length > 0)
      .map((name) => say(name, `${name} is no longer read by browsers`))
    if (xss.some((value) => value !== '0')) {
      all.push(say('x-xss-protection', 'X-XSS-Protection switches on a filter that made holes', '0, or absent'))
    }
    return all
  })

const namesSoftware = [
  'x-powered-by',
  'x-aspnet-version',
  'x-aspnetmvc-version',
  'x-generator',
  'sourcemap',
  'x-sourcemap',
]
const saysMore =
  /^x-(runtime|version|debug-token(-link)?|drupal-.*|varnish.*|litespeed-.*|envoy-.*|b3-.*|kong-.*|datadog-.*|backend-server|served-by|server|server-name|php-.*|mod-pagespeed|nextjs-.*|cf-powered-by|jenkins|owa-version|turbo-charged-by)$/i

/** The server does not tell versions and modules to whoever asks. */
const infoLeak: Rule<Seen> = (seen) =>
  eachSample(seen.page, (view) => {
    const server = view.values('server').filter((value) => /\/\s*v?\d|\d\.\d|\(|mod_|openssl|php/i.test(value))
    const names = new Set(view.answer.headers.map(([name]) => name.toLowerCase()))
    return [
      ...server.map((value) => found(view, 'Server names a version or modules', 'a bare name or no header', value)),
      ...namesSoftware
        .filter((name) => names.has(name))
        .map((name) =>
          found(view, `${name} names the software`, 'absent', `${name}: ${shownValues(view.values(name))}`),
        ),
      ...[...names]
        .filter((name) => saysMore.test(name))
        .map((name) =>
          found(view, `${name} tells about the inside`, 'absent', `${name}: ${shownValues(view.values(name))}`, 'info'),
        ),
    ]
  })

const given = [
  'strict-transport-security',
  'x-frame-options',
  'x-content-type-options',
  'referrer-policy',
  'cross-origin-opener-policy',
  'cross-origin-embedder-policy',
  'cross-origin-resource-policy',
  'permissions-policy',
  'access-control-allow-origin',
  'access-control-allow-credentials',
  'cache-control',
  'content-type',
]

/** Fields of one list are one (RFC 9110 section 5.3): they differ where one member has two values. */
const membersOf = new Map<string, RegExp>([
  ['permissions-policy', /(?<![\w-])([\w-]+)=(\([^()]*\)|[^,\s]+)/g],
  ['cache-control', /(?<![\w-])([\w-]+)(?:=("[^"]*"|[^,\s]+))?/g],
])

function contradicts(values: readonly string[], member: RegExp | undefined): boolean {
  if (member === undefined) return true
  const known = new Map<string, string>()
  return values
    .flatMap((value) => [...value.toLowerCase().matchAll(member)])
    .some(([, name = '', value = '']) => {
      const before = known.get(name)
      known.set(name, value)
      return before !== undefined && before !== value
    })
}

/** One security header twice with different values: application and proxy both set it. */
const duplicates: Rule<Seen> = (seen) =>
  eachSample(seen.page, (view) =>
    given.flatMap((name) => {
      const values = view.values(name)
      const different = new Set(values.map((value) => value.toLowerCase().replace(/\s+/g, '')))
      return different.size > 1 && (!membersOf.has(name) || contradicts(values, membersOf.get(name)))
        ? [found(view, `${name} is sent ${values.length} times with different values`, 'one value', values.join(' | '))]
        : []
    }),
  )

/** Groups that the page reports to are named in `Reporting-Endpoints` (or the older `Report-To`). */
const reportingEndpoints: Rule<Seen> = (seen) =>
  eachSample(seen.page, (view) => {
    const named = view.values('reporting-endpoints').join(', ')
    const known = new Set([
      ...(parseDictionary(named)?.keys() ?? []),
      ...[
        ...view
          .values('report-to')
          .join(', ')
          .matchAll(/"group"\s*:\s*"([^"]+)"/g),
      ].flatMap((match) => match[1] ?? []),
      ...(/"endpoints"/.test(view.values('report-to').join(', ')) ? ['default'] : []),
    ])
    const wanted = ['content-security-policy', 'content-security-policy-report-only'].flatMap((name) =>
      headerPolicies(view.values(name)).flatMap((policy) => policy.directives.get('report-to')?.slice(0, 1) ?? []),
    )
    return [...new Set(wanted)]
      .filter((group) => !known.has(group))
      .map((group) =>
        found(
          view,
          'The policy reports to a group that is not defined, so no report arrives',
          `Reporting-Endpoints with ${bounded(group, 60)}`,
          shownValues(view.values('reporting-endpoints')),
        ),
      )
  })

/** Environments that search engines should not show. */
const notPublic = /stag|test|dev|preview|qa|uat|demo|local|sandbox/i

/** Directives that have a value of their own, so that what stands before the colon is no robot. */
const valued = /^(?:unavailable_after|max-snippet|max-image-preview|max-video-preview)$/i

/** Whether a value hides the page from every robot, or from one that most people search with. */
function hides(value: string): boolean {
  const [, robot = '', rest = ''] = /^\s*([\w-]+)\s*:(.*)$/s.exec(value) ?? []
  const isNamed = robot !== '' && !valued.test(robot)
  if (isNamed && !/^(?:googlebot|bingbot)$/i.test(robot)) return false
  return (isNamed ? rest : value).split(',').some((one) => /^\s*(?:noindex|none)\s*$/i.test(one))
}

/** A public page is not hidden from search engines by a setting of staging, in a header or in its markup. */
const noindex: Rule<Seen> = (seen) => {
  if (notPublic.test(seen.environment)) return notJudged('the environment is not for the public', { nothing: true })
  const message = 'Search engines are told not to show the page'
  const byHeader = eachSample(seen.page, (view) => {
    const values = view.values('x-robots-tag')
    // `otherbot: noindex` speaks to one robot only.
    if (!values.some(hides)) return []
    return [found(view, message, 'no X-Robots-Tag: noindex', shownValues(values))]
  })
  const meta = seen.page.markup?.robots.find(({ content }) => hides(content))
  if (meta === undefined) return byHeader
  const observed = `<meta name="${meta.name}" content="${bounded(meta.content, 60)}">`
  return [...byHeader, found(viewOf(finalAnswer(seen.page)), message, 'no noindex in the markup', observed)]
}

/** The rules of this family by their names. */
export const leakRules = {
  deprecated,
  'info-leak': infoLeak,
  duplicates,
  'reporting-endpoints': reportingEndpoints,
  noindex,
} as const satisfies Family<'headers'>
