import type { Answer, Probe } from '../../check/site/answer.ts'
import type { PageNames } from './page.ts'

/** An answer to TRACE, and the word that was sent along. */
export interface Traced {
  readonly word: string
  readonly probe: Probe
}

export interface Observation {
  /** The document at the base, after redirects on its own host. */
  readonly base: Answer
  /** Set where the base leads to another host, which was not asked. */
  readonly elsewhere: string | null
  /** A path that exists nowhere. */
  readonly unknown: Probe
  /** The same path after all others, where some of them were refused. */
  readonly later?: Probe | null
  /** By path, the ones that the selected rules ask for. */
  readonly probes: ReadonlyMap<string, Probe>
  /** Folders of the page's own assets. */
  readonly folders: readonly string[]
  /** Maps that scripts of the page name. */
  readonly maps: readonly Probe[]
  /** What the document names; null where it is no page. */
  readonly page?: PageNames | null
  readonly robots?: Probe | null
  readonly sitemap?: Probe | null
  readonly foreignHost: { readonly name: string; readonly probe: Probe } | null
  /** A body that is no JSON, sent to a path that exists nowhere. */
  readonly brokenBody?: Probe | null
  /** TRACE of the document, and of a path that exists nowhere. */
  readonly traces: readonly Traced[]
}
