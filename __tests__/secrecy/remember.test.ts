import { expect, test } from '@jest/globals'
import { remembered } from '../../src/secrecy/remember.ts'

test('a text is looked at once, however often it is asked about', () => {
  const looked: string[] = []
  const length = remembered((text) => {
    looked.push(text)
    return { length: text.length }
  })
  expect(['ab', 'abc', 'ab', '', ''].map((text) => length(text).length)).toEqual([2, 3, 2, 0, 0])
  expect(looked).toEqual(['ab', 'abc', ''])
})

test('however many texts come, the answers stay right', () => {
  const last = remembered((text) => text.slice(-1))
  const texts = Array.from({ length: 25_000 }, (_, n) => `text ${n}`)
  expect(texts.filter((text) => last(text) !== text.slice(-1) || last('kept: y') !== 'y')).toEqual([])
})
