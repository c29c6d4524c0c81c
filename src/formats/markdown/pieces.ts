import { fencedLines } from './headings.ts'

/** A part of a document that can be read on its own. */
export interface Piece {
  readonly text: string
  /** Lines before its first one. */
  readonly above: number
}

/** Lines of a piece, about: the parser takes less time for many short documents than for a long one. */
const enough = 60
/** Lines of a document that is read as one. */
const short = 300

/**
 * A document in parts that mean the same alone: each begins with a line that is not indented, behind a blank line or with
 * a mark of a list, outside code, comments and HTML. Definitions of links are known in every part.
 */
export function piecesOf(lines: readonly string[]): Piece[] {
  if (lines.length <= short) return [{ text: lines.join('\n'), above: 0 }]
  const fenced = fencedLines(lines)
  const definitions = lines.filter((line, index) => !fenced[index] && /^\[[^\]]{1,100}\]: /.test(line)).slice(0, 50) // cut: read, not shown
  const pieces: Piece[] = []
  let start = 0
  let raw: RegExp | null = null
  for (const [index, line] of lines.entries()) {
    if (index - start >= enough && raw === null && !fenced[index] && begins(line, lines[index - 1] ?? '')) {
      pieces.push(piece(lines, start, index, definitions))
      start = index
    }
    raw = fenced[index] ? raw : rawAfter(line, raw)
  }
  pieces.push(piece(lines, start, lines.length, definitions))
  return pieces
}

function piece(lines: readonly string[], start: number, end: number, definitions: readonly string[]): Piece {
  return { text: [...lines.slice(start, end), '', ...definitions].join('\n'), above: start }
}

const mark = /^(?:[-*+]|\d{1,9}[.)])[ \t]/

function begins(line: string, before: string): boolean {
  if (!/^[^\s]/.test(line)) return false
  return before.trim() === '' || mark.test(line) || /^#{1,6} /.test(line)
}

/** What ends the HTML that a line leaves open; null where it leaves none. */
function rawAfter(line: string, open: RegExp | null): RegExp | null {
  if (open !== null) return open.test(line) ? null : open
  const comment = line.lastIndexOf('<!--')
  if (comment !== -1 && !line.includes('-->', comment)) return /-->/
  const tag = /^ {0,3}<(pre|script|style|textarea)\b/i.exec(line)?.[1]
  if (tag !== undefined) return new RegExp(`</${tag}>`, 'i').test(line) ? null : new RegExp(`</${tag}>`, 'i')
  return /^ {0,3}<\/?[a-z]/i.test(line) ? /^\s*$/ : null
}
