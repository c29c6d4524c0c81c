import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'

/** A part of a Markdown document (mdast). */
export interface Node {
  readonly type: string
  readonly value?: string
  /** Of a link, as written. */
  readonly url?: string
  readonly checked?: boolean | null
  readonly lang?: string | null
  readonly depth?: number
  readonly ordered?: boolean | null
  /** Number of the first item of an ordered list. */
  readonly start?: number | null
  /** Of an image. */
  readonly alt?: string | null
  readonly children?: readonly Node[]
  readonly position?: { readonly start: { readonly line: number } }
}

/** Characters that are read: many times what people write by hand, and little enough for the parser. */
const longest = 128 * 1024

/**
 * A document as its parts (CommonMark, with the task list items of GitHub Flavored Markdown). What is beyond the first
 * 128 KiB, deeper than 50 on one line, or on a line of more than 4,000 characters is left out.
 */
export function parseMarkdown(markdown: string): Node {
  // cut: read, not shown
  return fromMarkdown(withoutDepths(markdown.slice(0, longest)), {
    extensions: [gfmTaskListItem()],
    mdastExtensions: [gfmTaskListItemFromMarkdown()],
  }) as Node
}

/** Characters of a line; in a longer one brackets take time with their square. */
const longestLine = 4000

/** Lists and quotes that begin on one line; the parser takes time with the square of them. */
const deepest = 50
const nested = new RegExp(`^(?:[ \\t]*(?:[-*+>]|\\d{1,9}[.)])){${deepest}}`)

/** The document with blank lines in place of those that nobody has written by hand. */
function withoutDepths(markdown: string): string {
  return (
    markdown
      // Lines are counted as git does.
      .replace(/\r(?!\n)/g, ' ')
      .split('\n')
      .map((line) => (line.length > longestLine || nested.test(line) ? '' : line))
      .join('\n')
  )
}

/** The text of a part without marks and comments, on one line. */
export function textOf(node: Node): string {
  return rawText(node).replace(/\s+/g, ' ').trim()
}

function rawText(node: Node): string {
  if (node.type === 'html') return ''
  if (node.type === 'break') return ' '
  return node.value ?? (node.children ?? []).map(rawText).join('')
}

/** The id that a comment in a part names, as in `<!-- id: debug-off -->`; or null. */
export function idIn(node: Node): string | null {
  const own =
    node.type === 'html' ? /<!--\s*(?:readiness|id)\s*:\s*([\w.-]+)\s*-->/i.exec(node.value ?? '')?.[1] : undefined
  return own ?? (node.children ?? []).map(idIn).find((id) => id !== null) ?? null
}
