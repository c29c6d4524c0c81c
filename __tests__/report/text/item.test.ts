import { describe, expect, test } from '@jest/globals'
import { itemLines } from '../../../src/report/text/item.ts'
import { columnsOf } from '../../../src/report/text/wrap.ts'
import { aCheck, aFinding, anItem, anItemThat } from '../../support/report.ts'

describe.each([60, 80, 120])('at %i columns', (width) => {
  const words =
    'a sentence of several words that goes on and on until it is longer than any terminal that is asked for here'
  const finding = aFinding({ message: words, expected: words, observed: words, fix: words })
  const item = anItem({
    title: words,
    status: 'failed',
    owner: words,
    reason: words,
    checks: [aCheck({ findings: [finding] })],
  })
  const lines = itemLines(item, { width })

  test('no line is longer', () => {
    expect(lines.filter((line) => columnsOf(line) > width)).toEqual([])
  })

  test('the text of a row stands below its begin', () => {
    const at = lines.findIndex((line) => line.startsWith('        expected  a sentence'))
    expect(lines[at + 1]).toMatch(/^ {18}\S/)
  })
})

test('a row without a text is left out', () => {
  const findings = [aFinding({ expected: '', fix: '' })]
  expect(itemLines(anItemThat('failed', { checks: [aCheck({ findings })] }), {}).join('\n')).not.toMatch(/expected|fix/)
})

test('in full it tells what was asked, how long and how often', () => {
  const checks = [aCheck({ durationMs: 1200, attempts: 3 }), aCheck({ kind: 'tls', durationMs: 5 })]
  expect(itemLines(anItem({ checks }), { verbose: true })).toContain(
    '      asked     headers in 1.2 s and 3 attempts, tls in 5 ms',
  )
  expect(itemLines(anItem({ checks }), {})).toHaveLength(1)
})

test('what was asked and what came back is told in full only, and starts no command', () => {
  const conversation = [
    { asked: 'GET /', answered: 'HTTP 500\n::error::owned' },
    { asked: 'read a', answered: null },
  ]
  const item = anItemThat('failed', { checks: [aCheck({ conversation })] })
  const lines = itemLines(item, { verbose: true })
  expect(lines.slice(-4)).toEqual([
    '        > GET /',
    '        < HTTP 500',
    '        < : :error::owned',
    '        > read a',
  ])
  expect(itemLines(item, {}).join()).not.toContain('HTTP 500')
})

test.each([
  [3, ['                    12 │ a 日 b', '                       │   ^']],
  [5, ['                    12 │ a 日 b', '                       │      ^']],
  [undefined, ['                    12 │ a 日 b']],
  [90, ['                    12 │ a 日 b']],
])('a finding of a file shows its line, with a mark below column %s', (column, expected) => {
  const location = { file: 'a.conf', line: 12, ...(column !== undefined && { column }) }
  const findings = [aFinding({ location, source: 'a 日 b' })]
  const lines = itemLines(anItemThat('failed', { checks: [aCheck({ findings })] }), {})
  const at = lines.findIndex((line) => line.includes('a.conf:12'))
  expect(lines.slice(at + 1, -1).map((line) => line.replace(/^ {2}/, ''))).toEqual(
    expected.map((line) => line.replace(/^ {2}/, '')),
  )
})

test('neither a line of a file nor the name of a rule starts a command, and the mark stays in its place', () => {
  const location = { file: 'a.env', line: 1, column: 12 }
  const findings = [aFinding({ rule: 'x ##[error]y', location, source: 'A=##[error]b' })]
  const lines = itemLines(anItemThat('failed', { checks: [aCheck({ findings })] }), {})
  expect(lines.join('\n')).not.toContain('##[')
  const [shown = '', caret = ''] = lines.slice(lines.findIndex((line) => line.includes('A=')))
  expect(shown[caret.indexOf('^')]).toBe('b')
})

test('faults that are alike are told once, with some of their places', () => {
  const findings = Array.from({ length: 6 }, (_, index) => aFinding({ url: `https://shop.test/${index}` }))
  const lines = itemLines(anItemThat('failed', { checks: [aCheck({ findings })] }), {}).map((line) => line.trim())
  expect(lines).toContain('The header is missing and 5 more like it · headers/hsts')
  expect(lines.filter((line) => line.startsWith('at'))).toEqual([
    'at        https://shop.test/0',
    'at        https://shop.test/1',
    'at        https://shop.test/2',
    'at        3 more places',
  ])
})

test('where a cause is told for several items, an item that could not be asked only names it', () => {
  const findings = [aFinding({ message: 'no answer' }), aFinding({ level: 'warning', message: 'weak' })]
  const item = anItemThat('error', { checks: [aCheck({ status: 'error', findings })] })
  const lines = itemLines(item, {}, 'the shop refuses connections').join('\n')
  expect(lines).toContain('the shop refuses connections')
  expect(lines).toContain('warning: weak')
  expect(lines).not.toContain('no answer')
  expect(itemLines(item, { verbose: true }, 'the shop refuses connections').join()).toContain('no answer')
})

test('a finding that is waived does not look like a failure', () => {
  const findings = [aFinding({ waived: true })]
  const lines = itemLines(anItemThat('waived', { checks: [aCheck({ findings })] }), { color: true })
  expect(lines.join()).toContain('\u001b[33mwaived: The header is missing')
  expect(lines.join()).not.toContain('\u001b[31m')
})
