/** What one probe was answered; `text` and `head` hold its first bytes only. */
export interface Answer {
  readonly asked: 'answer'
  /** Path and query as asked, or another name such as `TRACE /`. */
  readonly path: string
  readonly url: string
  readonly status: number
  readonly type: string
  /** Where it redirects to; null where it does not. */
  readonly redirect: string | null
  readonly text: string
  /** First 512 bytes as latin-1, for signatures of binary files. */
  readonly head: string
  /** Why the body could not be read, or null. */
  readonly fault: string | null
}

/** A probe without an answer. */
export interface Fault {
  readonly asked: 'fault'
  readonly path: string
  readonly url: string
  readonly message: string
  readonly observed: string
  /** The other side closed the connection without an answer. */
  readonly closed: boolean
}

export type Probe = Answer | Fault

export interface ExposureObservation {
  /** The document at the base, after redirects on its own host. */
  readonly base: Answer
  /** Set where the base leads to another host, which was not asked. */
  readonly elsewhere: string | null
  /** A path that exists nowhere. */
  readonly unknown: Probe
  /** By path, the ones that the selected rules ask for. */
  readonly probes: ReadonlyMap<string, Probe>
  /** Folders of the page's own assets. */
  readonly folders: readonly string[]
  /** Maps that scripts of the page name. */
  readonly maps: readonly Probe[]
  readonly foreignHost: { readonly name: string; readonly probe: Probe } | null
  readonly trace: { readonly token: string; readonly probe: Probe } | null
}
