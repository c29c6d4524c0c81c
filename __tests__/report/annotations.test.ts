import { describe, expect, test } from '@jest/globals'
import { workflowCommand } from '../../src/github/step.ts'
import type { Finding } from '../../src/model/finding.ts'
import { annotationsOf, mostOfAType } from '../../src/report/annotations.ts'
import { headline } from '../../src/report/words.ts'
import { randomReport } from '../support/random-report.ts'
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
        title: '❌ Not ready: 1 of 1 required item not met · production',
        message: 'Not met: Item (No HSTS; observed absent)',
      },
      {
        type: 'error',
        title: 'Not met: Item (headers/hsts)',
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
    const [, annotation] = annotationsOf(aReport([failing([{ location: { file: 'plan.md' } }])]))
    expect(annotation?.location).toEqual({ file: 'plan.md', line: 1 })
  })

  test('has one full stop where a person wrote one', () => {
    const [, annotation] = annotationsOf(aReport([failing([{ location, expected: 'Ask them.' }])]))
    expect(annotation?.message).toContain('Expected: Ask them. Observed: absent.')
  })

  test('is an error only where it keeps the gate closed', () => {
    const both = [{ location }, { location, level: 'warning' as const }]
    expect(typesOf(aReport([failing(both)]))).toEqual(['error', 'error', 'warning'])
    expect(typesOf(aReport([anItem(), failing(both, { required: false })]))).toEqual(['warning', 'warning'])
    const waived = { ...anItemThat('waived'), checks: failing(both).checks }
    expect(typesOf(aReport([waived]))).toEqual(['warning', 'warning'])
  })
})

describe('a problem', () => {
  test('is an error with its suggestion, with or without a place', () => {
    const problems = [{ message: 'unknown key', suggestion: 'did you mean', location }, { message: 'empty' }]
    expect(annotationsOf(aReport([], { problems }))).toEqual([
      { type: 'error', title: 'The readiness gate could not run', message: 'unknown key\ndid you mean', location },
      { type: 'error', title: 'The readiness gate could not run', message: 'empty' },
    ])
  })
})

describe('what the platform shows', () => {
  const findings = (count: number, level: 'error' | 'warning' = 'error') =>
    Array.from({ length: count }, (_, n) => ({ location, level, message: `m${n}` }))

  test('ten of a type as they are', () => {
    const shown = annotationsOf(aReport([failing([...findings(9), ...findings(10, 'warning')])]))
    expect(shown).toHaveLength(20)
    expect(shown.some(({ message }) => message.includes('more of this type'))).toBe(false)
  })

  test('of more the tenth says how many, and what keeps the gate closed is still the first', () => {
    const shown = annotationsOf(aReport([failing([...findings(25), ...findings(11, 'warning')])]))
    expect(shown).toHaveLength(2 * mostOfAType)
    expect(shown[0]?.title).toMatch(/Not ready/)
    expect(shown[9]?.message).toContain('m8.')
    expect(shown[9]?.message).toContain('… and 16 more of this type')
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

describe('a closed gate', () => {
  const messageOf = (report: ReturnType<typeof aReport>): string => annotationsOf(report)[0]?.message ?? ''

  test('tells causes of several items once, with what to do, and what is not met besides', () => {
    const down = { rule: 'server/login', message: 'app lets nobody in', fix: 'Add the key.', location }
    const items = [
      failing([down], { id: 'a' }),
      failing([down], { id: 'b' }),
      failing([{ message: 'No HSTS' }], { id: 'c', title: 'HSTS' }),
      anItemThat('blocked'),
      anItemThat('pending', { checks: [aCheck({ status: 'pending', findings: [aFinding({ expected: 'Ring.' })] })] }),
      anItemThat('error'),
    ]
    expect(annotationsOf(aReport(items))).toEqual([expect.objectContaining({ type: 'error' })])
    expect(messageOf(aReport(items)).split('\n')).toEqual([
      'app lets nobody in: 2 items not met. Add the key.',
      'Not met: HSTS (No HSTS; observed absent)',
      'Blocked: Title blocked (reason blocked)',
      'Waiting for a person: Title pending (Ring.)',
      'Could not be asked: Title error (error message; observed absent)',
    ])
  })

  test('of many items the first are named', () => {
    const items = Array.from({ length: 30 }, (_, n) => failing([{}], { id: `i${n}`, title: `T${n}` }))
    expect(messageOf(aReport(items)).split('\n')).toHaveLength(9)
    expect(messageOf(aReport(items))).toMatch(/\nand 22 more, in the job summary$/)
  })

  test('by something else than its items says by what', () => {
    const closedBy = [{ because: 'warnings', sentence: 'This run counts warnings.' }] as const
    expect(messageOf(aReport([anItem()], { verdict: 'not-ready', closedBy }))).toBe('This run counts warnings.')
  })
})

test('of random reports every text stays in its command, and the platform shows all of them', () => {
  for (let seed = 0; seed < 100; seed++) {
    const report = randomReport(seed)
    const annotations = annotationsOf(report)
    for (const type of ['error', 'warning', 'notice'] as const) {
      expect(annotations.filter((one) => one.type === type).length).toBeLessThanOrEqual(mostOfAType)
    }
    if (report.verdict === 'not-ready') expect(annotations[0]).toMatchObject({ type: 'error', title: headline(report) })
    for (const { type, title, message, location: at } of annotations) {
      const line = workflowCommand(type, { title, file: at?.file, line: at?.line, col: at?.column }, message)
      expect(line).toMatch(/^::(?:error|warning|notice) title=[^\r\n]*$/)
      const [, properties = ''] = /^::\w+ ([\s\S]*?)::/.exec(line) ?? []
      expect(properties.split(',').map((one) => one.split('=')[0])).toEqual(
        ['title', at?.file && 'file', at && 'line', at?.column && 'col'].filter(Boolean),
      )
    }
  }
})
