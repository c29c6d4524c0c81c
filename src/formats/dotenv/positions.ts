/** Turns offsets of a text into lines and columns, both from 1. A line ends with LF, CRLF or a lone CR. */
export class Positions {
  readonly #starts: number[] = [0]
  /** Index of the line that was asked for last: readers go from line to line. */
  #last = 0

  constructor(text: string) {
    if (text.includes('\r')) {
      for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) this.#starts.push(index + end.length)
    } else {
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1)
    }
  }

  get lines(): number {
    return this.#starts.length
  }

  at(offset: number): { readonly line: number; readonly column: number } {
    const index = this.#indexOf(offset)
    this.#last = index
    return { line: index + 1, column: offset - (this.#starts[index] ?? 0) + 1 }
  }

  #indexOf(offset: number): number {
    for (const near of [this.#last, this.#last + 1]) if (this.#holds(near, offset)) return near
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  #holds(index: number, offset: number): boolean {
    const start = this.#starts[index]
    return start !== undefined && start <= offset && offset < (this.#starts[index + 1] ?? Number.POSITIVE_INFINITY)
  }
}
