import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { resultFormats } from '../../../src/formats/results/reading.ts'
import { Project } from '../../support/program.ts'
import { goodResults, resultWith } from '../../support/results.ts'
import { check, kindOf, planned, rulesAt } from '../../support/world.ts'

let project: Project
beforeEach(() => {
  project = new Project()
})
afterEach(() => project.remove())

const ask = (text: object, over: object = {}) => check('report', text, { root: project.path, ...over })
const critical = (count: number) =>
  resultWith(goodResults.trivy, {
    Results: [
      {
        Target: 't',
        Vulnerabilities: Array.from({ length: count }, (_, index) => ({
          VulnerabilityID: `CVE-2026-${index}`,
          PkgName: 'p|`<b>',
          Severity: 'CRITICAL',
        })),
      },
    ],
  })

test.each(resultFormats)('a good result of %s passes, and says what was counted', async (format) => {
  project.write('result', goodResults[format])
  const result = await ask({ path: 'result', ...(format === 'lighthouse' && { scores: { performance: 90 } }) })
  expect([result.status, rulesAt(result, 'info')]).toEqual(['passed', ['report/seen']])
  expect(result.findings[0]?.message).toBe(`result is a result of ${format}`)
})

test('what was found is named, with the file', async () => {
  project.write('out/trivy.json', critical(8))
  const { status, findings } = await ask({ path: 'out/*.json' })
  expect([status, findings[0]]).toEqual([
    'failed',
    expect.objectContaining({
      rule: 'report/severity',
      message: 'out/trivy.json: too many critical findings',
      expected: 'at most 0',
      observed: expect.stringMatching(/^8: CVE-2026-0 .*CVE-2026-4 .*, …$/),
      location: { file: 'out/trivy.json' },
    }),
  ])
})

describe('is an error, never passed', () => {
  test.each<[what: string, text: string | Buffer | null, rule: string]>([
    ['no file', null, 'report/missing'],
    ['an empty file', '', 'report/unreadable'],
    ['a file that is cut off', goodResults.trivy.slice(0, 200), 'report/unreadable'],
    ['a document type', '<!DOCTYPE testsuites [<!ENTITY a "b">]><testsuites/>', 'report/unreadable'],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00]), 'report/unreadable'],
    ['a page of HTML', '<html><body>502</body></html>', 'report/unreadable'],
    ['no tests', '<testsuites tests="0"/>', 'report/empty'],
    ['17 MiB', Buffer.alloc(17 * 1024 * 1024, ' '), 'report/unreadable'],
  ])('%s', async (_, text, rule) => {
    if (text !== null) project.write('result.xml', text)
    const result = await ask({ path: 'result.xml' })
    expect([result.status, rulesAt(result)]).toEqual(['error', [rule]])
  })

  test('a glob that matches too much', async () => {
    for (let index = 0; index < 201; index++) project.write(`many/${index}.xml`, goodResults.junit)
    const result = await ask({ path: 'many/*.xml' })
    expect([result.status, rulesAt(result)]).toEqual(['error', ['report/unreadable']])
  })
})

test('the age of a file that git tracks says nothing where the result has no time of its own', async () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd: project.path })
  project.write('tracked.json', goodResults.k6)
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'x')
  project.write('fresh.json', goodResults.k6)
  expect(rulesAt(await ask({ path: 'tracked.json', age: '1h' }))).toEqual(['report/age'])
  expect((await ask({ path: 'fresh.json', age: '1h' })).status).toBe('passed')
})

test('a pull request is known by its head as well as by its merge', async () => {
  project.write('a.sarif', goodResults.sarif)
  const more = async () => ({ 'head-sha': 'c'.repeat(40), number: '7', actor: 'a', url: 'x' })
  const run = { id: '1', sha: async () => 'd'.repeat(40), more }
  expect((await ask({ path: 'a.sarif', commit: true }, { run })).status).toBe('passed')
  expect((await ask({ path: 'a.sarif', commit: true })).status).toBe('failed')
})

describe('the schema refuses', () => {
  test.each<[what: string, config: object, why: RegExp]>([
    [
      'a severity that the format does not have',
      { format: 'trivy', max: { moderate: 0 } },
      /no severity moderate.*medium/,
    ],
    ['an unknown severity', { max: { terrible: 0 } }, /terrible/],
    ['no limit at all', { max: {} }, /limits nothing/],
    ['a negative limit', { max: { high: -1 } }, /fewer than none/],
    ['scores of tests', { format: 'junit', scores: { performance: 90 } }, /no scores/],
    ['a score as a fraction', { scores: { performance: 0.9 } }, /whole number/],
    ['a number of tests in a scan', { format: 'trivy', tests: 3 }, /does not count/],
    ['the commit of what names none', { format: 'k6', commit: true }, /names no commit/],
    ['a commit that is not asked for', { commit: false }, /commit: true/],
    ['an unknown format', { format: 'nunit' }, /junit/],
    ['no path', { path: '' }, /path|small/i],
  ])('%s', (_, config, why) => {
    const { error } = kindOf('report').schema.safeParse({ path: 'a', ...config })
    expect(JSON.stringify(error?.issues)).toMatch(why)
  })
})

test('the plan names the files, and git only where age matters', () => {
  expect(planned('report', { path: 'a.xml' })).toEqual(['read a.xml'])
  expect(planned('report', { path: 'a.xml', age: '1d', on: 'app' })).toEqual([
    'read a.xml on app',
    expect.stringMatching(/^run git .* on app$/),
  ])
})
