import { idIn, type Node, parseMarkdown, textOf as plainText } from '../formats/markdown/tree.ts'
import { withoutSecrets } from './secrets.ts'

/** What stands in the brackets of a box: open, ticked, or a mark that people use in ways of their own. */
export type Mark = ' ' | 'x' | '~' | '-'

/** An item of a team's list, with what stands around it. */
export interface ListItem {
  /** Line of the box, from 1. */
  readonly line: number
  readonly mark: Mark
  /** Its own words on one line, without marks and numbers. */
  readonly text: string
  /** The bold words that it begins with, else its text up to what only explains it. */
  readonly title: string
  /** Texts in backticks. */
  readonly spans: readonly string[]
  /** What stands below it: plain points and further paragraphs. */
  readonly notes: readonly string[]
  /** Lines of the code below it. */
  readonly code: readonly string[]
  /** The headings that it stands under, the nearest last. */
  readonly headings: readonly string[]
  /** The item that it is nested in, or null. */
  readonly parent: string | null
  /** Whether items are nested in it. */
  readonly hasItems: boolean
  /** Id that a comment names, or null. */
  readonly id: string | null
}

/** The task items of a document, in order; of one whose whole list stands in a block of code, those of the block. */
export function listItems(markdown: string): ListItem[] {
  const tree = parseMarkdown(markdown)
  const found = itemsOf(tree, 0)
  return found.length > 0 ? found : fenced(tree)
}

function fenced(node: Node): ListItem[] {
  if (node.type !== 'code') return (node.children ?? []).flatMap(fenced)
  if (!/^(?:|md|markdown|text|txt)$/i.test(node.lang ?? '')) return []
  return itemsOf(parseMarkdown(node.value ?? ''), node.position?.start.line ?? 0)
}

/** @param above lines before the first one */
function itemsOf(tree: Node, above: number): ListItem[] {
  const found: ListItem[] = []
  const headings: { readonly depth: number; readonly text: string }[] = []
  const visit = (node: Node, parent: string | null): void => {
    if (node.type === 'heading') {
      const depth = node.depth ?? 1
      while ((headings.at(-1)?.depth ?? 0) >= depth) headings.pop()
      headings.push({ depth, text: plainHeading(textOf(node)) })
    }
    const mark = node.type === 'listItem' ? markOf(node) : null
    const at = mark === null ? undefined : found.length
    if (mark !== null)
      found.push(
        itemOf(
          node,
          mark,
          above,
          headings.map(({ text }) => text),
          parent,
        ),
      )
    const inside = at === undefined ? parent : (found[at]?.text ?? null)
    for (const child of node.children ?? []) visit(child, inside)
    const own = at === undefined ? undefined : found[at]
    if (at !== undefined && own && found.length > at + 1) found[at] = { ...own, hasItems: true }
  }
  visit(tree, null)
  return found
}

/** Characters of an item that are looked at. */
const longest = 2000

function textOf(node: Node): string {
  return short(withoutSecrets(plainText(node)))
}

function short(text: string): string {
  return text.slice(0, longest) // cut: of a list that was cleaned before
}

/** `[]`, `[~]` and `[-]` are no boxes to GitHub, and boxes to those who write them. */
const otherBox = /^\[( {0,3}|[xX~-])\](?=\s|$)/

function markOf(node: Node): Mark | null {
  if (typeof node.checked === 'boolean') return node.checked ? 'x' : ' '
  const first = node.children?.[0]
  const box = first?.type === 'paragraph' ? otherBox.exec(rawStart(first)) : null
  if (!box) return null
  const inside = (box[1] ?? '').trim().toLowerCase()
  return inside === '' ? ' ' : (inside as Mark)
}

function rawStart({ children }: Node): string {
  const first = children?.[0]
  return first?.type === 'text' ? (first.value ?? '') : ''
}

function itemOf(node: Node, mark: Mark, above: number, headings: readonly string[], parent: string | null): ListItem {
  const [first, ...rest] = node.children ?? []
  const own = first?.type === 'paragraph' ? first : undefined
  const text = withoutNumber((own ? textOf(own) : '').replace(otherBox, '').trim())
  const below = rest.filter(({ type }) => type !== 'code' && type !== 'html')
  return {
    line: above + (node.position?.start.line ?? 1),
    mark,
    text,
    title: titleOf(own, text),
    spans: own ? all(own, 'inlineCode').map(({ value = '' }) => short(withoutSecrets(value))) : [],
    notes: below.flatMap(plainPoints),
    code: all({ type: 'root', children: rest.filter(isNoList) }, 'code').flatMap(({ value = '' }) =>
      withoutSecrets(value).split('\n').map(short),
    ),
    headings: [...headings],
    parent,
    hasItems: false,
    id: own ? idIn(own) : null,
  }
}

function isNoList({ type }: Node): boolean {
  return type !== 'list'
}

/** The points of a list that are no items of their own, and paragraphs. */
function plainPoints(node: Node): string[] {
  if (node.type === 'listItem') return markOf(node) === null ? [textOf(node)] : []
  if (node.type === 'list') return (node.children ?? []).flatMap(plainPoints)
  const text = textOf(node)
  return text === '' ? [] : [text]
}

function titleOf(own: Node | undefined, text: string): string {
  const [first] = own?.children ?? []
  const bold = first?.type === 'strong' ? textOf(first).replace(/\s*[:：]$/, '') : ''
  if (bold !== '') return bold
  // What follows a dash, a colon or a bracket explains.
  const head = /^(.{4,80}?)(?:\s+[–—-]\s+|[:：]\s|\s*\()/.exec(text)?.[1]
  return head ?? text
}

function withoutNumber(text: string): string {
  return text.replace(/^(?:\d{1,3}[.)]|[A-Z]{2,6}(?:-\d{1,4}){1,3}[:.]?)\s+(?:[–—-]\s+)?/, '')
}

function plainHeading(text: string): string {
  return text
    .replace(/\p{Extended_Pictographic}\uFE0F?/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function all(node: Node, type: string): Node[] {
  return [...(node.type === type ? [node] : []), ...(node.children ?? []).flatMap((child) => all(child, type))]
}

/** The env file of production that a list speaks of, or null. */
export function envFileIn(markdown: string): string | null {
  return /(?<![\w./-])((?:[\w-]{1,40}\/){0,3}\.env\.prod(?:uction)?)(?![\w-]|\.\w)/.exec(markdown)?.[1] ?? null
}
