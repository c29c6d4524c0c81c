/** Lines count from 1. */
export interface Heading {
  readonly text: string
  readonly level: number
  readonly line: number
}

export interface Section {
  /** Text below the heading, up to the next heading of the same or a higher level. */
  readonly text: string
  /** Line of the text's first line in the document. */
  readonly line: number
}

/** Which lines stand in a fenced code block, the fences among them. */
export function fencedLines(lines: readonly string[]): boolean[] {
  let fence: string | undefined
  return lines.map((line) => {
    const mark = /^ {0,3}(`{3,}(?!`)|~{3,}(?!~))(.*)$/.exec(line)
    if (fence === undefined) {
      if (!mark?.[1] || (mark[1].startsWith('`') && mark[2]?.includes('`'))) return false
      fence = mark[1]
      return true
    }
    if (mark?.[1]?.startsWith(fence) && mark[2]?.trim() === '') fence = undefined
    return true
  })
}

/** The headings of a Markdown document (CommonMark: `#` and underlined), without emphasis marks. */
export function headingsOf(markdown: string): Heading[] {
  const lines = markdown.split(/\r\n|\r|\n/)
  const fenced = fencedLines(lines)
  return lines.flatMap((line, index): Heading[] => {
    if (fenced[index]) return []
    const hashes = /^ {0,3}(#{1,6})(?:[ \t](.*))?$/.exec(line)
    if (hashes?.[1]) {
      const text = plain((hashes[2] ?? '').replace(/(^|[ \t])#+[ \t]*$/, ''))
      return [{ text, level: hashes[1].length, line: index + 1 }]
    }
    const underline = /^ {0,3}(=+|-+)[ \t]*$/.exec(line)?.[1]
    const above = lines[index - 1] ?? ''
    if (!underline || fenced[index - 1] || !/^ {0,3}[^\s#>*+-]/.test(above)) return []
    return [{ text: plain(above), level: underline.startsWith('=') ? 1 : 2, line: index }]
  })
}

/** The text below the first heading for which `wanted` holds, or undefined. */
export function sectionOf(markdown: string, wanted: (heading: string) => boolean): Section | undefined {
  const headings = headingsOf(markdown)
  const at = headings.findIndex(({ text }) => wanted(text))
  const start = headings[at]
  if (!start) return undefined
  const lines = markdown.split(/\r\n|\r|\n/)
  const next = headings.slice(at + 1).find(({ level }) => level <= start.level)
  const underlined = /^ {0,3}#/.test(lines[start.line - 1] ?? '') ? 0 : 1
  const first = start.line + underlined
  return { text: lines.slice(first, next ? next.line - 1 : undefined).join('\n'), line: first + 1 }
}

function plain(heading: string): string {
  return heading.replace(/[*_`]/g, '').trim()
}
