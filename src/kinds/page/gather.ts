import type { Draft } from '../../check/kind.ts'
import type { Judged, Sight } from '../../check/lint/define.ts'
import { boundedEnd } from '../../secrecy/bounded.ts'
import type { Seen } from './judge.ts'

const mostNamed = 5

/** One finding for assets with the same trouble; those of one rule and level stand together. */
export function gather(judged: readonly Judged<Seen>[], { said }: Sight<Seen>): readonly Draft[] {
  const alike = Map.groupBy(
    judged.map(({ draft }) => draft),
    ({ rule, level, message, observed, inconclusive }) =>
      JSON.stringify([rule, level, message, observed, inconclusive]),
  )
  const together = Map.groupBy([...alike.values()].map(merged), ({ rule, level, inconclusive }) =>
    JSON.stringify([rule, level, inconclusive]),
  )
  return [...said, ...[...together.values()].flat()]
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
  return boundedEnd(pathname, 60)
}
