import { expect, test } from '@jest/globals'
import { withCheckout } from '../../../support/checkout.ts'
import { effort } from '../../../support/measure.ts'
import { check } from '../../../support/world.ts'

test.each([
  ['100,000 brackets', `A = ${'['.repeat(100_000)}`],
  ['a line of 1 MiB', `A = "${'x'.repeat(1_000_000)}"`],
])('%s ends quickly in an error', async (_name, text) => {
  const took = await effort(() =>
    withCheckout({ 'settings.py': text }, async (root) => {
      expect((await check('django', {}, { root })).status).toBe('error')
    }),
  )
  expect(took).toBeLessThan(240)
})
