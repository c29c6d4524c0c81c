import { readResult } from '../../../src/formats/results/index.ts'
import type { Observation } from '../../../src/kinds/report/observation.ts'
import { goodResults, resultWith } from '../../support/results.ts'
import { ruleCases } from '../../support/rule-cases.ts'

type Change = (seen: Observation) => Observation
type File = Observation['files'][number]

const same: Change = (seen) => seen
const file = (text: string, over: Partial<File> = {}): File => ({
  path: 'results/a',
  modifiedMs: Date.parse('2026-06-15T11:00:00Z'),
  tracked: null,
  read: readResult(text),
  ...over,
})
/** These files in place of the good one. */
const of =
  (...files: File[]): Change =>
  (seen) => ({ ...seen, files })
const junit = (cases: string, attributes = ''): File => file(`<testsuite name="s"${attributes}>${cases}</testsuite>`)
const failed = '<testcase name="a"><failure/></testcase>'
const passed = '<testcase name="a"/>'
const skipped = '<testcase name="a"><skipped/></testcase>'
const trivy = (...severities: string[]): File =>
  file(
    resultWith(goodResults.trivy, {
      Results: [
        { Target: 't', Vulnerabilities: severities.map((Severity) => ({ VulnerabilityID: 'CVE-1', Severity })) },
      ],
    }),
  )
const lighthouse = (performance: number | null): File =>
  file(resultWith(goodResults.lighthouse, { categories: { performance: { score: performance } } }))
const sarifOf = (revisionId: string): File => {
  const [run] = JSON.parse(goodResults.sarif).runs
  return file(resultWith(goodResults.sarif, { runs: [{ ...run, versionControlProvenance: [{ revisionId }] }] }))
}

ruleCases<'report', Observation>({
  kind: 'report',
  good: { path: 'results/a', files: [file(goodResults.junit)], commits: ['c'.repeat(40)], inCheckout: true },
  config: { path: 'results/a' },
  rules: {
    missing: {
      passes: [['there is one', same]],
      fails: [['there is none', of()]],
      alike: [['there are two', of(file(goodResults.junit), file(goodResults.trivy))]],
    },
    unreadable: {
      passes: [['whole', same]],
      fails: [
        ['cut off', of(file(goodResults.junit, { read: { fault: 'it ends in the middle' } }))],
        ['one of two', of(file(goodResults.junit), file(goodResults.junit, { read: { fault: 'it is empty' } }))],
      ],
      alike: [['failed tests', of(junit(failed))]],
    },
    empty: {
      passes: [['tests', same]],
      fails: [
        ['no test', of(junit(''))],
        ['every test skipped', of(junit(skipped))],
        ['no target', of(file(resultWith(goodResults.trivy, { Results: [] })))],
        ['no package', of(file('{"dependencies":[],"fixes":[]}'))],
        ['no threshold', of(file('{"root_group":{},"metrics":{}}'))],
      ],
      alike: [
        ['nothing was found', of(file(resultWith(goodResults.axe, { violations: [] })))],
        ['one of two suites has no tests', of(junit(''), junit(passed))],
      ],
    },
    incomplete: {
      passes: [['ended well', same]],
      fails: [
        ['fewer tests than it says', of(junit(passed, ' tests="9"'))],
        [
          'a page that did not load',
          of(file(resultWith(goodResults.lighthouse, { runtimeError: { code: 'NO_FCP' } }))),
          { scores: { performance: 1 } },
        ],
      ],
      alike: [['tests that failed', of(junit(failed, ' tests="1"'))]],
    },
    severity: {
      passes: [
        ['nothing', same],
        ['as many as are allowed', of(trivy('CRITICAL', 'HIGH')), { max: { critical: 1, high: 1 } }],
        ['less severe ones', of(trivy('MEDIUM', 'LOW', 'UNKNOWN'))],
      ],
      fails: [
        ['a failed test', of(junit(failed))],
        ['a critical one', of(trivy('CRITICAL'))],
        ['one more than is allowed', of(trivy('HIGH', 'HIGH')), { max: { high: 1 } }],
        ['a severity that is not limited by the checklist', of(trivy('CRITICAL')), { max: { high: 9 } }],
        ['two files together', of(trivy('HIGH'), trivy('HIGH')), { max: { high: 1 } }],
        ['skipped tests where they are limited', of(junit(skipped + passed)), { max: { skipped: 0 } }],
        [
          'security of SARIF by grade',
          of(file(goodResults.sarif.replace('"suppressions":[{"kind":"inSource"}]', '"x":1'))),
          { max: { error: 9, high: 0 } },
        ],
      ],
      alike: [
        ['skipped tests', of(junit(skipped + passed))],
        ['one file of two formats each', of(trivy('HIGH'), file(goodResults.zap)), { max: { high: 1 } }],
      ],
    },
    score: {
      passes: [['high enough', of(lighthouse(0.9)), { scores: { performance: 90 } }]],
      fails: [
        ['too low', of(lighthouse(0.89)), { scores: { performance: 90 } }],
        ['not told', of(lighthouse(null)), { scores: { performance: 1 } }],
        ['of no such category', of(lighthouse(1)), { scores: { seo: 1 } }],
      ],
      alike: [['a category that nobody asks for', of(lighthouse(0.1)), { max: { 'over-budget': 0 } }]],
    },
    tests: {
      passes: [['enough', same, { tests: { gte: 2 } }]],
      fails: [['too few, the skipped ones left out', same, { tests: { gte: 3 } }]],
      alike: [['enough in two files', of(junit(passed), junit(passed)), { tests: 2 }]],
    },
    limits: {
      passes: [['those of the format', same, { max: { failure: 0 } }]],
      fails: [
        ['those of another', same, { max: { critical: 0 } }],
        ['scores of tests', same, { scores: { performance: 90 } }],
        ['tests of a scan', of(trivy()), { tests: { gte: 1 } }],
        ['a page without any', of(lighthouse(1))],
      ],
      alike: [['more than one, all of the format', same, { max: { failure: 0, error: 0, skipped: 9 } }]],
    },
    age: {
      passes: [
        ['new, by its own time', same, { age: '2h' }],
        ['new, by the time of the file', of(file(goodResults.k6)), { age: '2h' }],
        [
          'a time without a zone that is hours ahead',
          of(junit(passed, ' timestamp="2026-06-15T23:00:00"')),
          { age: '2h' },
        ],
      ],
      fails: [
        ['old', same, { age: '30m' }],
        ['old, by its own time, in a new file', of(junit(passed, ' timestamp="2026-06-01T11:00:00"')), { age: '2h' }],
        ['no time of its own, in a file of the checkout', of(file(goodResults.k6, { tracked: true })), { age: '2h' }],
        [
          'ahead of the clock',
          of(file(resultWith(goodResults.axe, { timestamp: '2026-06-15T20:00:00Z' }))),
          { age: '2h' },
        ],
      ],
      alike: [['old, and nobody asks', of(junit(passed, ' timestamp="2020-06-01T11:00:00"'))]],
    },
    commit: {
      passes: [
        ['this one', same, { commit: true }],
        ['its short name', of(sarifOf('cccccccc')), { commit: true }],
      ],
      fails: [
        ['another one', of(sarifOf('d'.repeat(40))), { commit: true }],
        ['none', of(junit(passed)), { commit: true }],
        ['none in a format that names none', of(file(goodResults.k6)), { commit: true }],
        ['a name too short to tell', of(sarifOf('ccc')), { commit: true }],
        ['a branch', of(sarifOf('main')), { commit: true }],
        ['what is checked out is not known', (seen) => ({ ...seen, commits: [] }), { commit: true }],
      ],
      alike: [['another one, and nobody asks', of(sarifOf('d'.repeat(40)))]],
    },
    seen: {
      passes: [['nothing could be read', of(file(goodResults.junit, { read: { fault: 'x' } }))]],
      fails: [['what was counted is told', same]],
      alike: [['no file', of()]],
    },
  },
})
