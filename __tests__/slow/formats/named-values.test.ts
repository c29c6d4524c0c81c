import { expect, test } from '@jest/globals'
import { namedValues } from '../../../src/formats/named-values.ts'
import { effort } from '../../support/measure.ts'

test.each([
  'KEY=',
  'KEY="',
  "KEY='",
  'KEY=[',
  'KEY=f(',
  'KEY=["',
  'KEY="""',
  'KEY=\\"',
  'KEY=a,',
  'KEY=}',
  'KEY:\t',
  'KEY: |\n ',
  'KEY: &a ',
  'KEY: a ',
  'a.',
  'KEY=x #',
])('1 MiB of %j is read in linear time', async (part) => {
  const text = part.repeat((1024 * 1024) / part.length)
  expect(await effort(() => namedValues(text, () => true))).toBeLessThan(400)
})

test('deeper and deeper blocks', async () => {
  const text = Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}KEY: |\n`).join('')
  expect(await effort(() => namedValues(text, () => true))).toBeLessThan(400)
})
