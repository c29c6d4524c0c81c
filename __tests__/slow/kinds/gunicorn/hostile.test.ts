import { expect, test } from '@jest/globals'
import { withCheckout } from '../../../support/checkout.ts'
import { effort } from '../../../support/measure.ts'
import { check } from '../../../support/world.ts'

const doubling = `a = [1, 2]\n${'a = a + a\n'.repeat(100)}b = "xx"\n${'b = b + b\n'.repeat(100)}c = [a, a]\n${'c = [c, c]\n'.repeat(100)}workers = 3\n${'x = 1\n'.repeat(50_000)}`

test.each<[name: string, text: string, status: string]>([
  ['100,000 brackets', `workers = ${'('.repeat(100_000)}`, 'error'],
  ['a line of 1 MiB', `bind = "${'x'.repeat(1_000_000)}"`, 'error'],
  ['text that doubles itself', doubling, 'passed'],
])('%s ends quickly', async (_name, text, status) => {
  const took = await effort(() =>
    withCheckout({ 'gunicorn.conf.py': text }, async (root) => {
      expect((await check('gunicorn', { rules: ['workers'] }, { root })).status).toBe(status)
    }),
  )
  expect(took).toBeLessThan(240)
})
