import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'

/** A box of a Markdown list. */
export interface TaskItem {
  /** Line of the box, from 1. */
  readonly line: number
  readonly ticked: boolean
  /** What stands behind the box on its own, without marks, comments, blocks of code and nested items; on one line. */
  readonly text: string
  /** The bold words that its text begins with, as in `**HSTS** configured`; else the text. */
  readonly title: string
  /** The heading that it stands under, or null. */
  readonly section: string | null
  /** Whether boxes are nested in it. */
  readonly hasBoxes: boolean
  /** Id that a comment in the item names: `<!-- id: debug-off -->`; or null. */
  readonly id: string | null
}

interface Node {
  readonly type: string
  readonly value?: string
  readonly checked?: boolean | null
  readonly children?: readonly Node[]
  readonly position?: { readonly start: { readonly line: number } }
}

/** Characters that are read: many times what people tick by hand, and little enough for the parser. */
const longest = 128 * 1024

/**
 * The boxes of a document (GitHub Flavored Markdown, task list items), nested ones too, in order. Those beyond the first
 * 128 KiB, deeper than 50 on one line, or on a line of more than 4,000 characters are none.
 */
export function tasksIn(markdown: string): TaskItem[] {
  // cut: read, not shown
  const tree = fromMarkdown(withoutDepths(markdown.slice(0, longest)), {
    extensions: [gfmTaskListItem()],
    mdastExtensions: [gfmTaskListItemFromMarkdown()],
  }) as Node
  const found: TaskItem[] = []
  let section: string | null = null
  const visit = (node: Node): void => {
    if (node.type === 'heading') section = onOneLine(textOf(node))
    const at = isBox(node) ? found.push(taskOf(node, section)) - 1 : undefined
    for (const child of node.children ?? []) visit(child)
    const task = at === undefined ? undefined : found[at]
    if (at !== undefined && task && found.length > at + 1) found[at] = { ...task, hasBoxes: true }
  }
  visit(tree)
  return found
}

function isBox({ type, checked }: Node): boolean {
  return type === 'listItem' && typeof checked === 'boolean'
}

function taskOf(node: Node, section: string | null): TaskItem {
  const own = (node.children ?? []).filter(({ type }) => type !== 'list')
  const text = onOneLine(
    own
      .filter(({ type }) => type !== 'code')
      .map(textOf)
      .join(' '),
  )
  const [first] = own[0]?.children ?? []
  const bold = first?.type === 'strong' ? onOneLine(textOf(first)).replace(/:$/, '') : ''
  return {
    line: node.position?.start.line ?? 1,
    ticked: node.checked === true,
    text,
    title: bold === '' ? text : bold,
    section,
    hasBoxes: false,
    id: own.map(idIn).find((id) => id !== null) ?? null,
  }
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Characters of a line; in a longer one brackets take time with their square. */
const longestLine = 4000

/** Lists and quotes that begin on one line; the parser takes time with the square of them. */
const deepest = 50
const nested = new RegExp(`^(?:[ \\t]*(?:[-*+>]|\\d{1,9}[.)])){${deepest}}`)

/** The document with blank lines in place of those that nobody has written by hand: a box in them is not ticked. */
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

function textOf(node: Node): string {
  if (node.type === 'html') return ''
  return node.value ?? (node.children ?? []).map(textOf).join('')
}

function idIn(node: Node): string | null {
  const own =
    node.type === 'html' ? /<!--\s*(?:readiness|id)\s*:\s*([\w.-]+)\s*-->/i.exec(node.value ?? '')?.[1] : undefined
  return own ?? (node.children ?? []).map(idIn).find((id) => id !== null) ?? null
}

/** A text as items of lists are told apart by: letters and digits alone, in lower case. */
export function sameWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
