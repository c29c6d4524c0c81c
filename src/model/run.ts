/** Facts about a run that a checklist may name as `${{ run.id }}` and `${{ run.sha }}`. */
export interface RunFacts {
  /** Tells this run from others. */
  readonly id: string
  /** The commit that is looked at, hexadecimal; found out when first asked. Undefined where there is none. */
  readonly sha: () => Promise<string | undefined>
}
