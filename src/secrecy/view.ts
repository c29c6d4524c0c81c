/** Where something stands in a text, from inclusive to exclusive. */
export type Stretch = readonly [from: number, to: number]

/**
 * A text as it reads after some transformation, with the place in the source of every unit of it: what is found in the
 * view is hidden in the source.
 */
export interface View {
  readonly text: string
  /** Where in the source a unit of the view begins. */
  from(at: number): number
  /** Where in the source a unit of the view ends, exclusive. */
  to(at: number): number
}

/** The source as it stands. */
export function sourceView(text: string): View {
  return { text, from: (at) => at, to: (at) => at + 1 }
}

/** A stretch of a view: either kept as it was, or standing as a whole for a stretch of the view below. */
interface Piece {
  /** Where it begins in the view. */
  readonly at: number
  readonly start: number
  readonly end: number
  readonly kept: boolean
}

/** Builds a view of a view from left to right, stretch by stretch. */
export class ViewBuilder {
  readonly #of: View
  readonly #texts: string[] = []
  readonly #pieces: Piece[] = []
  #length = 0
  #read = 0

  constructor(of: View) {
    this.#of = of
  }

  /** Puts `text` in place of the units from `start` to `end` (exclusive); what lies before and was not replaced is kept. */
  replace(text: string, start: number, end: number): void {
    this.#keep(start)
    if (text !== '') this.#add(text, { at: this.#length, start, end, kept: false })
    this.#read = end
  }

  view(): View {
    this.#keep(this.#of.text.length)
    const of = this.#of
    const pieces = this.#pieces
    return {
      text: this.#texts.join(''),
      from: (at) => {
        const one = pieceAt(pieces, at)
        return of.from(one.kept ? one.start + at - one.at : one.start)
      },
      to: (at) => {
        const one = pieceAt(pieces, at)
        return of.to(one.kept ? one.start + at - one.at : one.end - 1)
      },
    }
  }

  #keep(end: number): void {
    if (end <= this.#read) return
    const piece = { at: this.#length, start: this.#read, end, kept: true }
    this.#add(this.#of.text.slice(this.#read, end), piece)
    this.#read = end
  }

  #add(text: string, piece: Piece): void {
    this.#texts.push(text)
    this.#pieces.push(piece)
    this.#length += text.length
  }
}

const nothing: Piece = { at: 0, start: 0, end: 1, kept: true }

/** The last stretch that begins at or before a unit. */
function pieceAt(pieces: readonly Piece[], at: number): Piece {
  let [low, high] = [0, pieces.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle] ?? nothing).at <= at) low = middle
    else high = middle - 1
  }
  return pieces[low] ?? nothing
}
