import { expect, test } from '@jest/globals'
import { jsonText } from '../../src/formats/json-text.ts'

test('what is short stands on one line, what is long over several', () => {
  const long = 'x'.repeat(100)
  expect(jsonText({ a: [1, null, true], b: { c: long, d: [long, { e: 'f' }] } })).toBe(`{
 "a": [1,null,true],
 "b": {
  "c": "${long}",
  "d": ["${long}",{"e":"f"}]
 }
}`)
})

test('it is the same value', () => {
  const value = {
    text: 'a\n"b"\u2028',
    list: [[], {}, 'y'.repeat(200), [1, 'z'.repeat(140)]],
    none: null,
    'a key': 0.1,
  }
  expect(JSON.parse(jsonText(value))).toEqual(value)
})
