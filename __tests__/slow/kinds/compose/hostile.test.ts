import { expect, test } from '@jest/globals'
import { withCheckout } from '../../../support/checkout.ts'
import { effort } from '../../../support/measure.ts'
import { check } from '../../../support/world.ts'

const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`).join('\n')}\nservices: { a: { image: "a:1", x: *i } }\n`
const aliases = Array.from({ length: 30_000 }, (_, index) => `x${index}: *a`).join('\n')

test.each<[name: string, text: string, status: string]>([
  ['an alias bomb', bomb, 'error'],
  ['100,000 brackets', '['.repeat(100_000), 'error'],
  ['100,000 braces', 'services: '.concat('{a: '.repeat(100_000)), 'error'],
  ['deep indentation', Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 'error'],
  ['deep lists', `services: ${'- '.repeat(50_000)}a`, 'error'],
  ['a line of 1 MiB', `services: { a: { image: "${'x'.repeat(1_000_000)}" } }`, 'error'],
  ['an open quote', `services: "${'x\n'.repeat(50_000)}`, 'error'],
  ['nested variables', `services: { a: { image: "${'${A:-'.repeat(5000)}${'}'.repeat(5000)}" } }`, 'error'],
  ['30,000 aliases', `x: &a 1\n${aliases}\nservices: { web: { image: "a:1", restart: always } }\n`, 'passed'],
])('%s ends quickly', async (_name, text, status) => {
  const took = await effort(() =>
    withCheckout({ 'compose.yaml': text }, async (root) => {
      expect((await check('compose', {}, { root })).status).toBe(status)
    }),
  )
  expect(took).toBeLessThan(360)
})
