import { type Box, boxesIn, otherBox } from './boxes.ts'
import { idIn, type Node, textOf } from './tree.ts'

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
 * The boxes of a document, nested ones too, in order; only those that the platform lets people tick can be ticked. Those
 * beyond the first MiB, or deeper than 10 on one line, are none.
 */
export function tasksIn(markdown: string): TaskItem[] {
  return boxesIn(markdown).map(taskOf)
}

function taskOf({ node, line, mark, isTask, headings, hasBoxes }: Box): TaskItem {
  const own = (node.children ?? []).filter(({ type }) => type !== 'list')
  const text = own
    .filter(({ type }) => type !== 'code')
    .map(textOf)
    .join(' ')
    .replace(otherBox, '')
    .trim()
  const [first] = own[0]?.children ?? []
  const bold = first?.type === 'strong' ? textOf(first).replace(/:$/, '') : ''
  return {
    line,
    ticked: isTask && mark === 'x',
    text,
    title: bold === '' ? text : bold,
    section: headings.at(-1) ?? null,
    hasBoxes,
    link: own.map(linkIn).find((link) => link !== null) ?? null,
    id: own.map(idIn).find((id) => id !== null) ?? null,
  }
}

/** A text up to what only explains it: behind a dash, a colon or a bracket. */
export function headOf(text: string): string {
  return /^(.{4,80}?)(?:\s+[–—-]\s+|[:：]\s|\s*\()/.exec(text)?.[1]?.trim() ?? text
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
