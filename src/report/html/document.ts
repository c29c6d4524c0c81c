import { type Node, parseMarkdown } from '../../formats/markdown/tree.ts'
import type { DocumentSection } from '../../model/document-section.ts'
import { link, type Markup, markup } from './markup.ts'

/** Sections of the team's own document: its Markdown, of which no HTML is taken. */
export function documentSections(sections: readonly DocumentSection[]): Markup {
  return markup`${sections.map(({ title, text }) => markup`<h3>${title}</h3>\n${block(parseMarkdown(text))}`)}`
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
