import { expect, test } from '@jest/globals'
import { explain } from '../../../src/verdict/causes.ts'
import { effort } from '../../support/measure.ts'
import { aCheck, aFinding, anItem } from '../../support/report.ts'

test('thousands of items with causes of their own are told in a moment', async () => {
  const items = Array.from({ length: 5000 }, (_, n) => {
    const url = `https://host-${n >> 2}.test/`
    const findings = [
      aFinding({ rule: n % 2 === 0 ? 'http/tls' : 'http/unreachable', observed: 'refused', url }),
      aFinding({ rule: 'tls/expired', url }),
    ]
    return anItem({ id: `i${n}`, status: 'failed', checks: [aCheck({ findings })] })
  })
  let causes = 0
  const spent = await effort(() => {
    causes = explain(items).causes.length
  })
  expect(causes).toBe(2500)
  expect(spent).toBeLessThan(80)
})
