import type { ListItem } from './list.ts'

/**
 * An item in words that a checklist takes as they stand: `${{ … }}` of a list, such as of one about workflows, is no
 * variable of the gate.
 */
export function literal(item: ListItem): ListItem {
  const text = JSON.stringify(item)
  return text.includes('${{') ? JSON.parse(literalText(text)) : item
}

/** A text without the beginning of a variable. */
export function literalText(text: string): string {
  return text.replace(/\$+(?=\{\{)/g, '')
}
