import { mark } from './mark.ts'
import type { Stretch } from './view.ts'

/** Characters of a foreign text that are shown at most. */
export const mostShown = 200

/** Marks around a text that is to be cut. */
interface Marks {
  readonly open: string
  readonly close: string
  /** Finds the next of them. */
  readonly next: RegExp
}

const between = '\ufdd1'
let made: Marks | undefined

/**
 * Made for the first text that is to be cut; until then no text has any. They hold what no text of a target can, so that
 * none pretends to be a hole in the words of the program.
 */
function marks(): Marks {
  if (made === undefined) {
    const { randomBytes } = process.getBuiltinModule('node:crypto')
    const nonce = randomBytes(6).toString('base64url')
    const [open, close] = [`\ufdd0${nonce}`, `\ufdd2${nonce}\ufdd3`]
    made = { open, close, next: new RegExp(`${open}(-?\\d{1,9})/(\\d{1,12})${between}|${close}`, 'g') }
  }
  return made
}

function isMarked(text: string): boolean {
  return made !== undefined && text.includes(made.open)
}

/**
 * A foreign text that is to be cut to size. It is not cut here, since half a secret is not known again, but where it is
 * masked: masked first, cut second, and marked as cut.
 */
export function bounded(text: string, most = mostShown): string {
  return marked(text, most, (whole, window) => whole.slice(0, window))
}

/** As `bounded`, keeping the end. */
export function boundedEnd(text: string, most = mostShown): string {
  return marked(text, -most, (whole, window) => whole.slice(-window))
}

/**
 * A text between the marks of a hole, or as it is where it is short.
 * @param most as in `Hole`
 * @param windowOf the part of a very long text that is looked at
 */
function marked(text: string, most: number, windowOf: (whole: string, window: number) => string): string {
  const length = lengthOf(text)
  if (length <= Math.abs(most)) return text
  const window = windowFor(Math.abs(most))
  const { open, close } = marks()
  return `${open}${most}/${length}${between}${length > window ? windowOf(holesIn(text).text, window) : text}${close}`
}

/** Length without the marks of what is to be cut. */
function lengthOf(text: string): number {
  return isMarked(text) ? holesIn(text).text.length : text.length
}

/** Characters at the edge of what is looked at, where half a secret may stand. */
const edge = 4096

/** Characters that are looked at, so that many long texts cost no more than what is shown of them. */
function windowFor(most: number): number {
  return 8 * most + edge
}

/** As `bounded`, on one line. */
export function boundedLine(text: string, most = mostShown): string {
  return bounded(text.replace(/\s+/g, ' ').trim(), most)
}

/** A stretch of a text that is to be cut, with those inside it. */
export interface Hole {
  readonly from: number
  to: number
  /** Characters that stay: of the begin, or, below zero, of the end. */
  readonly most: number
  /** Characters of the whole text, of which no more than a window may be left. */
  readonly length: number
  readonly inside: Hole[]
}

/** A text without the marks of what is to be cut, and where that is. */
export function holesIn(text: string): { readonly text: string; readonly holes: readonly Hole[] } {
  if (!isMarked(text)) return { text, holes: [] }
  const root: Hole = { from: 0, to: 0, most: Number.POSITIVE_INFINITY, length: 0, inside: [] }
  const around = [root]
  let bare = ''
  let read = 0
  for (;;) {
    const next = nextMark(text, read)
    bare += text.slice(read, next.at)
    if (next.kind === 'end') break
    read = next.at + next.length
    const last = around.at(-1) ?? root
    if (next.kind === 'open') {
      const hole: Hole = { from: bare.length, to: bare.length, most: next.most, length: next.whole, inside: [] }
      last.inside.push(hole)
      around.push(hole)
    } else if (around.length > 1) {
      last.to = bare.length
      around.pop()
    }
  }
  for (const hole of around) hole.to = bare.length
  return { text: bare, holes: root.inside }
}

type Next = { readonly kind: 'end'; readonly at: number } | Opening | Closing
interface Opening {
  readonly kind: 'open'
  readonly at: number
  readonly length: number
  readonly most: number
  readonly whole: number
}
interface Closing {
  readonly kind: 'close'
  readonly at: number
  readonly length: number
}

function nextMark(text: string, from: number): Next {
  const { next } = marks()
  next.lastIndex = from
  const match = next.exec(text)
  if (!match) return { kind: 'end', at: text.length }
  const length = match[0].length
  return match[1] === undefined
    ? { kind: 'close', at: match.index, length }
    : { kind: 'open', at: match.index, length, most: Number(match[1]), whole: Number(match[2]) }
}

/** A text with its secrets replaced and its holes cut to size, in this order. */
export function withCuts(text: string, holes: readonly Hole[], secrets: readonly Stretch[] = []): string {
  return shown(text, secrets, { from: 0, to: text.length, inside: holes })
}

/** A text that nobody masks, since nothing secret is known yet: only cut to size. */
export function unmasked(text: string): string {
  const { text: bare, holes } = holesIn(text)
  return holes.length === 0 ? bare : withCuts(bare, holes)
}

/** A part of a text with its secrets replaced and its holes cut to size. */
function shown(
  text: string,
  secrets: readonly Stretch[],
  part: Pick<Hole, 'from' | 'to'> & { inside: readonly Hole[] },
): string {
  let result = ''
  let read = part.from
  let next = secrets.findIndex(([, to]) => to > part.from)
  const copy = (end: number): void => {
    for (let secret = secrets[next]; next >= 0 && secret && secret[0] < end; secret = secrets[next]) {
      if (secret[1] > read) result += text.slice(read, Math.max(read, secret[0])) + mark
      read = Math.max(read, Math.min(secret[1], end))
      if (secret[1] > end) break
      next++
    }
    result += text.slice(read, end)
    read = Math.max(read, end)
  }
  for (const hole of part.inside) {
    copy(hole.from)
    result += cutTo(withoutEdge(shown(text, secrets, hole), hole), hole.most, hole.length)
    read = hole.to
  }
  copy(part.to)
  return result
}

function withoutEdge(text: string, { from, to, most, length }: Hole): string {
  if (to - from >= length) return text
  return most < 0 ? text.slice(edge) : text.slice(0, -edge)
}

/** Cuts a text that is masked already, and says so. `length`: characters of the whole. */
export function cutTo(text: string, most: number, length = text.length): string {
  if (text.length <= Math.abs(most) && length <= text.length) return text
  if (most < 0) return `…${text.slice(most).toWellFormed()}`
  return `${text.slice(0, most).toWellFormed()}… (${length} characters)`
}
