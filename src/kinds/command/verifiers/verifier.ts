import type { z } from 'zod'
import type { Level } from '../../../model/level.ts'
import type { OwnMarks } from './own-lines.ts'

/** What one command of a verifier showed. */
export interface StepResult {
  readonly argv: readonly string[]
  /** The program is not there. */
  readonly missing: boolean
  /** Null when a signal ended it or it is missing. */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly truncated: boolean
}

/** What a verifier has to say; its rule's id and advice are added. */
export interface Fault {
  readonly message: string
  readonly expected: string
  readonly observed: string
  readonly level?: Level
  readonly fix?: string
  /** The command did not answer the question. */
  readonly inconclusive?: true
}

/** A ready-made command, or several, with a judgement of what they print. */
export interface Verifier<With> {
  /** Schema of `with`. */
  readonly schema: z.ZodType<With>
  /** Argument lists, run one after the other; all of them run, whatever the others said. */
  steps(params: With): readonly (readonly string[])[]
  /**
   * @param results one for each step, in the same order
   * @param own how a log tells what this run itself asked
   */
  judge(results: readonly StepResult[], params: With, own: OwnMarks): readonly Fault[]
}

export type AnyVerifier = Verifier<unknown>

/** Declares a verifier. */
export function defineVerifier<With>(verifier: Verifier<With>): AnyVerifier {
  return verifier as unknown as AnyVerifier
}
