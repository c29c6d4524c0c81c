/** One character of a token (RFC 9110 section 5.6.2), as the source of a regular expression. */
export const tchar = "[!#$%&'*+\\-.^_`|~0-9A-Za-z]"

/** A token: the name of a header, method, cookie or directive. */
export const token = new RegExp(`^${tchar}+$`)

/** HTTP whitespace (Fetch standard, "normalize a value"): what stands around the value of a header is no part of it. */
const around = new Set(['\t', '\n', '\r', ' '])

/** The value of a header without the blanks and line breaks around it (RFC 9110 section 5.5). */
export function fieldValue(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && around.has(text.charAt(start))) start++
  while (end > start && around.has(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

/** A text without the line breaks at its end. */
export function withoutLineEnd(text: string): string {
  let end = text.length
  while (end > 0 && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--
  return text.slice(0, end)
}
