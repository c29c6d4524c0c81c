import { expect, test } from '@jest/globals'
import { withTabs } from '../../scripts/indent.ts'

test.each([
  ['a(\n    1,\n        2,\n      3\n)', 'a(\n\t1,\n\t\t2,\n\t  3\n)'],
  ['a()\n\n    b()\n', 'a()\n\n\tb()\n'],
  ['`\n    a\n    ${\n    b}\n    c`', '`\n    a\n    ${\n\tb}\n    c`'],
  ['"a\\\n    b"', '"a\\\n    b"'],
  ['/*! a\n    b */\n    c()', '/*! a\n    b */\n\tc()'],
  ['a    +    b', 'a    +    b'],
])('%j becomes %j', (program, indented) => {
  expect(withTabs(program)).toBe(indented)
})

test('a program that is none is refused', () => {
  expect(() => withTabs('a(')).toThrow(SyntaxError)
})
