import { expect, test } from '@jest/globals'
import type { ChecklistItem } from '../../src/checklist/checklist.ts'
import { Lanes } from '../../src/probe/ask.ts'
import { schedule } from '../../src/verdict/schedule.ts'

const none: Omit<ChecklistItem, 'id' | 'needs'> = {
  title: 'T',
  section: 'S',
  required: true,
  when: true,
  phase: null,
  changesState: false,
  envFiles: null,
  owner: null,
  fix: null,
  tags: [],
  checks: [],
  location: { file: 'readiness.yml', line: 1, column: 1 },
}

const item = (id: string, ...needs: string[]): ChecklistItem => ({ ...none, id, needs })

const room = 5

/** Runs items that take a turn of the event loop each, with room for five; tells how many ran at a time, in which order. */
async function ran(items: readonly ChecklistItem[]): Promise<{ most: number; order: string[]; results: string[] }> {
  let [now, most] = [0, 0]
  const order: string[] = []
  const lanes = new Lanes(room)
  const run = async ({ id }: ChecklistItem): Promise<string> => {
    most = Math.max(most, ++now)
    order.push(id)
    await new Promise((done) => setImmediate(done))
    now--
    return id
  }
  const results = await schedule(
    items,
    run,
    (one) => lanes.run('items', one),
    ({ tags }) => tags.includes('measures'),
  )
  return { most, order, results }
}

test('independent items run at the same time, as many as there is room for', async () => {
  const many = Array.from({ length: 3 * room }, (_, n) => item(`i${n}`))
  const { most, results } = await ran(many)
  expect(most).toBe(room)
  expect(results).toEqual(many.map(({ id }) => id))
})

test('items that wait for what they need take no room', async () => {
  const waiting = Array.from({ length: 2 * room }, (_, n) => item(`i${n}`, 'last'))
  const { order, results } = await ran([...waiting, item('last')])
  expect(order[0]).toBe('last')
  expect(results).toHaveLength(2 * room + 1)
})

test('a chain of needs longer than there is room comes to its end', async () => {
  const length = room + 20
  const chain = Array.from({ length }, (_, n) => (n + 1 < length ? item(`i${n}`, `i${n + 1}`) : item(`i${n}`)))
  expect((await ran(chain)).order).toEqual(chain.map(({ id }) => id).reverse())
})

test('what measures runs alone, after the others and before what writes, with what needs it', async () => {
  const measuring = (id: string, ...needs: string[]): ChecklistItem => ({ ...item(id, ...needs), tags: ['measures'] })
  const items = [
    { ...item('order'), changesState: true },
    measuring('p95', 'health'),
    item('after', 'p95'),
    measuring('p95-of-order', 'order'),
    measuring('p99'),
    item('health'),
    item('page'),
  ]
  const { order, results } = await ran(items)
  expect(order).toEqual(['health', 'page', 'p95', 'after', 'p99', 'order', 'p95-of-order'])
  expect(results).toEqual(items.map(({ id }) => id))
})
