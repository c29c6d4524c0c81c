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

/** Lets at most `size` tasks run at a time per name; the others wait in order. */
export class Lanes {
  readonly #size: number
  readonly #lanes = new Map<string, { running: number; waiting: (() => void)[] }>()

  constructor(size: number) {
    this.#size = size
  }

  async run<T>(name: string, task: () => Promise<T>): Promise<T> {
    const lane = this.#lanes.get(name) ?? { running: 0, waiting: [] }
    this.#lanes.set(name, lane)
    if (lane.running >= this.#size) await new Promise<void>((start) => lane.waiting.push(start))
    else lane.running++
    try {
      return await task()
    } finally {
      const next = lane.waiting.shift()
      if (next) next()
      else lane.running--
    }
  }
}
