import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../src/model/finding.ts'
import { annotationsOf, mostOfAType } from '../../src/report/annotations.ts'
import { aCheck, aFinding, anItem, anItemThat, aReport } from '../support/report.ts'

const location = { file: 'a.env', line: 3 }
const failing = (findings: readonly Partial<Finding>[], over = {}) =>
  anItem({ status: 'failed', checks: [aCheck({ findings: findings.map((one) => aFinding(one)) })], ...over })
const typesOf = (report: ReturnType<typeof aReport>): string[] => annotationsOf(report).map(({ type }) => type)

describe('a finding', () => {
  test('with a file is told at its place', () => {
    expect(annotationsOf(aReport([failing([{ location, message: 'No HSTS' }])]))).toEqual([
      {
        type: 'error',
        title: 'Item (headers/hsts)',
        message: 'No HSTS. Expected: Strict-Transport-Security. Observed: absent.\nSend it.',
        location,
      },
    ])
  })

  test('without a file, and a note, is none of its own; what keeps the gate closed is one', () => {
    const report = aReport([failing([{}, { url: 'https://shop.test' }, { location, level: 'info' }])])
    expect(annotationsOf(report)).toEqual([
      expect.objectContaining({
        type: 'error',
        title: expect.stringMatching(/Not ready/),
        message: expect.stringMatching(/Item \(/),
      }),
    ])
    expect(annotationsOf(report)[0]).not.toHaveProperty('location')
  })

  test('on a whole file stands at its first line', () => {
    const [annotation] = annotationsOf(aReport([failing([{ location: { file: 'plan.md' } }])]))
    expect(annotation?.location).toEqual({ file: 'plan.md', line: 1 })
  })

  test('is an error only where it keeps the gate closed', () => {
    const both = [{ location }, { location, level: 'warning' as const }]
    expect(typesOf(aReport([failing(both)]))).toEqual(['error', 'warning'])
    expect(typesOf(aReport([failing(both, { required: false })]))).toEqual(['warning', 'warning'])
    const waived = { ...anItemThat('waived'), checks: failing(both).checks }
    expect(typesOf(aReport([waived]))).toEqual(['warning', 'warning'])
  })
})

describe('a problem', () => {
  test('is an error with its suggestion, with or without a place', () => {
    const problems = [{ message: 'unknown key', suggestion: 'did you mean', location }, { message: 'empty' }]
    expect(annotationsOf(aReport([], { problems }))).toEqual([
      { type: 'error', title: 'Readiness gate: configuration', message: 'unknown key\ndid you mean', location },
      { type: 'error', title: 'Readiness gate: configuration', message: 'empty' },
    ])
  })
})

describe('what the platform shows', () => {
  const findings = (count: number, level: 'error' | 'warning' = 'error') =>
    Array.from({ length: count }, (_, n) => ({ location, level, message: `m${n}` }))

  test('ten of a type as they are', () => {
    const shown = annotationsOf(aReport([failing([...findings(10), ...findings(10, 'warning')])]))
    expect(shown).toHaveLength(20)
    expect(shown.some(({ message }) => message.includes('more of this type'))).toBe(false)
  })

  test('of more the tenth says how many', () => {
    const shown = annotationsOf(aReport([failing([...findings(25), ...findings(11, 'warning')])]))
    expect(shown).toHaveLength(2 * mostOfAType)
    expect(shown[9]?.message).toContain('m9.')
    expect(shown[9]?.message).toContain('… and 15 more of this type')
    expect(shown[19]?.message).toContain('… and 1 more of this type')
  })

  test('of nothing nothing', () => {
    expect(annotationsOf(aReport([]))).toEqual([])
  })
})

test.each(['ending', 'unneeded', 'expired'] as const)(
  'a waiver that is %s is a notice, and one that is active is none',
  (state) => {
    const waiver = { rule: null, reason: 'r', approvedBy: 'omar', expires: '2026-12-01', issue: null }
    const items = [
      anItem({ title: 'HSTS', waiver: { ...waiver, state } }),
      anItem({ title: 'Other', waiver: { ...waiver, state: 'active' } }),
    ]
    const notices = annotationsOf(aReport(items)).filter(({ type }) => type === 'notice')
    expect(notices).toEqual([{ type: 'notice', title: 'HSTS (waiver)', message: expect.stringMatching(/waive/i) }])
  },
)
