import type { World } from '../../check/kind.ts'
import { Waits } from '../../check/waits.ts'
import { absent, mismatch } from '../../expect/matcher.ts'
import { now } from '../../probe/clock.ts'
import { CookieJar } from '../../probe/cookies.ts'
import { ProbeError } from '../../probe/error.ts'
import { pause } from '../../probe/pause.ts'
import { follow } from '../../probe/redirects.ts'
import { bounded } from '../../secrecy/bounded.ts'
import { mostBodyBytes, readAnswer } from './answer.ts'
import { type Built, build } from './build.ts'
import { isMet, isStepMet } from './compare.ts'
import type { Expectation } from './expectation.ts'
import { schemaReader } from './json-schema.ts'
import type { Answer, Attempt, Expected, Observation, StepObservation, Unanswered } from './observation.ts'
import { type Asked, mostRedirects, type StepQuestions } from './questions.ts'
import { readCapture } from './read.ts'
import { isSafe } from './request-line.ts'
import { retryAfterMs } from './retry-after.ts'
import type { Config } from './schema.ts'
import { secretTexts } from './secret-capture.ts'
import type { Capture, Step } from './step.ts'
import { type Base, baseOf, labelOf } from './target.ts'
import { fill, UnknownCapture } from './template.ts'

/** Sends the requests of a check: the steps until one fails, then the cleanup whatever happened. */
export async function observe(asked: Asked, config: Config, world: World): Promise<Observation> {
  const flow = new Flow(config, world)
  const steps: StepObservation[] = []
  const cleanup: StepObservation[] = []
  try {
    for (const [index, [step, questions]] of pairs(config.steps, asked.steps).entries()) {
      const observation = await flow.take(step, questions, config.steps.length > 1 ? index + 1 : 0)
      steps.push(observation)
      if (!isStepMet(observation)) break
    }
  } finally {
    for (const [step, questions] of pairs(config.cleanup, asked.cleanup)) {
      const observation = await flow.clean(step, questions)
      if (observation) cleanup.push(observation)
    }
  }
  const notRun = config.steps.slice(steps.length).map((step) => labelOfStep(step, world))
  return { steps, notRun, cleanup }
}

/** Each step with its questions; one without any is not taken. */
function pairs(steps: readonly Step[], asked: readonly StepQuestions[]): (readonly [Step, StepQuestions])[] {
  return steps.flatMap((step, index) => {
    const questions = asked[index]
    return questions ? [[step, questions] as const] : []
  })
}

class Flow {
  readonly #config: Config
  readonly #world: World
  readonly #base: Base | null
  readonly #captures = new Map<string, unknown>()
  readonly #jar = new CookieJar()
  readonly #waits = new Waits()

  constructor(config: Config, world: World) {
    this.#config = config
    this.#world = world
    this.#base = baseOf(world.environment.url, config.base)
  }

  /** @param number of the step, or 0 where there is only one */
  async take(step: Step, asked: StepQuestions, number: number): Promise<StepObservation> {
    const label = number === 0 ? this.#label(step) : `Step ${number}, ${this.#label(step)}`
    const { repeat } = this.#config
    if (repeat) return this.#repeat(step, asked, label, repeat)
    if (step.retry) return this.#retry(step, asked, label, step.retry)
    const attempt = await this.#attempt(step, asked, this.#world.signal)
    return this.#complete(step, asked, label, [attempt])
  }

  /** A cleanup step has its own time, also when that of the check is over. Null where it has nothing to clean. */
  async clean(step: Step, asked: StepQuestions): Promise<StepObservation | null> {
    const label = `Cleanup, ${this.#label(step)}`
    try {
      fill({ ...step, expect: undefined, capture: undefined }, this.#captures)
    } catch (error) {
      if (error instanceof UnknownCapture) return null
      throw error
    }
    return this.#complete(step, asked, label, [await this.#attempt(step, asked, undefined)])
  }

  #label(step: Step): string {
    return labelOfStep(step, this.#world)
  }

  async #repeat(
    step: Step,
    asked: StepQuestions,
    label: string,
    repeat: NonNullable<Config['repeat']>,
  ): Promise<StepObservation> {
    const attempts: Attempt[] = []
    const until = repeat.until && expectedOf(fill(repeat.until, this.#captures), step)
    const times = 'later' in asked.request ? asked.request.atMost : (asked.request.times ?? 1)
    for (let n = 1; n <= times && !this.#world.signal.aborted; n++) {
      if (n > 1) await pause(repeat.every, this.#world.signal)
      const attempt = await this.#attempt(step, asked, this.#world.signal)
      attempts.push(attempt)
      if (until && 'answer' in attempt && isMet(attempt.answer, until)) break
      if (isSilent(attempts)) {
        // Whoever lets the time pass from the first request on is not asked one by one; none of these had an answer.
        if (!until) attempts.push(...new Array<Attempt>(times - n).fill(attempt))
        break
      }
    }
    const observation = await this.#complete(step, asked, label, attempts, until !== undefined)
    return until ? { ...observation, until } : observation
  }

  /** Sends a step again until it is as expected or its time is over; the last answer counts. */
  async #retry(
    step: Step,
    asked: StepQuestions,
    label: string,
    retry: NonNullable<Step['retry']>,
  ): Promise<StepObservation> {
    const started = now()
    const waitedBefore = this.#waits.totalMs
    for (;;) {
      const attempt = await this.#attempt(step, asked, this.#world.signal)
      const seen = await this.#complete(step, asked, label, [attempt])
      const isHopeless = 'fault' in attempt && attempt.fault.rule === 'http/request'
      if (isStepMet(seen) || isHopeless || this.#world.signal.aborted) return seen
      const wait = Math.min(
        Math.max(retry.every, retryAfterMs(attempt) ?? 0),
        started + retry.for + this.#waits.totalMs - waitedBefore - now(),
      )
      if (wait <= 0) return seen
      await pause(wait, this.#world.signal)
    }
  }

  async #attempt(step: Step, asked: StepQuestions, signal: AbortSignal | undefined): Promise<Attempt> {
    try {
      const request = await build(step, asked, this.#base, this.#captures, this.#world)
      return { answer: await this.#send(step, request, signal) }
    } catch (error) {
      if (!(error instanceof ProbeError)) throw error
      return { fault: unanswered(error) }
    }
  }

  async #send(step: Step, built: Built, signal: AbortSignal | undefined): Promise<Answer> {
    const { net } = this.#world
    const timeoutMs = step.timeout ?? this.#config.timeout ?? this.#world.timeoutMs
    const options = { policy: step.redirect ?? 'follow', max: mostRedirects(step) } as const
    const isLimit = limitsBy(step)
    const seeksLimit = isOfLimit(step.expect?.status) || isOfLimit(this.#config.repeat?.until?.status)
    const asked = { ...built, timeoutMs, maxBytes: mostBodyBytes }
    const begun = (since: number): void => {
      this.#waits.add(since, now())
      this.#world.waited?.(since, now())
    }
    const request = { ...asked, begun, ...(seeksLimit && { unpaced: true }) }
    if (this.#isShared(step)) {
      // Without a signal: the answer belongs to all who ask, and the time limit ends it anyway.
      return this.#world.ask(`http ${JSON.stringify([asked, options, isLimit(429), isLimit(503)])}`, () =>
        patiently(
          async () => readAnswer(await follow(net, request, { ...options, jar: new CookieJar() })),
          ({ status }) => isLimit(status),
          timeoutMs * shareOfWaiting,
          this.#world.signal,
        ),
      )
    }
    const once = async (): Promise<Answer> =>
      readAnswer(await follow(net, { ...request, ...(signal ? { signal } : {}) }, { ...options, jar: this.#jar }))
    const { signal: stopped } = this.#world
    return this.#mayBeAskedAgain(step)
      ? patiently(once, ({ status }) => isLimit(status), timeoutMs * shareOfWaiting, stopped)
      : once()
  }

  /** A step of a flow that a limit of requests keeps from its answer, and that changes nothing. */
  #mayBeAskedAgain(step: Step): boolean {
    return !this.#config.repeat && !step.retry && isSafe(step.request) && !hasBody(step)
  }

  /** A single safe request without a body is the same question for everybody. */
  #isShared(step: Step): boolean {
    const { steps, cleanup } = this.#config
    return steps.length === 1 && cleanup.length === 0 && this.#mayBeAskedAgain(step)
  }

  async #complete(
    step: Step,
    asked: StepQuestions,
    label: string,
    attempts: readonly Attempt[],
    awaited = false,
  ): Promise<StepObservation> {
    const { schema, time, 'error-rate': errorRate, ...answer } = fill(step.expect ?? {}, this.#captures)
    const expected: Expected = {
      ...expectedOf({ ...answer, ...(time ? { time } : {}) }, step),
      ...(awaited ? { anyStatus: true } : {}),
    }
    const answers = attempts.flatMap((attempt) => ('answer' in attempt ? [attempt.answer] : []))
    const looked = schema === undefined ? [] : awaited ? answers.slice(-1) : answers
    const misfitOf = schema && looked[0] ? await schemaReader(schema, asked.schema, this.#world) : () => null
    const last = answers.at(-1)
    return {
      label,
      expected,
      summary: { time, 'error-rate': errorRate },
      attempts,
      schema: looked.map((one) => ({ answer: one, misfit: misfitOf(one) })),
      missing: last ? this.#capture(step.capture ?? {}, last) : [],
    }
  }

  /** Keeps what an answer holds, and gives back what it does not. */
  #capture(captures: Readonly<Record<string, Capture>>, answer: Answer): StepObservation['missing'] {
    return Object.entries(captures).flatMap(([name, capture]) => {
      const value = readCapture(answer, capture)
      if (value === absent) return [{ name, capture, answer }]
      const secret = capture.secret ? secretTexts(value) : { texts: [] }
      if ('refused' in secret) return [{ name, capture, answer, refused: secret.refused }]
      for (const text of secret.texts) this.#world.redact.declare(text)
      this.#captures.set(name, value)
      return []
    })
  }
}

/** Of the time of a request, what may be waited besides because a host asks to. */
const shareOfWaiting = 0.75
const mostTries = 3
/** Milliseconds, where a 429 does not say how long to wait. */
const usualWait = 500

/** Whether a step is about the limit itself, which a pace would keep it from: of usual answers it takes 429 alone. */
function isOfLimit(status: Expectation['status']): boolean {
  const takes = (one: number): boolean => status !== undefined && mismatch(status, one) === null
  return takes(429) && ![200, 400, 401, 403, 404].some(takes)
}

/** Whether a status is a limit, and none that the step is about. */
function limitsBy({ expect }: Step): (status: number) => boolean {
  return (status) =>
    (status === 429 || status === 503) && (expect?.status === undefined || mismatch(expect.status, status) !== null)
}

/** Asks again where the target says that it was asked too often, when it says, and not for long. */
async function patiently(
  ask: () => Promise<Answer>,
  isLimit: (answer: Answer) => boolean,
  mostMs: number,
  signal: AbortSignal,
): Promise<Answer> {
  let left = mostMs
  for (let tries = 1; ; tries++) {
    const answer = await ask()
    const wait = retryAfterMs({ answer }) ?? (answer.status === 429 ? usualWait : undefined)
    if (!isLimit(answer) || wait === undefined || wait > left || tries === mostTries || signal.aborted) return answer
    left -= wait + answer.timeMs
    await pause(wait, signal)
  }
}

/** Whether there was no answer so far, and the last one was waited for in vain. */
function isSilent(attempts: readonly Attempt[]): boolean {
  const last = attempts.at(-1)
  return (
    last !== undefined &&
    'fault' in last &&
    last.fault.rule === 'http/timeout' &&
    attempts.every((one) => 'fault' in one)
  )
}

/** What a probe said, as plain data. */
function unanswered({ rule, message, expected, observed, url, fix }: ProbeError): Unanswered {
  return { rule, message, expected, observed, ...(url !== undefined && { url }), ...(fix !== undefined && { fix }) }
}

function expectedOf(expectation: Omit<Expectation, 'schema' | 'error-rate'>, step: Step): Expected {
  const mayTurn = step.redirect === 'follow' || step.expect?.url !== undefined
  const mayBePart = Object.keys(step.headers ?? {}).some((name) => name.toLowerCase() === 'range')
  return { ...expectation, redirect: step.redirect ?? 'follow', mayTurn, mayBePart }
}

function hasBody(step: Step): boolean {
  return [step.json, step.form, step.text, step.multipart].some((body) => body !== undefined)
}

/** The step's name with its method and target; masked before it is cut to size. */
function labelOfStep(step: Step, world: World): string {
  const label = step.name === undefined ? labelOf(step) : `${step.name} (${labelOf(step)})`
  return bounded(world.redact.mask(label))
}
