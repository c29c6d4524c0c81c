const rest = /[^\r\n]*/y

/** Where the line that holds an offset ends: at LF, CRLF, a lone CR, or the end of the text. */
export function lineEnd(text: string, from: number): number {
  rest.lastIndex = from
  return rest.test(text) ? rest.lastIndex : text.length
}
