import type { Reference, Use } from '../../formats/html/outline.ts'
import type { Answered, Observation } from './observation.ts'

/** References by URL, in the order in which they stand. */
export function byUrl(page: Observation): ReadonlyMap<string, readonly Reference[]> {
  return Map.groupBy(page.outline.references, (reference) => reference.url)
}

/** What names a URL, for a message. */
export function namedBy(references: readonly Reference[]): string {
  const names = [...new Set(references.map(({ by }) => by))]
  return names.length > 2 ? `${names[0]} and ${names.length - 1} others` : names.join(' and ')
}

/** What answered 200. */
export function okAssets(page: Observation): Answered[] {
  return [...page.assets.values()].filter((asset) => asset.answer === 'response').filter(({ status }) => status === 200)
}

/** How a URL is used. */
export function usesOf(page: Observation): ReadonlyMap<string, ReadonlySet<Use>> {
  return new Map([...byUrl(page)].map(([url, references]) => [url, new Set(references.map(({ use }) => use))]))
}
