import { expect, test } from '@jest/globals'
import { findingBlock, findingLine, idLink, nameOf, placeLink, ruleLink } from '../../../src/report/summary/finding.ts'
import type { Repeats } from '../../../src/report/summary/groups.ts'
import { aFinding, anItem, aReport } from '../../support/report.ts'

const report = aReport([], { repository: { url: 'https://github.com/o/r', ref: 'c0ffee', directory: 'app/' } })
const located = aFinding({ location: { file: 'a.env', line: 3 } })

test('a file leads to its line at the commit of the run, a URL is shown', () => {
  expect(placeLink(report, located)).toBe('[`a.env:3`](https://github.com/o/r/blob/c0ffee/app/a.env#L3)')
  expect(placeLink(aReport([]), located)).toBe('`a.env:3`')
  expect(placeLink(report, aFinding({ url: 'https://shop.test/' }))).toBe('`https://shop.test/`')
  expect(placeLink(report, aFinding())).toBe('')
})

test('a rule leads to its page, an item to its box', () => {
  expect(ruleLink(aFinding())).toBe('[`headers/hsts`](https://docs.test/rules.md#headershsts)')
  const item = anItem({ id: 'a', title: 'A_b*', document: { file: 'LIST.md', line: 4 } })
  expect(idLink(report, item)).toBe('[`a`](https://github.com/o/r/blob/c0ffee/app/LIST.md?plain=1#L4)')
  expect(nameOf(aReport([]), item)).toBe('**A_b&#42;** `a`')
})

test('one finding with all that was seen', () => {
  expect(findingBlock(report, [located], 5)).toBe(
    [
      '**The header is missing** ([`headers/hsts`](https://docs.test/rules.md#headershsts))',
      '',
      '- Expected: Strict-Transport-Security',
      '- Observed: `absent`',
      '- Where: [`a.env:3`](https://github.com/o/r/blob/c0ffee/app/a.env#L3)',
      '- **Fix:** Send it.',
    ].join('\n'),
  )
})

test('repeats once, with their places', () => {
  const some = [1, 2, 3].map((n) => aFinding({ url: `https://shop.test/${n}` })) as unknown as Repeats
  const block = findingBlock(report, some, 2)
  expect(block).toContain('**The header is missing**, and 2 more like it')
  expect(block.match(/Expected/g)).toHaveLength(1)
  expect(block).toMatch(/- `https:\/\/shop.test\/1`\n- `https:\/\/shop.test\/2`\n- and 1 more, in the JSON report$/)
  const worded = [aFinding({ message: 'GET /a' }), aFinding({ message: 'GET /b' })] as unknown as Repeats
  expect(findingBlock(report, worded, 9)).toMatch(/- GET \/a\n- GET \/b$/)
})

test('what is empty is seen to be', () => {
  expect(findingBlock(report, [aFinding({ expected: '', observed: '' })], 5)).toContain('Expected: –\n- Observed: –')
  expect(findingLine(report, aFinding({ observed: '' }))).toBe(
    'The header is missing: expected Strict-Transport-Security, observed – ([`headers/hsts`](https://docs.test/rules.md#headershsts)). Fix: Send it.',
  )
})
