import { sameWords } from '../formats/markdown/tasks.ts'
import type { ListItem } from './list.ts'

/** An id for each item: that of its comment, else its first words; the same words get their heading, then a number. */
export function idsOf(items: readonly ListItem[]): string[] {
  const taken = new Set(items.flatMap(({ id }) => (id === null ? [] : [id])))
  const last = new Map<string, number>()
  return items.map((item) => {
    if (item.id !== null) return item.id
    const own = slug(item.title)
    const under = slug(`${item.headings.at(-1) ?? ''} ${item.title}`)
    const id = [own, under].find((one) => !taken.has(one)) ?? numbered(own, taken, last)
    taken.add(id)
    return id
  })
}

const most = 48

function slug(text: string): string {
  const words = sameWords(text.replaceAll('ß', 'ss').normalize('NFKD').replace(/\p{M}/gu, '')).split(' ')
  const kept: string[] = []
  for (const word of words.map((one) => one.replace(/[^a-z0-9]/g, '')).filter((one) => one !== '')) {
    if ([...kept, word].join('-').length > most) break
    kept.push(word)
  }
  const id = kept.join('-')
  return id === '' ? 'item' : /^[a-z]/.test(id) ? id : `item-${id}`
}

/** @param last the last number of each base, so that many items of the same words do not count from the beginning */
function numbered(base: string, taken: ReadonlySet<string>, last: Map<string, number>): string {
  let number = (last.get(base) ?? 1) + 1
  while (taken.has(`${base}-${number}`)) number++
  last.set(base, number)
  return `${base}-${number}`
}
