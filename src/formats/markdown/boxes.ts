import { fencedLines } from './headings.ts'
import { type Mark, picturedMark } from './marks.ts'
import { tableRows } from './tables.ts'
import { linesOf, type Node, parseLines, textOf } from './tree.ts'

/** A box of a document, of whichever form, with where it stands. */
export interface Box {
  /** The item of a list (mdast). */
  readonly node: Node
  /** Line of the box, from 1. */
  readonly line: number
  readonly mark: Mark
  /** Whether it is a task list item of GitHub Flavored Markdown, which people can tick on the platform. */
  readonly isTask: boolean
  /** Texts of what it stands under, the nearest last: headings, lines of bold words, summaries, points without a box. */
  readonly headings: readonly string[]
  /** The box that it is nested in, or null. */
  readonly parent: Box | null
  /** Whether boxes are nested in it. */
  readonly hasBoxes: boolean
}

/**
 * The boxes of a document, nested ones too, in order: task list items, `[]`, `[~]` and `[-]` at the beginning of other
 * items, lines and points that begin with the picture of a box, and rows of tables with a column of marks. ✅ and ❌ are
 * taken for boxes where there are no task list items, or beside pictures of boxes.
 */
export function boxesIn(markdown: string): readonly Box[] {
  if (last?.markdown !== markdown) last = { markdown, boxes: boxesOfLines(linesOf(markdown)) }
  return last.boxes
}

/** A document is read as a list, and held against its checklist at once: one of thousands of boxes takes half a second. */
let last: { readonly markdown: string; readonly boxes: readonly Box[] } | undefined

/** How many boxes a document may have, without reading it: lines that hold something like one. */
export function boxesAtMost(markdown: string): number {
  return linesOf(markdown).filter((line) => likeBox.test(line)).length
}

const likeBox = /\[[ xX~-]{0,3}\]|\p{Extended_Pictographic}/u

/** As `boxesIn`, of lines. */
export function boxesOfLines(lines: readonly string[]): Box[] {
  const { text, made } = asItems(withoutFrontMatter(lines))
  return walk(parseLines(text), made)
}

interface Heading {
  readonly depth: number
  readonly text: string
}

/** Depths of what is no heading to Markdown, and heads what follows all the same. */
const boldDepth = 7
const pointDepth = 8

function walk(tree: Node, made: ReadonlyMap<number, Mark>): Box[] {
  const found: Box[] = []
  let headings: Heading[] = []
  const under = (depth: number, text: string): void => {
    headings = [...headings.filter((one) => one.depth < depth), { depth, text }]
  }
  const visit = (node: Node, parent: Box | null): void => {
    const heading = headingOf(node)
    if (heading !== null && parent === null) under(heading.depth, heading.text)
    const box = node.type === 'listItem' ? boxOf(node, made, headings, parent) : null
    const at = box === null ? undefined : found.push(box) - 1
    const before = headings
    if (node.type === 'listItem' && box === null && parent === null && holdsList(node)) under(pointDepth, pointOf(node))
    for (const child of node.children ?? []) visit(child, box ?? parent)
    if (node.type === 'listItem') headings = before
    if (box !== null && at !== undefined && found.length > at + 1) found[at] = { ...box, hasBoxes: true }
  }
  visit(tree, null)
  return found
}

function holdsList({ children = [] }: Node): boolean {
  return children.some(({ type }) => type === 'list')
}

function pointOf({ children = [] }: Node): string {
  const [first] = children
  return first?.type === 'paragraph' ? withoutPictures(textOf(first)).replace(/ ?[:：]$/, '') : ''
}

/** A heading, a paragraph of bold words alone, or the summary of details. */
function headingOf(node: Node): Heading | null {
  if (node.type === 'heading') return { depth: node.depth ?? 1, text: withoutPictures(textOf(node)) }
  if (node.type === 'html') {
    const summary = /<summary>([^<]{1,200})/i.exec(node.value ?? '')?.[1]
    return summary === undefined ? null : { depth: boldDepth, text: withoutPictures(summary) }
  }
  if (node.type !== 'paragraph') return null
  const parts = (node.children ?? []).filter(({ type, value }) => type !== 'text' || !/^[\s:：]*$/.test(value ?? ''))
  const [bold] = parts
  if (parts.length !== 1 || bold?.type !== 'strong') return null
  const text = withoutPictures(textOf(bold)).replace(/ ?[:：]$/, '')
  return text.length > 80 ? null : { depth: boldDepth, text }
}

/** `[]`, `[~]` and `[-]` are no boxes to GitHub, and boxes to those who write them. */
export const otherBox = /^\[(| {2,3}|[~-])\](?=\s|$)/

function boxOf(
  node: Node,
  made: ReadonlyMap<number, Mark>,
  headings: readonly Heading[],
  parent: Box | null,
): Box | null {
  const line = node.position?.start.line ?? 1
  const isTask = typeof node.checked === 'boolean'
  const mark = (isTask ? made.get(line) : undefined) ?? markOf(node)
  if (mark === null) return null
  const texts = headings.map(({ text }) => text)
  return { node, line, mark, isTask: isTask && !made.has(line), headings: texts, parent, hasBoxes: false }
}

/** Whether an item of a list has a box. */
export function isBox(node: Node): boolean {
  return markOf(node) !== null
}

function markOf({ checked, children = [] }: Node): Mark | null {
  if (typeof checked === 'boolean') return checked ? 'x' : ' '
  const [first] = children
  const start = first?.type === 'paragraph' ? first.children?.[0] : undefined
  const box = start?.type === 'text' ? otherBox.exec(start.value ?? '') : null
  if (!box) return null
  const inside = (box[1] ?? '').trim().toLowerCase()
  return inside === '' ? ' ' : (inside as Mark)
}

/** A text without pictures. */
export function withoutPictures(text: string): string {
  return text
    .replace(/\p{Extended_Pictographic}\uFE0F?/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Lines of YAML before a document, as site generators and templates of issues have them, blank. */
function withoutFrontMatter(lines: readonly string[]): readonly string[] {
  if (lines[0]?.trimEnd() !== '---') return lines
  const end = lines.findIndex((line, index) => index > 0 && index <= 100 && /^(?:---|\.\.\.)\s*$/.test(line))
  const isYaml = end > 0 && lines.slice(1, end).every((line) => /^(?:[\w-]{1,60}:|\s|- |#|$)/.test(line))
  return isYaml ? lines.map((line, index) => (index <= end ? '' : line)) : lines
}

const task = /^[ \t>]{0,40}(?:[-*+]|\d{1,9}[.)])[ \t]{1,9}\[[ xX]\][ \t]/
const point = /^([ \t>]{0,40})(?:(?:[-*+•◦▪]|\d{1,9}[.)])[ \t]{1,9})?(\S.{0,4000})$/u

/** The lines with other forms of boxes as task list items, each on its line, and what was made of which line. */
function asItems(lines: readonly string[]): { text: readonly string[]; made: ReadonlyMap<number, Mark> } {
  const isCode = fencedLines(lines)
  const rows = tableRows(lines, isCode)
  const pictured = lines.map((line, index) => (isCode[index] || rows.has(index) ? null : picturedIn(line)))
  const hasTasks = lines.some((line, index) => !isCode[index] && task.test(line))
  const hasBoxes = pictured.some((one) => one?.isBox)
  const made = new Map<number, Mark>()
  const text = lines.map((line, index) => {
    const row = rows.get(index)
    if (row === null) return ''
    const item =
      row === undefined
        ? pictured[index]
        : { ...row, indent: '', rest: `**${row.text}**${row.notes === '' ? '' : ` – ${row.notes}`}${row.comment}` }
    if (!item || item.rest === '') return line
    if (row === undefined && !('isBox' in item && item.isBox) && hasTasks && !hasBoxes) return line
    made.set(index + 1, item.mark)
    return `${item.indent}- [ ] ${item.rest}`
  })
  return { text, made }
}

function picturedIn(line: string): { indent: string; mark: Mark; isBox: boolean; rest: string } | null {
  const [, indent = '', said = ''] = point.exec(line) ?? []
  const pictured = said === '' ? null : picturedMark(said)
  const isPoint = pictured?.isBox === true || /^[ \t>]*(?:[-*+•◦▪]|\d{1,9}[.)])[ \t]/.test(line)
  return pictured !== null && isPoint ? { indent, ...pictured } : null
}
