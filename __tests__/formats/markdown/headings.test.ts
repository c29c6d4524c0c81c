import { describe, expect, test } from '@jest/globals'
import { fencedLines, headingsOf, sectionOf } from '../../../src/formats/markdown/headings.ts'

const read = (text: string): string[] => headingsOf(text).map(({ level, text, line }) => `${level} ${text} @${line}`)

describe('headings', () => {
  test.each<[string, string[]]>([
    ['# One\n\n## Two ##\n', ['1 One @1', '2 Two @3']],
    ['###### Six\n####### seven\n', ['6 Six @1']],
    ['#hash\n#\ttab\n#\n', ['1 tab @2', '1  @3']],
    ['   # three spaces\n    # four\n', ['1 three spaces @1']],
    ['One\n===\n\nTwo\n---\n', ['1 One @1', '2 Two @4']],
    ['- item\n---\n\n> quote\n---\n\n---\n', []],
    ['# **Bold** `code` _x_\n', ['1 Bold code x @1']],
    ['# C# ## \n', ['1 C# @1']],
    ['# One\r\n# Two\r# Three', ['1 One @1', '1 Two @2', '1 Three @3']],
    ['```\n# no\n```\n# yes\n', ['1 yes @4']],
    ['~~~sh\n# no\n```\n# no\n~~~\n# yes\n', ['1 yes @6']],
    ['``` a`b\n# yes\n', ['1 yes @2']],
    ['````\n```\n# no\n````\n# yes', ['1 yes @5']],
    ['```\n# no, the fence stays open', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test('hostile texts end', () => {
    for (const text of [
      '#'.repeat(50_000),
      '`'.repeat(50_000),
      `# ${'# '.repeat(25_000)}x`,
      `x\n${'='.repeat(50_000)}`,
    ]) {
      expect(headingsOf(text).length).toBeLessThanOrEqual(1)
    }
  })
})

test('which lines are code, the fences among them', () => {
  expect(fencedLines(['a', '```js', 'b', '```', 'c', '~~~', 'd'])).toEqual([false, true, true, true, false, true, true])
})

describe('a section', () => {
  const text = '# Plan\n\nintro\n\n## Back\n\n1. go\n\n### More\n\nmore\n\n## Next\n\nUnder\n=====\n\nlast\n'
  const section = (title: string) => sectionOf(text, (heading) => heading === title)

  test('goes to the next heading of its level or above', () => {
    expect(section('Back')).toEqual({ text: '\n1. go\n\n### More\n\nmore\n', line: 6 })
    expect(section('More')).toEqual({ text: '\nmore\n', line: 10 })
    expect(section('Next')).toEqual({ text: '', line: 14 })
  })

  test('begins behind the line under an underlined heading', () => {
    expect(section('Under')).toEqual({ text: '\nlast\n', line: 17 })
  })

  test('is not there', () => {
    expect(section('Nothing')).toBeUndefined()
  })
})
