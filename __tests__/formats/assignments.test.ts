import { expect, test } from '@jest/globals'
import { isAssignments } from '../../src/formats/assignments.ts'

test.each([
  ['A=1\nB=2\n', true],
  ['# comment\n\nexport A=1\nlist.of=2\n', true],
  ['A="first\nsecond"\nB=2\nC=3', true],
  ['[section]\nA=1\n', false],
  ['text\nA=1\nB=2', false],
  ['A=1\none\ntwo\nthree', false],
  ['if A==1', false],
  ['', false],
])('%j: %s', (text, is) => {
  expect(isAssignments(text)).toBe(is)
})
