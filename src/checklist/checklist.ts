import type { KeyCatalogue, Names } from '../check/key-types.ts'
import type { AnyCheckKind } from '../check/kind.ts'
import type { ServerConfig } from '../check/schema/server.ts'
import type { Attestation, Proposed } from '../model/attestation.ts'
import type { Depth } from '../model/depth.ts'
import type { DocumentSection } from '../model/document-section.ts'
import type { Environment } from '../model/environment.ts'
import type { Location } from '../model/location.ts'
import type { Phase } from '../model/phase.ts'
import type { Stack } from '../model/stack.ts'
import type { Waiver } from '../model/waiver.ts'
import type { SetAside } from './fill-in/set-aside.ts'
import type { Together } from './records/drift.ts'

/** One line of the checklist with its checks, each as its kind's schema made it. */
export interface ChecklistItem {
  readonly id: string
  readonly title: string
  readonly section: string
  readonly required: boolean
  readonly needs: readonly string[]
  readonly when: boolean
  /** Why it is not asked where that is not its own `when`: a clause without a full stop. */
  readonly notAsked?: string
  readonly phase: Phase | null
  readonly changesState: boolean
  /** Paths in place of those of the environment; null where it has none of its own. */
  readonly envFiles: readonly string[] | null
  readonly owner: string | null
  /** The team's own advice. */
  readonly fix: string | null
  readonly tags: readonly string[]
  readonly checks: readonly { readonly kind: AnyCheckKind; readonly config: unknown }[]
  readonly location?: Location
}

/** The configuration of a run, read, validated and with every variable replaced. */
export interface Checklist {
  /** As shown in reports, relative to the working directory where it lies inside. */
  readonly path: string
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly sha256: () => Promise<string>
  /** Directory that relative paths start from, absolute. */
  readonly root: string
  readonly environment: Environment
  readonly items: readonly ChecklistItem[]
  /** Items that need a secret that is not set, by their ids; a question to people stands in place of their checks. */
  readonly setAside: ReadonlyMap<string, SetAside>
  /** Whether this run holds secrets that a command could read. */
  readonly holdsSecrets: boolean
  /** Whether a secret may be sent to this host name or address. */
  readonly mayReceiveSecrets: (host: string) => boolean
  readonly servers: Readonly<Record<string, ServerConfig>>
  readonly resolve: ReadonlyMap<string, readonly string[]>
  /** PEM texts. */
  readonly extraCa: readonly string[]
  /** What the checklist says of keys. */
  readonly names: Names
  readonly keys: KeyCatalogue
  /** What the checkout is built on, looked for when first asked. */
  readonly stacks: () => readonly Stack[]
  readonly defaults: {
    readonly timeoutMs: number
    readonly on: string | undefined
    readonly concurrency: number
    /** Questions a second to one host. */
    readonly rate: number | undefined
    /** How much is asked of sites. */
    readonly depth: Depth
    readonly attestationMs: number
    /** How far ahead a waiver may end. */
    readonly waiverMs: number
  }
  /** The statement that counts, by item. */
  readonly attestations: ReadonlyMap<string, Attestation>
  /** Why none counts although somebody said or ticked something, by item. */
  readonly notCounted: ReadonlyMap<string, string>
  /** What a pull request says beyond that, by item; left out where there is none. */
  readonly proposed?: ReadonlyMap<string, Proposed>
  /** All that people have said, about whatever environment and commit. */
  readonly statements: readonly Attestation[]
  /** Where they are or will be written, from the root of the tree. */
  readonly attestationsFile: string
  readonly waivers: readonly Waiver[]
  /** The document that people read, and where it and the items differ; null where the checklist names none. */
  readonly document: Together | null
  /** Sections of the document shown when the gate is closed. */
  readonly onFailure: readonly DocumentSection[]
}
