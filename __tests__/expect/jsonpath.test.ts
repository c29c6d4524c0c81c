import { describe, expect, test } from '@jest/globals'
import { jsonPath } from '../../src/expect/jsonpath.ts'
import { absent } from '../../src/expect/matcher.ts'

const data = {
  status: 'healthy',
  none: null,
  results: [
    { id: 4, name: 'Tea' },
    { id: 5, name: 'Coffee' },
  ],
  'a.b': 1,
}

describe('JSON paths of RFC 9535', () => {
  test.each([
    ['$', data],
    ['$.status', 'healthy'],
    ['$.none', null],
    ['$.results[0].id', 4],
    ['$.results[-1].id', 5],
    ["$['a.b']", 1],
    ['$.results[*].id', [4, 5]],
    ['$..id', [4, 5]],
    ['$.results[?@.id > 4].name', ['Coffee']],
    ['$.results[?match(@.name, "T.*")].id', [4]],
    ['$.results[?search(@.name, "ff")].id', [5]],
    ['$.results[0:1]', [{ id: 4, name: 'Tea' }]],
    ['$["status","none"]', ['healthy', null]],
  ])('%s', (path, value) => {
    expect(jsonPath(path).read(data)).toEqual(value)
  })

  test.each([
    ['$.missing'],
    ['$.status.more'],
    ['$.results[9]'],
    ['$.results[?@.id > 9]'],
    ['$.results.length'],
    ['$.*.x'],
  ])('%s selects nothing, which is absent and not null or an empty list', (path) => {
    expect(jsonPath(path).read(data)).toBe(absent)
  })

  test.each([
    ['status'],
    ['.status'],
    ['$.a['],
    ['$.a.'],
    ['$[01]'],
    [' $.a'],
    ['$.a '],
    ['$[?foo(@.a)]'],
    ['$[?length(@.a)]'],
    ['$[?@.a == ]'],
    [''],
    ['$[?match(@.a, "(?=x)")]'],
    ['$.x[?@.y == 1 && search(@.a, "(")]'],
  ])('"%s" is refused', (path) => {
    expect(() => jsonPath(path)).toThrow()
  })

  test.each([
    ['$.aK7q vB2n', "expected '.', '..' or a bracketed selection (at character 8)"],
    ['$.a[aK7qvB2n]', 'unexpected token (at character 5)'],
    ['$["aK7qvB2n', 'unclosed string starting at index 3 (at character 12)'],
    ['$[?k7qvb2n(@.a)]', 'no such function; there are count, length, search, match, value (at character 4)'],
    ['$[?"aK7qvB2n"]', 'filter expression literals (at character 5)'],
    ['aK7qvB2n', "expected '$' (at character 1)"],
  ])('%s is refused without a piece of it, which may be one of a secret', (path, reason) => {
    expect(() => jsonPath(path)).toThrow(new Error(`not a JSON path (RFC 9535): ${reason}`))
  })

  test('an expression that stands in the data selects, and a bad one selects nothing', () => {
    const path = jsonPath('$[?match(@.text, @.pattern)]')
    expect(path.read([{ text: 'aaa!', pattern: '(a+)+' }])).toBe(absent)
    expect(path.read([{ text: 'aaa', pattern: '(a+)+' }])).toEqual([{ text: 'aaa', pattern: '(a+)+' }])
    expect(path.read([{ text: 'a', pattern: '(' }])).toBe(absent)
  })
})

describe('filters compare integers that a number cannot hold', () => {
  const list = [1, 9007199254740991, 9007199254740992n, 9007199254740993n, 18446744073709551617n, 'x', null]
  test.each([
    ['$[?@ == 9007199254740993]', [9007199254740993n]],
    ['$[?@ == 9007199254740992]', [9007199254740992n]],
    ['$[?@ != 9007199254740993 && @ > 5]', [9007199254740991, 9007199254740992n, 18446744073709551617n]],
    ['$[?@ > 9007199254740992]', [9007199254740993n, 18446744073709551617n]],
    ['$[?@ >= 9007199254740992]', [9007199254740992n, 9007199254740993n, 18446744073709551617n]],
    ['$[?@ < 9007199254740992]', [1, 9007199254740991]],
    ['$[?@ <= 9007199254740992]', [1, 9007199254740991, 9007199254740992n]],
    ['$[?9007199254740993 == @]', [9007199254740993n]],
    ['$[?@ > 9007199254740992.5]', [9007199254740993n, 18446744073709551617n]],
    ['$[?@ == $[3]]', [9007199254740993n]],
    ['$[?@ < -9007199254740993]', absent],
    ['$[?@.none == @.other]', list],
    ['$[?@.none == null]', absent],
    ['$[?@.none != 1]', list],
    ['$[?@.none < 1]', absent],
    ['$[?@ == "x" || @ == null]', ['x', null]],
    ['$[?!(@ > 0) && @ != null]', ['x']],
    ['$[?length(@) == 1]', ['x']],
    [
      '$[?length(@) == value(@.none)]',
      [1, 9007199254740991, 9007199254740992n, 9007199254740993n, 18446744073709551617n, null],
    ],
  ])('%s', (path, values) => {
    expect(jsonPath(path).read(list)).toEqual(values)
  })
})
