import type { Attestation } from '../../model/attestation.ts'

/** What a run looks at. */
export interface Looked {
  /** Name of the environment. */
  readonly environment: string
  /** What differs from this commit, in words, or null where a statement about it holds. */
  readonly since: (commit: string) => Promise<string | null>
}

export interface Counting {
  /** The statement that counts, by item. */
  readonly attestations: ReadonlyMap<string, Attestation>
  /** Why there is none although somebody said something, by item. */
  readonly notCounted: ReadonlyMap<string, string>
}

/**
 * Of each item the newest statement that is about this environment and this commit. One without a scope is about all of
 * them.
 * @param statements in the order in which they count on one day
 * @param refused why ticked boxes are nobody's word, by item
 */
export async function counting(
  statements: readonly Attestation[],
  refused: ReadonlyMap<string, string>,
  looked: Looked,
): Promise<Counting> {
  const attestations = new Map<string, Attestation>()
  const notCounted = new Map(refused)
  for (const statement of newestFirst(statements)) {
    const { item } = statement
    if (attestations.has(item)) continue
    const why = await elsewhere(statement, looked)
    if (why === null) {
      attestations.set(item, statement)
      notCounted.delete(item)
    } else if (!notCounted.has(item)) notCounted.set(item, why)
  }
  return { attestations, notCounted }
}

/** The statements by their day, the newest first; those of one day stay in their order. */
export function newestFirst(statements: readonly Attestation[]): Attestation[] {
  return [...statements].sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1))
}

/** Why a statement is not about what is looked at, or null. */
async function elsewhere(statement: Attestation, { environment, since }: Looked): Promise<string | null> {
  const { by, on, tick, commit } = statement
  const said = `what ${by} said on ${on}`
  if (statement.environment !== undefined && statement.environment !== environment) {
    return `${said} is about the environment ${statement.environment}`
  }
  const differs = tick || commit === undefined ? null : await since(commit)
  return differs === null ? null : `${said} is about the commit ${commit}; ${differs}`
}
