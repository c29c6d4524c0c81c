import { base64View, folded, foldedView, lower } from './fold.ts'
import { Beginnings, shortestFragment, shortestHead, shortestTail } from './fragments.ts'
import { shortest } from './mark.ts'
import { Tokens } from './tokens.ts'
import { unescaped } from './unescape.ts'
import { type Stretch, sourceView, type View } from './view.ts'
import { base64Stems, hexadecimal, misreadings } from './written-forms.ts'

/** How often something escaped is escaped once more and still known. */
const mostLevels = 3

/**
 * Finds secrets in a text in whatever form they are written. The text is read in several ways, with its escapes taken
 * back once and more, without quoting, without line breaks as base64; the secrets are looked for in each.
 */
export class Finder {
  readonly #tokens = new Tokens(shortest)
  readonly #heads = new Beginnings()
  readonly #tails = new Beginnings()
  readonly #base64Heads = new Beginnings()
  readonly #base64Tails = new Beginnings()

  /** @param text one line */
  add(text: string): void {
    for (const form of [text, ...misreadings(text)]) this.#addForm(folded(form))
    if (text.length < shortestFragment) return
    this.#addWhole(lower(hexadecimal(text)), this.#heads, this.#tails)
    for (const stem of base64Stems(text)) this.#addWhole(stem, this.#base64Heads, this.#base64Tails)
  }

  /** Where secrets stand in a text, in order and without overlap. */
  find(text: string): Stretch[] {
    const found: Stretch[] = []
    let view: View | null = sourceView(text)
    for (let level = 0; view !== null && level <= mostLevels; level++) {
      this.#search(view, found)
      view = unescaped(view)
    }
    return joined(found)
  }

  #addForm(text: string): void {
    if (text.length < shortestFragment || isWord(text)) this.#tokens.add(text)
    else {
      const small = lower(text)
      this.#heads.add(small, shortestHead(text))
      this.#tails.add(reversed(small), shortestTail(text))
    }
  }

  #addWhole(text: string, heads: Beginnings, tails: Beginnings): void {
    heads.add(text, shortestFragment + 3)
    tails.add(reversed(text), shortestFragment + 3)
  }

  #search(view: View, found: Stretch[]): void {
    const hide = (of: View, start: number, end: number): void => {
      found.push([of.from(start), of.to(end - 1)])
    }
    const plain = foldedView(view)
    this.#tokens.search(plain.text, (start, end) => hide(plain, start, end))
    bothWays(lower(plain.text), this.#heads, this.#tails, (start, end) => hide(plain, start, end))
    const encoded = base64View(view)
    bothWays(encoded.text, this.#base64Heads, this.#base64Tails, (start, end) => hide(encoded, start, end))
  }
}

function bothWays(
  text: string,
  heads: Beginnings,
  tails: Beginnings,
  found: (start: number, end: number) => void,
): void {
  heads.search(text, found)
  if (!tails.isEmpty) tails.search(reversed(text), (start, end) => found(text.length - end, text.length - start))
}

/** Unit by unit: halves of surrogate pairs change places, which is of no account for comparing. */
function reversed(text: string): string {
  let back = ''
  for (let at = text.length - 1; at >= 0; at--) back += text.charAt(at)
  return back
}

/** A plain word or number, which might be a part of any other. */
function isWord(text: string): boolean {
  return text.length <= 16 && /^(?:[A-Z]?[a-z]+|[A-Z]+|\d{1,11})$/.test(text)
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const inOrder = [...stretches].sort(([a, b], [c, d]) => a - c || b - d)
  const result: [number, number][] = []
  for (const [from, to] of inOrder) {
    const last = result.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else result.push([from, to])
  }
  return result
}
