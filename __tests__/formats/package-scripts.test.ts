import { expect, test } from '@jest/globals'
import { scriptsOf } from '../../src/formats/package-scripts.ts'

test('by name', () => {
  expect(scriptsOf('{"scripts":{"start":"node .","odd":1}}')).toEqual(new Map([['start', 'node .']]))
})

test.each(['', 'no json', '[]', 'null', '{}', '{"scripts":["a"]}'])('%j has none', (text) => {
  expect(scriptsOf(text)).toBeUndefined()
})
