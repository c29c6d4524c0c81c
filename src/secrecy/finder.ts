import { isNamed } from './entropy.ts'
import { base64View, folded, foldedView, lower } from './fold.ts'
import { Beginnings, reversed, shortestFragment, shortestHead, shortestTail, withoutShared } from './fragments.ts'
import { shortest } from './mark.ts'
import { Tokens } from './tokens.ts'
import { unescaped } from './unescape.ts'
import { type Stretch, sourceView, type View } from './view.ts'
import { base64Stems, hexadecimal, misreadings } from './written-forms.ts'

/** How often something escaped is escaped once more and still known. */
const mostLevels = 3

type Found = (start: number, end: number) => void

/**
 * Finds secrets in a text in whatever form they are written. The text is read in several ways, with its escapes taken
 * back once and more, without quoting, without line breaks as base64; the secrets are looked for in each.
 */
export class Finder {
  readonly #plain = new Needles()
  /** With their quoting, since without it a part of eight units may be too short. */
  readonly #quoted = new Needles()
  readonly #base64 = new Needles()
  readonly #declared = new Tokens(shortest, false)

  /** Besides `add`, for a secret that somebody called one: also a plain word is found wherever it stands by itself. */
  addDeclared(text: string): void {
    for (const form of formsOf(text)) if (isToken(form)) this.#declared.add(form)
  }

  /** @param text one line */
  add(text: string): void {
    for (const form of formsOf(text)) {
      const bare = folded(form)
      if (bare === form) this.#plain.add(bare)
      else {
        const [head, tail] = [form.slice(0, shortestFragment), form.slice(-shortestFragment)]
        this.#plain.add(bare, folded(head).length, folded(tail).length)
      }
      // Without its quotes a short one would be a part of what stands before them, as in `b'…'`.
      if (bare.length < form.length || isToken(bare)) this.#quoted.add(form)
      for (const piece of piecesOf(form)) this.#plain.add(piece)
    }
    const own = withoutShared(text)
    for (const whole of own === text ? [text] : [text, own]) {
      if (whole.length < shortestFragment) continue
      for (const bytes of hexadecimal(whole)) this.#plain.addWhole(bytes, 2 * shortestFragment)
      // Of the bits of eight units so many characters are left wherever they begin.
      for (const stem of base64Stems(whole)) this.#base64.addWhole(stem, shortestFragment + 1)
    }
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

  #search(view: View, found: Stretch[]): void {
    const hide =
      (of: View): Found =>
      (start, end) =>
        found.push([of.from(start), of.to(end - 1)])
    const plain = foldedView(view)
    this.#plain.search(plain.text, lower(plain.text), hide(plain))
    if (!this.#quoted.isEmpty) this.#quoted.search(view.text, lower(view.text), hide(view))
    this.#declared.search(view.text, hide(view))
    if (this.#base64.isEmpty) return
    const encoded = base64View(view)
    this.#base64.search(encoded.text, encoded.text, hide(encoded))
  }
}

/** What is looked for in one reading of a text. */
class Needles {
  readonly #words = new Tokens(shortest)
  readonly #tokens = new Tokens(shortest)
  readonly #heads = new Beginnings()
  readonly #tails = new Beginnings(true)

  /**
   * A text as it is, of any case; a short one and a plain word as a whole, any other also by its begin or end.
   * @param head units at the begin that are enough
   * @param tail units at the end that are enough
   */
  add(text: string, head = shortestFragment, tail = shortestFragment): void {
    const small = lower(text)
    if (isToken(text)) {
      // A word in another case is another word.
      if (/^\p{L}+$/u.test(text)) this.#words.add(text)
      else this.#tokens.add(small)
      return
    }
    this.#heads.add(small, shortestHead(text, head))
    this.#tails.add(small, shortestTail(text, tail))
  }

  /** @param least units at the begin or end that are enough */
  addWhole(text: string, least: number): void {
    this.#heads.add(text, least)
    this.#tails.add(text, least)
  }

  get isEmpty(): boolean {
    return this.#heads.isEmpty && this.#tokens.isEmpty && this.#words.isEmpty
  }

  /** @param small the text in lower case */
  search(text: string, small: string, found: Found): void {
    this.#words.search(text, found)
    this.#tokens.search(small, found)
    if (this.#heads.isEmpty) return
    this.#heads.search(small, found)
    this.#tails.search(reversed(small), (start, end) => found(text.length - end, text.length - start))
  }
}

/** A secret, as it reads where what looks like an escape in it was taken back, and as others misread its bytes. */
function formsOf(text: string): Iterable<string> {
  // Neither an escape nor anything beyond ASCII: nearly all of them.
  if (/^[\w.:/@=+-]*$/.test(text)) return [text]
  const forms = new Set([text, ...misreadings(text)])
  let view = unescaped(sourceView(text))
  for (let level = 0; view !== null && level < mostLevels; level++) {
    forms.add(view.text)
    view = unescaped(view)
  }
  return forms
}

/** What is left of a secret behind what many begin with, and between the signs at which readers of all kinds cut. */
function piecesOf(text: string): string[] {
  const own = withoutShared(text)
  if (own === text && /^[\w-]*$/.test(text)) return []
  const pieces = [own, ...text.split(/[^\p{L}\p{N}_-]+/u)]
  return pieces.filter((piece) => piece.length >= shortestFragment && piece !== text && !isNames(piece))
}

function isNames(piece: string): boolean {
  return piece.split(/[_-]+/).every(isNamed)
}

/** Whether a text might be a part of any other: a short one, a plain word, a number. */
function isToken(text: string): boolean {
  if (text.length < shortestFragment) return true
  return text.length <= 16 && (/^\d{1,11}$/.test(text) || (/^(?:[A-Z]?[a-z]+|[A-Z]+)$/.test(text) && isNamed(text)))
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
