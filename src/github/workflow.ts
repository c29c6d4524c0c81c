import { parseYaml } from '../formats/yaml/parse.ts'
import { plainOf } from '../formats/yaml/placed.ts'
import type { GateChange } from '../model/gate-change.ts'
import { isRecord } from '../model/record.ts'

/** What decides about a gate in a workflow besides its checklist. */
export interface GateStep {
  readonly job: string
  readonly uses: string | null
  readonly inputs: Readonly<Record<string, string>>
  /** Conditions of the step and its job under which it does not run or does not count. */
  readonly conditions: Readonly<Record<string, string>>
}

type Plain = Readonly<Record<string, unknown>>

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : JSON.stringify(value ?? null))

/** Inputs that decide nothing about what is judged. */
const harmless = new Set(['report-directory', 'token', 'formats', 'sign-off', 'comment', 'previous-report'])

/** From the laxest to the strictest; an input that is not there is the default. */
const strictness: readonly string[] = ['never', 'error', 'warning']
const rank = (failOn: string | null): number => strictness.indexOf(failOn ?? 'error')

/** Whether the head's input may judge less than the base's. */
function weakens(name: string, before: string | null, after: string | null): boolean {
  if (name === 'fail-on') return rank(before) < 0 || rank(after) < rank(before)
  return !harmless.has(name)
}

/** What a workflow says about the gate. */
export interface GateWorkflow {
  readonly steps: readonly GateStep[]
  /** Events with their filters: a workflow that does not run leaves the gate out. */
  readonly triggers: Readonly<Record<string, string>>
}

/**
 * Reads the steps of a workflow that run the gate; null where the text is no workflow.
 * @param job id of the job that runs, where it is known: only its steps count
 */
export function readWorkflow(source: string, job: string | undefined): GateWorkflow | null {
  const { value } = parseYaml(source, 'workflow')
  const plain = value && plainOf(value)
  if (!isRecord(plain)) return null
  return { steps: stepsIn(plain).filter((step) => job === undefined || step.job === job), triggers: triggersOf(plain) }
}

/**
 * What the head's workflow changes about the steps that run the gate, held against the base's by order within a job. Texts
 * are compared as written: what an expression stands for is the platform's to say. Nothing where the base has no such step.
 */
export function changesOfWorkflow(base: GateWorkflow, head: GateWorkflow | null): GateChange[] {
  if (base.steps.length === 0) return []
  return [
    ...base.steps.flatMap((step, at) => changesOfStep(step, head?.steps[at])),
    ...differing(base.triggers, head?.triggers ?? {}).map(([name, from, to]) =>
      // One event more is no way around the gate.
      change('workflow-changed', `on.${name}`, from, to, from !== null),
    ),
  ]
}

function stepsIn(workflow: Plain): GateStep[] {
  const jobs = isRecord(workflow.jobs) ? workflow.jobs : {}
  return Object.entries(jobs).flatMap(([job, body]) => {
    if (!isRecord(body) || !Array.isArray(body.steps)) return []
    const all: unknown[] = body.steps
    return all.flatMap((step) => (isRecord(step) ? (gateStep(job, body, step) ?? []) : []))
  })
}

/** The step as one of the gate: by its action, or by a command line that runs it. */
function gateStep(job: string, body: Plain, step: Plain): GateStep | null {
  const uses = typeof step.uses === 'string' ? step.uses : null
  const isAction = uses !== null && /(?:^|\/)readiness-gate(?:@|$)|^\.\/?$/.test(uses)
  const runs =
    typeof step.run === 'string' &&
    /\breadiness\b(?:(?!\breadiness\b)[^\n])*\brun\b|dist\/index\.js(?:(?!dist\/index\.js)[^\n])*\brun\b/.test(step.run)
  if (!isAction && !runs) return null
  const given = isRecord(step.with) ? step.with : {}
  const inputs = isAction
    ? Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), text(value)]))
    : { run: text(step.run) }
  const named = {
    if: step.if,
    'continue-on-error': step['continue-on-error'],
    'working-directory': step['working-directory'],
  }
  const ofJob = { 'job.if': body.if, 'job.continue-on-error': body['continue-on-error'] }
  const conditions = Object.entries({ ...named, ...ofJob }).filter(([, value]) => value !== undefined)
  return { job, uses, inputs, conditions: Object.fromEntries(conditions.map(([name, value]) => [name, text(value)])) }
}

function changesOfStep(from: GateStep, to: GateStep | undefined): GateChange[] {
  if (!to) return [change('workflow-changed', `jobs.${from.job}`, 'a step that runs the gate', null, true)]
  const uses = from.uses === to.uses ? [] : [change('workflow-changed', 'uses', from.uses, to.uses, true)]
  return [
    ...differing(from.inputs, to.inputs).map(([name, before, after]) =>
      change('input-changed', name, before, after, weakens(name, before, after)),
    ),
    ...uses,
    ...differing(from.conditions, to.conditions).map(([name, before, after]) =>
      change('workflow-changed', name, before, after, true),
    ),
  ]
}

function triggersOf(workflow: Plain): Record<string, string> {
  // YAML 1.1 reads the key as true, this reader as it is written.
  const on = workflow.on
  if (typeof on === 'string') return { [on]: '{}' }
  if (Array.isArray(on)) return Object.fromEntries(on.map((event) => [String(event), '{}']))
  return isRecord(on)
    ? Object.fromEntries(Object.entries(on).map(([event, filter]) => [event, text(filter ?? {})]))
    : {}
}

function differing(
  from: Readonly<Record<string, string>>,
  to: Readonly<Record<string, string>>,
): [name: string, from: string | null, to: string | null][] {
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])].sort()
  return names.filter((name) => from[name] !== to[name]).map((name) => [name, from[name] ?? null, to[name] ?? null])
}

function change(
  kind: GateChange['change'],
  name: string,
  from: string | null,
  to: string | null,
  isWeaker: boolean,
): GateChange {
  const told = (value: string | null): string | null => (value === null ? null : `${name}: ${value}`)
  return { change: kind, item: null, from: told(from), to: told(to), weakens: isWeaker }
}

/** The `config-ref` that a workflow asks for, or undefined. */
export function configRefOf({ steps }: GateWorkflow): string | undefined {
  return steps.find(({ inputs }) => inputs['config-ref'] !== undefined)?.inputs['config-ref']
}
