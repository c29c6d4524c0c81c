import { expect, test } from '@jest/globals'
import { style } from '../../../src/report/html/style.ts'

test('is a style that can stand in a page, for light, dark, phones and paper', () => {
  expect(style).not.toMatch(/<\/|<!--/)
  expect(style.match(/\{/g)?.length).toBe(style.match(/\}/g)?.length)
  for (const part of ['color-scheme: light dark', '@media print', '@media (max-width']) expect(style).toContain(part)
})
