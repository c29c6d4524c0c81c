import { expect, test } from '@jest/globals'
import { withoutComments } from '../../scripts/comments.ts'

test.each([
  ['a() // b\nc()', 'a() \nc()'],
  ['// b\nc()', 'c()'],
  ['a()\n  /* b\n  d */  \n  c()', 'a()\n  c()'],
  ['a(/* b */ 1)', 'a(  1)'],
  ['a()\n/* b */ c()', 'a()\n  c()'],
  ['f(); return_ = () => { return /* b\n */ 1 }', 'f(); return_ = () => { return \n 1 }'],
  ["a('// b', `/* ${1 /* c */} */`, /\\/\\/ b/)", "a('// b', `/* ${1  } */`, /\\/\\/ b/)"],
  ['#!/usr/bin/env node\n// b\na()', '#!/usr/bin/env node\na()'],
  ['a()\n// b', 'a()\n'],
  ['a() /* b */ /* c */\nd()', 'a()    \nd()'],
  ['`\n  // b\n`', '`\n  // b\n`'],
])('%j becomes %j', (program, bare) => {
  expect(withoutComments(program)).toBe(bare)
})

test.each(['/*! by N. N. */\na()', '/* @license MIT */\na()', '// Copyright 2020 N. N.\na()'])(
  '%j stays',
  (program) => {
    expect(withoutComments(program)).toBe(program)
  },
)

test('a program that is none is refused', () => {
  expect(() => withoutComments('a(')).toThrow(SyntaxError)
})
