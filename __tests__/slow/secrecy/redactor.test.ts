import { expect, test } from '@jest/globals'
import { createRedactor } from '../../../src/secrecy/redactor.ts'
import { elapsed } from '../../support/measure.ts'

test('many marks of a cut take no time', async () => {
  const plain = 'sklive_Abcdefghijklmnopqrstuvwxyz0123'
  const redact = createRedactor()
  redact.add(plain)
  const text = `${'a…'.repeat(50_000)}${plain.slice(0, 9)}…`
  expect(await elapsed(() => expect(redact.mask(text).endsWith('a…***…')).toBe(true))).toBeLessThan(3000)
})
