import { describe, expect, test } from '@jest/globals'
import { sectionsPart } from '../../../src/report/summary/sections.ts'
import { outlineOf } from '../../support/markdown.ts'

const shown = (text: string): string => sectionsPart([{ title: 'Plan <b>', text }]).replace(/^.*\n\n/, '')

test('keeps the Markdown of the team', () => {
  const text = '1. Go **back**\n2. See [this](https://wiki.test)\n\n| a |\n| --- |\n| b<br>c |'
  expect(shown(text)).toBe(text)
  expect(sectionsPart([{ title: 'Plan <b>', text }])).toMatch(/^### Plan &#60;b&#62;\n/)
  expect(sectionsPart([])).toBe('')
})

describe('what it leaves open or would set off', () => {
  test.each([
    ['an open fence', 'a\n```\ncode', 'a\n```\ncode\n```'],
    ['an open fence in a list', '1. a\n   ~~~~\n   code', '1. a\n   ~~~~\n   code\n~~~~'],
    ['elements', '<details>\n<script>x</script>', '&lt;details>\n&lt;script>x&lt;/script>'],
    ['elements in code', '`<b>`\n```\n<b>\n```', '`<b>`\n```\n<b>\n```'],
    ['names', 'Ask @ops, rina@shop.test (@omar/x)', 'Ask `@ops,` `rina@shop.test` `(@omar/x)`'],
    ['names in code', '`@ops`\n```\n@ops\n```', '`@ops`\n```\n@ops\n```'],
    ['commands of a runner', ' ::error::x\n##[error]', ': :error::x\n## [error]'],
  ])('%s', (_name, text, written) => {
    expect(shown(text)).toBe(written)
  })
})

test('a long one is cut between blocks', () => {
  const rows = Array.from({ length: 380 }, (_, n) => `| ${n} | ${'x'.repeat(40)} |`).join('\n')
  const text = ['first', rows, '```\ncode\n\nmore\n```', rows].join('\n\n')
  const long = shown(text)
  expect(long).toMatch(/\n```\n\nThe rest of it is in the document\.$/)
  expect(outlineOf(long).open).toEqual([])
  expect(shown(rows)).toHaveLength(rows.length)
  expect(shown([rows, rows].join('\n'))).toBe('The rest of it is in the document.')
})
