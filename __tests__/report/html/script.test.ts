import { expect, test } from '@jest/globals'
import { script } from '../../../src/report/html/script.ts'

test('is a script that can stand in a page: it ends no element and begins no comment', () => {
  expect(() => new Function(script)).not.toThrow()
  expect(script).not.toMatch(/<\/|<!--|<script/i)
})
