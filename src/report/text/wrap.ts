import { stripVTControlCharacters } from 'node:util'
import { logText } from '../escape.ts'

/** Characters that take two columns: of East Asian scripts, and emoji. */
const wide =
  /[\u1100-\u115f\u231a\u231b\u23e9-\u23f3\u26d4\u2705\u270a\u270b\u2728\u274c\u274e\u2753-\u2757\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** Columns that a text takes on a terminal; colours take none. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const character of stripVTControlCharacters(text)) {
    if (!/\p{Mn}|\ufe0f|\u200d/u.test(character)) columns += wide.test(character) ? 2 : 1
  }
  return columns
}

/**
 * A line as lines of at most so many columns, broken between words; a longer word, such as an address or
 * code in backticks that is copied, stays whole, and a dot with what it
 * sets apart. No line that begins so can be read as a workflow command.
 * @param hang columns before every line but the first
 */
export function wrap(line: string, width: number, hang: number): string[] {
  if (!Number.isFinite(width) || columnsOf(line) <= width) return [line.replaceAll(glue, ' ')]
  const begin = /^[\s│]*/.exec(line)?.[0] ?? ''
  const indent = ' '.repeat(Math.min(hang, Math.floor(width / 2)))
  const lines: string[] = []
  let open = begin
  let columns = columnsOf(begin)
  let isEmpty = true
  for (const word of wordsOf(line.slice(begin.length))) {
    const size = columnsOf(word)
    if (!isEmpty && columns + 1 + size > width) {
      lines.push(open)
      open = indent + logText(word)
      columns = columnsOf(open)
      continue
    }
    open += isEmpty ? word : ` ${word}`
    columns += size + (isEmpty ? 0 : 1)
    isEmpty = false
  }
  return [...lines, open].map((one) => one.replaceAll(glue, ' '))
}

/** Stands for a space at which no line is broken. */
export const glue = '\u00a0'

/** Words, of which one in backticks is a text to copy, with all its spaces. */
function wordsOf(text: string): string[] {
  const words: string[] = []
  let open: string | undefined
  for (const word of text.split(/(?<!·) /)) {
    const whole = open === undefined ? word : `${open} ${word}`
    const isOpen = (whole.match(/`/g)?.length ?? 0) % 2 === 1
    open = isOpen ? whole : undefined
    if (!isOpen) words.push(whole)
  }
  return open === undefined ? words : [...words, ...open.split(' ')]
}

/** Lines that are whole already, each wrapped below its own begin. */
export function wrapAll(lines: readonly string[], width: number): string[] {
  return lines
    .flatMap((line) => line.split('\n'))
    .flatMap((line) => wrap(line, width, (/^[\s│]*/.exec(line)?.[0].length ?? 0) + 2))
}
