import { createHash } from 'node:crypto'
import { governing, type HashAlgorithm, type Policy, readSource, type Source } from './parse.ts'

/** A load that a document asks for, as far as a policy decides on it. */
export interface Load {
  /** The directive for this kind of load, such as `script-src-elem`, `img-src`. */
  readonly directive: string
  /** Absolute. */
  readonly url: string
  readonly nonce?: string | undefined
  /** Value of the `integrity` attribute. */
  readonly integrity?: string | undefined
}

export interface Inline {
  readonly kind: 'script' | 'style' | 'script-attribute' | 'style-attribute'
  /** Text of the element or of the attribute. */
  readonly text: string
  readonly nonce?: string | undefined
}

/** The directive, as written in the policy, that refuses something. */
export interface Refusal {
  readonly directive: string
  readonly sources: readonly string[]
}

/**
 * What a policy says on loading a URL (CSP Level 3, sections 6.1 and 6.7.2); null: it is allowed.
 * A script or style of the document's own markup is meant, not one that a script adds.
 * @param self URL of the protected document
 */
export function refusesLoad(policy: Policy, load: Load, self: string): Refusal | null {
  const ruling = governing(policy, load.directive)
  if (!ruling) return null
  const sources = ruling.sources.map(readSource)
  const refusal = { directive: ruling.name, sources: ruling.sources }
  const scriptLike = load.directive.startsWith('script-src')
  if (scriptLike || load.directive.startsWith('style-src')) {
    if (hasNonce(sources, load.nonce)) return null
  }
  if (scriptLike) {
    if (integrityIsListed(sources, load.integrity)) return null
    if (hasKeyword(sources, "'strict-dynamic'")) return refusal
  }
  const url = new URL(load.url)
  return sources.some((source) => matchesUrl(source, url, new URL(self))) ? null : refusal
}

const inlineDirectives = {
  script: 'script-src-elem',
  style: 'style-src-elem',
  'script-attribute': 'script-src-attr',
  'style-attribute': 'style-src-attr',
} as const

/** What a policy says on an inline script, style, event handler or style attribute (section 6.7.3); null: allowed. */
export function refusesInline(policy: Policy, inline: Inline): Refusal | null {
  const ruling = governing(policy, inlineDirectives[inline.kind])
  if (!ruling) return null
  const sources = ruling.sources.map(readSource)
  if (allowsAllInline(sources, inline.kind)) return null
  const element = inline.kind === 'script' || inline.kind === 'style'
  if (element && hasNonce(sources, inline.nonce)) return null
  if ((element || hasKeyword(sources, "'unsafe-hashes'")) && hasHashOf(sources, inline.text)) return null
  return { directive: ruling.name, sources: ruling.sources }
}

/** Whether `'unsafe-inline'` counts: a valid nonce or hash, or `'strict-dynamic'` for scripts, switches it off. */
export function allowsAllInline(sources: readonly Source[], kind: Inline['kind']): boolean {
  if (sources.some((source) => source.kind === 'nonce' || source.kind === 'hash')) return false
  if (kind.startsWith('script') && hasKeyword(sources, "'strict-dynamic'")) return false
  return hasKeyword(sources, "'unsafe-inline'")
}

function hasKeyword(sources: readonly Source[], keyword: string): boolean {
  return sources.some((source) => source.kind === 'keyword' && source.keyword === keyword)
}

function hasNonce(sources: readonly Source[], nonce: string | undefined): boolean {
  return nonce !== undefined && nonce !== '' && sources.some((one) => one.kind === 'nonce' && one.nonce === nonce)
}

function hasHashOf(sources: readonly Source[], text: string): boolean {
  return sources.some(
    (source) => source.kind === 'hash' && source.digest === createHash(source.algorithm).update(text).digest('base64'),
  )
}

/** An external script is allowed by hash where every digest of its `integrity` stands in the list. */
function integrityIsListed(sources: readonly Source[], integrity: string | undefined): boolean {
  const digests = readIntegrity(integrity ?? '')
  return (
    digests.length > 0 &&
    digests.every(({ algorithm, digest }) =>
      sources.some((source) => source.kind === 'hash' && source.algorithm === algorithm && source.digest === digest),
    )
  )
}

export interface Digest {
  readonly algorithm: HashAlgorithm
  /** Standard base64. */
  readonly digest: string
}

/** The digests of an `integrity` attribute (Subresource Integrity, section 3.3); unknown algorithms are left out. */
export function readIntegrity(value: string): readonly Digest[] {
  return value
    .split(/[\t\n\f\r ]+/)
    .map((token) => /^(sha256|sha384|sha512)-([A-Za-z0-9+/_-]+={0,2})(?:\?.*)?$/i.exec(token))
    .flatMap((match) =>
      match?.[1] && match[2]
        ? [
            {
              algorithm: match[1].toLowerCase() as HashAlgorithm,
              digest: match[2].replaceAll('-', '+').replaceAll('_', '/'),
            },
          ]
        : [],
    )
}

/** Section 6.7.2.8 for a URL that was not reached by a redirect. */
export function matchesUrl(source: Source, url: URL, self: URL): boolean {
  const scheme = url.protocol.slice(0, -1)
  const own = self.protocol.slice(0, -1)
  if (source.kind === 'scheme') return schemeMatches(source.scheme, scheme)
  if (source.kind === 'keyword') return source.keyword === "'self'" && isSelf(url, self)
  if (source.kind !== 'host') return false
  const { host, port, path } = source
  if (host === '*' && !source.scheme && !port && !path) return isHttp(scheme) || scheme === own
  if (url.hostname === '') return false
  if (!schemeMatches(source.scheme ?? own, scheme)) return false
  return hostMatches(host, url.hostname) && portMatches(port, url) && pathMatches(path, url.pathname)
}

function isHttp(scheme: string): boolean {
  return scheme === 'http' || scheme === 'https'
}

/** A less safe scheme in the policy also allows its safer sister. */
function schemeMatches(allowed: string, scheme: string): boolean {
  if (allowed === scheme) return true
  if (allowed === 'http') return scheme === 'https'
  if (allowed === 'ws') return scheme === 'wss' || isHttp(scheme)
  return allowed === 'wss' && scheme === 'https'
}

function isSelf(url: URL, self: URL): boolean {
  if (url.origin !== 'null' && url.origin === self.origin) return true
  if (url.hostname === '' || url.hostname !== self.hostname) return false
  const ports = url.port === self.port || (url.port === '' && self.port === '')
  const safer = url.protocol === 'https:' || url.protocol === 'wss:'
  return ports && (safer || (self.protocol === 'http:' && url.protocol === 'ws:'))
}

/** The text says that addresses never match; browsers compare them as they are, and so does this. */
function hostMatches(pattern: string, host: string): boolean {
  if (pattern === '*') return true
  if (pattern.startsWith('*.')) return host.endsWith(pattern.slice(1))
  return pattern === host
}

const defaultPorts: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443', 'ws:': '80', 'wss:': '443' }

function portMatches(port: string | undefined, url: URL): boolean {
  const standard = defaultPorts[url.protocol]
  const actual = url.port || standard
  if (port === '*') return true
  if (port === undefined) return actual === standard
  if (String(Number(port)) === actual) return true
  return port === '80' && actual === '443' && standard === '443'
}

function pathMatches(pattern: string | undefined, path: string): boolean {
  if (pattern === undefined || pattern === '' || pattern === '/') return true
  const [wanted, given] = [decoded(pattern), decoded(path)]
  return wanted.endsWith('/') ? given.startsWith(wanted) : given === wanted
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
