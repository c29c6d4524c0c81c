import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { piecesOf } from './pieces.ts'

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
export const longest = 1024 * 1024

/** The lines of a document that are read, as git counts them. */
export function linesOf(markdown: string): string[] {
  const read = markdown.slice(0, longest) // cut: read, not shown
  return read.replace(/\r(?!\n)/g, ' ').split(/\r?\n/)
}

/**
 * A document as its parts (CommonMark, with the task list items of GitHub Flavored Markdown). What is beyond the first
 * MiB, deeper than 10 on one line, or behind the first 4,000 characters of a line is left out; what is indented by more
 * than 40 columns is as deep as those.
 */
export function parseMarkdown(markdown: string): Node {
  return parseLines(linesOf(markdown))
}

/** As `parseMarkdown`, of lines. */
export function parseLines(lines: readonly string[]): Node {
  const children = piecesOf(lines.map(withinBounds)).flatMap(({ text, above }) => {
    const { children: parts = [] } = fromMarkdown(text, {
      extensions: [gfmTaskListItem()],
      mdastExtensions: [gfmTaskListItemFromMarkdown()],
    }) as Node
    return above === 0 ? parts : parts.map((part) => moved(part, above))
  })
  return { type: 'root', children }
}

/** A part some lines further down. */
function moved(node: Node, by: number): Node {
  return {
    ...node,
    ...(node.position && { position: { start: { line: node.position.start.line + by } } }),
    ...(node.children && { children: node.children.map((child) => moved(child, by)) }),
  }
}

/** Characters of a line; in a longer one brackets take time with their square. */
const longestLine = 4000

/** Lists and quotes that begin on one line; the parser takes time with the square of them. */
const deepest = 10
const nested = new RegExp(`^(?:[ \\t]*(?:[-*+>]|\\d{1,9}[.)])){${deepest}}`)
const indented = /^[ \t]{40,}/

/** A line without what nobody has written by hand. */
function withinBounds(line: string): string {
  const near = line.replace(indented, ' '.repeat(40)).slice(0, longestLine) // cut: read, not shown
  return nested.test(near) ? '' : near
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
