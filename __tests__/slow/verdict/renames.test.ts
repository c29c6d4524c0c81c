import { expect, test } from '@jest/globals'
import { changesOfItems } from '../../../src/verdict/weakened/items.ts'
import { effort } from '../../support/measure.ts'
import { kindOf } from '../../support/world.ts'

const items = (prefix: string) =>
  Array.from({ length: 4000 }, (_, index) => ({
    id: `${prefix}${index}`,
    title: `Item ${index}`,
    section: 'S',
    required: true,
    needs: [],
    when: true,
    phase: null,
    changesState: false,
    envFiles: null,
    owner: null,
    fix: null,
    tags: [],
    checks: [{ kind: kindOf('file'), config: { path: `file-${index}` } }],
  }))

test('a pull request that renames every item is told in time that grows with the items', async () => {
  const took = await effort(() => {
    const changes = changesOfItems(items('a'), items('b').reverse())
    expect(changes.map(({ change, from, to }) => [change, from, to]).slice(0, 2)).toEqual([
      ['item-renamed', 'a0', 'b0'],
      ['item-renamed', 'a1', 'b1'],
    ])
    expect(changes).toHaveLength(4000)
  })
  expect(took).toBeLessThan(120)
})
