import { expect, test } from '@jest/globals'
import { readTrivy } from '../../../src/formats/results/trivy.ts'
import { goodResults } from '../../support/results.ts'

const good = JSON.parse(goodResults.trivy)
const counts = (result: object) =>
  Object.fromEntries(readTrivy({ ...good, Results: [{ Target: 't', ...result }] }).counts)

test('findings of every scanner count by severity, checks that passed do not', () => {
  const { counts: of, named, looked } = readTrivy(good)
  expect([Object.fromEntries(of), named.get('medium'), looked.count]).toEqual([
    { medium: 1 },
    ['CVE-2026-1 tar package-lock.json'],
    2,
  ])
  expect(counts({ Misconfigurations: [{ ID: 'DS002', Severity: 'HIGH', Status: 'FAIL' }] })).toEqual({ high: 1 })
  expect(counts({ Licenses: [{ Name: 'GPL-3.0', Severity: 'LOW' }] })).toEqual({ low: 1 })
})

test('a secret is named by its rule, never by itself', () => {
  const secret = { RuleID: 'aws-access-key-id', Severity: 'CRITICAL', Match: 'AKIA****', Code: { Lines: ['AKIA'] } }
  const reading = readTrivy({ ...good, Results: [{ Target: 'a.env', Secrets: [secret] }] })
  expect([...reading.named.values()]).toEqual([['aws-access-key-id a.env']])
})

test('a repository names its commit', () => {
  expect(readTrivy({ ...good, Metadata: { Commit: 'c0ffee1' } }).commits).toEqual(['c0ffee1'])
})

test('no target is nothing that was looked at, and a severity that is not known is refused', () => {
  expect(readTrivy({ ...good, Results: undefined }).looked.count).toBe(0)
  expect(() => counts({ Vulnerabilities: [{ Severity: 'EXTREME' }] })).toThrow()
})
