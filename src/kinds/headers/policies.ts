import type { Found, Rule } from '../../check/lint/rule.ts'
import { governing, type Policy, readSource, type Source } from '../../formats/csp/parse.ts'
import type { Seen } from './judge.ts'
import { eachSample, found, isHtml, notHtml, pageView, policiesOf, shownValues, type View } from './view.ts'

export const cspField = 'content-security-policy'

/** Judges the enforced policies of an HTML page; where there are none, that is the finding unless `csp-present` says it. */
export function onPolicies(judge: (policies: readonly Policy[], view: View, seen: Seen) => Found[]): Rule<Seen> {
  return (seen) => {
    if (!isHtml(pageView(seen.page))) return notHtml
    return eachSample(seen.page, (view) => {
      const { all } = policiesOf(seen.page, view)
      if (all.length > 0) return judge(all, view, seen)
      if (seen.asks('csp-present')) return []
      return [
        found(
          view,
          'There is no enforced Content-Security-Policy',
          'an enforced policy',
          shownValues(view.values(cspField)),
        ),
      ]
    })
  }
}

export interface Weakness {
  /** What is compared between policies: a weakness counts only where every policy has it. */
  readonly kind: string
  readonly text: string
}

/** The weaknesses that every policy has. */
export function shared(
  policies: readonly Policy[],
  find: (policy: Policy) => readonly Weakness[],
): readonly Weakness[] {
  const [first = [], ...others] = policies.map(find)
  const kinds = new Map(first.map((one) => [one.kind, one]))
  return [...kinds.values()].filter((one) => others.every((list) => list.some((other) => other.kind === one.kind)))
}

export function sourcesOf(policy: Policy, directive: string): { name: string; sources: readonly Source[] } | null {
  const ruling = governing(policy, directive)
  return ruling ? { name: ruling.name, sources: ruling.sources.map(readSource) } : null
}

export function hasKeyword(sources: readonly Source[], keyword: string): boolean {
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

/** Directives by which a page loads something. */
export const loading = [
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
