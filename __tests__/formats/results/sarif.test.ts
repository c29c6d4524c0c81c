import { describe, expect, test } from '@jest/globals'
import { Unreadable } from '../../../src/formats/results/reading.ts'
import { readSarif } from '../../../src/formats/results/sarif.ts'
import { goodResults } from '../../support/results.ts'

const rules = [
  { id: 'a', defaultConfiguration: { level: 'error' }, properties: { 'security-severity': '9.8' } },
  { id: 'b', properties: { 'security-severity': 4 } },
  { id: 'c' },
]
const logOf = (...results: object[]) => ({
  version: '2.1.0',
  runs: [{ tool: { driver: { name: 't', rules } }, results }],
})
const counts = (...results: object[]) => Object.fromEntries(readSarif(logOf(...results)).counts)

test('what is suppressed, passed or absent does not count', () => {
  const reading = readSarif(JSON.parse(goodResults.sarif))
  expect([Object.fromEntries(reading.counts), reading.commits, reading.at?.ms]).toEqual([
    { note: 1 },
    ['c'.repeat(40)],
    Date.parse('2026-06-15T11:00:00Z'),
  ])
})

describe('the level', () => {
  test.each<[what: string, result: object, counted: object]>([
    ['its own', { ruleId: 'c', level: 'note' }, { note: 1 }],
    ['of its rule by id', { ruleId: 'a' }, { error: 1, critical: 1 }],
    ['of its rule by index', { ruleIndex: 0 }, { error: 1, critical: 1 }],
    ['a warning without any', { ruleId: 'b' }, { warning: 1, medium: 1 }],
    ['none', { ruleId: 'c', level: 'none' }, {}],
    ['of a suppression that was refused', { ruleId: 'c', suppressions: [{ status: 'rejected' }] }, { warning: 1 }],
    ['of a suppression that is looked at', { ruleId: 'c', suppressions: [{ status: 'underReview' }] }, { warning: 1 }],
    ['of a rule that is not there', { ruleId: 'z' }, { warning: 1 }],
  ])('is %s', (_, result, counted) => {
    expect(counts(result)).toEqual(counted)
  })
})

test('results are named by rule and place', () => {
  const locations = [{ physicalLocation: { artifactLocation: { uri: 'src/a.js' }, region: { startLine: 3 } } }]
  expect(readSarif(logOf({ ruleId: 'a', locations })).named.get('error')).toEqual(['a src/a.js:3'])
})

test('a tool that did not end well is told', () => {
  const [run] = logOf().runs
  expect(readSarif({ runs: [{ ...run, invocations: [{ executionSuccessful: false }] }] }).unfinished).toBeDefined()
})

test('a run without results, and a level that is none, are refused', () => {
  expect(() => readSarif({ runs: [{ tool: {} }] })).toThrow(Unreadable)
  expect(() => readSarif({ runs: [{ results: null }] })).toThrow(Unreadable)
  expect(() => counts({ level: 'fatal' })).toThrow(Unreadable)
})

test('no run is nothing that was looked at', () => {
  expect(readSarif({ runs: [] }).looked.count).toBe(0)
})
