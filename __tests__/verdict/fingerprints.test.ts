import { expect, test } from '@jest/globals'
import { withFingerprints } from '../../src/verdict/fingerprints.ts'
import { aCheck, aFinding, anItem, aReport } from '../support/report.ts'

const of = (...findings: Parameters<typeof aFinding>[0][]): (string | undefined)[] => {
  const report = aReport([anItem({ checks: [aCheck({ findings: findings.map(aFinding) })] })])
  return withFingerprints(report).items.flatMap(({ checks }) =>
    checks.flatMap((check) => check.findings.map(({ fingerprint }) => fingerprint)),
  )
}

test('a finding is known again by its rule, place and words, not by lines, numbers and answers', () => {
  const [first] = of({ message: 'ends in 13 days', url: 'https://shop.test/?a=1' })
  expect(first).toMatch(/^[0-9a-f]{32}$/)
  expect(of({ message: 'ends in 4 days', url: 'https://shop.test/#b', observed: 'x', level: 'warning' })).toEqual([
    first,
  ])
  for (const other of [{ rule: 'headers/csp' }, { message: 'other' }, { url: 'https://shop.test/b' }]) {
    expect(of({ message: 'ends in 13 days', url: 'https://shop.test/', ...other })).not.toEqual([first])
  }
})

test('alike ones are told apart by their order, and one that there is stays', () => {
  const [one, two] = of({}, {})
  expect(one).not.toBe(two)
  expect(of({ fingerprint: 'kept' })).toEqual(['kept'])
})

test('what differs between document and checklist has one as well', () => {
  const report = aReport([], { document: { path: 'LIST.md', drift: [aFinding()] } })
  expect(withFingerprints(report).document?.drift[0]?.fingerprint).toMatch(/^[0-9a-f]{32}$/)
})
