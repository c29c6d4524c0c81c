import { idIn, type Node, parseMarkdown, textOf } from './tree.ts'

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
  /** The first http or https URL in it, or null. */
  readonly link: string | null
  /** Id that a comment in the item names: `<!-- id: debug-off -->`; or null. */
  readonly id: string | null
}

/**
 * The boxes of a document (GitHub Flavored Markdown, task list items), nested ones too, in order. Those beyond the first
 * 128 KiB, deeper than 50 on one line, or on a line of more than 4,000 characters are none.
 */
export function tasksIn(markdown: string): TaskItem[] {
  const found: TaskItem[] = []
  let section: string | null = null
  const visit = (node: Node): void => {
    if (node.type === 'heading') section = textOf(node)
    const at = isBox(node) ? found.push(taskOf(node, section)) - 1 : undefined
    for (const child of node.children ?? []) visit(child)
    const task = at === undefined ? undefined : found[at]
    if (at !== undefined && task && found.length > at + 1) found[at] = { ...task, hasBoxes: true }
  }
  visit(parseMarkdown(markdown))
  return found
}

function isBox({ type, checked }: Node): boolean {
  return type === 'listItem' && typeof checked === 'boolean'
}

function taskOf(node: Node, section: string | null): TaskItem {
  const own = (node.children ?? []).filter(({ type }) => type !== 'list')
  const text = own
    .filter(({ type }) => type !== 'code')
    .map(textOf)
    .join(' ')
    .trim()
  const [first] = own[0]?.children ?? []
  const bold = first?.type === 'strong' ? textOf(first).replace(/:$/, '') : ''
  return {
    line: node.position?.start.line ?? 1,
    ticked: node.checked === true,
    text,
    title: bold === '' ? text : bold,
    section,
    hasBoxes: false,
    link: own.map(linkIn).find((link) => link !== null) ?? null,
    id: own.map(idIn).find((id) => id !== null) ?? null,
  }
}

/** Also of a URL that is written as plain text. */
function linkIn(node: Node): string | null {
  if (node.type === 'code' || node.type === 'html') return null
  const own = /https?:\/\/[^\s<>"'`)\]]+/.exec(node.url ?? node.value ?? '')?.[0]
  return own ?? (node.children ?? []).map(linkIn).find((link) => link !== null) ?? null
}

/** A text as items of lists are told apart by: letters and digits alone, in lower case. */
export function sameWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
