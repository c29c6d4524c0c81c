import { describe, expect, test } from '@jest/globals'
import { readResult } from '../../../src/formats/results/index.ts'
import { resultFormats, Unreadable } from '../../../src/formats/results/reading.ts'
import { goodResults } from '../../support/results.ts'

describe.each(resultFormats)('%s', (format) => {
  test('is known by itself and by its name', () => {
    expect(readResult(goodResults[format]).format).toBe(format)
    expect(readResult(`\ufeff${goodResults[format]}`, format).format).toBe(format)
  })

  test('is refused wherever it is cut off', () => {
    const text = goodResults[format].trimEnd()
    for (let length = 0; length < text.length; length += 7) {
      expect(() => readResult(text.slice(0, length))).toThrow(Unreadable)
      expect(() => readResult(text.slice(0, length), format)).toThrow(Unreadable)
    }
  })

  test('is not taken for another one', () => {
    for (const other of resultFormats) {
      if (other !== format) expect(() => readResult(goodResults[format], other)).toThrow(Unreadable)
    }
  })
})

test.each(['', ' \n', 'null', '[]', '{}', '"text"', '3', '{"a":1}', '<html></html>', 'Error: no such file'])(
  '%j is no result',
  (text) => {
    expect(() => readResult(text)).toThrow(Unreadable)
    for (const format of resultFormats) expect(() => readResult(text, format)).toThrow(Unreadable)
  },
)

test('lists that stand too deep in one another are refused, brackets in texts are not', () => {
  expect(() => readResult('['.repeat(300) + ']'.repeat(300))).toThrow(/too deep/)
  const [run] = JSON.parse(goodResults.sarif).runs
  const text = JSON.stringify({ version: '2.1.0', runs: [run], more: `\\"${'['.repeat(300)}` })
  expect(readResult(text).format).toBe('sarif')
})

test('what npm writes in place of an audit is read as that', () => {
  const text = '{"error":{"code":"ENOLOCK"}}'
  expect(readResult(text, 'npm-audit').unfinished).toContain('ENOLOCK')
  expect(() => readResult(text)).toThrow(Unreadable)
})
