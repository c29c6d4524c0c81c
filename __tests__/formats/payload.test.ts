import { expect, test } from '@jest/globals'
import { at, listAt, numberAt, textAt } from '../../src/formats/payload.ts'

const payload = { a: { b: [{ c: 'x' }], n: 1, none: null } }

test('what stands at a path', () => {
  expect([at(payload, 'a', 'n'), at(payload, 'a', 'none'), at(payload)]).toEqual([1, null, payload])
  expect([at(payload, 'a', 'none', 'c'), at(payload, 'x'), at(null, 'a'), at('text', 'length')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

test('only own keys count, and only texts are texts', () => {
  expect([at(payload, 'constructor'), at(payload, 'a', 'toString')]).toEqual([undefined, undefined])
  expect([textAt(payload, 'a', 'n'), textAt({ t: 'x' }, 't')]).toEqual([undefined, 'x'])
})

test('whole numbers and lists are told from what looks like them', () => {
  const numbers = { n: 7, half: 1.5, text: '7', huge: 2 ** 60 }
  expect(Object.keys(numbers).map((key) => numberAt(numbers, key))).toEqual([7, null, null, null])
  expect([listAt(payload, 'a', 'b'), listAt(payload, 'a'), listAt(null)]).toEqual([[{ c: 'x' }], [], []])
})
