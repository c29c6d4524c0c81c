import { mostShown } from './bounded.ts'
import { mark, shortest } from './mark.ts'

/** A hostile text may be full of marks; only so many of the last ones are looked at. */
const mostCuts = 1000

/** Before a mark of omission a value may begin, after it one may end: probes cut what they show to size. */
export class Cuts {
  readonly #secrets: ReadonlySet<string>
  #heads = new Map<string, string[]>()
  #tails = new Map<string, string[]>()
  #known = 0

  constructor(secrets: ReadonlySet<string>) {
    this.#secrets = secrets
  }

  mask(text: string): string {
    // What was cut without a mark has the length that is shown at most.
    const ends = text.length === mostShown ? [text.length] : []
    for (let at = text.lastIndexOf('…'); at >= 0 && ends.length < mostCuts; at = text.lastIndexOf('…', at - 1)) {
      ends.push(at)
      if (at === 0) break
    }
    if (ends.length === 0) return text
    this.#learn()
    let masked = text
    // From the last to the first, so that places stay as they are.
    for (const at of ends) {
      const after = this.#endOfValue(masked, at + 1)
      const before = this.#startOfValue(masked, at)
      masked =
        masked.slice(0, before) +
        (before < at ? mark : '') +
        masked.slice(at, at + 1) +
        (after > at + 1 ? mark : '') +
        masked.slice(Math.max(after, at + 1))
    }
    return masked
  }

  #startOfValue(text: string, end: number): number {
    for (let at = Math.max(0, end - mostShown); at + shortest <= end; at++) {
      const part = text.slice(at, end)
      if (this.#heads.get(part.slice(0, shortest))?.some((value) => value.startsWith(part))) return at
    }
    return end
  }

  #endOfValue(text: string, start: number): number {
    for (let at = Math.min(text.length, start + mostShown); at >= start + shortest; at--) {
      const part = text.slice(start, at)
      if (this.#tails.get(part.slice(-shortest))?.some((value) => value.endsWith(part))) return at
    }
    return start
  }

  #learn(): void {
    if (this.#known === this.#secrets.size) return
    this.#known = this.#secrets.size
    this.#heads = Map.groupBy(this.#secrets, (value) => value.slice(0, shortest))
    this.#tails = Map.groupBy(this.#secrets, (value) => value.slice(-shortest))
  }
}
