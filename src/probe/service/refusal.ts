import type { RuleId } from '../../words/index.ts'

/** What a service was seen to do: plain data for the judge. */
export interface RefusalFacts {
  readonly rule: RuleId
  readonly message: string
  readonly expected: string
  readonly observed: string
  readonly fix?: string
}

/** The conversation ended because of a fact that speaks against the target; not a missing answer (`ProbeError`). */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly facts: RefusalFacts

  constructor(facts: RefusalFacts) {
    super(facts.message)
    this.facts = facts
  }
}

/** The result of a conversation, or the refusal that ended it. Other errors go on. */
export async function orRefusal<T>(conversation: Promise<T>): Promise<{ value: T } | { refusal: RefusalFacts }> {
  try {
    return { value: await conversation }
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error.facts }
    throw error
  }
}
