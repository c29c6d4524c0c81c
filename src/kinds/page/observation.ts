import type { Policy } from '../../formats/csp/parse.ts'
import type { Outline } from '../../formats/html/outline.ts'

/** The answer for one URL that the page loads. */
export type Asset =
  | { readonly url: string; readonly answer: 'fault'; readonly message: string; readonly observed: string }
  /** A redirect to a host that is not asked. */
  | { readonly url: string; readonly answer: 'elsewhere'; readonly location: string }
  | {
      readonly url: string
      readonly answer: 'response'
      readonly status: number
      /** Media type without parameters, lower case; empty without one. */
      readonly type: string
      readonly nosniff: boolean
      readonly cacheControl: readonly string[]
      readonly expires: string | undefined
      readonly date: string | undefined
      readonly encoding: string
      /** Of the body as sent, as far as it was read. */
      readonly size: number
      readonly looksLikeHtml: boolean
      /** Digests in base64 of the decoded body by algorithm; null where the body could not be read whole. */
      readonly digests: Readonly<Record<string, string>> | null
    }

export type Answered = Extract<Asset, { answer: 'response' }>

export interface Observation {
  /** Where the document was found, after redirects. */
  readonly url: string
  readonly asked: string
  readonly status: number
  readonly type: string
  /** Why the document is not whole, or null. */
  readonly fault: string | null
  /** Set where it leads to a host that was not named. */
  readonly elsewhere: string | null
  readonly document: Answered
  readonly policies: readonly Policy[]
  readonly outline: Outline
  /** By URL. */
  readonly assets: ReadonlyMap<string, Asset>
  /** URLs of the own hosts that were not asked, beyond the bound. */
  readonly cut: number
  /** Styles whose own references are not known, with the reason. */
  readonly unreadStyles: readonly { readonly url: string; readonly reason: string }[]
}
