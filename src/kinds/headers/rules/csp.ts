import { type Family, type Found, notJudged, type Rule } from '../../../check/lint/rule.ts'
import { allowsAllInline, matchesUrl } from '../../../formats/csp/match.ts'
import { governing, type Policy, readSource } from '../../../formats/csp/parse.ts'
import { unjudgedFix } from '../../../words/unjudged.ts'
import { jsonpUrls } from '../jsonp.ts'
import type { Seen } from '../judge.ts'
import { broad, cspField, hasKeyword, loading, onPolicies, shared, sourcesOf, type Weakness } from '../policies.ts'
import { isSharedSuffix } from '../suffixes.ts'
import { eachSample, found, isHtml, notHttps, pageView, policiesOf, shownValues } from '../view.ts'

/** An enforced policy that restricts scripts. */
const cspPresent: Rule<Seen> = (seen) => {
  if (!isHtml(pageView(seen.page)))
    return notJudged('the page is not HTML, so the rules for documents say nothing', {
      note: { fix: unjudgedFix.html },
    })
  return eachSample(seen.page, (view) => {
    const { header, all } = policiesOf(seen.page, view)
    const expected = 'an enforced Content-Security-Policy with script-src or default-src'
    const say = (message: string, level?: 'warning'): Found[] => [
      found(view, message, expected, shownValues(view.values(cspField)), level),
    ]
    if (header.some(restrictsScripts)) return []
    if (all.some(restrictsScripts)) return say('The Content-Security-Policy stands only in the markup', 'warning')
    if (header.length > 0) return say('The Content-Security-Policy does not restrict scripts')
    return view.values(`${cspField}-report-only`).length > 0
      ? say('The Content-Security-Policy is report-only, so it protects nobody')
      : say('Content-Security-Policy is missing')
  })
}

function restrictsScripts(policy: Policy): boolean {
  return governing(policy, 'script-src') !== undefined
}

const scriptDirectives = ['script-src', 'script-src-elem', 'script-src-attr'] as const

function scriptWeaknesses(policy: Policy): readonly Weakness[] {
  return scriptDirectives.flatMap((directive): Weakness[] => {
    const ruling = sourcesOf(policy, directive)
    if (!ruling) return [{ kind: 'unrestricted', text: 'scripts are not restricted' }]
    const { name, sources } = ruling
    const attributes = directive === 'script-src-attr'
    const inline = allowsAllInline(sources, attributes ? 'script-attribute' : 'script')
    const all: Weakness[] = inline ? [{ kind: `inline ${attributes}`, text: `'unsafe-inline' in ${name}` }] : []
    // Attributes load no URL, and 'strict-dynamic' switches hosts and schemes off.
    if (attributes || hasKeyword(sources, "'strict-dynamic'")) return all
    const wide = new Set(sources.map(broad))
    if (wide.has('data')) all.push({ kind: 'data', text: `data: in ${name}` })
    if (wide.has('anywhere')) all.push({ kind: 'anywhere', text: `scripts from anywhere in ${name}` })
    return all
  })
}

/** Scripts come from named hosts, by nonce or by hash. */
const cspScript: Rule<Seen> = onPolicies((policies, view, seen) =>
  shared(policies, scriptWeaknesses)
    .filter(({ kind }) => kind !== 'unrestricted' || !seen.asks('csp-present'))
    .map(({ text }) =>
      found(
        view,
        `The Content-Security-Policy lets foreign scripts run: ${text}`,
        "script-src with named hosts, nonces or hashes, without 'unsafe-inline', data: and wildcards",
        shownValues(policies.map((policy) => policy.text)),
      ),
    ),
)

/** A rule on one weakness, or several of the same sort. */
function simple(message: string, expected: string, find: (policy: Policy) => readonly Weakness[]): Rule<Seen> {
  return onPolicies((policies, view) =>
    shared(policies, find).map(({ text }) => found(view, `${message}: ${text}`, expected, text)),
  )
}

const cspEval = simple('The Content-Security-Policy lets text become code', "no 'unsafe-eval'", (policy) => {
  const ruling = sourcesOf(policy, 'script-src')
  if (!ruling) return [{ kind: 'eval', text: 'scripts are not restricted' }]
  return hasKeyword(ruling.sources, "'unsafe-eval'") ? [{ kind: 'eval', text: `'unsafe-eval' in ${ruling.name}` }] : []
})

const cspObject = simple('The Content-Security-Policy lets plugins load', "object-src 'none'", (policy) => {
  const ruling = sourcesOf(policy, 'object-src')
  if (!ruling) return [{ kind: 'object', text: 'object-src and default-src are missing' }]
  const wide = ruling.sources.map(broad).some((one) => one !== null)
  return wide ? [{ kind: 'object', text: `a wildcard or scheme in ${ruling.name}` }] : []
})

/** Without `base-uri` an injected `<base>` moves scripts that a nonce or hash allows; a list of hosts holds them back. */
const cspBaseUri: Rule<Seen> = onPolicies((policies, view) => {
  const weak = shared(policies, (policy) => {
    const sources = policy.directives.get('base-uri')?.map(readSource)
    if (!sources) return [{ kind: 'base', text: 'base-uri is missing beside nonces or hashes' }]
    const wide = sources.map(broad).some((one) => one !== null)
    return wide ? [{ kind: 'base', text: 'a wildcard or scheme in base-uri' }] : []
  })
  const named = policies.some((policy) => policy.directives.has('base-uri'))
  if (!named && !policies.some(trustsByNonce)) return []
  return weak.map(({ text }) =>
    found(
      view,
      `The Content-Security-Policy lets injected markup move relative scripts elsewhere: ${text}`,
      "base-uri 'none' or 'self'",
      text,
    ),
  )
})

function trustsByNonce(policy: Policy): boolean {
  const scripts = sourcesOf(policy, 'script-src')?.sources ?? []
  const byHash = scripts.some((source) => source.kind === 'hash') && hasKeyword(scripts, "'strict-dynamic'")
  return byHash || scripts.some((source) => source.kind === 'nonce')
}

const cspJsonpHost = simple(
  'The Content-Security-Policy allows a host on which anybody finds a script of his choice',
  "no host with JSONP or AngularJS in script-src, or 'strict-dynamic'",
  (policy) => {
    const ruling = sourcesOf(policy, 'script-src-elem')
    if (!ruling || hasKeyword(ruling.sources, "'strict-dynamic'")) return []
    const self = new URL('https://page.invalid/')
    const known = jsonpUrls.find((url) =>
      ruling.sources.some(
        (source) => source.kind === 'host' && broad(source) === null && matchesUrl(source, url, self),
      ),
    )
    const shared = ruling.sources.flatMap((source) =>
      source.kind === 'host' && source.host.startsWith('*.') && isSharedSuffix(source.host.slice(2))
        ? [source.host]
        : [],
    )
    const host = known?.hostname ?? shared[0]
    return host ? [{ kind: 'jsonp', text: `${host} by ${ruling.name}` }] : []
  },
)

const cspBlob = simple(
  'The Content-Security-Policy lets made-up URLs run as scripts',
  'no blob: or filesystem: in script-src',
  (policy) => {
    const ruling = sourcesOf(policy, 'script-src-elem')
    if (!ruling || hasKeyword(ruling.sources, "'strict-dynamic'")) return []
    const made = ruling.sources.some(
      (source) => source.kind === 'scheme' && ['blob', 'filesystem', 'mediastream'].includes(source.scheme),
    )
    return made ? [{ kind: 'blob', text: `blob: or filesystem: in ${ruling.name}` }] : []
  },
)

const cspStyle = simple(
  'The Content-Security-Policy lets inline styles in',
  "style-src without 'unsafe-inline'",
  (policy) => {
    const ruling = sourcesOf(policy, 'style-src')
    if (!ruling) return [{ kind: 'style', text: 'styles are not restricted' }]
    return allowsAllInline(ruling.sources, 'style')
      ? [{ kind: 'style', text: `'unsafe-inline' in ${ruling.name}` }]
      : []
  },
)

const passive = new Set(['img-src', 'media-src'])

/** A page over https names no insecure sources; for images and media it is a warning, since browsers upgrade them. */
const cspHttpSource: Rule<Seen> = (seen) => {
  if (!pageView(seen.page).https) return notHttps
  return onPolicies((policies, view) => {
    const weak = shared(policies, (policy) =>
      loading.flatMap((directive) => {
        const ruling = sourcesOf(policy, directive)
        // It switches hosts and schemes off for scripts, and for workers that fall back to them.
        const runs = /^(?:script|worker)/.test(directive) || ruling?.name.startsWith('script')
        if (!ruling || (runs && hasKeyword(ruling.sources, "'strict-dynamic'"))) return []
        const insecure = ruling.sources.some(
          (source) =>
            (source.kind === 'scheme' || source.kind === 'host') && /^(http|ftp|ws)$/.test(source.scheme ?? ''),
        )
        const kind = passive.has(directive) ? 'passive' : 'active'
        return insecure ? [{ kind, text: `http:, ws: or ftp: in ${ruling.name}` }] : []
      }),
    )
    return weak.map(({ kind, text }) =>
      found(
        view,
        `The Content-Security-Policy of an https page names insecure sources: ${text}`,
        'https sources only',
        text,
        kind === 'passive' ? 'warning' : undefined,
      ),
    )
  })(seen)
}

/** The rules of this family by their names. */
export const cspRules = {
  'csp-present': cspPresent,
  'csp-script': cspScript,
  'csp-eval': cspEval,
  'csp-object': cspObject,
  'csp-base-uri': cspBaseUri,
  'csp-jsonp-host': cspJsonpHost,
  'csp-blob': cspBlob,
  'csp-http-source': cspHttpSource,
  'csp-style': cspStyle,
} as const satisfies Family<'headers'>
