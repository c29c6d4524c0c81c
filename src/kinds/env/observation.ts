import type { KeyType } from '../../check/key-types.ts'
import type { Assignment, Dialect, Reading, Token } from '../../formats/dotenv/index.ts'
import type { Location } from '../../model/location.ts'
import type { Stack } from '../../model/stack.ts'
import type { Parts } from './urls.ts'

/** A reader and why it is believed to load the file. */
export interface Loader {
  readonly dialect: Dialect
  readonly reason: string
}

/** What the checkout says about how the file is loaded. */
export interface Surroundings {
  readonly loaders: readonly Loader[]
  /** The first file that builds an image of the checkout, or null. */
  readonly image: string | null
  /** The first Compose file, or null. */
  readonly compose: string | null
  /** Env files that Compose files name. */
  readonly named: readonly string[]
}

/** The text of a file and what is known of its bytes. */
export interface EnvText {
  readonly text: string
  /** Line of the first byte that is not UTF-8, or null. */
  readonly notUtf8: number | null
  /** Line of the first NUL, or null. */
  readonly nul: number | null
}

/** A key with the value that the first reader gives it. */
export interface Variable {
  readonly key: string
  readonly value: string
  /** The name alone for variables of the job. */
  readonly at: Location
  /** As it is written; null for variables of the job. */
  readonly token: Assignment | null
  readonly secret: boolean
  /** A secret that a person may have chosen. */
  readonly password: boolean
  /** What the checklist says that it is, or null. */
  readonly type: KeyType | null
  /** The setting that it feeds: the name of the key without a project-wide prefix. */
  readonly setting: string
  readonly url: Parts | null
}

/** What a text says, as its readers take it. */
export interface Contents {
  readonly tokens: readonly Token[]
  /** Of the readers that load the file, the first one first. */
  readonly readings: readonly Reading[]
  readonly variables: ReadonlyMap<string, Variable>
}

export interface Source {
  readonly kind: 'file' | 'content' | 'job'
  /** For messages: the path, `env-content`, or `the environment of the job`. */
  readonly name: string
  /** The path in the checkout, where findings can point at it. */
  readonly path: string | null
  /** The server it is read on, or null. */
  readonly server: string | null
}

/** One file, or what stands in place of one. */
export interface EnvPart {
  readonly source: Source
  /** null: there is no such file. */
  readonly content: EnvText | null
  readonly contents: Contents
  /** Whether git tracks it, or why git does not say; null where it was not asked. */
  readonly tracked: boolean | { readonly unknown: string } | null
  readonly mode: number | null
}

/** Everything that the rules may look at; holds values, and is never printed. Of several files it is the last one. */
export interface Observation extends EnvPart {
  /** Files that are loaded before it, in their order. */
  readonly earlier: readonly EnvPart[]
  /** Variables of the job by key, in place of a content. */
  readonly job: Readonly<Record<string, string>> | null
  readonly example: { readonly name: string; readonly text: string } | null
  readonly loaders: readonly Loader[]
  /** Whether the readers were named in the checklist. */
  readonly loadersNamed: boolean
  /** Whether nothing said what loads the file, so that the reader is a guess. */
  readonly loadersGuessed: boolean
  /** Keys of files that Compose reads before it. */
  readonly before: readonly string[]
  /** Why its programs are believed to run in a container, or null. */
  readonly container: string | null
  readonly stack: Stack | null
  /** zxcvbn score from 0 to 4 by key. */
  readonly strengths: Readonly<Record<string, number>>
}
