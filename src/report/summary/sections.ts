import type { DocumentSection } from '../../model/document-section.ts'
import { blocks, heading } from './markdown.ts'

/** Characters of one section that are shown. */
const mostShown = 20_000

/** Sections of the team's own document, such as what to do when the gate is closed. */
export function sectionsPart(sections: readonly DocumentSection[]): string {
  return blocks(sections.flatMap(({ title, text }) => [heading(3, title), shown(text)]))
}

/**
 * The document's own Markdown: markup of it stays, elements do not, nobody is notified, no line is a command, and what it
 * leaves open is closed.
 */
function shown(text: string): string {
  const whole = inert(text.trim())
  if (whole.length <= mostShown) return whole
  const end = whole.lastIndexOf('\n\n', mostShown)
  // Whole blocks: nothing ends within a table or a list.
  const first = end <= 0 ? '' : whole.slice(0, end) // cut: the team's own document, masked before
  return blocks([inert(first), 'The rest of it is in the document.'])
}

/** Line by line, with what closes the code that is left open. */
function inert(text: string): string {
  const lines: string[] = []
  let open: string | undefined
  for (const line of text.split('\n')) {
    const mark = /^[ \t]*(`{3,}|~{3,})/.exec(line)?.[1]
    const isCode = open !== undefined
    if (mark !== undefined) {
      if (open === undefined) open = mark
      else if (mark.startsWith(open) && line.trim() === mark) open = undefined
    }
    lines.push(isCode || mark !== undefined ? noCommand(line) : noMarkup(noCommand(line)))
  }
  return open === undefined ? lines.join('\n') : `${lines.join('\n')}\n${open}`
}

function noCommand(line: string): string {
  return line.replace(/^([^\S\r\n\u2028\u2029]*):(?=:)/, '$1: ').replaceAll('##[', '## [')
}

/** Without elements, and with names in code, where nobody is notified. */
function noMarkup(line: string): string {
  return line
    .split(/(`+[^`]*`+)/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(/<(?!br\s*\/?>)/gi, '&lt;').replace(/[^\s`|@]{0,64}@\w[^\s`|]*/g, (name) => `\`${name}\``),
    )
    .join('')
}
