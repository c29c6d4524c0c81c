import { describe, expect, test } from '@jest/globals'
import type { ItemResult } from '../../src/model/report.ts'
import { merge } from '../../src/report/merge/merge.ts'
import { differingItems, sideBySideAsMarkdown, sideBySideAsText } from '../../src/report/side-by-side.ts'
import { anItemThat, aReport, hostileTexts } from '../support/report.ts'

const merged = (staging: readonly ItemResult[], production: readonly ItemResult[]) =>
  merge(
    [
      { name: 'staging', report: aReport(staging, { environment: 'staging' }) },
      { name: 'production', report: aReport(production) },
    ],
    [],
    'error',
  )
const item = (status: ItemResult['status'], id = 'x', over: Partial<ItemResult> = {}) =>
  anItemThat(status, { id, title: `Title ${id}`, ...over })

test('the report of one run says nothing', () => {
  expect([sideBySideAsMarkdown(aReport([])), sideBySideAsText(aReport([]))]).toEqual(['', []])
})

test('what passes here and fails there comes first', () => {
  const report = merged([item('passed'), item('failed', 'y')], [item('failed'), item('failed', 'y')])
  expect(sideBySideAsMarkdown(report)).toBe(`### Not the same everywhere

- **Title x** \`x\`: passes in staging, fails in production

### 2 runs side by side

| Run | Verdict | Passed | Not met |
| --- | --- | --- | --- |
| staging | ❌ not ready | 1 | 1 |
| production | ❌ not ready | 0 | 2 |`)
  expect(sideBySideAsText(report)).toEqual([
    'Not the same everywhere',
    '  Title x (x): passes in staging, fails in production',
    'Runs',
    '  staging: not ready, 1 passed, 1 not met',
    '  production: not ready, 0 passed, 2 not met',
  ])
})

describe('which items differ', () => {
  test.each<[ItemResult['status'], ItemResult['status'], boolean]>([
    ['passed', 'failed', true],
    ['error', 'waived', true],
    ['passed', 'waived', false],
    ['failed', 'error', false],
    ['skipped', 'failed', false],
    ['skipped', 'passed', false],
  ])('%s and %s', (a, b, differ) => {
    expect(differingItems(merged([item(a)], [item(b)])).length).toBe(differ ? 1 : 0)
  })

  test('required ones come first', () => {
    const lax = { required: false }
    const report = merged(
      [item('passed', 'x', lax), item('passed', 'y')],
      [item('failed', 'x', lax), item('failed', 'y')],
    )
    expect(differingItems(report).map(({ id }) => id)).toEqual(['y', 'x'])
  })
})

test('many are counted', () => {
  const ids = Array.from({ length: 80 }, (_, index) => `i${index}`)
  const report = merged(
    ids.map((id) => item('passed', id)),
    ids.map((id) => item('failed', id)),
  )
  expect(sideBySideAsMarkdown(report)).toContain('\n- 30 more\n')
  expect(sideBySideAsText(report)).toContain('  30 more')
})

test.each(Object.entries(hostileTexts))('%s stay text', (_, text) => {
  const report = merge(
    [
      { name: text, report: aReport([item('passed', text, { title: text })]) },
      { name: 'b', report: aReport([item('failed', text, { title: text })]) },
    ],
    [],
    'error',
  )
  const markdown = sideBySideAsMarkdown(report)
  expect(markdown).not.toMatch(/<(?!code>|\/code>|br>)|\]\(/)
  for (const row of markdown.split('\n').filter((line) => line.startsWith('|'))) {
    expect(row.split('|')).toHaveLength(6)
  }
  expect(sideBySideAsText(report).join('\n')).not.toMatch(/^\s*::|##\[/m)
})
