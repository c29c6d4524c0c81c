import { expect, test } from '@jest/globals'
import { maskOf } from '../../../../src/kinds/http/mask.ts'
import { elapsed } from '../../../support/measure.ts'

test('masking a huge text costs little', async () => {
  const hidden = Array.from({ length: 1000 }, (_, n) => `value-${1000 + n}`)
  expect(await elapsed(() => maskOf(hidden)('x'.repeat(10_000_000)))).toBeLessThan(3000)
})
