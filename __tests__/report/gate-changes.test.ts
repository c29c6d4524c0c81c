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
      .filter((line) => line.startsWith('| ') && !line.includes('---'))
    expect(rows).toHaveLength(3)
    expect(rows[1]).toMatch(/^\| ⚠️ asks for less \| `health` \|/)
    expect(rows[2]).toMatch(/^\| asks for more \| {2}\|/)
    expect(changesAsText(report)[1]).toContain('! asks for less (health): http.retry: a|b → –')
    expect(linesOf(report).map(({ weakens }) => weakens)).toEqual([true, false])
  })

  test('a cell stays a cell', () => {
    expect(changesAsMarkdown(report)).not.toMatch(/a\|b/)
  })
})
