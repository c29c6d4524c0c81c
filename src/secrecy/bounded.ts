/** Characters of a foreign text that are shown at most. What is cut here, `Cuts` knows again. */
export const mostShown = 200

/** The beginning of a text, with its whole length where it was cut. Mask before: half a secret is not known again. */
export function bounded(text: string, most = mostShown): string {
  return text.length > most ? `${text.slice(0, most).toWellFormed()}… (${text.length} characters)` : text
}

/** The end of a text, behind a mark where it was cut. */
export function boundedEnd(text: string): string {
  return text.length > mostShown ? `…${text.slice(-mostShown).toWellFormed()}` : text
}

/** As `bounded`, on one line. */
export function boundedLine(text: string): string {
  return bounded(text.replace(/\s+/g, ' ').trim())
}
