import type { Draft } from '../../check/kind.ts'

const mostPerRule = 10
const mostNamed = 5

/** One finding for assets with the same trouble, and of each rule and level no more than a person reads. */
export function gathered(drafts: readonly Draft[]): readonly Draft[] {
  const alike = Map.groupBy(drafts, ({ rule, level, message, observed, inconclusive }) =>
    JSON.stringify([rule, level, message, observed, inconclusive]),
  )
  const kinds = Map.groupBy([...alike.values()].map(merged), ({ rule, level, inconclusive }) =>
    JSON.stringify([rule, level, inconclusive]),
  )
  return [...kinds.values()].flatMap(capped)
}

function merged(group: readonly Draft[]): Draft {
  const [first] = group as readonly [Draft, ...Draft[]]
  if (group.length === 1) return first
  const paths = [...new Set(group.flatMap(({ url }) => (url === undefined ? [] : [shortPath(url)])))]
  const more = paths.length > mostNamed ? ` and ${paths.length - mostNamed} more` : ''
  return {
    ...first,
    message: `${first.message} (${group.length} times)`,
    observed: `${first.observed}: ${paths.slice(0, mostNamed).join(', ')}${more}`,
  }
}

function shortPath(url: string): string {
  const { pathname } = new URL(url)
  return pathname.length > 60 ? `…${pathname.slice(-59)}` : pathname
}

function capped(group: readonly Draft[]): readonly Draft[] {
  const last = group.at(-1)
  if (group.length <= mostPerRule || !last) return group
  const rest = group.length - mostPerRule
  return [...group.slice(0, mostPerRule), { ...last, message: `${rest} more of this rule; the last: ${last.message}` }]
}
