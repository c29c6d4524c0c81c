import { expect, test } from '@jest/globals'
import { renderHtml } from '../../src/report/html/page.ts'
import { signOffParts } from '../../src/report/sign-off.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { anItem, aReport } from '../support/report.ts'

const signOff = {
  by: 'Ann <b>',
  commit: 'c0ffee'.padEnd(40, '0'),
  at: '2026-11-26T10:00:00.000Z',
  verdict: 'ready',
  sha256: 'd1'.repeat(32),
} as const

test('who, when, which commit and what, shortly', () => {
  expect(signOffParts(aReport([], { signOff }))).toEqual([
    'Signed off by Ann <b>',
    '2026-11-26 10:00 UTC',
    'commit c0ffee000000',
    'sha256 d1d1d1d1d1d1',
  ])
  expect(signOffParts(aReport([]))).toEqual([])
})

test('a name is a text', () => {
  const report = aReport([anItem()], { signOff })
  expect(renderSummary(report)).toContain('Signed off by Ann')
  expect(renderSummary(report) + renderHtml(report)).not.toContain('<b>')
})
