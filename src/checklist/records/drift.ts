import type { Draft } from '../../check/kind.ts'
import type { TaskItem } from '../../formats/markdown/tasks.ts'
import { boundedLine } from '../../secrecy/bounded.ts'
import { didYouMean } from '../../words/suggest.ts'
import type { OutlineItem } from '../outline.ts'
import { pair } from './pairs.ts'

/** How a document and the checklist that names it go together. */
export interface Together {
  /** Path of the document, as the checklist names it. */
  readonly path: string
  /** Line of the box that stands for an item, by the item's id. */
  readonly lines: ReadonlyMap<string, number>
  /** What one of them has and the other has not. */
  readonly drift: readonly Draft[]
}

/** In place of an id: the box is nothing for the gate. */
const none = 'none'
/** A line to be filled in by hand, such as one for a signature. */
const blank = /_{3,}|\.{5,}/

/**
 * Holds the boxes of a document against the items of a checklist. A box that only holds others is a heading, and one with
 * a blank to be filled in is a line to sign.
 */
export function together(path: string, tasks: readonly TaskItem[], items: readonly OutlineItem[]): Together {
  const { boxes, without } = pair(tasks, items)
  const left = without.filter(({ id, hasBoxes, text }) => (id === null ? !hasBoxes && !blank.test(text) : id !== none))
  return {
    path,
    lines: new Map([...boxes].map(([{ id }, { line }]) => [id, line])),
    drift: [
      ...left.map((task) => boxAlone(path, task, items)),
      ...items.filter((item) => item.wantsBox && !boxes.has(item)).map((item) => itemAlone(path, item)),
    ],
  }
}

function boxAlone(path: string, { id, text, line }: TaskItem, items: readonly OutlineItem[]): Draft {
  const location = { file: path, line }
  const expected = 'an item for each box'
  if (id === null) {
    const message = `No item of the checklist stands for the box "${boundedLine(text, 100)}"`
    return { rule: 'document/box-without-item', message, expected, observed: 'none has these words', location }
  }
  const ids = items.map((item) => item.id)
  const message = `The box "${boundedLine(text, 100)}" names ${ids.includes(id) ? 'an item that another box names' : 'an unknown item'}`
  const observed = `${boundedLine(id, 100)}${ids.includes(id) ? '' : didYouMean(id, ids)}`
  return { rule: 'document/unknown-id', message, expected, observed, location }
}

function itemAlone(path: string, { title, at }: OutlineItem): Draft {
  return {
    rule: 'document/item-without-box',
    message: `${path} has no box for "${boundedLine(title, 100)}"`,
    expected: 'a box for each item',
    observed: 'none has these words or names its id',
    location: at,
  }
}
