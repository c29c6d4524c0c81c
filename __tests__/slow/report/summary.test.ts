import { expect, test } from '@jest/globals'
import { renderSummary, summaryLimit } from '../../../src/report/summary.ts'
import { effort } from '../../support/measure.ts'
import { aCheck, aFinding, anItem, aReport } from '../../support/report.ts'

test('1,000 items and 5,000 findings are made to fit in a few seconds', async () => {
  const items = Array.from({ length: 1000 }, (_, n) => {
    const findings = Array.from({ length: 5 }, (_, at) =>
      aFinding({ message: `Fault ${n}.${at}`, observed: `${n} ${at} ${'x'.repeat(150)}`, fix: 'Mend it. '.repeat(20) }),
    )
    return anItem({ id: `item-${n}`, status: 'failed', checks: [aCheck({ status: 'failed', findings })] })
  })
  let bytes = 0
  const spent = await effort(() => {
    bytes = Buffer.byteLength(renderSummary(aReport(items)))
  })
  expect(bytes).toBeLessThanOrEqual(summaryLimit)
  expect(bytes).toBeGreaterThan(summaryLimit * 0.98)
  expect(spent).toBeLessThan(160)
})
