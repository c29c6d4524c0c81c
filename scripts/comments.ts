import { parse } from '@babel/parser'

/** Whose work it is and on which terms stays with it. */
const kept = /^!|@license|@preserve|copyright/i

/**
 * A program without its comments, which are for those who read the sources; what runs is the same to the letter.
 * @throws SyntaxError where it is no module of JavaScript
 */
export function withoutComments(program: string): string {
  const { comments } = parse(program, { sourceType: 'module', attachComment: false })
  let result = ''
  let read = 0
  for (const { type, value, start, end } of comments ?? []) {
    if (kept.test(value) || typeof start !== 'number' || typeof end !== 'number') continue
    const before = program.slice(read, start)
    const line = start === 0 ? 0 : program.lastIndexOf('\n', start - 1) + 1
    const isAlone =
      line >= read &&
      /^[ \t]*$/.test(program.slice(line, start)) &&
      /^[ \t]*(?:\n|$)/.test(program.slice(end, end + 200))
    if (isAlone) {
      result += before.replace(/[ \t]+$/, '')
      read = program.indexOf('\n', end) + 1 || program.length
    } else {
      // A line break in a comment ends a statement as any other does (ECMA-262 section 12.4).
      result += before + (value.includes('\n') ? '\n' : type === 'CommentBlock' ? ' ' : '')
      read = end
    }
  }
  return result + program.slice(read)
}
