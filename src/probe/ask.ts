export interface AskOptions {
  /** Ask again although the answer is known. */
  readonly fresh?: boolean
}

/** Remembers observations by question, so that the same question is asked once in a run. */
export class Questions {
  readonly #answers = new Map<string, Promise<unknown>>()

  ask<T>(question: string, observe: () => Promise<T>, options: AskOptions = {}): Promise<T> {
    const known = options.fresh ? undefined : this.#answers.get(question)
    if (known) return known as Promise<T>
    const answer = observe()
    this.#answers.set(question, answer)
    return answer
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
