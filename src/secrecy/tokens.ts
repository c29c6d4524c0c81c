/** Short texts and plain words, which are found only where they stand as a whole. */
export class Tokens {
  readonly #texts = new Set<string>()
  /** Lengths by the first units. */
  readonly #lengths = new Map<string, number[]>()
  readonly #least: number
  readonly #sparesNames: boolean

  /**
   * @param least length of the shortest text
   * @param sparesNames whether a plain word or number stays where it may be a part of a host name or a path
   */
  constructor(least: number, sparesNames = true) {
    this.#least = least
    this.#sparesNames = sparesNames
  }

  add(text: string): void {
    if (text.length < this.#least || this.#texts.has(text)) return
    this.#texts.add(text)
    const head = text.slice(0, this.#least)
    const lengths = this.#lengths.get(head)
    if (lengths === undefined) this.#lengths.set(head, [text.length])
    else if (!lengths.includes(text.length)) lengths.push(text.length)
  }

  get isEmpty(): boolean {
    return this.#texts.size === 0
  }

  /** Tells every stretch of a text that is one of the texts and no part of a longer word. */
  search(text: string, found: (start: number, end: number) => void): void {
    if (this.#texts.size === 0) return
    for (let at = 0; at + this.#least <= text.length; at++) {
      const lengths = this.#lengths.get(text.slice(at, at + this.#least))
      for (const length of lengths ?? []) {
        const end = at + length
        if (this.#texts.has(text.slice(at, end)) && isWhole(text, at, end, this.#sparesNames)) found(at, end)
      }
    }
  }
}

function isWhole(text: string, start: number, end: number, sparesNames: boolean): boolean {
  const isName = sparesNames && /^(?:\p{L}+|\p{N}+)$/u.test(text.slice(start, end))
  return !continues(text, start, start - 1, isName) && !continues(text, end - 1, end, isName)
}

/**
 * Whether the unit beside an end of a text makes it a part of a longer word.
 * @param isName whether a dot or slash may do so as well, since the text might be a part of a host name or a path
 */
function continues(text: string, edge: number, beside: number, isName: boolean): boolean {
  // What ends with a sign is no word that could go on.
  if (!/[\p{L}\p{N}]/u.test(text.charAt(edge))) return false
  const sign = text.charAt(beside)
  if (/[\p{L}\p{N}_-]/u.test(sign)) return true
  return (
    isName && (sign === '.' || sign === '/') && /[\p{L}\p{N}]/u.test(text.charAt(beside + (beside > edge ? 1 : -1)))
  )
}
