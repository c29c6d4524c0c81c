import type { Draft, World } from '../../check/kind.ts'
import { draftOf } from '../../check/run.ts'
import { absent } from '../../expect/matcher.ts'
import { CookieJar } from '../../probe/cookies.ts'
import { ProbeError } from '../../probe/error.ts'
import { pause } from '../../probe/pause.ts'
import { follow } from '../../probe/redirects.ts'
import { bounded } from '../../secrecy/bounded.ts'
import { type Answer, type Attempt, mostBodyBytes, readAnswer, readCapture } from './answer.ts'
import { type Base, type Built, baseOf, build, labelOf } from './build.ts'
import { validateJson } from './json-schema.ts'
import { judgeStep } from './judge.ts'
import { type Expected, judgeAnswer } from './rules/answer.ts'
import type { Capture, Config, Expectation, Step } from './schema.ts'
import { fill, UnknownCapture } from './template.ts'

/** What one step saw. */
export interface StepObservation {
  readonly label: string
  readonly expected: Expected
  readonly summary: Pick<Expectation, 'time' | 'error-rate'>
  /** One, or several with `repeat`. */
  readonly attempts: readonly Attempt[]
  /** With `repeat.until`: what the last answer must be. */
  readonly until?: Expected
  /** What does not fit the JSON Schema, and captures that found nothing. */
  readonly problems: readonly Draft[]
}

export interface Observation {
  readonly steps: readonly StepObservation[]
  /** Labels of the steps after a failed one. */
  readonly notRun: readonly string[]
  readonly cleanup: readonly StepObservation[]
  /** Values that are masked before anything is cut to size. */
  readonly hidden: readonly string[]
}

/** Sends the requests of a check: the steps until one fails, then the cleanup whatever happened. */
export async function observe(config: Config, world: World): Promise<Observation> {
  const flow = new Flow(config, world)
  const steps: StepObservation[] = []
  const cleanup: StepObservation[] = []
  try {
    for (const [index, step] of config.steps.entries()) {
      const observation = await flow.take(step, config.steps.length > 1 ? index + 1 : 0)
      steps.push(observation)
      if (judgeStep(observation, (text) => text).some(isError)) break
    }
  } finally {
    for (const step of config.cleanup) {
      const observation = await flow.clean(step)
      if (observation) cleanup.push(observation)
    }
  }
  const notRun = config.steps.slice(steps.length).map((step) => labelOfStep(step, world))
  return { steps, notRun, cleanup, hidden: world.redact.values() }
}

function isError(draft: Draft): boolean {
  return draft.level !== 'warning' && draft.level !== 'info'
}

class Flow {
  readonly #config: Config
  readonly #world: World
  readonly #base: Base | null
  readonly #captures = new Map<string, unknown>()
  readonly #jar = new CookieJar()

  constructor(config: Config, world: World) {
    this.#config = config
    this.#world = world
    this.#base = baseOf(world.environment.url, config.base)
  }

  /** @param number of the step, or 0 where there is only one */
  async take(step: Step, number: number): Promise<StepObservation> {
    const label = number === 0 ? this.#label(step) : `Step ${number}, ${this.#label(step)}`
    const { repeat } = this.#config
    if (repeat) return this.#repeat(step, label, repeat)
    const attempt = await this.#attempt(step, label, this.#world.signal)
    return this.#complete(step, label, [attempt])
  }

  /** A cleanup step has its own time, also when that of the check is over. Null where it has nothing to clean. */
  async clean(step: Step): Promise<StepObservation | null> {
    const label = `Cleanup, ${this.#label(step)}`
    try {
      fill({ ...step, expect: undefined, capture: undefined }, this.#captures)
    } catch (error) {
      if (error instanceof UnknownCapture) return null
      throw error
    }
    return this.#complete(step, label, [await this.#attempt(step, label, undefined)])
  }

  #label(step: Step): string {
    return labelOfStep(step, this.#world)
  }

  async #repeat(step: Step, label: string, repeat: NonNullable<Config['repeat']>): Promise<StepObservation> {
    const attempts: Attempt[] = []
    const until = repeat.until && expectedOf(fill(repeat.until, this.#captures), step)
    for (let n = 1; n <= repeat.times && !this.#world.signal.aborted; n++) {
      if (n > 1) await pause(repeat.every, this.#world.signal)
      const attempt = await this.#attempt(step, label, this.#world.signal)
      attempts.push(attempt)
      if (until && 'answer' in attempt && judgeAnswer(attempt.answer, until, label, (text) => text).length === 0) break
    }
    const observation = await this.#complete(step, label, attempts, until !== undefined)
    return until ? { ...observation, until } : observation
  }

  async #attempt(step: Step, label: string, signal: AbortSignal | undefined): Promise<Attempt> {
    try {
      const request = await build(step, this.#base, this.#captures, this.#world)
      return { answer: await this.#send(step, request, signal) }
    } catch (error) {
      if (!(error instanceof ProbeError)) throw error
      const draft = draftOf(error)
      return { fault: { ...draft, message: `${label}: ${draft.message}` } }
    }
  }

  async #send(step: Step, built: Built, signal: AbortSignal | undefined): Promise<Answer> {
    const { net } = this.#world
    const timeoutMs = step.timeout ?? this.#config.timeout ?? this.#world.timeoutMs
    const options = { policy: step.redirect ?? 'follow', max: step['max-redirects'] ?? 10 } as const
    const request = { ...built, timeoutMs, maxBytes: mostBodyBytes }
    if (this.#isShared(step)) {
      // Without a signal: the answer belongs to all who ask, and the time limit ends it anyway.
      return this.#world.ask(`http ${JSON.stringify([request, options])}`, async () =>
        readAnswer(await follow(net, request, { ...options, jar: new CookieJar() })),
      )
    }
    const exchange = await follow(net, { ...request, ...(signal ? { signal } : {}) }, { ...options, jar: this.#jar })
    return readAnswer(exchange)
  }

  /** A single safe request without a body is the same question for everybody. */
  #isShared(step: Step): boolean {
    const { steps, repeat, cleanup } = this.#config
    return (
      steps.length === 1 &&
      cleanup.length === 0 &&
      !repeat &&
      /^(GET|HEAD|OPTIONS) /.test(step.request) &&
      !hasBody(step)
    )
  }

  async #complete(step: Step, label: string, attempts: readonly Attempt[], awaited = false): Promise<StepObservation> {
    const { schema, time, 'error-rate': errorRate, ...answer } = fill(step.expect ?? {}, this.#captures)
    const expected: Expected = {
      ...expectedOf({ ...answer, ...(time ? { time } : {}) }, step),
      ...(awaited ? { anyStatus: true } : {}),
    }
    const problems: Draft[] = []
    const answers = attempts.flatMap((attempt) => ('answer' in attempt ? [attempt.answer] : []))
    if (schema !== undefined) {
      for (const one of awaited ? answers.slice(-1) : answers)
        problems.push(...(await validateJson(one, schema, label, this.#world)))
    }
    const last = answers.at(-1)
    if (last) problems.push(...this.#capture(step.capture ?? {}, last, label))
    return { label, expected, summary: { time, 'error-rate': errorRate }, attempts, problems }
  }

  #capture(captures: Readonly<Record<string, Capture>>, answer: Answer, label: string): Draft[] {
    const found: Draft[] = []
    for (const [name, capture] of Object.entries(captures)) {
      const value = readCapture(answer, capture)
      if (value !== absent) {
        if (capture.secret) registerSecret(value, this.#world)
        this.#captures.set(name, value)
        continue
      }
      found.push({
        rule: 'http/capture',
        message: `${label}: there is nothing to capture as ${name}`,
        expected: sourceOf(capture),
        observed: `an answer with status ${answer.status} without it`,
        url: answer.url,
      })
    }
    return found
  }
}

function expectedOf(expectation: Omit<Expectation, 'schema' | 'error-rate'>, step: Step): Expected {
  return { ...expectation, redirect: step.redirect ?? 'follow' }
}

function sourceOf({ json, header, cookie, regex }: Capture): string {
  if (json !== undefined) return `a value at ${json}`
  if (header !== undefined) return `a header ${header}`
  return cookie === undefined ? `a match of /${regex}/` : `a cookie ${cookie}`
}

/** Texts inside a captured value, too: a token may come in an object. */
function registerSecret(value: unknown, world: World): void {
  if (typeof value === 'string') world.redact.add(value)
  else if (value !== null && typeof value === 'object') {
    world.redact.add(JSON.stringify(value))
    for (const inner of Object.values(value)) registerSecret(inner, world)
  } else world.redact.add(String(value))
}

function hasBody(step: Step): boolean {
  return [step.json, step.form, step.text, step.multipart].some((body) => body !== undefined)
}

/** The step's name with its method and target; masked before it is cut to size. */
function labelOfStep(step: Step, world: World): string {
  const label = step.name === undefined ? labelOf(step) : `${step.name} (${labelOf(step)})`
  return bounded(world.redact.mask(label))
}
