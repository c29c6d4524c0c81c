import { headOf, sameWords, type TaskItem } from '../../formats/markdown/tasks.ts'

/** What an item of a checklist is known by. */
export interface Named {
  readonly id: string
  readonly title: string
  /** Title of its section. */
  readonly section: string
}

export interface Pairs<Item> {
  /** The box of each item that has one. */
  readonly boxes: ReadonlyMap<Item, TaskItem>
  /** Boxes that no item stands for. */
  readonly without: readonly TaskItem[]
}

/**
 * Which box of a document stands for which item: the one that its comment names, else the one with the same words, else
 * the one that begins with them in bold, else the one that only explains them further. Where several have the same words the section decides, and then the order,
 * should there be as many boxes as items; otherwise none is taken for another. A comment that names an unknown id, or
 * one that stands before, leaves its box alone.
 */
export function pair<Item extends Named>(tasks: readonly TaskItem[], items: readonly Item[]): Pairs<Item> {
  const boxes = new Map<Item, TaskItem>()
  const free = new Set(tasks)
  const take = (item: Item, task: TaskItem): void => {
    boxes.set(item, task)
    free.delete(task)
  }
  // The first of those that name the same item.
  const byId = new Map(tasks.toReversed().map((task) => [task.id, task]))
  for (const item of items) {
    const named = byId.get(item.id)
    if (named) take(item, named)
  }
  const words: readonly (readonly [(task: TaskItem) => string, (item: Item) => string])[] = [
    [({ text, section }) => key(text, section), ({ title, section }) => key(title, section)],
    [({ text }) => key(text), ({ title }) => key(title)],
    [({ title, section }) => key(title, section), ({ title, section }) => key(title, section)],
    [({ title }) => key(title), ({ title }) => key(title)],
    [({ text, section }) => key(headOf(text), section), ({ title, section }) => key(title, section)],
    [({ text }) => key(headOf(text)), ({ title }) => key(title)],
  ]
  for (const [ofTask, ofItem] of words) {
    const tasksBy = Map.groupBy([...free].filter(unnamed), ofTask)
    const itemsBy = Map.groupBy(
      items.filter((item) => !boxes.has(item)),
      ofItem,
    )
    for (const [name, some] of itemsBy) {
      const likely = tasksBy.get(name) ?? []
      if (name.trim() === '' || likely.length !== some.length) continue
      for (const [index, item] of some.entries()) take(item, likely[index] as TaskItem)
    }
  }
  return { boxes, without: tasks.filter((task) => free.has(task)) }
}

function key(text: string, section?: string | null): string {
  const words = sameWords(text)
  return section === undefined || words === '' ? words : `${words}\n${sameWords(section ?? '')}`
}

function unnamed({ id }: TaskItem): boolean {
  return id === null
}
