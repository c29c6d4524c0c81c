import { type Node, parseMarkdown } from '../../formats/markdown/tree.ts'
import type { DocumentSection } from '../../model/document-section.ts'
import { link, type Markup, markup } from './markup.ts'

/** Sections of the team's own document: its Markdown, of which no HTML is taken. */
export function documentSections(sections: readonly DocumentSection[]): Markup {
  return markup`${sections.map(({ title, text }) => markup`<h3>${title}</h3>\n${piecesOf(text).map(piece)}`)}`
}

/** A table by its rows and cells, or other Markdown. */
type Piece = string | readonly (readonly string[])[]

/** Text in front of, between and behind tables (GitHub Flavored Markdown section 4.10), which the parser does not know. */
function piecesOf(text: string): Piece[] {
  const lines = text.split(/\r?\n/)
  const pieces: Piece[] = []
  let other: string[] = []
  let fence: string | undefined
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence === undefined) fence = mark
    else if (mark?.startsWith(fence)) fence = undefined
    if (fence !== undefined || mark !== undefined || !isHead(line, lines[at + 1])) {
      other.push(line)
      continue
    }
    const end = lines.findIndex((one, index) => index > at + 1 && !one.includes('|'))
    const rows = lines.slice(at, end < 0 ? lines.length : end).filter((_, index) => index !== 1)
    pieces.push(other.join('\n'), rows.map(cellsOf))
    other = []
    at += rows.length
  }
  return [...pieces, other.join('\n')]
}

function isHead(line: string, next = ''): boolean {
  return line.includes('|') && next.includes('|') && cellsOf(next).every((cell) => /^:?-+:?$/.test(cell))
}

function cellsOf(line: string): string[] {
  const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '')
  return inner.split('|').map((cell) => cell.trim())
}

function piece(part: Piece): Markup {
  if (typeof part === 'string') return block(parseMarkdown(part))
  const [head = [], ...rows] = part
  return markup`<div class="wide" tabindex="0" role="group"><table>
<thead><tr>${head.map((cell) => markup`<th scope="col">${inline(cell)}</th>`)}</tr></thead>
<tbody>${rows.map((row) => markup`<tr>${head.map((_, index) => markup`<td>${inline(row[index] ?? '')}</td>`)}</tr>\n`)}</tbody></table></div>
`
}

/** The text of a cell, which is one paragraph. */
function inline(cell: string): Markup {
  const parts = parseMarkdown(cell).children ?? []
  return markup`${parts.map((part) => (part.type === 'paragraph' ? markup`${(part.children ?? []).map(block)}` : block(part)))}`
}

/** A level of heading below that of the section. */
const levels = ['h4', 'h4', 'h4', 'h5', 'h6', 'h6'] as const

function block(node: Node): Markup {
  const children = (): Markup => markup`${(node.children ?? []).map(block)}`
  switch (node.type) {
    case 'paragraph':
      return markup`<p>${children()}</p>\n`
    case 'heading':
      return heading(node, children())
    case 'blockquote':
      return markup`<blockquote>${children()}</blockquote>\n`
    case 'list':
      return node.ordered
        ? markup`<ol start="${node.start ?? 1}">${children()}</ol>\n`
        : markup`<ul>${children()}</ul>\n`
    case 'listItem':
      return markup`<li>${box(node)}${children()}</li>\n`
    case 'code':
      return markup`<pre><code>${node.value}</code></pre>\n`
    case 'inlineCode':
      return markup`<code>${node.value}</code>`
    case 'emphasis':
      return markup`<em>${children()}</em>`
    case 'strong':
      return markup`<strong>${children()}</strong>`
    case 'link':
      return link(node.url, children())
    case 'break':
      return markup`<br>`
    case 'thematicBreak':
      return markup`<hr>\n`
    case 'image':
      return markup`${node.alt}`
    default:
      // Also HTML, as the text that it is.
      return node.value === undefined ? children() : markup`${node.value}`
  }
}

function heading({ depth = 1 }: Node, text: Markup): Markup {
  const level = levels[depth - 1]
  if (level === 'h4') return markup`<h4>${text}</h4>\n`
  return level === 'h5' ? markup`<h5>${text}</h5>\n` : markup`<h6>${text}</h6>\n`
}

function box({ checked }: Node): string {
  if (checked === null || checked === undefined) return ''
  return checked ? '☑ ' : '☐ '
}
