import type { Family, Rule } from '../../../check/lint/rule.ts'
import { type Policy, readSource } from '../../../formats/csp/parse.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import type { Seen } from '../judge.ts'
import { hasKeyword, loading, onPolicies } from '../policies.ts'
import { found } from '../view.ts'

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
const cspSyntax: Rule<Seen> = onPolicies((policies, view) =>
  policies.flatMap((policy) =>
    syntaxFaults(policy).map(({ message, observed, level }) =>
      found(view, message, 'a policy of which nothing is ignored', observed, level),
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
  const all: Fault[] = []
  if (!knownDirectives.has(name)) all.push({ message: 'A directive is unknown', observed: name })
  if (obsolete.has(name)) all.push({ message: 'A directive is no longer read', observed: name, level: 'info' })
  const swallowed = values.find((value) => knownDirectives.has(value.toLowerCase()))
  if (swallowed) all.push({ message: 'A semicolon is missing', observed: `${name} … ${swallowed}` })
  all.push(
    ...tokenFaults(
      name,
      values.filter((value) => value !== swallowed),
    ),
  )
  if (!keywordLists.test(name)) return all
  const sources = values.map(readSource)
  for (const [index, value] of values.entries()) {
    const source = sources[index]
    if (value === swallowed) continue
    if (bareKeyword.test(value)) {
      all.push({ message: noQuotes, observed: `${name} ${bounded(value, 40)}` })
    } else if (source?.kind === 'invalid') {
      const message = /^'nonce-/i.test(value) ? 'A nonce is malformed, so it allows nothing' : 'A source is not valid'
      all.push({ message, observed: `${name} ${bounded(value, 80)}` })
    } else if (source?.kind === 'nonce' && source.nonce.length < 16) {
      const observed = `${name} with a nonce of ${source.nonce.length} characters`
      all.push({ message: 'A nonce is too short to be unguessable', observed })
    }
  }
  if (hasKeyword(sources, "'none'") && sources.length > 1) {
    all.push({ message: "'none' beside other sources is ignored", observed: `${name} 'none' …`, level: 'warning' })
  }
  const trusted = sources.some((source) => source.kind === 'nonce' || source.kind === 'hash')
  if (name.startsWith('script-src') && hasKeyword(sources, "'strict-dynamic'") && !trusted) {
    all.push({ message: "'strict-dynamic' without a nonce or hash lets no script run", observed: name })
  }
  return all
}

/** What `sandbox` knows (HTML section 7.1.5; the last three are of its extensions). */
const sandboxTokens = new Set([
  'allow-downloads',
  'allow-forms',
  'allow-modals',
  'allow-orientation-lock',
  'allow-pointer-lock',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-presentation',
  'allow-same-origin',
  'allow-scripts',
  'allow-top-navigation',
  'allow-top-navigation-by-user-activation',
  'allow-top-navigation-to-custom-protocols',
  'allow-storage-access-by-user-activation',
  'allow-fenced-frame-default-src',
  'allow-unique-origin',
])

/** Directives whose values are words of their own (HTML section 7.1.5, Trusted Types section 5). */
function tokenFaults(name: string, values: readonly string[]): Fault[] {
  const say = (message: string, value: string): Fault => ({ message, observed: `${name} ${bounded(value, 40)}` })
  if (name === 'sandbox') {
    const unknown = values.filter((value) => !sandboxTokens.has(value.toLowerCase()))
    return unknown.map((value) => say('A token of sandbox is unknown', value))
  }
  if (name === 'require-trusted-types-for') {
    const wrong = values.filter((value) => value.toLowerCase() !== "'script'")
    if (values.length === 0) return [say('A directive has no value, so it asks for nothing', '')]
    return wrong.map((value) => say(/^script$/i.test(value) ? noQuotes : 'A keyword is unknown', value))
  }
  if (name !== 'trusted-types') return []
  return values.flatMap((value) => {
    if (/^(?:none|allow-duplicates)$/i.test(value)) return [say(noQuotes, value)]
    const isKeyword = /^'(?:none|allow-duplicates)'$/i.test(value)
    return isKeyword || !value.startsWith("'") ? [] : [say('A keyword is unknown', value)]
  })
}

const noQuotes = 'A keyword has no quotes'

/** The rules of this family by their names. */
export const cspSyntaxRules = {
  'csp-syntax': cspSyntax,
} as const satisfies Family<'headers'>
