import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { z } from 'zod'
import { isCommit, type Past } from '../report/compare.ts'

/** Characters; a comment has 65,536 in all. */
const longest = 12_000
/** Bytes of the data. */
const mostBytes = 256 * 1024
const mostItems = 5000

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/)
const instant = z.iso.datetime().max(24)

/** As data with short names, for a comment is small. */
const state = z.object({
  v: z.literal(1),
  at: instant,
  ref: z.string().refine(isCommit).nullable(),
  verdict: z.enum(['ready', 'not-ready', 'error']),
  failing: z.array(z.tuple([id, instant, z.int().min(1).max(1_000_000)])).max(mostItems),
  fixed: z.array(id).max(mostItems),
  flapping: z.array(id).max(mostItems),
})

/**
 * What a run leaves to later ones, as the line of a comment that nobody sees; empty where it is too large for one.
 * Letters and digits only, so that nothing in it ends the comment of HTML.
 */
export function stateLine(past: Past): string {
  const { startedAt: at, ref, verdict, failing, fixed, flapping } = past
  const data: z.infer<typeof state> = {
    v: 1,
    at,
    ref,
    verdict,
    failing: [...failing].map(([item, { since, runs }]) => [item, since, runs]),
    fixed: [...fixed],
    flapping: [...flapping],
  }
  if (!state.safeParse(data).success) return ''
  const text = deflateRawSync(JSON.stringify(data)).toString('base64url')
  return text.length > longest ? '' : `<!-- readiness-gate-state ${text} -->`
}

/**
 * What an earlier run left in the body of a comment, or null. Whoever may comment can have written it: it is held to
 * its form and size, and says nothing but which items were not met.
 */
export function stateIn(body: string): Past | null {
  const second = /^[^\n]{0,2000}\n<!-- readiness-gate-state ([A-Za-z0-9_-]{1,12000}) -->\r?(?:\n|$)/.exec(body)?.[1]
  if (second === undefined) return null
  try {
    const text = inflateRawSync(Buffer.from(second, 'base64url'), { maxOutputLength: mostBytes }).toString('utf8')
    const { at, ref, verdict, failing, fixed, flapping } = state.parse(JSON.parse(text))
    const streaks = failing.map(([item, since, runs]) => [item, { since, runs }] as const)
    return {
      startedAt: at,
      ref,
      verdict,
      failing: new Map(streaks),
      fixed: new Set(fixed),
      flapping: new Set(flapping),
    }
  } catch {
    return null
  }
}
