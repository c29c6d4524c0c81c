import { describe, expect, test } from '@jest/globals'
import { changesAsMarkdown, changesAsText, decidedBy, linesOf } from '../../src/report/gate-changes.ts'
import { aReport } from '../support/report.ts'

const change = (weakens: boolean, item: string | null = 'health') =>
  ({ change: weakens ? 'loosened' : 'tightened', item, from: 'http.retry: a|b', to: null, weakens }) as const

test('a report without changes and choice says nothing', () => {
  const report = aReport([])
  expect([changesAsMarkdown(report), changesAsText(report), decidedBy(report)]).toEqual(['', [], ''])
})

test('whose checklist decided is said, also where nothing changes', () => {
  const checklist = { path: 'x', ref: null, sha256: null, source: 'base' } as const
  const report = aReport([], { checklist, gateChanges: [] })
  expect(changesAsMarkdown(report)).toMatch(/^> \[!NOTE\]\n> The checklist of the base decides/)
  expect(changesAsText(report)).toEqual([expect.stringContaining('base decides')])
})

describe('changes', () => {
  const report = aReport([], { gateChanges: [change(false, null), change(true)] })

  test('those that weaken the gate come first and are marked', () => {
    const rows = changesAsMarkdown(report)
      .split('\n')
      .filter((line) => line.startsWith('- '))
    expect(rows).toEqual([
      '- ⚠️ **Weakens:** asks for less `health`: was <code>http.retry&#58; a&#124;b</code>',
      '- asks for more: was <code>http.retry&#58; a&#124;b</code>',
    ])
    expect(changesAsText(report)[1]).toContain('! asks for less (health): http.retry: a|b → –')
    expect(linesOf(report).map(({ weakens }) => weakens)).toEqual([true, false])
  })

  test('what was there, what is there, or both', () => {
    const added = { change: 'item-added', item: 'a', from: null, to: 'new', weakens: false } as const
    const both = { ...added, change: 'item-renamed', from: 'old' } as const
    const lines = changesAsMarkdown(aReport([], { gateChanges: [added, both] })).split('\n')
    expect(lines.slice(-2)).toEqual(['- adds an item `a`: `new`', '- renames an item `a`: from `old` to `new`'])
  })
})
