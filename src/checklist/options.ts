import type { RunFacts } from '../model/run.ts'
import type { Tree } from './tree/tree.ts'

/** What a checklist is read with. */
export interface ReadOptions {
  /** Absolute. */
  readonly cwd: string
  /** Shipped checklists that lie below the checklist, or stand for it where there is none. */
  readonly presets?: readonly string[] | undefined
  /** Default: `.github/readiness.yml` or `.github/readiness.yaml`. */
  readonly config?: string | undefined
  /**
   * Where the checklist and what belongs to it are read from, given the absolute path of the checkout; the default is
   * the work tree. The env file is what is judged, and always the one on this machine.
   */
  readonly tree?: ((root: string) => Tree) | undefined
  readonly environment?: string | undefined
  /** The environment that the event of the run deployed to; chosen where the checklist knows it and none is named. */
  readonly deployedTo?: string | undefined
  readonly url?: string | undefined
  /** Values for `${{ vars.NAME }}` that win over the checklist's. */
  readonly vars?: Readonly<Record<string, string>> | undefined
  /** In their order: a key of a later one wins. */
  readonly envFiles?: readonly string[] | undefined
  readonly envContent?: string | undefined
  readonly resolve?: Readonly<Record<string, readonly string[]>> | undefined
  readonly caFile?: string | undefined
  /** The process's environment variables; `secrets:` are taken from it. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly run: RunFacts
  /** What makes the checkout a stranger's, in words; null or left out where it is not one. */
  readonly stranger?: string | null | undefined
  readonly now: Date
  /** Reads a checklist whose secrets nobody needs: what is not set is no problem. */
  readonly needsNoSecret?: boolean | undefined
  readonly onSecret?: ((value: string) => void) | undefined
}
