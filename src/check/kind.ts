import type { z } from 'zod'
import type { Attestation, AttestationResult, Proposed } from '../model/attestation.ts'
import type { Depth } from '../model/depth.ts'
import type { Environment } from '../model/environment.ts'
import type { Exchange } from '../model/exchange.ts'
import type { Level } from '../model/level.ts'
import type { Location } from '../model/location.ts'
import type { Measured } from '../model/measured.ts'
import type { RunFacts } from '../model/run.ts'
import type { Stack } from '../model/stack.ts'
import type { Api } from '../probe/github-api.ts'
import type { MaskingPlace } from '../probe/masking-place.ts'
import type { Net } from '../probe/net.ts'
import type { Redactor } from '../secrecy/redactor.ts'
import type { RuleId } from '../words/index.ts'
import type { KeyCatalogue } from './key-types.ts'
import type { People } from './people.ts'
import type { Questions } from './question.ts'

/** Plain facts that are known before anything is asked. */
export interface Scene {
  readonly now: Date
  readonly environment: Environment
  /** What keys of env files and settings hold. */
  readonly keys: KeyCatalogue
  /** What the checkout is built on, looked for when first asked. */
  readonly stacks: () => readonly Stack[]
  /** Default of `on`: `checkout` or the name of a server. */
  readonly on?: string
  /** Default of `timeout`, milliseconds. */
  readonly timeoutMs: number
  /** Default of `depth`; `full` where it is left out. */
  readonly depth?: Depth
  /** The item that asks. */
  readonly item: { readonly id: string; readonly title: string }
  /** The attestation of the item that asks. */
  readonly attestation?: Attestation
  /** What a pull request says of the item beyond that. */
  readonly proposed?: Proposed
  /** Why there is none although somebody said or ticked something. */
  readonly notCounted?: string
  /** Default of `valid-for`, milliseconds. */
  readonly attestationMs: number
  /** Where an attestation is to be written, from the root of the tree. */
  readonly attestationsFile?: string
  /** Whether this run may write to the target. */
  readonly allowStateChanges: boolean
  readonly run: RunFacts
  /** Whether a secret may be sent to this host name or address; hosts that are not of the environment may not. */
  readonly mayReceiveSecrets: (host: string) => boolean
}

/** What an observation may use to look at the world. */
export interface World extends Scene {
  readonly net: Net
  /**
   * Asks a question once: whoever asks the same question (same text) gets the same observation, until something that
   * comes before may have changed the world. The question names everything that decides the answer. A retry asks anew.
   */
  ask<T>(question: string, observe: () => Promise<T>): Promise<T>
  /** Where files are read and commands run: `checkout` or the name of a server. What is read there is masked by itself. */
  place(on: string | undefined): Promise<MaskingPlace>
  /** The API of the platform that hosts the repository; null without a token for it. */
  platform(): Promise<Api | null>
  readonly people: People
  /** Values registered here appear in no output. */
  readonly redact: Redactor
  /** Told of each wait for a turn at a host, which counts into no deadline; milliseconds of the clock of `probe/clock`. */
  readonly waited?: (fromMs: number, toMs: number) => void
  /** Aborted when the check's time is over or the run is stopped. */
  readonly signal: AbortSignal
}

/** A finding before its wording is added from the registry. */
export interface Draft {
  readonly rule: RuleId
  /** Only where it differs from the rule's own level. */
  readonly level?: Level
  readonly message: string
  readonly expected: string
  readonly observed: string
  readonly location?: Location
  readonly url?: string
  /** Advice that is more specific than the registry's. */
  readonly fix?: string
  /** The question got no answer: makes the check `error` rather than `failed`. */
  readonly inconclusive?: true
}

export interface Judgement {
  readonly findings: readonly Draft[]
  /** For a person's statement that is missing or too old. */
  readonly status?: 'pending' | 'expired'
  readonly attestation?: AttestationResult
  /** How long the target asks to wait before it is asked again; a retry honours it within its deadline. */
  readonly retryAfterMs?: number
  /** What is missing may still come: it is asked again while the kind's own patience lasts. */
  readonly mayCome?: boolean
  /** For the report, beside what was found. */
  readonly measured?: Measured
}

/** What cannot work in the configuration of a check. */
export interface Misuse {
  /** From the check. */
  readonly path: readonly (string | number)[]
  readonly message: string
}

/**
 * A kind of check. `questions` says what would be touched, `observe` alone touches it, and `judge` is a pure function on
 * its plain result: no I/O, no clock.
 */
export interface CheckKind<Config, Asked extends Questions, Observation> {
  readonly kind: string
  /** Schema of one check under the kind's key. */
  readonly schema: z.ZodType<Config>
  /**
   * What is wrong with a valid configuration that its schema cannot tell, such as a text in a language of its own. Reads
   * nothing; null where it need not be looked at, so that nothing is loaded for it.
   */
  readonly examine?: (config: Config) => Promise<readonly Misuse[]> | null
  /** Runs what the checklist or the checkout says; refused where a stranger could have written that. */
  readonly runsCommands?: true
  /** Findings of one rule and level that are told one by one, where fewer than usual are worth reading. */
  readonly most?: number
  /** How long it waits by itself for what may still come, and how often it asks; milliseconds. */
  readonly patience?: (config: Config) => { readonly for: number; readonly every: number } | null
  /** Whether asking may change what others see; what comes after it is asked anew. Never, where it is left out. */
  readonly changes?: (config: Config, scene: Pick<Scene, 'allowStateChanges'>) => boolean
  /** Measures how fast a target is, for which the gate itself has to be quiet. Never, where it is left out. */
  readonly measures?: (config: Config) => boolean
  /** Asks a person: attestations of the item are its answers. */
  readonly asksPerson?: true
  /** Whether only some people may answer. */
  readonly limitsWho?: (config: Config) => boolean
  /** Paths whose owners may answer, from the working directory; null for the checklist. */
  readonly ownersOf?: (config: Config) => readonly (string | null)[]
  /**
   * Whether a shell reads the text at this path of a check as a program, so that no variable may stand in it.
   * @param parent the map or list that holds the text, before its schema has seen it
   */
  readonly shellTexts?: (path: readonly string[], parent: unknown) => boolean
  /** Whether the text at this path of a check is a URL or a part of one, so that a secret in it is encoded. */
  readonly urlTexts?: (path: readonly string[]) => boolean
  /** Whether the text at this path of a check is handed to a program, so that a secret in a URL within it is encoded. */
  readonly argumentTexts?: (path: readonly string[]) => boolean
  /**
   * What a run would touch, without touching it.
   * @throws ProbeError where it is not known whom to ask
   */
  questions(config: Config, scene: Scene): Asked
  /**
   * Asks these questions, and no others.
   * @throws ProbeError when they could not be asked
   */
  observe(asked: Asked, config: Config, world: World): Promise<Observation>
  judge(observation: Observation, config: Config, scene: Scene): Judgement
  /** What was asked and what came back, where a reader wants to see it; the questions alone without it. */
  conversation?(observation: Observation): readonly Exchange[]
}

/** A kind whose own types are known only to itself. */
export type AnyCheckKind = CheckKind<unknown, Questions, unknown>

/** Declares a kind of check; all kinds have this one shape. */
export function defineCheck<Config, Asked extends Questions, Observation>(
  kind: CheckKind<Config, Asked, Observation>,
): AnyCheckKind {
  return kind as unknown as AnyCheckKind
}
