import type { Level } from '../../../model/level.ts'
import type { Signature } from '../content/signature.ts'

/** A path that should not be served, and how its real content is told from a page that answers to everything. */
export interface Candidate {
  readonly path: string
  readonly signature: Signature
  readonly level?: Level
  /** Sent with the question beside what browsers send. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Paths with content of one sort. */
export function all(paths: readonly string[], signature: Signature, level?: Level): Candidate[] {
  return paths.map((path) => ({ path, signature, ...(level && { level }) }))
}

/** Copies of a file as editors and people name them. */
export function copies(file: string, endings: readonly string[]): string[] {
  return endings.map((ending) => `${file}${ending}`)
}
