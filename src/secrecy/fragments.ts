/** From this length on a part of a secret at its begin or end is known again. */
export const shortestFragment = 8
/** What is left at least of such a part without its quoting. */
const shortestBare = 6

/** Beginnings that many secrets share, and that the words of this program hold. */
const shared =
  /^(?:[a-z][a-z0-9+.]*:\/\/|django-insecure-|(?:sk|pk|rk|whsec)_(?:live_|test_|prod_)?|gh[opsu]_|github_pat_|glpat-|xox[a-z]-|shpat_|npm_|pypi-|akia|aiza|sg\.|bearer\+|basic\+)/
/** Units behind such a beginning that are needed beside it. */
const behindShared = 4
/** A part that looks like words is told from them from this length on. */
const longestWords = 16

/** A secret without a beginning that many share. */
export function withoutShared(secret: string): string {
  return secret.slice(shared.exec(secret.toLowerCase())?.[0].length ?? 0)
}

/**
 * How many units of a secret's begin are needed to know it again.
 * @param least units that are left of the first eight where the secret stands here without its quoting
 */
export function shortestHead(secret: string, least = shortestFragment): number {
  const ownLength = (shared.exec(secret.toLowerCase())?.[0].length ?? -behindShared) + behindShared
  let length = Math.max(shortestBare, least, ownLength)
  while (length < longestWords && looksLikeWords(secret.slice(0, length))) length++
  return length
}

/** As `shortestHead`, of the end. */
export function shortestTail(secret: string, least = shortestFragment): number {
  let length = Math.max(shortestBare, least)
  while (length < longestWords && looksLikeWords(secret.slice(-length))) length++
  return length
}

/**
 * Words with separators between them, of which one has four letters: neither digits, nor case that changes in a word, nor
 * many consonants.
 */
function looksLikeWords(text: string): boolean {
  if (/[^\w./:,+-]|\d|[a-z][A-Z]|[A-Z]{2}[a-z]/.test(text)) return false
  return /[a-z]{4}/i.test(text) && !/[bcdfghjklmnpqrstvwxz]{5}/i.test(text)
}

interface Needle {
  /** As it is written. */
  readonly text: string
  /** Units of it that must be found. */
  readonly least: number
  /** As it reads in what is searched, made when it is first compared: most never are. */
  turned?: string
}

/**
 * Texts that are found as a whole or by a part at their begin; or, in a text that is given in reverse, by a part at their
 * end.
 */
export class Beginnings {
  readonly #isReversed: boolean
  /** By what they begin with, or end with; several are in their order. */
  readonly #byHead = new Map<string, Needle | Needle[]>()
  readonly #firsts = new Uint8Array(1 << 16)
  readonly #unsorted = new Set<Needle[]>()
  readonly #short = new Set<string>()

  constructor(isReversed = false) {
    this.#isReversed = isReversed
  }

  /**
   * @param text as it is written
   * @param least units that must be found, at least `shortestBare`; a shorter text is not looked for
   */
  add(text: string, least: number): void {
    const { length } = text
    if (length < shortestBare) return
    const head = this.#isReversed ? text.slice(-shortestBare) : text.slice(0, shortestBare)
    const needle: Needle = { text, least: Math.min(least, length) }
    const same = this.#byHead.get(head)
    // Nearly every head is one of a single text.
    if (same === undefined) this.#byHead.set(head, needle)
    else {
      const several = Array.isArray(same) ? same : [same]
      several.push(needle)
      if (several !== same) this.#byHead.set(head, several)
      this.#unsorted.add(several)
    }
    this.#firsts[this.#isReversed ? firstsAt(text, length - 1, -1) : firstsAt(text, 0, 1)] = 1
    if (length <= longestWords) this.#short.add(text)
  }

  get isEmpty(): boolean {
    return this.#byHead.size === 0
  }

  /**
   * Tells every stretch of a text that is one of the texts or a part of one. Linear in the text.
   * @param text in reverse where ends are looked for
   */
  search(text: string, found: (start: number, end: number) => void): void {
    if (this.#byHead.size === 0) return
    this.#sort()
    for (let at = 0; at + shortestBare <= text.length; ) {
      const length = this.#firsts[firstsAt(text, at, 1)] ? this.#longestAt(text, at) : 0
      if (length > 0) found(at, at + length)
      // A long stretch is not looked through once more from each of its units.
      at += length >= 64 ? length - 32 : 1
    }
  }

  #longestAt(text: string, at: number): number {
    const same = this.#byHead.get(this.#turned(text.slice(at, at + shortestBare)))
    if (same === undefined) return 0
    const needles = Array.isArray(same) ? same : [same]
    // The needle that shares most with the text is beside the place where the text would stand among them.
    let [low, high] = [0, needles.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (isBefore(this.#reading(needles[middle]), text, at)) low = middle + 1
      else high = middle
    }
    let longest = 0
    for (const needle of [needles[low - 1], needles[low]]) {
      if (!needle) continue
      const common = commonLength(this.#reading(needle), text, at)
      if (common >= needle.least && common > longest) longest = common
    }
    return longest > 0 ? longest : this.#wholeAt(text, at)
  }

  /** Beside a text that begins as it does, a short whole one need not be found by order. */
  #wholeAt(text: string, at: number): number {
    for (let length = longestWords; length >= shortestBare; length--) {
      if (this.#short.has(this.#turned(text.slice(at, at + length)))) return length
    }
    return 0
  }

  #sort(): void {
    for (const needles of this.#unsorted) {
      needles.sort((a, b) => (this.#reading(a) < this.#reading(b) ? -1 : 1))
    }
    this.#unsorted.clear()
  }

  #reading(needle: Needle | undefined): string {
    if (!needle) return ''
    needle.turned ??= this.#turned(needle.text)
    return needle.turned
  }

  /** As a text reads in what is searched, and the other way round. */
  #turned(text: string): string {
    return this.#isReversed ? reversed(text) : text
  }
}

/** Unit by unit: halves of surrogate pairs change places, which is of no account for comparing. */
export function reversed(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return Buffer.from(text, 'latin1').reverse().toString('latin1')
  let back = ''
  for (let at = text.length - 1; at >= 0; at--) back += text.charAt(at)
  return back
}

/** @param step 1, or -1 to read backwards */
function firstsAt(text: string, at: number, step: number): number {
  return ((text.charCodeAt(at) * 31 + text.charCodeAt(at + step)) * 31 + text.charCodeAt(at + 2 * step)) & 0xffff
}

function commonLength(needle: string, text: string, at: number): number {
  const most = Math.min(needle.length, text.length - at)
  let length = 0
  while (length < most && needle.charCodeAt(length) === text.charCodeAt(at + length)) length++
  return length
}

function isBefore(needle: string, text: string, at: number): boolean {
  const common = commonLength(needle, text, at)
  if (common === needle.length) return true
  if (at + common >= text.length) return false
  return needle.charCodeAt(common) < text.charCodeAt(at + common)
}
