import type { Draft } from '../../../check/kind.ts'
import { allowsAllInline, matchesUrl } from '../../../formats/csp/match.ts'
import { governing, type Policy, readSource, type Source } from '../../../formats/csp/parse.ts'
import type { RuleId } from '../../../words/index.ts'
import { jsonpUrls } from '../jsonp.ts'
import type { Answer } from '../observation.ts'
import { isSharedSuffix } from '../suffixes.ts'
import {
  eachSample,
  finding,
  type Input,
  isHtml,
  notHtml,
  pageView,
  policiesOf,
  type Rule,
  shownValues,
  unlessNamed,
  type View,
} from '../view.ts'

const field = 'content-security-policy'

/** An enforced policy that restricts scripts. */
export const cspPresent: Rule = (input) => {
  if (!isHtml(pageView(input))) return { notJudged: 'the page is not HTML, so the rules for documents say nothing' }
  return eachSample(input, (view) => {
    const { header, all } = policiesOf(input, view)
    const expected = 'an enforced Content-Security-Policy with script-src or default-src'
    const say = (message: string, level?: 'warning'): Draft[] => [
      finding('headers/csp-present', view, message, expected, shownValues(view.values(field)), level),
    ]
    if (header.some(restrictsScripts)) return []
    if (all.some(restrictsScripts)) return say('The Content-Security-Policy stands only in the markup', 'warning')
    if (header.length > 0) return say('The Content-Security-Policy does not restrict scripts')
    return view.values(`${field}-report-only`).length > 0
      ? say('The Content-Security-Policy is report-only, so it protects nobody')
      : say('Content-Security-Policy is missing')
  })
}

export function restrictsScripts(policy: Policy): boolean {
  return governing(policy, 'script-src') !== undefined
}

/** Judges the enforced policies of an HTML page; where there are none, that is the finding unless `csp-present` says it. */
function onPolicies(rule: RuleId, judge: (policies: readonly Policy[], view: View, input: Input) => Draft[]): Rule {
  return (input) => {
    if (!isHtml(pageView(input))) return notHtml
    return eachSample(input, (view) => {
      const { all } = policiesOf(input, view)
      if (all.length > 0) return judge(all, view, input)
      if (input.selected.has('headers/csp-present')) return []
      return [
        finding(
          rule,
          view,
          'There is no enforced Content-Security-Policy',
          'an enforced policy',
          shownValues(view.values(field)),
        ),
      ]
    })
  }
}

interface Weakness {
  /** What is compared between policies: a weakness counts only where every policy has it. */
  readonly kind: string
  readonly text: string
}

/** The weaknesses that every policy has. */
function shared(policies: readonly Policy[], find: (policy: Policy) => readonly Weakness[]): readonly Weakness[] {
  const [first = [], ...others] = policies.map(find)
  const kinds = new Map(first.map((one) => [one.kind, one]))
  return [...kinds.values()].filter((one) => others.every((list) => list.some((other) => other.kind === one.kind)))
}

function sourcesOf(policy: Policy, directive: string): { name: string; sources: readonly Source[] } | null {
  const ruling = governing(policy, directive)
  return ruling ? { name: ruling.name, sources: ruling.sources.map(readSource) } : null
}

function hasKeyword(sources: readonly Source[], keyword: string): boolean {
  return sources.some((source) => source.kind === 'keyword' && source.keyword === keyword)
}

/** How much a source list lets in beyond named hosts. */
export function broad(source: Source): 'data' | 'anywhere' | null {
  if (source.kind === 'scheme') {
    if (source.scheme === 'data') return 'data'
    return ['http', 'https', 'ftp', 'ws', 'wss'].includes(source.scheme) ? 'anywhere' : null
  }
  if (source.kind !== 'host') return null
  return source.host === '*' || /^\*\.[^.]+\.?$/.test(source.host) ? 'anywhere' : null
}

const scriptDirectives = ['script-src', 'script-src-elem', 'script-src-attr'] as const

function scriptWeaknesses(policy: Policy): readonly Weakness[] {
  return scriptDirectives.flatMap((directive): Weakness[] => {
    const ruling = sourcesOf(policy, directive)
    if (!ruling) return [{ kind: 'unrestricted', text: 'scripts are not restricted' }]
    const { name, sources } = ruling
    const attributes = directive === 'script-src-attr'
    const inline = allowsAllInline(sources, attributes ? 'script-attribute' : 'script')
    const found: Weakness[] = inline ? [{ kind: `inline ${attributes}`, text: `'unsafe-inline' in ${name}` }] : []
    // Attributes load no URL, and 'strict-dynamic' switches hosts and schemes off.
    if (attributes || hasKeyword(sources, "'strict-dynamic'")) return found
    const wide = new Set(sources.map(broad))
    if (wide.has('data')) found.push({ kind: 'data', text: `data: in ${name}` })
    if (wide.has('anywhere')) found.push({ kind: 'anywhere', text: `scripts from anywhere in ${name}` })
    return found
  })
}

/** Scripts come from named hosts, by nonce or by hash. */
export const cspScript: Rule = onPolicies('headers/csp-script', (policies, view, input) =>
  shared(policies, scriptWeaknesses)
    .filter(({ kind }) => kind !== 'unrestricted' || !input.selected.has('headers/csp-present'))
    .map(({ text }) =>
      finding(
        'headers/csp-script',
        view,
        `The Content-Security-Policy lets foreign scripts run: ${text}`,
        "script-src with named hosts, nonces or hashes, without 'unsafe-inline', data: and wildcards",
        shownValues(policies.map((policy) => policy.text)),
      ),
    ),
)

/** A rule on one weakness, or several of the same sort. */
function simple(rule: RuleId, message: string, expected: string, find: (policy: Policy) => readonly Weakness[]): Rule {
  return onPolicies(rule, (policies, view) =>
    shared(policies, find).map(({ text }) => finding(rule, view, `${message}: ${text}`, expected, text)),
  )
}

export const cspEval = simple(
  'headers/csp-eval',
  'The Content-Security-Policy lets text become code',
  "no 'unsafe-eval'",
  (policy) => {
    const ruling = sourcesOf(policy, 'script-src')
    if (!ruling) return [{ kind: 'eval', text: 'scripts are not restricted' }]
    return hasKeyword(ruling.sources, "'unsafe-eval'")
      ? [{ kind: 'eval', text: `'unsafe-eval' in ${ruling.name}` }]
      : []
  },
)

export const cspObject = simple(
  'headers/csp-object',
  'The Content-Security-Policy lets plugins load',
  "object-src 'none'",
  (policy) => {
    const ruling = sourcesOf(policy, 'object-src')
    if (!ruling) return [{ kind: 'object', text: 'object-src and default-src are missing' }]
    const wide = ruling.sources.map(broad).some((one) => one !== null)
    return wide ? [{ kind: 'object', text: `a wildcard or scheme in ${ruling.name}` }] : []
  },
)

/** Without `base-uri` an injected `<base>` moves scripts that a nonce or hash allows; a list of hosts holds them back. */
export const cspBaseUri: Rule = onPolicies('headers/csp-base-uri', (policies, view) => {
  const weak = shared(policies, (policy) => {
    const sources = policy.directives.get('base-uri')?.map(readSource)
    if (!sources) return [{ kind: 'base', text: 'base-uri is missing beside nonces or hashes' }]
    const wide = sources.map(broad).some((one) => one !== null)
    return wide ? [{ kind: 'base', text: 'a wildcard or scheme in base-uri' }] : []
  })
  const named = policies.some((policy) => policy.directives.has('base-uri'))
  if (!named && !policies.some(trustsByNonce)) return []
  return weak.map(({ text }) =>
    finding(
      'headers/csp-base-uri',
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

export const cspJsonpHost = simple(
  'headers/csp-jsonp-host',
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

export const cspBlob = simple(
  'headers/csp-blob',
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

export const cspStyle = simple(
  'headers/csp-style',
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
const loading = [
  'script-src',
  'script-src-elem',
  'style-src',
  'style-src-elem',
  'object-src',
  'frame-src',
  'child-src',
  'worker-src',
  'connect-src',
  'font-src',
  'manifest-src',
  'img-src',
  'media-src',
]

/** A page over https names no insecure sources; for images and media it is a warning, since browsers upgrade them. */
export const cspHttpSource: Rule = (input) => {
  if (!pageView(input).https) return { notJudged: 'the page is not served over https' }
  return onPolicies('headers/csp-http-source', (policies, view) => {
    const weak = shared(policies, (policy) =>
      loading.flatMap((directive) => {
        const ruling = sourcesOf(policy, directive)
        if (!ruling || hasKeyword(directive.startsWith('script') ? ruling.sources : [], "'strict-dynamic'")) return []
        const insecure = ruling.sources.some(
          (source) =>
            (source.kind === 'scheme' || source.kind === 'host') && /^(http|ftp|ws)$/.test(source.scheme ?? ''),
        )
        const kind = passive.has(directive) ? 'passive' : 'active'
        return insecure ? [{ kind, text: `http:, ws: or ftp: in ${ruling.name}` }] : []
      }),
    )
    return weak.map(({ kind, text }) =>
      finding(
        'headers/csp-http-source',
        view,
        `The Content-Security-Policy of an https page names insecure sources: ${text}`,
        'https sources only',
        text,
        kind === 'passive' ? 'warning' : undefined,
      ),
    )
  })(input)
}

const knownDirectives = new Set([
  'default-src',
  ...loading,
  'script-src-attr',
  'style-src-attr',
  'prefetch-src',
  'fenced-frame-src',
  'base-uri',
  'form-action',
  'frame-ancestors',
  'navigate-to',
  'sandbox',
  'plugin-types',
  'report-uri',
  'report-to',
  'require-sri-for',
  'require-trusted-types-for',
  'trusted-types',
  'upgrade-insecure-requests',
  'block-all-mixed-content',
  'reflected-xss',
  'referrer',
  'disown-opener',
  'webrtc',
])

/** Directives that browsers have given up. */
const obsolete = new Set([
  'block-all-mixed-content',
  'disown-opener',
  'navigate-to',
  'plugin-types',
  'prefetch-src',
  'referrer',
  'reflected-xss',
  'require-sri-for',
])

const bareKeyword =
  /^(none|self|unsafe-inline|unsafe-eval|unsafe-hashes|strict-dynamic|report-sample|wasm-unsafe-eval|nonce-.*|sha(256|384|512)-.*)$/i
const keywordLists = /-src(-elem|-attr)?$|^(base-uri|form-action|frame-ancestors)$/

/** Everything that a browser would silently ignore, and so protects nobody. */
export const cspSyntax: Rule = onPolicies('headers/csp-syntax', (policies, view) =>
  policies.flatMap((policy) =>
    syntaxFaults(policy).map(({ message, observed, level }) =>
      finding('headers/csp-syntax', view, message, 'a policy of which nothing is ignored', observed, level),
    ),
  ),
)

interface Fault {
  readonly message: string
  readonly observed: string
  /** Where it does no harm. */
  readonly level?: 'warning' | 'info'
}

function syntaxFaults(policy: Policy): Fault[] {
  const twice = 'A directive stands twice, and the second one is ignored'
  return [
    ...policy.repeated.map((name): Fault => ({ message: twice, observed: name })),
    ...[...policy.directives].flatMap(([name, values]) => directiveFaults(name, values)),
  ].map((fault) => ({ ...fault, observed: fault.observed.replace(/'nonce-[^']*'?/gi, "'nonce-…'") }))
}

function directiveFaults(name: string, values: readonly string[]): Fault[] {
  const found: Fault[] = []
  if (!knownDirectives.has(name)) found.push({ message: 'A directive is unknown', observed: name })
  if (obsolete.has(name)) found.push({ message: 'A directive is no longer read', observed: name, level: 'info' })
  const swallowed = values.find((value) => knownDirectives.has(value.toLowerCase()))
  if (swallowed) found.push({ message: 'A semicolon is missing', observed: `${name} … ${swallowed}` })
  if (!keywordLists.test(name)) return found
  const sources = values.map(readSource)
  for (const [index, value] of values.entries()) {
    const source = sources[index]
    if (value === swallowed) continue
    if (bareKeyword.test(value)) {
      found.push({ message: 'A keyword has no quotes', observed: `${name} ${value.slice(0, 40)}` })
    } else if (source?.kind === 'invalid') {
      const message = /^'nonce-/i.test(value) ? 'A nonce is malformed, so it allows nothing' : 'A source is not valid'
      found.push({ message, observed: `${name} ${value.slice(0, 80)}` })
    } else if (source?.kind === 'nonce' && source.nonce.length < 16) {
      const observed = `${name} with a nonce of ${source.nonce.length} characters`
      found.push({ message: 'A nonce is too short to be unguessable', observed })
    }
  }
  if (hasKeyword(sources, "'none'") && sources.length > 1) {
    found.push({ message: "'none' beside other sources is ignored", observed: `${name} 'none' …`, level: 'warning' })
  }
  const trusted = sources.some((source) => source.kind === 'nonce' || source.kind === 'hash')
  if (name.startsWith('script-src') && hasKeyword(sources, "'strict-dynamic'") && !trusted) {
    found.push({ message: "'strict-dynamic' without a nonce or hash lets no script run", observed: name })
  }
  return found
}

/** A nonce is new in every answer. */
export const nonceFreshness: Rule = (input) => {
  const page = pageView(input)
  if (!isHtml(page)) return notHtml
  const rule = 'headers/nonce-freshness'
  const nonces = input.page.samples.map((sample) => new Set(noncesOf(sample)))
  if (nonces.every((set) => set.size === 0)) return { notJudged: 'the policy uses no nonce', nothing: true }
  if (nonces.length < 2) return { notJudged: 'only one answer was seen; `samples` must be at least 2' }
  const seen = new Map<string, number>()
  for (const set of nonces) for (const nonce of set) seen.set(nonce, (seen.get(nonce) ?? 0) + 1)
  const repeated = Math.max(...seen.values())
  if (repeated < 2) return []
  const age = page.values('age')[0]
  const cached = age !== undefined || /hit/i.test(page.values('x-cache').join(' '))
  return [
    finding(
      rule,
      page,
      cached ? 'A cache serves one nonce to everybody' : 'The nonce is the same in several answers',
      'a new nonce in every answer',
      `the same nonce in ${repeated} of ${nonces.length} answers${age === undefined ? '' : `, Age: ${age}`}`,
      unlessNamed(input, rule, 'error'),
    ),
  ]
}

/** Of the header; the markup is known of the first answer only, so its nonces cannot be compared. */
function noncesOf(sample: Answer): string[] {
  const values = sample.headers.filter(([name]) => name.toLowerCase() === field).map(([, value]) => value)
  return [...values.join(' ').matchAll(/'nonce-([^']+)'/gi)].flatMap((match) => match[1] ?? [])
}
