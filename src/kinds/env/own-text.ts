import type { Variable } from './observation.ts'
import { type Parts, urlParts } from './urls.ts'

const reference = /\$(?:\{[A-Za-z_]\w*(?!\w)(?::?-([^{}]*)|[^{}]*)\}|[A-Za-z_]\w*)/g

/**
 * What the line of a variable itself says: without what it takes from other variables, whose own lines are judged, and
 * with their defaults. The value where it takes nothing.
 */
export function ownText({ value, token }: Variable): string {
  const raw = token?.raw ?? ''
  // A reader that leaves `$` as it is takes nothing.
  if (!raw.includes('$') || value.includes('$')) return value
  const text = token?.quote ? raw.slice(1, token.closed ? -1 : undefined) : raw
  return text.replace(reference, (_, fallback?: string) => fallback ?? '')
}

/** The URL of what the line itself says; null where that is none. */
export function ownUrl(one: Variable): Parts | null {
  const own = ownText(one)
  return own === one.value ? one.url : urlParts(own)
}
