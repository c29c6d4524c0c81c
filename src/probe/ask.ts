import { guarded } from './guard.ts'

/** Remembers observations by question, so that the same question is asked once. */
export class Questions {
  readonly #answers = new Map<string, Promise<unknown>>()
  readonly #before: Questions | undefined

  /** @param before what was known until now, whose answers are replaced by those that are asked for here */
  constructor(before?: Questions) {
    this.#before = before
  }

  ask<T>(question: string, observe: () => Promise<T>): Promise<T> {
    const known = this.#answers.get(question)
    if (known) return known as Promise<T>
    const answer = guarded(observe)
    this.#remember(question, answer)
    return answer
  }

  #remember(question: string, answer: Promise<unknown>): void {
    this.#answers.set(question, answer)
    if (this.#before) this.#before.#remember(question, answer)
  }
}

/** Why a task that waited in a lane was never begun. */
export class Dismissed extends Error {
  override readonly name = 'Dismissed'
}

interface Lane {
  running: number
  waiting: Waiting[]
}

interface Waiting {
  readonly timeoutMs: number
  readonly start: () => void
  readonly dismiss: () => void
}

/** Lets at most `size` tasks run at a time per name; the others wait in order. */
export class Lanes {
  readonly #size: number
  readonly #lanes = new Map<string, Lane>()
  #closed = false

  constructor(size: number) {
    this.#size = size
  }

  /**
   * @param timeoutMs what the task would wait for an answer; without it, silence does not dismiss it
   * @throws Dismissed where the task was not begun: since nothing answers there any more, or the run is over
   */
  async run<T>(name: string, task: () => Promise<T>, timeoutMs = Number.POSITIVE_INFINITY): Promise<T> {
    if (this.#closed) throw new Dismissed('the run is over')
    const lane = this.#lanes.get(name) ?? { running: 0, waiting: [] }
    this.#lanes.set(name, lane)
    if (lane.running < this.#size) lane.running++
    else {
      await new Promise<void>((start, fail) => {
        lane.waiting.push({ timeoutMs, start, dismiss: () => fail(new Dismissed('nothing answers there')) })
      })
    }
    try {
      return await task()
    } finally {
      const next = lane.waiting.shift()
      if (next) next.start()
      else if (--lane.running === 0) this.#lanes.delete(name)
    }
  }

  /**
   * Dismisses those that wait for a lane in which nothing has answered for `silentMs`, where that is half of the time
   * that they would wait for an answer themselves, or more.
   */
  silent(name: string, silentMs: number): void {
    const lane = this.#lanes.get(name)
    if (!lane) return
    const isHopeless = ({ timeoutMs }: Waiting): boolean => timeoutMs / 2 <= silentMs
    const hopeless = lane.waiting.filter(isHopeless)
    lane.waiting = lane.waiting.filter((one) => !isHopeless(one))
    for (const one of hopeless) one.dismiss()
  }

  /** Begins no task any more. */
  close(): void {
    this.#closed = true
    for (const lane of this.#lanes.values()) for (const one of lane.waiting.splice(0)) one.dismiss()
  }
}
