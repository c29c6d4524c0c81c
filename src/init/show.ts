import { any } from './intents/words.ts'
import type { ListItem } from './list.ts'
import { withoutSecrets } from './secrets.ts'

const wanted = any(
  'roll-?\\s?back (?:plan|procedure|steps|instructions)',
  'emergency contacts?',
  'escalation contacts?',
  'on-?call contacts?',
)

/** Where a list names whom to call, for a check of that section; null where it does not. */
export function contactsOf(list: {
  readonly path: string
  readonly markdown: string
  readonly items: readonly ListItem[]
}): { readonly path: string; readonly section: string } | null {
  const section = sectionsToShow(list.markdown, list.items).find((title) => /contacts?/i.test(title))
  return section === undefined || section.includes('${{') ? null : { path: list.path, section }
}

/** Headings of a list that help where the gate is closed: how to go back, and whom to call. None that holds boxes. */
export function sectionsToShow(markdown: string, items: readonly ListItem[]): string[] {
  const withBoxes = new Set(items.flatMap(({ headings }) => headings))
  const titles = [...markdown.matchAll(/^#{2,6}[ \t]+([^\n#]{1,80})$/gm)].map(([, title = '']) => title.trim())
  return [...new Set(titles)].filter(
    (title) => wanted.test(title) && !withBoxes.has(title) && withoutSecrets(title) === title,
  )
}
