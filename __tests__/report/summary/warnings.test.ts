import { expect, test } from '@jest/globals'
import { whole } from '../../../src/report/summary/detail.ts'
import { warningsPart } from '../../../src/report/summary/warnings.ts'
import { aCheck, aFinding, anItem, anItemThat, aReport } from '../../support/report.ts'

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
  const text = warningsPart(report, whole)
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
  expect(warningsPart(aReport(many), whole)).toContain('<details><summary>All 6</summary>')
})

test('with less room names, then their number', () => {
  const report = aReport([optional, warns('a')])
  expect(warningsPart(report, { ...whole, warnings: 'named' })).toMatch(/\(failed\)\n- \*\*Title a\*\* `a`$/)
  expect(warningsPart(report, { ...whole, warnings: 'counted' })).toBe(
    '### ⚠️ Warnings: 1 optional item not met, 1 item with warnings',
  )
})

test('what closes the gate, is waived or met without a warning is told elsewhere', () => {
  const waived = anItemThat('waived', { checks: [aCheck({ findings: [aFinding({ level: 'warning' })] })] })
  expect(warningsPart(aReport([anItem(), anItemThat('failed'), waived]), whole)).toBe('')
})
