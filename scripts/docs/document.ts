/** A committed file that is written from the program: as a whole, or between marks. */
export interface Document {
  readonly path: string
  /** The text that the file should have. @param committed the text that it has */
  readonly text: (committed: string) => string | Promise<string>
}

/**
 * The text with what stands between the lines of two marks, `NAME:start` and `NAME:end`, replaced.
 * @throws Error where the text does not have each of them once
 */
export function between(text: string, name: string, content: string): string {
  const lines = text.split('\n')
  const [start, end] = ['start', 'end'].map((side) => {
    const found = lines.flatMap((line, index) => (line.split(' ').includes(`${name}:${side}`) ? [index] : []))
    if (found.length !== 1) throw new Error(`expected one line with the mark ${name}:${side}, found ${found.length}`)
    return found[0] ?? 0
  }) as [number, number]
  return [...lines.slice(0, start + 1), ...content.split('\n'), ...lines.slice(end)].join('\n')
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `|${cells.map((cell) => (cell === '' ? ' ' : ` ${plain(cell).replaceAll('|', '\\|')} `)).join('|')}|`
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}

/** Markdown in which angle brackets outside code are not read as HTML. */
export function plain(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/</g, '&lt;')))
    .join('')
}

/** A phrase as a sentence. */
export function sentence(phrase: string): string {
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`
}

/** The anchor that the platform gives a heading. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-')
}
