import type { Markup } from '../../formats/html/markup.ts'

/** One answer as it was sent: fields in order, repeated ones kept. */
export interface Answer {
  readonly url: string
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/** An answer and the redirects that led to it. */
export interface Walk {
  /** Every answer in order; never empty. */
  readonly hops: readonly Answer[]
  readonly end: 'answer' | 'loop' | 'limit' | 'invalid' | 'foreign'
  /** Where the last redirect leads, where it was not followed. */
  readonly next: string | null
}

export type Encoded =
  | { readonly answer: 'response'; readonly status: number; readonly encoding: string }
  | { readonly answer: 'fault'; readonly observed: string }

/** How the same page answers over plain http. */
export type Plain =
  /** It was not asked, since its address cannot be known. */
  | { readonly outcome: 'unknown' }
  | { readonly outcome: 'closed'; readonly asked: string; readonly how: 'refused' | 'filtered' | 'hung up' }
  | {
      readonly outcome: 'answered'
      readonly asked: string
      readonly walk: Walk
      /** Answer for a made-up path with a query, to see whether both survive; null where it was not asked. */
      readonly probe: Answer | null
    }

export type Asset =
  | { readonly url: string; readonly use: 'script' | 'style'; readonly fault: string }
  | {
      readonly url: string
      readonly use: 'script' | 'style'
      readonly fault: null
      readonly status: number
      readonly type: string
      readonly cacheControl: readonly string[]
      readonly expires: string | undefined
      readonly date: string | undefined
    }

/** A page and what else the selected rules wanted to see. */
export interface Observation {
  readonly asked: string
  /** From the asked URL to the page that is judged. */
  readonly walk: Walk
  /** The page asked several times; the first one ends the walk. */
  readonly samples: readonly Answer[]
  /** Answers that did not come. */
  readonly missing: readonly string[]
  /** Null where the page is no HTML. */
  readonly markup: Markup | null
  /** Why the body could not be read, or null. */
  readonly bodyFault: string | null
  /** Bytes of the first body as sent. */
  readonly bodyBytes: number
  /** The page asked with `Accept-Encoding: identity`; null where it was not asked. */
  readonly identity: Encoded | null
  readonly plain: Plain | null
  /** Null where they were not asked. */
  readonly assets: readonly Asset[] | null
}
