import type { Draft } from '../../check/kind.ts'
import type { HttpResponse } from '../../probe/http/message.ts'
import type { RedirectPolicy, Refusal, Turned } from '../../probe/redirects.ts'
import type { Expectation } from './expectation.ts'
import type { Capture } from './step.ts'

/** What came back, as plain data. */
export interface Answer {
  readonly url: string
  readonly status: number
  readonly headers: HttpResponse['rawHeaders']
  /** Names and values that were set on the way and not removed again. */
  readonly cookies: readonly (readonly [name: string, value: string])[]
  readonly text: string
  /** The text as JSON, where that is another one: always UTF-8 (RFC 8259 section 8.1); null where the bytes are none. */
  readonly json?: string | null
  /** Why the body cannot be judged, as the end of a sentence; null where it is whole. */
  readonly bodyFault: string | null
  /** No client can read it, whatever is expected of it. */
  readonly isBroken?: true
  /** Of all hops together, milliseconds. */
  readonly timeMs: number
  /** When it was there, milliseconds since the epoch. */
  readonly atMs: number
  readonly refused: Refusal | null
  readonly turned: Turned | null
}

/** Why there is no answer: what a probe said of it. */
export type Unanswered = Pick<Draft, 'rule' | 'message' | 'expected' | 'observed' | 'url' | 'fix'>

/** An answer, or why there is none. */
export type Attempt = { readonly answer: Answer } | { readonly fault: Unanswered }

/** Milliseconds. */
export interface Limits {
  readonly lt?: number | undefined
  readonly lte?: number | undefined
  readonly gt?: number | undefined
  readonly gte?: number | undefined
}

/** An expectation with captured values put in, and what goes without saying. */
export interface Expected extends Omit<Expectation, 'schema' | 'error-rate' | 'time'> {
  readonly time?: Limits | undefined
  readonly redirect: RedirectPolicy
  /** A redirect may turn the request into a GET: the step says that it follows, or where it ends. */
  readonly mayTurn?: boolean
  /** A part was asked for, so that 206 is an answer. */
  readonly mayBePart?: boolean
  /** The status need not be 2xx although the expectation does not name one. */
  readonly anyStatus?: boolean
}

/** What a JSON Schema found in a body, or null where all fits or there is no JSON to look at. */
export type Misfit = { readonly wanted: readonly string[]; readonly places: readonly string[] } | null

/** A capture that found nothing, or something that cannot be kept secret although it was to be. */
export interface MissingCapture {
  readonly name: string
  readonly capture: Capture
  readonly answer: Answer
  readonly refused?: 'long' | 'short'
}

/** What one step saw. */
export interface StepObservation {
  readonly label: string
  readonly expected: Expected
  readonly summary: Pick<Expectation, 'time' | 'error-rate'>
  /** One, or several with `repeat`. */
  readonly attempts: readonly Attempt[]
  /** With `repeat.until`: what the last answer must be. */
  readonly until?: Expected
  /** Answers that a JSON Schema was held against, each with what does not fit. */
  readonly schema: readonly { readonly answer: Answer; readonly misfit: Misfit }[]
  /** Captures that found nothing in the last answer. */
  readonly missing: readonly MissingCapture[]
}

export interface Observation {
  readonly steps: readonly StepObservation[]
  /** Labels of the steps after a failed one. */
  readonly notRun: readonly string[]
  readonly cleanup: readonly StepObservation[]
}
