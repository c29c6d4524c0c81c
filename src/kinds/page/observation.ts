import type { Policy } from '../../formats/csp/parse.ts'

export type Use =
  | 'script'
  | 'style'
  | 'image'
  | 'font'
  | 'manifest'
  | 'media'
  | 'fetch'
  /** Judged by policy and scheme only; never asked. */
  | 'frame'
  | 'object'
  | 'form'

/** Something that the document or one of its styles loads. */
export interface Reference {
  /** Absolute, without a fragment. */
  readonly url: string
  readonly use: Use
  /** What names it, such as `<script src>` or `@font-face in /app.css`. */
  readonly by: string
  /** Whether people miss it for sure; an icon or an image of a style may never be shown. */
  readonly certain: boolean
  /** How many `<meta>` policies stand before it. */
  readonly metas: number
  readonly nonce?: string | undefined
  readonly integrity?: string | undefined
  readonly module?: boolean
}

export interface InlineCode {
  readonly kind: 'script' | 'style' | 'script-attribute' | 'style-attribute'
  readonly text: string
  readonly nonce?: string | undefined
  /** Line in the document. */
  readonly line: number
  readonly metas: number
}

/** What an HTML document says that it loads and runs. */
export interface Outline {
  readonly references: readonly Reference[]
  readonly inline: readonly InlineCode[]
  readonly metaPolicies: readonly Policy[]
  /** Whether it names or holds more than is read. */
  readonly tooMuch: boolean
  /** `<base href>`, with the number of `<meta>` policies before it. */
  readonly base: { readonly url: string; readonly metas: number } | null
}

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

export interface PageObservation {
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
