import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model/report.ts'
import { renderBadge } from '../../src/report/badge.ts'
import { randomReport } from '../support/random-report.ts'
import { anItem, anItemThat, aReport } from '../support/report.ts'

const read = (report: Report): Record<string, unknown> => JSON.parse(renderBadge(report))

describe('a badge', () => {
  test.each<[what: string, report: Report, badge: object]>([
    [
      'of what is ready',
      aReport([anItem(), anItemThat('waived')]),
      { message: 'ready, 1 of 2 passed', color: 'brightgreen' },
    ],
    [
      'of what is not',
      aReport([anItem(), anItemThat('failed'), anItemThat('error', { required: false })]),
      { message: 'not ready, 1 of 2 not met', color: 'red' },
    ],
    ['of a gate that more than items close', aReport([anItem()], { verdict: 'not-ready' }), { message: 'not ready' }],
    ['of a gate that could not run', aReport([]), { message: 'could not run', isError: true, color: 'lightgrey' }],
    ['without environments', aReport([anItem()], { environment: 'default' }), { label: 'readiness' }],
    ['of several', aReport([anItem()], { environment: null }), { label: 'readiness' }],
    ['of one', aReport([anItem()]), { schemaVersion: 1, label: 'production readiness' }],
  ])('%s', (_, report, badge) => {
    expect(read(report)).toMatchObject(badge)
  })

  test('has no more than the endpoint knows, whatever a report holds', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const report = randomReport(seed)
      const badge = read(report)
      const keys = ['schemaVersion', 'label', 'message', 'color', 'isError']
      expect(Object.keys(badge).filter((key) => !keys.includes(key))).toEqual([])
      expect(badge.message).toMatch(/^(ready|not ready|could not run)/)
      expect(renderBadge(report)).not.toMatch(/^\s*::|##\[/m)
    }
  })
})
