import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import type { Report } from '../../src/model/report.ts'
import { renderSarif } from '../../src/report/sarif.ts'
import { randomReport } from '../support/random-report.ts'
import {
  aCheck,
  aFinding,
  anItem,
  anItemThat,
  aReport,
  aReportFull,
  aReportOfEveryStatus,
  hostileTexts,
} from '../support/report.ts'

interface Result {
  readonly ruleId: string
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly object[]
  readonly partialFingerprints: { readonly primaryLocationLineHash: string }
  readonly suppressions?: readonly object[]
}
interface Run {
  readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] } }
  readonly invocations: readonly { executionSuccessful: boolean; toolConfigurationNotifications: readonly object[] }[]
  readonly results: readonly Result[]
}

const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync('__tests__/support/sarif-schema.json', 'utf8'))
const ajv = new Ajv({ strict: false, allErrors: true })
addFormats.default(ajv)
const valid = ajv.compile(schema)

/** Every log is valid by the official schema. */
function read(report: Report): Run {
  const log = JSON.parse(renderSarif(report)) as { version: string; runs: [Run] }
  valid(log)
  expect(valid.errors ?? []).toEqual([])
  expect([log.version, log.runs.length]).toEqual(['2.1.0', 1])
  return log.runs[0]
}

const failing = (...findings: Parameters<typeof aFinding>[0][]) =>
  anItem({
    id: 'a',
    title: 'A',
    status: 'failed',
    checks: [aCheck({ status: 'failed', findings: findings.map(aFinding) })],
  })

describe('results', () => {
  test('are known again by what does not move', () => {
    const hash = (finding: Parameters<typeof aFinding>[0], id = 'a'): string => {
      const [one] = read(aReport([{ ...failing(finding), id }])).results
      return one?.partialFingerprints.primaryLocationLineHash ?? ''
    }
    const here = { message: 'ends in 13 days', location: { file: 'a.env', line: 3 } }
    expect(hash(here)).toMatch(/^[0-9a-f]{32}$/)
    expect(hash({ ...here, location: { file: 'a.env', line: 90, column: 2 } })).toBe(hash(here))
    expect(hash({ ...here, message: 'ends in 4 days', observed: 'other' })).toBe(hash(here))
    expect(hash({ ...here, location: { file: 'b.env', line: 3 } })).not.toBe(hash(here))
    expect(hash({ ...here, rule: 'headers/csp' })).not.toBe(hash(here))
    expect(hash(here, 'b')).not.toBe(hash(here))
    const { results } = read(aReport([failing(here, here)]))
    expect(new Set(results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash)).size).toBe(2)
  })

  test('say item, message, expected, observed and fix, at their place', () => {
    const item = failing({ message: 'No HSTS', location: { file: 'a b/ü.env', line: 3, column: 7 } })
    expect(read(aReport([item])).results).toEqual([
      {
        ruleId: 'headers/hsts',
        ruleIndex: 0,
        level: 'error',
        message: {
          text: 'A: No HSTS. Expected: Strict-Transport-Security. Observed: absent. Fix: Send it.',
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'a%20b/%C3%BC.env' },
              region: { startLine: 3, startColumn: 7 },
            },
          },
        ],
        partialFingerprints: { primaryLocationLineHash: expect.any(String) },
      },
    ])
  })

  test('without a file they point at the checklist', () => {
    expect(read(aReport([failing({ url: 'https://shop.test/' })])).results[0]?.locations).toEqual([
      { physicalLocation: { artifactLocation: { uri: '.github/readiness.yml' }, region: { startLine: 1 } } },
    ])
  })

  test('stand where the repository has them, and no character of a path is read as more', () => {
    const repository = { url: 'https://github.com/acme/shop', ref: 'c'.repeat(40), directory: 'services/api/' }
    const item = failing({ location: { file: 'a#b?c:d\ud800.env', line: 3 } })
    expect(read(aReport([item], { repository })).results[0]?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'services/api/a%23b%3Fc%3Ad%EF%BF%BD.env' },
          region: { startLine: 3 },
        },
      },
    ])
  })

  test('levels: an error closes the gate, otherwise it is a warning; a note is no alert', () => {
    const levels = (['error', 'warning', 'info'] as const).map((level) => ({ level }))
    const of = (report: Report): string[] => read(report).results.map(({ level }) => level)
    expect(of(aReport([failing(...levels)]))).toEqual(['error', 'warning'])
    expect(of(aReport([{ ...failing(...levels), required: false }]))).toEqual(['warning', 'warning'])
  })

  test('a waived one is suppressed with its reason, no other is', () => {
    const [waived, failed] = read(aReport([anItemThat('waived'), anItemThat('failed')])).results
    expect(waived).toMatchObject({
      level: 'error',
      suppressions: [{ kind: 'external', status: 'accepted', justification: 'moving hosts' }],
    })
    expect(failed?.suppressions).toBeUndefined()
  })

  test('of a rule that is waived are suppressed, others of the item are not', () => {
    const { waiver } = anItemThat('waived')
    const item = { ...failing({ waived: true }, { rule: 'headers/csp' }), waiver }
    expect(read(aReport([item])).results.map(({ suppressions }) => suppressions?.length ?? 0)).toEqual([1, 0])
  })

  test('rules stand once, by their id', () => {
    const { tool, results } = read(aReport([failing({}, {}, { rule: 'headers/csp' }), failing({})]))
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(['headers/hsts', 'headers/csp'])
    expect(results).toHaveLength(4)
  })

  test('rules say what they are, also one that this program does not know', () => {
    const docs = 'https://docs.test/rules.md#x'
    const [known, other] = read(aReport([failing({ docs }, { rule: 'later/rule-x', docs: 'no url' })])).tool.driver
      .rules
    expect(known).toMatchObject({
      id: 'headers/hsts',
      name: 'HeadersHsts',
      shortDescription: { text: 'HSTS is set for at least 180 days' },
      fullDescription: { text: expect.stringMatching(/.{20}/) },
      help: { text: expect.stringContaining('How to fix it'), markdown: expect.stringContaining('**Source:**') },
      helpUri: docs,
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['production-readiness', 'headers'] },
    })
    expect(other).toMatchObject({ id: 'later/rule-x', name: 'LaterRuleX', shortDescription: { text: 'later/rule-x' } })
    expect(other).not.toHaveProperty('helpUri')
  })

  test('no more than an upload accepts, the worst first', () => {
    const note = aFinding({ level: 'warning' })
    const late = anItem({ status: 'failed', checks: [aCheck({ findings: [...Array(5000).fill(note), aFinding()] })] })
    expect(read(aReport([late])).results.filter(({ level }) => level === 'error')).toHaveLength(1)
    const many = anItem({
      status: 'failed',
      checks: [aCheck({ findings: Array.from({ length: 6000 }, () => aFinding()) })],
    })
    expect(read(aReport([many])).results).toHaveLength(5000)
  })
})

describe('the run', () => {
  test('without findings', () => {
    expect(read(aReport([anItem()]))).toMatchObject({
      tool: { driver: { name: 'readiness-gate', version: '1.0.0', rules: [] } },
      invocations: [{ executionSuccessful: true, toolConfigurationNotifications: [] }],
      results: [],
    })
  })

  test('with problems did not succeed', () => {
    const problems = [{ message: 'unknown key', location: { file: 'c.yml', line: 2, column: 1 } }, { message: 'empty' }]
    expect(read(aReport([], { verdict: 'error', problems })).invocations).toEqual([
      {
        executionSuccessful: false,
        startTimeUtc: '2026-11-23T10:00:00.000Z',
        endTimeUtc: '2026-11-23T10:00:00.010Z',
        toolConfigurationNotifications: [
          expect.objectContaining({ level: 'error', message: { text: 'unknown key' }, locations: [expect.anything()] }),
          { level: 'error', message: { text: 'empty' } },
        ],
      },
    ])
  })

  test('has a result for each finding of every status', () => {
    const report = aReportOfEveryStatus()
    const findings = report.items.flatMap((item) => item.checks.flatMap((check) => check.findings))
    expect(
      read(report)
        .results.map(({ ruleId }) => ruleId)
        .sort(),
    ).toEqual(findings.map(({ rule }) => rule).sort())
  })
})

test.each(Object.entries(hostileTexts))('hostile text is kept: %s', (_name, text) => {
  const report = aReportFull(text)
  const { results } = read(report)
  expect(results.length).toBeGreaterThan(0)
  for (const { message } of results)
    expect(message.text).toBe(`${text}: ${text}. Expected: ${text}. Observed: ${text}. Fix: ${text}`)
  expect(renderSarif(report)).not.toMatch(/^\s*::|##\[/m)
})

test('random reports stay valid, and no text of theirs becomes a place or a rule by itself', () => {
  for (let seed = 1; seed <= 150; seed++) {
    const report = randomReport(seed)
    const { results, tool } = read(report)
    expect(results.every(({ level }) => level === 'error' || level === 'warning')).toBe(true)
    expect(new Set(tool.driver.rules.map(({ id }) => id)).size).toBe(tool.driver.rules.length)
    expect(renderSarif(report)).not.toMatch(/^\s*::|##\[/m)
  }
})
