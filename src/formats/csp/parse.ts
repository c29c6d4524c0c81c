/**
 * One Content-Security-Policy as a browser reads it (CSP Level 3, section 2.2). Pure, and tolerant as browsers are:
 * what they would ignore is kept aside, so that a rule can point at it.
 */
export interface Policy {
  readonly from: 'header' | 'meta'
  readonly disposition: 'enforce' | 'report'
  /** Directive name (lower case) to its values as written. The first of repeated directives counts. */
  readonly directives: ReadonlyMap<string, readonly string[]>
  /** Names that stood there once more and are ignored by browsers. */
  readonly repeated: readonly string[]
  /** The text of this one policy. */
  readonly text: string
}

const notInMeta = new Set(['frame-ancestors', 'report-uri', 'sandbox'])

/**
 * The policies of all fields of one header, in order. A comma separates policies; empty ones are dropped.
 * @param values values of `Content-Security-Policy` or of its report-only sister, one per field
 */
export function headerPolicies(
  values: readonly string[],
  disposition: 'enforce' | 'report' = 'enforce',
): readonly Policy[] {
  return values
    .flatMap((value) => value.split(','))
    .map((text) => parsePolicy(text, 'header', disposition))
    .filter((policy) => policy.directives.size > 0)
}

/** The policy of one `<meta http-equiv="content-security-policy">`; directives that do not count there are left out. */
export function metaPolicy(content: string): Policy | undefined {
  const policy = parsePolicy(content, 'meta', 'enforce')
  return policy.directives.size > 0 ? policy : undefined
}

function parsePolicy(text: string, from: Policy['from'], disposition: Policy['disposition']): Policy {
  const directives = new Map<string, readonly string[]>()
  const repeated: string[] = []
  for (const token of text.split(';')) {
    const [name, ...values] = token.split(/[\t\n\f\r ]+/).filter((part) => part !== '')
    if (name === undefined) continue
    const key = name.toLowerCase()
    if (from === 'meta' && notInMeta.has(key)) continue
    if (directives.has(key)) repeated.push(key)
    else directives.set(key, values)
  }
  return { from, disposition, directives, repeated, text: text.trim() }
}

/** What a source expression is by the grammar of CSP Level 3, section 2.3.1. */
export type Source =
  | { readonly kind: 'keyword'; readonly keyword: string }
  | { readonly kind: 'nonce'; readonly nonce: string }
  | { readonly kind: 'hash'; readonly algorithm: HashAlgorithm; readonly digest: string }
  | { readonly kind: 'scheme'; readonly scheme: string }
  | {
      readonly kind: 'host'
      readonly scheme: string | undefined
      /** `*`, `*.example.com` or a host, lower case. */
      readonly host: string
      readonly port: string | undefined
      readonly path: string | undefined
    }
  | { readonly kind: 'invalid' }

export type HashAlgorithm = 'sha256' | 'sha384' | 'sha512'

const keywords = new Set([
  "'none'",
  "'self'",
  "'unsafe-inline'",
  "'unsafe-eval'",
  "'unsafe-hashes'",
  "'strict-dynamic'",
  "'report-sample'",
  "'wasm-unsafe-eval'",
  "'inline-speculation-rules'",
  "'trusted-types-eval'",
  "'report-sha256'",
  "'report-sha384'",
  "'report-sha512'",
  "'unsafe-allow-redirects'",
])

const base64 = '[A-Za-z0-9+/_-]+={0,2}'
const nonceSource = new RegExp(`^'nonce-(${base64})'$`, 'i')
const hashSource = new RegExp(`^'(sha256|sha384|sha512)-(${base64})'$`, 'i')
const schemeSource = /^([a-z][a-z0-9+.-]*):$/i
const hostSource =
  /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])(?::(\d+|\*))?(\/[^?#]*)?$/i

/** Reads one source expression. A malformed one is `invalid`: browsers ignore it, and it protects from nothing. */
export function readSource(expression: string): Source {
  const lower = expression.toLowerCase()
  if (keywords.has(lower)) return { kind: 'keyword', keyword: lower }
  const nonce = nonceSource.exec(expression)
  if (nonce?.[1]) return { kind: 'nonce', nonce: nonce[1] }
  const hash = hashSource.exec(expression)
  if (hash?.[1] && hash[2]) {
    return {
      kind: 'hash',
      algorithm: hash[1].toLowerCase() as HashAlgorithm,
      digest: hash[2].replaceAll('-', '+').replaceAll('_', '/'),
    }
  }
  const scheme = schemeSource.exec(expression)
  if (scheme?.[1]) return { kind: 'scheme', scheme: scheme[1].toLowerCase() }
  const host = hostSource.exec(expression)
  if (host?.[2]) {
    return { kind: 'host', scheme: host[1]?.toLowerCase(), host: host[2].toLowerCase(), port: host[3], path: host[4] }
  }
  return { kind: 'invalid' }
}

const fallbacks: Readonly<Record<string, readonly string[]>> = {
  'script-src-elem': ['script-src', 'default-src'],
  'script-src-attr': ['script-src', 'default-src'],
  'style-src-elem': ['style-src', 'default-src'],
  'style-src-attr': ['style-src', 'default-src'],
  'worker-src': ['child-src', 'script-src', 'default-src'],
  'frame-src': ['child-src', 'default-src'],
  ...Object.fromEntries(
    ['script-src', 'style-src', 'child-src', 'connect-src', 'font-src', 'img-src', 'manifest-src', 'media-src'].map(
      (name) => [name, ['default-src']],
    ),
  ),
  'object-src': ['default-src'],
}

/** The directive that governs a kind of load, after the fallbacks of section 6.8.3; undefined: nothing forbids it. */
export function governing(
  policy: Policy,
  directive: string,
): { readonly name: string; readonly sources: readonly string[] } | undefined {
  for (const name of [directive, ...(fallbacks[directive] ?? [])]) {
    const sources = policy.directives.get(name)
    if (sources) return { name, sources }
  }
  return undefined
}
