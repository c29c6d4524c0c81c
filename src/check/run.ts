import type { AttestationResult } from '../model/attestation.ts'
import type { Exchange } from '../model/exchange.ts'
import type { Finding } from '../model/finding.ts'
import { triesMark } from '../model/finding.ts'
import type { CheckResult } from '../model/report.ts'
import type { Status } from '../model/status.ts'
import { now } from '../probe/clock.ts'
import { ProbeError } from '../probe/error.ts'
import { guarded } from '../probe/guard.ts'
import { pause } from '../probe/pause.ts'
import type { RuleText } from '../words/rule.ts'
import { cancelledResult, graces, unlessCancelled } from './cancelled.ts'
import { capped } from './cap.ts'
import { askedAlone, told } from './exchange.ts'
import type { AnyCheckKind, Draft, Judgement, Scene, World } from './kind.ts'
import { withPatience } from './patience.ts'
import type { Questions } from './question.ts'
import type { Retry } from './schema/fields.ts'
import { Waits } from './waits.ts'

export interface CheckOutcome {
  readonly result: CheckResult
  readonly attestation: AttestationResult | null
}

/**
 * Observes and judges one check, again and again where it has a `retry`, and completes its findings.
 * Never throws: a fault is a result with status `error`.
 * @param config what the kind's own schema made of the checklist's text
 * @param worldFor makes the world of one attempt; `again` is true from the second attempt on
 * @param tells whether the result tells what was asked and what came back, where it did not pass
 */
export async function runCheck(
  kind: AnyCheckKind,
  config: unknown,
  worldFor: (again: boolean) => World,
  tells = false,
): Promise<CheckOutcome> {
  const started = now()
  const retry = retryOf(config)
  const waits = new Waits()
  const patience = kind.patience?.(config) ?? null
  let passes = 0
  const before = new Set<string>()
  let last: Attempt | null = null
  const { signal } = worldFor(false)
  for (let attempt = 1; ; attempt++) {
    const attempted = signal.aborted
      ? null
      : await askedOnce(kind, config, { ...worldFor(attempt > 1), waited: (from, to) => waits.add(from, to) })
    if (attempted === null) {
      const found = last?.result.findings.find(({ level }) => level === 'error')?.observed.split(triesMark)[0]
      const result = await cancelledResult(kind.kind, now() - started, attempt - 1, found)
      return { result, attestation: null }
    }
    const { world, judgement, conversation } = attempted
    const seen = await complete(kind.kind, judgement, world, now() - started, attempt)
    const whole = withTries(seen, attempt, before)
    const outcome = tells ? withConversation(whole, conversation) : whole
    last = outcome
    if (patience && outcome.mayCome && !world.signal.aborted) {
      const wait = Math.min(patience.every, started + patience.for - now())
      if (wait > 0) {
        await pause(wait, world.signal)
        continue
      }
    }
    passes = outcome.result.status === 'passed' ? passes + 1 : 0
    if (!retry || passes >= retry.steady || outcome.internal || world.signal.aborted) return outcome
    const wait = Math.min(Math.max(retry.every, outcome.retryAfterMs), started + waits.totalMs + retry.for - now())
    if (wait <= timerEarly) return passes > 0 ? unsteady(outcome, passes, retry) : outcome
    await pause(wait, world.signal)
  }
}

/** A timer of Node may end so much before its time, milliseconds; what is then left of a deadline is none. */
const timerEarly = 1

/** How often it was asked, in what it found at last, and what it had found before where that was something else. */
function withTries(outcome: Attempt, attempt: number, before: Set<string>): Attempt {
  const { findings } = outcome.result
  const at = findings.findIndex(({ level }) => level === 'error')
  const last = findings[at]
  if (last === undefined) return outcome
  const { observed } = last
  const others = [...before].filter((one) => one !== observed).slice(-mostBefore) // cut: a list
  before.add(observed)
  if (attempt === 1) return outcome
  const tries = `${observed}${triesMark}${attempt} tries${others.length === 0 ? '' : `, before: ${others.join(', ')}`})`
  return {
    ...outcome,
    result: { ...outcome.result, findings: findings.with(at, { ...last, observed: tries }) },
  }
}

/** What was found before is told of so many tries that differ. */
const mostBefore = 2

interface Attempt extends CheckOutcome {
  readonly internal: boolean
  readonly retryAfterMs: number
  readonly mayCome: boolean
}

interface Attempted {
  readonly world: World
  readonly judgement: Judgement
  readonly conversation: () => readonly Exchange[]
}

/** Null where the run was cancelled meanwhile. */
function askedOnce(kind: AnyCheckKind, config: unknown, world: World): Promise<Attempted | null> {
  const undoes = kind.runsCommands || (kind.changes?.(config, world) ?? false)
  return unlessCancelled(attemptOnce(kind, config, world), world.signal, undoes ? graces.undoing : graces.other)
}

async function attemptOnce(kind: AnyCheckKind, config: unknown, world: World): Promise<Attempted> {
  let asked: Questions = null
  const mask = (text: string): string => world.redact.mask(text)
  try {
    asked = kind.questions(config, world)
    const observation = await observed(kind, asked, config, world)
    const judgement = kind.judge(observation, config, world)
    return {
      world,
      judgement: { ...judgement, findings: capped(judgement.findings, kind.most) },
      conversation: () => told(kind.conversation?.(observation) ?? askedAlone(asked, mask)),
    }
  } catch (error) {
    return { world, judgement: { findings: [draftOf(error)] }, conversation: () => askedAlone(asked, mask) }
  }
}

function withConversation(outcome: Attempt, conversation: Attempted['conversation']): Attempt {
  if (outcome.result.status === 'passed') return outcome
  const told = conversation()
  return told.length === 0 ? outcome : { ...outcome, result: { ...outcome.result, conversation: told } }
}

async function observed(kind: AnyCheckKind, asked: Questions, config: unknown, world: World): Promise<unknown> {
  const patient = withPatience(world, timeoutOf(config) ?? world.timeoutMs)
  try {
    return await guarded(() => kind.observe(asked, config, patient.world))
  } finally {
    patient.end()
  }
}

/** A fault as a finding: what a probe could not ask, or a mistake of the gate itself. */
export function draftOf(error: unknown): Draft {
  if (error instanceof ProbeError) {
    return {
      rule: error.rule,
      level: 'error',
      message: error.message,
      expected: error.expected,
      observed: error.observed,
      inconclusive: true,
      ...(error.url === undefined ? {} : { url: error.url }),
      ...(error.fix === undefined ? {} : { fix: error.fix }),
    }
  }
  return {
    rule: 'gate/internal',
    message: 'The check could not be carried out',
    expected: 'a result',
    observed: error instanceof Error ? `${error.name}: ${error.message}` : 'an unknown fault',
    inconclusive: true,
  }
}

async function complete(
  kind: string,
  judgement: Judgement,
  scene: Scene,
  durationMs: number,
  attempts: number,
): Promise<Attempt> {
  const findings = await Promise.all(judgement.findings.map((draft) => finish(draft, scene)))
  return {
    result: {
      kind,
      status: judgement.status ?? statusOf(judgement.findings, findings),
      durationMs: Math.round(durationMs),
      ...(attempts > 1 && { attempts }),
      findings,
      ...judgement.measured,
    },
    attestation: judgement.attestation ?? null,
    internal: judgement.findings.some((draft) => draft.rule === 'gate/internal'),
    retryAfterMs: judgement.retryAfterMs ?? 0,
    mayCome: judgement.mayCome ?? false,
  }
}

/** `failed` where something was seen to be wrong, `error` where only answers are missing. */
function statusOf(drafts: readonly Draft[], findings: readonly Finding[]): Status {
  const errors = drafts.filter((_, index) => findings[index]?.level === 'error')
  if (errors.length === 0) return 'passed'
  return errors.every((draft) => draft.inconclusive) ? 'error' : 'failed'
}

/** Adds level, advice and link from the registry, which loads where something was found. */
export async function finish(draft: Draft, scene: Pick<Scene, 'stacks'>): Promise<Finding> {
  const { ruleDocs, ruleText } = await import('../words/index.ts')
  const text = ruleText(draft.rule)
  return {
    rule: draft.rule,
    level: draft.level ?? (text.level === 'off' ? 'error' : text.level),
    message: draft.message,
    expected: draft.expected,
    observed: draft.observed,
    ...(draft.location === undefined ? {} : { location: draft.location }),
    ...(draft.url === undefined ? {} : { url: draft.url }),
    fix: draft.fix ?? adviceFor(text.fix, scene),
    docs: ruleDocs(draft.rule),
  }
}

/** The advice for what the checkout is built on; looks at the checkout only where that makes a difference. */
function adviceFor(fix: RuleText['fix'], scene: Pick<Scene, 'stacks'>): string {
  const stack = Object.keys(fix).length > 1 ? scene.stacks().find((name) => fix[name] !== undefined) : undefined
  return (stack && fix[stack]) ?? fix.default
}

async function unsteady(outcome: Attempt, passes: number, retry: Retry): Promise<Attempt> {
  const { ruleDocs, ruleText } = await import('../words/index.ts')
  const finding = {
    rule: 'gate/unsteady',
    level: 'error' as const,
    message: 'The check passed, but not often enough in a row before its deadline',
    expected: `${retry.steady} passes in a row`,
    observed: `${passes} in a row`,
    fix: ruleText('gate/unsteady').fix.default,
    docs: ruleDocs('gate/unsteady'),
  }
  return {
    ...outcome,
    result: { ...outcome.result, status: 'failed', findings: [...outcome.result.findings, finding] },
  }
}

function retryOf(config: unknown): Retry | undefined {
  return config !== null && typeof config === 'object' && 'retry' in config
    ? (config.retry as Retry | undefined)
    : undefined
}

function timeoutOf(config: unknown): number | undefined {
  const given = config !== null && typeof config === 'object' && 'timeout' in config ? config.timeout : undefined
  return typeof given === 'number' ? given : undefined
}
