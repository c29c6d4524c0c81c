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
    // From the first to the last, copying once, so that many marks take no longer than the text.
    let masked = ''
    let copied = 0
    for (const at of ends.reverse()) {
      const before = Math.max(this.#startOfValue(text, at), copied)
      const after = this.#endOfValue(text, at + 1)
      masked += text.slice(copied, before) + (before < at ? mark : '') + text.slice(at, at + 1)
      copied = Math.max(after, at + 1)
      if (after > at + 1) masked += mark
    }
    return masked + text.slice(copied)
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
