import { describe, expect, test } from '@jest/globals'
import { noFacts } from '../../src/init/facts.ts'
import { intents } from '../../src/init/intents/index.ts'
import { listItems } from '../../src/init/list.ts'
import { propose } from '../../src/init/propose.ts'
import { kindOf } from '../support/world.ts'

/** Where people write such items: words of the heading help, and must not be needed. */
const proposed = (text: string, under = 'Checklist') => {
  const [item] = listItems(`## ${under}\n\n- [ ] ${text}\n`)
  if (!item) throw new Error(`no item: ${text}`)
  return propose(item, { ...noFacts, stacks: ['django'] })
}
const nameOf = (id: string): string => `its words are those of ${id.replaceAll('-', ' ')}`

describe.each(intents.map((intent) => [intent.id, intent] as const))(
  '%s',
  (id, { examples, counterExamples, under }) => {
    test.each(examples)('means: %s', (text) => {
      expect(proposed(text, under).why).toBe(nameOf(id))
    })
    test.each(counterExamples)('does not mean: %s', (text) => {
      expect(proposed(text, under).why).not.toBe(nameOf(id))
    })
    test('has both', () => {
      expect([examples.length > 0, counterExamples.length > 0]).toEqual([true, true])
    })
  },
)

/** What is proposed where everything is known, and where nothing is. */
const known = {
  ...noFacts,
  url: 'https://shop.example.com',
  envFile: '.env.production',
  example: '.env.example',
  compose: 'docker-compose.yml',
  nginx: 'nginx.conf',
  health: '/health',
}

test.each(intents.flatMap(({ examples, under }) => examples.map((text) => [text, under] as const)))(
  'a check that the checklist takes is proposed for: %s',
  (text, under = 'Checklist') => {
    for (const facts of [known, noFacts]) {
      const [item] = listItems(`## ${under}\n\n- [ ] ${text}\n`)
      const found = item && propose(item, { ...facts, stacks: ['django'] })
      for (const [kind, checks] of Object.entries(found && 'checks' in found ? found.checks : {})) {
        // A run fills in what it knows.
        for (const one of [JSON.parse(JSON.stringify(checks).replace('${{ run.sha }}', '0f1e2d3'))].flat()) {
          const { error } = kindOf(kind).schema.safeParse(one)
          expect([kind, one, error?.issues]).toEqual([kind, one, undefined])
        }
      }
    }
  },
)

test('ids are unique', () => {
  expect(new Set(intents.map(({ id }) => id)).size).toBe(intents.length)
})
