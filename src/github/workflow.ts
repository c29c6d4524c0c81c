import { parseYaml } from '../formats/yaml/parse.ts'
import { plainOf } from '../formats/yaml/placed.ts'
import type { GateChange } from '../model/gate-change.ts'

/** What decides about a gate in a workflow besides its checklist. */
interface GateStep {
  readonly job: string
  readonly uses: string | null
  readonly inputs: Readonly<Record<string, string>>
  /** Conditions of the step and its job under which it does not run or does not count. */
  readonly conditions: Readonly<Record<string, string>>
}

type Plain = Readonly<Record<string, unknown>>

const isMap = (value: unknown): value is Plain => value !== null && typeof value === 'object' && !Array.isArray(value)
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : JSON.stringify(value ?? null))

/** Inputs that decide nothing about what is judged. */
const harmless = new Set(['report-directory', 'token'])

/**
 * What the head's workflow changes about the steps that run the gate, held against the base's by order within a job. Texts
 * are compared as written: what an expression stands for is the platform's to say. Nothing where the base has no such step.
 * @param job id of the job that runs, where it is known: only its steps are compared
 */
export function changesOfWorkflow(base: string, head: string, job: string | undefined): GateChange[] {
  const [before, after] = [parse(base), parse(head)]
  if (!before) return []
  const own = (steps: readonly GateStep[]): GateStep[] => steps.filter((step) => job === undefined || step.job === job)
  const steps = own(stepsIn(before))
  if (steps.length === 0) return []
  const now = after ? own(stepsIn(after)) : []
  return [
    ...steps.flatMap((step, at) => changesOfStep(step, now[at])),
    ...differing(triggersOf(before), after ? triggersOf(after) : {}).map(([name, from, to]) =>
      // One event more is no way around the gate.
      change('workflow-changed', `on.${name}`, from, to, from !== null),
    ),
  ]
}

function parse(source: string): Plain | null {
  const { value } = parseYaml(source, 'workflow')
  const plain = value && plainOf(value)
  return isMap(plain) ? plain : null
}

function stepsIn(workflow: Plain): GateStep[] {
  const jobs = isMap(workflow.jobs) ? workflow.jobs : {}
  return Object.entries(jobs).flatMap(([job, body]) => {
    if (!isMap(body) || !Array.isArray(body.steps)) return []
    const all: unknown[] = body.steps
    return all.flatMap((step) => (isMap(step) ? (gateStep(job, body, step) ?? []) : []))
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
  const given = isMap(step.with) ? step.with : {}
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
      change('input-changed', name, before, after, !harmless.has(name)),
    ),
    ...uses,
    ...differing(from.conditions, to.conditions).map(([name, before, after]) =>
      change('workflow-changed', name, before, after, true),
    ),
  ]
}

/** Events with their filters: a workflow that does not run leaves the gate out. */
function triggersOf(workflow: Plain): Record<string, string> {
  // YAML 1.1 reads the key as true, this reader as it is written.
  const on = workflow.on
  if (typeof on === 'string') return { [on]: '{}' }
  if (Array.isArray(on)) return Object.fromEntries(on.map((event) => [String(event), '{}']))
  return isMap(on) ? Object.fromEntries(Object.entries(on).map(([event, filter]) => [event, text(filter ?? {})])) : {}
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
  weakens: boolean,
): GateChange {
  const told = (value: string | null): string | null => (value === null ? null : `${name}: ${value}`)
  return { change: kind, item: null, from: told(from), to: told(to), weakens }
}

/** The `config-ref` that the base's workflow asks for, which the head cannot choose for itself. */
export function configRefOf(base: string, job: string | undefined): string | undefined {
  const workflow = parse(base)
  const steps = workflow ? stepsIn(workflow).filter((step) => job === undefined || step.job === job) : []
  return steps.find(({ inputs }) => inputs['config-ref'] !== undefined)?.inputs['config-ref']
}
