import { expect, test } from '@jest/globals'
import type { ChecklistItem } from '../../src/checklist/checklist.ts'
import { memories } from '../../src/verdict/memory.ts'
import { lateItems } from '../../src/verdict/schedule.ts'
import { oneOf, randomOf } from '../support/random.ts'

const item = (id: string, needs: readonly string[], changesState: boolean): ChecklistItem => ({
  id,
  title: id,
  section: 'S',
  required: true,
  needs,
  when: true,
  phase: null,
  changesState,
  envFiles: null,
  owner: null,
  fix: null,
  tags: [],
  checks: [],
})

/** Ids of what an item needs, directly or through others. */
function ancestors(items: readonly ChecklistItem[], id: string): Set<string> {
  const found = new Set<string>()
  const add = (one: string): void => {
    for (const need of items.find((item) => item.id === one)?.needs ?? []) {
      if (found.has(need)) continue
      found.add(need)
      add(need)
    }
  }
  add(id)
  return found
}

test('two items share answers only where nothing that changes the world comes between them', () => {
  const random = randomOf(9)
  for (let round = 0; round < 300; round++) {
    const items = Array.from({ length: 2 + Math.floor(random() * 8) }, (_, index) => {
      const needs = Array.from({ length: index }, (_, one) => String(one)).filter(() => random() < 0.3)
      return item(String(index), needs, random() < 0.1)
    })
    const commands = new Set(items.filter(() => random() < 0.3).map(({ id }) => id))
    const changes = ({ id, changesState }: ChecklistItem): boolean => changesState || commands.has(id)
    const names = memories(items, changes)
    const late = lateItems(items)
    /** What changed the world before an item, for sure. */
    const changed = ({ id }: ChecklistItem): string => {
      const at = late.findIndex((one) => one.id === id)
      const before = items.filter((one) =>
        at < 0 ? ancestors(items, id).has(one.id) : !late.includes(one) || late.indexOf(one) < at,
      )
      return before
        .filter(changes)
        .map((one) => one.id)
        .join(' ')
    }
    const [a, b] = [oneOf(items, random), oneOf(items, random)]
    if (names.get(a.id) === names.get(b.id)) expect([round, changed(a)]).toEqual([round, changed(b)])
    else expect([round, a.id]).not.toEqual([round, b.id])
  }
})

test('a long chain of items is no burden', () => {
  const chain = Array.from({ length: 3000 }, (_, index) =>
    item(`i${index}`, index === 0 ? [] : [`i${index - 1}`], false),
  )
  const names = memories(chain, ({ id }) => id.endsWith('0'))
  expect([names.get('i5'), names.get('i15'), names.get('i2999')]).toEqual(['after i0', 'after i10', 'after i2990'])
})
