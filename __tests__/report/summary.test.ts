import { describe, expect, test } from '@jest/globals'
import { renderSummary } from '../../src/report/summary.ts'
import { aCheck, aFinding, anItem, aReport } from '../support/report.ts'

const failed = (id: string, over = {}) =>
  anItem({
    id,
    title: `Title ${id}`,
    status: 'failed',
    checks: [aCheck({ status: 'failed', findings: [aFinding(over)] })],
  })

describe('the summary', () => {
  test('says first whether it is ready, then what is wrong, who has to act, and folds what is met', () => {
    const summary = renderSummary(
      aReport([
        anItem({ id: 'ok', title: 'All good' }),
        failed('hsts', { message: 'No HSTS' }),
        anItem({
          id: 'unasked',
          status: 'error',
          checks: [aCheck({ status: 'error', findings: [aFinding({ rule: 'http/timeout' })] })],
        }),
        anItem({
          id: 'person',
          status: 'pending',
          checks: [
            aCheck({
              kind: 'manual',
              status: 'pending',
              findings: [aFinding({ message: 'Nobody', expected: 'Ring the bell', fix: 'Write it down' })],
            }),
          ],
        }),
        anItem({ id: 'after', status: 'blocked', reason: 'needs hsts (failed)', checks: [] }),
        anItem({ id: 'off', status: 'skipped', reason: 'its `when` is false', checks: [] }),
        anItem({
          id: 'warned',
          checks: [aCheck({ findings: [aFinding({ level: 'warning', message: 'Only a warning' })] })],
        }),
      ]),
    )
    const order = [
      '## ❌ Not ready: 4 of 7 required items not met',
      '[!CAUTION]',
      'What failed',
      'No HSTS',
      'What could not be asked',
      'Who has to say something',
      'Ring the bell',
      'Blocked by something else',
      'needs hsts',
      'Warnings',
      'Only a warning',
      '<details><summary>✅ 2 items passed',
      '<details><summary>⏭️ 1 item skipped',
      '<sub>',
    ]
    let at = -1
    for (const part of order) {
      const found = summary.indexOf(part, at + 1)
      expect([part, found > at]).toEqual([part, true])
      at = found
    }
  })

  test('shows the sections of the document only when the gate is closed', () => {
    const onFailure = [{ title: 'Rollback Plan', text: '1. go back\n\n```bash\ngit checkout' }]
    expect(renderSummary(aReport([anItem()]), { onFailure })).not.toContain('Rollback')
    const closed = renderSummary(aReport([failed('x')]), { onFailure })
    expect(closed).toContain('### Rollback Plan')
    expect(closed.match(/```/g)).toHaveLength(2)
  })

  test('a waiver stays visible with its reason and end', () => {
    const waiver = {
      rule: null,
      reason: 'moving hosts',
      approvedBy: 'rina',
      expires: '2026-12-01',
      issue: 'OPS-7',
      state: 'ending' as const,
    }
    const summary = renderSummary(aReport([anItem(), { ...failed('hsts'), status: 'waived', waiver }]))
    for (const part of ['Waivers', 'moving hosts', 'rina', '2026-12-01', 'OPS-7', 'ends soon'])
      expect(summary).toContain(part)
    const gone = renderSummary(aReport([{ ...failed('hsts'), waiver: { ...waiver, state: 'expired' } }]))
    expect(gone).toContain('no longer counts')
    expect(gone).not.toContain('📝')
  })

  test('shrinks to what keeps the gate closed, then to the counts, and never exceeds the limit in bytes', () => {
    const many = Array.from({ length: 400 }, (_, index) => anItem({ id: `ok-${index}`, title: 'ü'.repeat(100) }))
    const few = [failed('hsts', { observed: '日本'.repeat(200) })]
    const report = aReport([...many, ...few])
    const full = renderSummary(report)
    expect(full).toContain('ok-399')

    const smaller = renderSummary(report, { limit: 20_000 })
    expect(Buffer.byteLength(smaller)).toBeLessThanOrEqual(20_000)
    expect(smaller).toContain('Title hsts')
    expect(smaller).not.toContain('ok-399')
    expect(smaller).toContain('left out for size')

    const smallest = renderSummary(report, { limit: 700 })
    expect(Buffer.byteLength(smallest)).toBeLessThanOrEqual(700)
    expect(smallest).toContain('Not ready')
    expect(smallest).not.toContain('Title hsts</')
  })

  test('a thousand failing items with long findings stay below 1 MiB', () => {
    const huge = Array.from({ length: 3000 }, (_, index) =>
      failed(`f${index}`, { observed: '|'.repeat(2000), fix: 'x'.repeat(2000) }),
    )
    expect(Buffer.byteLength(renderSummary(aReport(huge)))).toBeLessThanOrEqual(1024 * 1024)
  })
})
