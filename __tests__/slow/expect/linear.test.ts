import { expect, test } from '@jest/globals'
import { jsonPath } from '../../../src/expect/jsonpath.ts'
import { absent } from '../../../src/expect/matcher.ts'
import { linearRegex } from '../../../src/expect/regex.ts'
import { effort } from '../../support/measure.ts'

test('an expression that makes others backtrack for ever ends at once', async () => {
  const took = await effort(() => {
    expect(linearRegex('^(a+)+$').test(`${'a'.repeat(100_000)}!`)).toBe(false)
    expect(linearRegex('^(([a-z])+.)+[A-Z]([a-z])+$').test('a'.repeat(100_000))).toBe(false)
  })
  expect(took).toBeLessThan(240)
})

test('one that stands in the data does, too', async () => {
  const data = [{ text: `${'a'.repeat(50_000)}!`, pattern: '(a+)+' }]
  const took = await effort(() => expect(jsonPath('$[?match(@.text, @.pattern)]').read(data)).toBe(absent))
  expect(took).toBeLessThan(240)
})
