import { describe, expect, test } from '@jest/globals'
import { noFacts } from '../../src/init/facts.ts'
import { intents } from '../../src/init/intents/index.ts'
import { listItems } from '../../src/init/list.ts'
import { propose } from '../../src/init/propose.ts'

/** Where people write such items: words of the heading help, and must not be needed. */
const proposed = (text: string) => {
  const [item] = listItems(`## Checklist\n\n- [ ] ${text}\n`)
  if (!item) throw new Error(`no item: ${text}`)
  return propose(item, { ...noFacts, stacks: ['django'] })
}
const nameOf = (id: string): string => `its words are those of ${id.replaceAll('-', ' ')}`

describe.each(intents.map((intent) => [intent.id, intent] as const))('%s', (id, { examples, counterExamples }) => {
  test.each(examples)('means: %s', (text) => {
    expect(proposed(text).why).toBe(nameOf(id))
  })
  test.each(counterExamples)('does not mean: %s', (text) => {
    expect(proposed(text).why).not.toBe(nameOf(id))
  })
  test('has both', () => {
    expect([examples.length > 0, counterExamples.length > 0]).toEqual([true, true])
  })
})

test('ids are unique', () => {
  expect(new Set(intents.map(({ id }) => id)).size).toBe(intents.length)
})
