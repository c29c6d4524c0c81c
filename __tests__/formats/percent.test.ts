import { expect, test } from '@jest/globals'
import { percentDecoded } from '../../src/formats/percent.ts'

test.each([
  ['p%40ss%2Fw%C3%B6rd', 'p@ss/wörd'],
  ['plain', 'plain'],
  ['100%', '100%'],
  ['a%E4b', 'a%E4b'],
])('%s is %s', (text, decoded) => {
  expect(percentDecoded(text)).toBe(decoded)
})
