import { sameWords } from '../formats/markdown/tasks.ts'
import type { ListItem } from './list.ts'

/** An id for each item: that of its comment, else its first words; the same words get their heading, then a number. */
export function idsOf(items: readonly ListItem[]): string[] {
  const taken = new Set(items.flatMap(({ id }) => (id === null ? [] : [id])))
  return items.map((item) => {
    if (item.id !== null) return item.id
    const own = slug(item.title)
    const under = slug(`${item.headings.at(-1) ?? ''} ${item.title}`)
    const id = [own, under].find((one) => !taken.has(one)) ?? numbered(own, taken)
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

function numbered(base: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number++) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`
}
