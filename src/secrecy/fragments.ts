/** From this length on a part of a secret at its begin or end is known again. */
export const shortestFragment = 8

/** Beginnings that many secrets share, and that the words of this program hold. */
const shared =
  /^(?:[a-z][a-z0-9+.]*:\/\/|django-insecure-|(?:sk|pk|rk|whsec)_(?:live_|test_|prod_)?|gh[opsu]_|github_pat_|glpat-|xox[a-z]-|shpat_|npm_|pypi-|akia|aiza|sg\.|bearer\+|basic\+)/
/** Units behind such a beginning that are needed beside it. */
const behindShared = 4
/** A part that looks like words is told from them from this length on. */
const longestWords = 16

/** How many units of a secret's begin are needed to know it again. */
export function shortestHead(secret: string): number {
  const ownLength = (shared.exec(secret.toLowerCase())?.[0].length ?? -behindShared) + behindShared
  let length = Math.max(shortestFragment, ownLength)
  while (length < longestWords && looksLikeWords(secret.slice(0, length))) length++
  return length
}

/** How many units of a secret's end are needed to know it again. */
export function shortestTail(secret: string): number {
  let length = shortestFragment
  while (length < longestWords && looksLikeWords(secret.slice(-length))) length++
  return length
}

/** Letters of words with separators between them: neither digits, nor case that changes to and fro, nor many consonants. */
function looksLikeWords(text: string): boolean {
  if (/[^\w./:,+-]|\d/.test(text) || /[bcdfghjklmnpqrstvwxz]{5}/i.test(text)) return false
  return (text.match(/[a-z][A-Z]|[A-Z]{2}[a-z]/g) ?? []).length < 2
}

interface Needle {
  readonly text: string
  /** Units of it that must be found. */
  readonly least: number
}

/**
 * Texts that are found as a whole or by a part at their begin. Both hold also for their ends where texts and secrets are
 * given in reverse.
 */
export class Beginnings {
  readonly #byHead = new Map<string, Needle[]>()
  readonly #firsts = new Uint8Array(1 << 16)
  readonly #unsorted = new Set<Needle[]>()

  /** @param least units that must be found, at least `shortestFragment`; a shorter text is not looked for */
  add(text: string, least: number): void {
    if (text.length < shortestFragment) return
    const head = text.slice(0, shortestFragment)
    const needle = { text, least: Math.min(least, text.length) }
    const same = this.#byHead.get(head) ?? []
    if (same.push(needle) === 1) this.#byHead.set(head, same)
    else this.#unsorted.add(same)
    this.#firsts[firstsAt(text, 0)] = 1
  }

  get isEmpty(): boolean {
    return this.#byHead.size === 0
  }

  /** Tells every stretch of a text that is one of the texts or a part of one. Linear in the text. */
  search(text: string, found: (start: number, end: number) => void): void {
    if (this.#byHead.size === 0) return
    this.#sort()
    for (let at = 0; at + shortestFragment <= text.length; ) {
      const length = this.#firsts[firstsAt(text, at)] ? this.#longestAt(text, at) : 0
      if (length > 0) found(at, at + length)
      // A long stretch is not looked through once more from each of its units.
      at += length >= 64 ? length - 32 : 1
    }
  }

  #longestAt(text: string, at: number): number {
    const needles = this.#byHead.get(text.slice(at, at + shortestFragment))
    if (!needles) return 0
    // The needle that shares most with the text is beside the place where the text would stand among them.
    let [low, high] = [0, needles.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (isBefore(needles[middle]?.text ?? '', text, at)) low = middle + 1
      else high = middle
    }
    let longest = 0
    for (const needle of [needles[low - 1], needles[low]]) {
      if (!needle) continue
      const common = commonLength(needle.text, text, at)
      if (common >= needle.least && common > longest) longest = common
    }
    return longest
  }

  #sort(): void {
    for (const needles of this.#unsorted) needles.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    this.#unsorted.clear()
  }
}

function firstsAt(text: string, at: number): number {
  return ((text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2)) & 0xffff
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
