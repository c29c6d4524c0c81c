import { expect, test } from '@jest/globals'
import { paintFor, widthOf } from '../../../src/report/text/look.ts'

test('paints where colours are shown', () => {
  expect(paintFor({ color: true })('red', 'a')).toBe('\u001b[31ma\u001b[39m')
  expect([paintFor({})('red', 'a'), paintFor({ color: true })('red', '')]).toEqual(['a', ''])
})

test('a width that nobody reads is taken for forty columns', () => {
  expect([widthOf({}), widthOf({ width: 5 }), widthOf({ width: 90 })]).toEqual([Number.POSITIVE_INFINITY, 40, 90])
})
