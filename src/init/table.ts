import type { Entry } from './entry.ts'

type Status = Entry['proposed']['status']

const columns: readonly (readonly [head: string, status: Status])[] = [
  ['automated', 'active'],
  ['needs a value', 'needs-value'],
  ['for people', 'manual'],
  ['no condition', 'not-gate'],
]
/** Sections that are told one by one. */
const mostSections = 40
/** Characters of a heading in the table. */
const widest = 40

/** How many items are automated, need a value, and are for people: by section and in all. */
export function tableOf(entries: readonly Entry[], shown: (text: string) => string): string {
  const sections = Map.groupBy(entries, ({ item }) => item.headings.at(-1) ?? 'Checklist')
  const rows = [...sections].map(([title, some]) => [shown(title), ...countsOf(some)])
  const all = ['in all', ...countsOf(entries)]
  const told = rows.length > 1 && rows.length <= mostSections ? [...rows, all] : [all]
  const width = Math.max(...told.map(([title = '']) => Math.min(widest, [...title].length)))
  const line = (title: string, cells: readonly string[]): string =>
    `  ${[...title].slice(0, width).join('').padEnd(width)}  ${cells.map((cell, at) => cell.padStart(columns[at]?.[0].length ?? 0)).join('  ')}\n`
  const head = line(
    '',
    columns.map(([name]) => name),
  )
  return head + told.map(([title = '', ...cells]) => line(title, cells)).join('')
}

function countsOf(entries: readonly Entry[]): string[] {
  return columns.map(([, status]) => String(entries.filter(({ proposed }) => proposed.status === status).length))
}

/** What is missing, and how many items wait for it, the most wanted first. */
export function needsOf(entries: readonly Entry[]): [need: string, items: number][] {
  const needs = entries.flatMap(({ proposed }) => (proposed.status === 'needs-value' ? proposed.needs : []))
  return [...Map.groupBy(needs, (need) => need)]
    .map(([need, some]): [string, number] => [need, some.length])
    .sort((a, b) => b[1] - a[1])
}
