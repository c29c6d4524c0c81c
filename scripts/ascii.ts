/**
 * A program with every character beyond ASCII written as an escape. One such character makes V8 hold all of a file at two
 * bytes a character, which costs memory and time whenever it is loaded.
 * @throws Error where an escape would mean something else, as behind a backslash
 */
export function toAscii(program: string): string {
  const behindBackslash = /(?<!\\)(?:\\\\)*\\[^\0-\x7f]/.exec(program)
  if (behindBackslash) throw new Error(`a backslash before a character beyond ASCII: ${behindBackslash[0]}`)
  return program.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
