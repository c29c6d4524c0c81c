import { describe, expect, test } from '@jest/globals'
import { parseYaml } from '../../../src/formats/yaml/parse.ts'
import { itemsOf, locate, type Placed, plainOf, textOf, valueAt } from '../../../src/formats/yaml/placed.ts'

const placedOf = (text: string): Placed => {
  const { value, problems } = parseYaml(text, 'f.yml')
  expect(problems).toEqual([])
  if (!value) throw new Error('no value')
  return value
}

describe('places', () => {
  const placed = placedOf(
    'version: 1\nsections:\n  - title: S\n    items:\n      - { id: a, http: { request: GET / } }\n',
  )
  test.each<[PropertyKey[], boolean, number, number]>([
    [[], false, 1, 1],
    [['version'], false, 1, 10],
    [['version'], true, 1, 1],
    [['sections', 0, 'items', 0, 'http', 'request'], false, 5, 35],
    [['sections', 0, 'items', 0, 'http', 'request'], true, 5, 26],
    [['sections', 0, 'items', 0, 'http', 'gone'], false, 5, 24],
    [['sections', 0, 'gone', 'more'], false, 3, 5],
    [['sections', 9], false, 3, 3],
  ])('of %j (key: %s)', (path, atKey, line, column) => {
    expect(locate(placed, path, atKey)).toEqual({ file: 'f.yml', line, column })
  })

  test('of an alias is where it is used, of what is in it where it is written', () => {
    const placed = placedOf('a: &x { k: v }\nb: *x\n')
    expect(locate(placed, ['b'])).toEqual({ file: 'f.yml', line: 2, column: 4 })
    expect(locate(placed, ['b', 'k'])).toEqual({ file: 'f.yml', line: 1, column: 12 })
  })

  test('of a value that is left out is near its key', () => {
    expect(locate(placedOf('a: 1\n? b\n'), ['b'])).toEqual({ file: 'f.yml', line: 2, column: 3 })
  })
})

test('the value without its places', () => {
  expect(plainOf(placedOf('a: [1, { b: ~ }]\n'))).toEqual({ a: [1, { b: null }] })
})

test('what is of another type than wanted is not there', () => {
  const placed = placedOf('list: [x]\nmap: { a: b }\nnumber: 1\n')
  expect(itemsOf(valueAt(placed, 'list')).map(textOf)).toEqual(['x'])
  expect(textOf(valueAt(valueAt(placed, 'map'), 'a'))).toBe('b')
  for (const key of ['map', 'number', 'gone']) expect(itemsOf(valueAt(placed, key))).toEqual([])
  for (const key of ['list', 'map', 'number', 'gone']) expect(textOf(valueAt(placed, key))).toBeUndefined()
  expect(valueAt(valueAt(placed, 'list'), '0')).toBeUndefined()
})
