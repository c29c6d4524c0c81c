import { type Box, boxesIn, isBox, otherBox } from '../formats/markdown/boxes.ts'
import type { Mark } from '../formats/markdown/marks.ts'
import { headOf } from '../formats/markdown/tasks.ts'
import {
  idIn,
  linesOf,
  longest as longestList,
  type Node,
  parseLines,
  textOf as plainText,
} from '../formats/markdown/tree.ts'
import { withoutSecrets } from './secrets.ts'

/** Characters of a list that is read. */
export { longestList }

/** Boxes of a list that is read: more than people keep, and few enough to be judged in seconds. */
export const mostBoxes = 8000

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
  /** Whether its words are struck through. */
  readonly isStruck: boolean
  /** Id that a comment names, or null. */
  readonly id: string | null
}

/** The boxes of a document, in order; of one whose whole list stands in a block of code, those of the block. */
export function listItems(markdown: string): ListItem[] {
  const found = itemsOf(boxesIn(markdown), 0)
  return found.length > 0 ? found : fenced(linesOf(markdown))
}

function fenced(lines: readonly string[]): ListItem[] {
  const blocks = (node: Node): Node[] => (node.type === 'code' ? [node] : (node.children ?? []).flatMap(blocks))
  return blocks(parseLines(lines))
    .filter(({ lang }) => /^(?:|md|markdown|text|txt)$/i.test(lang ?? ''))
    .flatMap((block) => itemsOf(boxesIn(block.value ?? ''), block.position?.start.line ?? 0))
}

/** @param above lines before the first one */
function itemsOf(boxes: readonly Box[], above: number): ListItem[] {
  return boxes.map((box) => itemOf(box, above))
}

/** Characters of an item that are looked at. */
const longest = 2000

function textOf(node: Node): string {
  return short(withoutSecrets(plainText(node)))
}

function short(text: string): string {
  return text.slice(0, longest) // cut: of a list that was cleaned before
}

function itemOf({ node, line, mark, headings, parent, hasBoxes }: Box, above: number): ListItem {
  const [first, ...rest] = node.children ?? []
  const own = first?.type === 'paragraph' ? first : undefined
  const text = ownText(own)
  const below = rest.filter(({ type }) => type !== 'code' && type !== 'html')
  return {
    line: above + line,
    mark,
    text,
    title: titleOf(own, text),
    spans: own ? all(own, 'inlineCode').map(({ value = '' }) => short(withoutSecrets(value))) : [],
    notes: below.flatMap(plainPoints),
    code: all({ type: 'root', children: rest.filter(isNoList) }, 'code').flatMap(({ value = '' }) =>
      withoutSecrets(value).split('\n').map(short),
    ),
    headings: headings.map((heading) => short(withoutSecrets(heading))),
    parent: parent === null ? null : ownText(parent.node.children?.[0]),
    hasItems: hasBoxes,
    isStruck: own !== undefined && /^[^\p{L}\p{N}~]*~~[^~]+~~/u.test(textOf(own)),
    id: own ? idIn(own) : null,
  }
}

/** Its own words, without the box, pictures at its beginning, its number, and the lines through it. */
function ownText(own: Node | undefined): string {
  const text = own?.type === 'paragraph' ? textOf(own).replace(otherBox, '').trim() : ''
  return withoutNumber(text.replace(/^(?:\p{Extended_Pictographic}\uFE0F?\s*)+(?=\S)/u, '').replace(/~~/g, ''))
}

function isNoList({ type }: Node): boolean {
  return type !== 'list'
}

/** The points of a list that are no items of their own, and paragraphs. */
function plainPoints(node: Node): string[] {
  if (node.type === 'listItem') return isBox(node) ? [] : [textOf(node)]
  if (node.type === 'list') return (node.children ?? []).flatMap(plainPoints)
  const text = textOf(node)
  return text === '' ? [] : [text]
}

function titleOf(own: Node | undefined, text: string): string {
  const [first] = own?.children ?? []
  const bold = first?.type === 'strong' ? textOf(first).replace(/ ?[:：]$/, '') : ''
  if (bold !== '') return bold
  return headOf(text)
}

function withoutNumber(text: string): string {
  return text.replace(/^(?:\d{1,3}[.)]|[A-Z]{2,6}(?:-\d{1,4}){1,3}[:.]?)\s+(?:[–—-]\s+)?/, '')
}

function all(node: Node, type: string): Node[] {
  return [...(node.type === type ? [node] : []), ...(node.children ?? []).flatMap((child) => all(child, type))]
}

/** The env file of production that a list speaks of, or null. */
export function envFileIn(markdown: string): string | null {
  return /(?<![\w./-])((?:[\w-]{1,40}\/){0,3}\.env\.prod(?:uction)?)(?![\w-]|\.\w)/.exec(markdown)?.[1] ?? null
}
