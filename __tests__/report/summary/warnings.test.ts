import { expect, test } from '@jest/globals'
import type { Report } from '../../../src/model/report.ts'
import { whole } from '../../../src/report/summary/detail.ts'
import { warningsPart } from '../../../src/report/summary/warnings.ts'
import { explain } from '../../../src/verdict/causes.ts'
import { aCheck, aFinding, anItem, anItemThat, aReport } from '../../support/report.ts'

const told = (report: Report, detail = whole): string => warningsPart(report, explain(report.items), detail)
const warns = (id: string, number = 1) =>
  anItem({
    id,
    title: `Title ${id}`,
    checks: [
      aCheck({
        findings: Array.from({ length: number }, (_, n) =>
          aFinding({ level: 'warning', url: `https://shop.test/${n}` }),
        ),
      }),
    ],
  })
const optional = anItemThat('failed', { required: false })

test('what is not required, and what warns, each on a point of its own', () => {
  const report = aReport([optional, warns('a'), warns('b', 3), anItemThat('blocked', { required: false }), anItem()])
  const text = told(report, whole)
  expect(text).toMatch(/^### ⚠️ Warnings: 2 optional items not met, 2 items with warnings\n/)
  expect(text).toContain('- ❌ Not met: **Title failed** `failed` (failed)<br>failed message: expected')
  expect(text).toContain('- ⛔ Not met: **Title blocked** `blocked` (blocked): reason blocked')
  expect(text).toContain(
    '- **Title a** `a`<br>The header is missing: expected Strict-Transport-Security, observed `absent`',
  )
  expect(text).toContain('Fix: Send it. And 2 more like it.')
})

test('many are folded', () => {
  const many = Array.from({ length: 6 }, (_, n) => warns(`w${n}`))
  expect(told(aReport(many), whole)).toContain('<details><summary>All 6</summary>')
})

test('with less room names, then their number', () => {
  const report = aReport([optional, warns('a')])
  expect(told(report, { ...whole, warnings: 'named' })).toMatch(/\(failed\)\n- \*\*Title a\*\* `a`$/)
  expect(told(report, { ...whole, warnings: 'counted' })).toBe(
    '### ⚠️ Warnings: 1 optional item not met, 1 item with warnings',
  )
})

test('what closes the gate, is waived or met without a warning is told elsewhere', () => {
  const waived = anItemThat('waived', { checks: [aCheck({ findings: [aFinding({ level: 'warning' })] })] })
  expect(told(aReport([anItem(), anItemThat('failed'), waived]), whole)).toBe('')
})

test('what a cause of several items tells is not told again', () => {
  const url = 'https://shop.test/'
  const down = (over = {}) => aFinding({ rule: 'http/status', observed: 'status 503', url, ...over })
  const item = (id: string, findings: ReturnType<typeof aFinding>[], required = true) =>
    anItem({ id, title: `Title ${id}`, status: 'failed', required, checks: [aCheck({ status: 'failed', findings })] })
  const paths = down({ rule: 'exposure/ds-store', observed: '503 for .DS_Store', level: 'warning' })
  const items = [item('a', [down(), paths]), item('b', [down()]), item('c', [down()], false)]
  expect(told(aReport(items))).toBe('')
  const other = aFinding({ level: 'warning', message: 'Something else' })
  const text = told(aReport([...items, item('d', [down(), other], false), item('e', [down(), other])]))
  expect(text).toMatch(/1 optional item not met, 1 item with warnings/)
  expect(text.match(/Title \w/g)).toEqual(['Title d', 'Title e'])
})
