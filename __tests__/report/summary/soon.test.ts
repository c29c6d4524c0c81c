import { expect, test } from '@jest/globals'
import { soonPart } from '../../../src/report/summary/soon.ts'
import { aCheck, aFinding, anItem, aReport } from '../../support/report.ts'

const attestation = { by: 'rina', on: '2026-09-01', result: 'done', evidence: null, note: null, commit: null } as const
const note = aFinding({ rule: 'manual/fresh', level: 'info', message: 'It ends soon' })
const ending = (id: string, over = {}) =>
  anItem({
    id,
    title: `Title ${id}`,
    checks: [aCheck({ kind: 'manual', findings: [note] })],
    attestation: { ...attestation, validUntil: '2026-11-30' },
    ...over,
  })

test('statements that end soon are told with their days', () => {
  const other = anItem({ checks: [aCheck({ findings: [aFinding({ level: 'info' })] })] })
  expect(soonPart(aReport([ending('a'), other, ending('b', { status: 'failed' })]))).toBe(
    '### ⌛ To be attested anew soon: 1 item\n\n- **Title a** `a`: attested by rina, counts until 2026-11-30, **7 days left**',
  )
  expect(soonPart(aReport([other]))).toBe('')
})

test('of many the first', () => {
  const text = soonPart(aReport(Array.from({ length: 25 }, (_, n) => ending(`i${n}`))))
  expect(text.match(/^- /gm)).toHaveLength(20)
  expect(text).toMatch(/And 5 more, in the JSON report\.$/)
})
