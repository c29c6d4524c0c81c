import { expect, test } from '@jest/globals'
import { sideBySide } from '../../../src/report/html/runs.ts'
import { read, textOf } from '../../support/page.ts'
import { anItem, aReport } from '../../support/report.ts'

const run = {
  environment: null,
  url: null,
  phase: null,
  ref: null,
  startedAt: '2026-11-23T10:00:00.000Z',
  durationMs: 5,
}
const alike = anItem({
  id: 'alike',
  runs: [
    { run: 'staging', status: 'passed' },
    { run: 'production', status: 'passed' },
  ],
})
const other = anItem({
  id: 'other',
  title: 'Other',
  runs: [
    { run: 'staging', status: 'passed' },
    { run: 'production', status: 'failed' },
  ],
})
const merged = (...items: Parameters<typeof aReport>[0]) => {
  const report = aReport(items)
  const of = (name: string) => ({ ...run, name, verdict: 'ready', counts: report.counts }) as const
  return read(`<main>${sideBySide({ ...report, runs: [of('staging'), of('production')] }).text}</main>`)
}

test('items that are not the same everywhere stand first, each run in a column of its own', () => {
  const rows = merged(alike, other)
    .elements.filter(({ tagName }) => tagName === 'tr')
    .map((one) => textOf(one).trim())
  expect(rows[0]).toBe('Itemstagingproduction')
  expect(rows[1]).toContain('The whole run✅ ready, 2 passed')
  expect(rows[2]).toBe('Other other✅ passed❌ failed')
  expect(rows.at(-1)).toBe('Item alike✅ passed✅ passed')
})

test('an item that a run did not have says so', () => {
  const rows = merged({ ...other, runs: other.runs?.slice(0, 1) ?? [] }).elements.filter(
    ({ tagName }) => tagName === 'tr',
  )
  expect(textOf(rows.at(-1))).toContain('not there')
})

test('the report of one run has none', () => {
  expect(sideBySide(aReport([anItem()])).isEmpty).toBe(true)
})
