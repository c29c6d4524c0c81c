import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { statuses } from '../../src/model/status.ts'
import { compare, pastOf } from '../../src/report/compare.ts'
import { reportJsonSchema } from '../../src/report/schema.ts'
import { gate } from '../support/gate.ts'
import { Project } from '../support/program.ts'
import { judged, PullRequest } from '../support/pull-request.ts'
import { anItem, anItemThat, aReport } from '../support/report.ts'

const ajv = new Ajv2020({ allErrors: true })
formats.default(ajv)
const valid = ajv.compile(reportJsonSchema())
const faultsOf = (report: unknown): string[] => {
  valid(JSON.parse(JSON.stringify(report)))
  return (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
const list = `version: 1
environments: { production: {} }
sections:
  - title: S
    items:
      - { id: trained, title: Trained, manual: { how: Who? } }
      - { id: there, title: There, file: { path: MISSING } }
      - { id: env, title: Env, env: { file: .env } }
`
const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

describe('the schema takes', () => {
  test.each(statuses)('an item that is %s', (status) => {
    expect(faultsOf(aReport([anItemThat(status)]))).toEqual([])
  })

  test('what a run writes', async () => {
    const project = new Project({
      '.github/readiness.yml': list,
      '.env': 'DEBUG=True\nDEBUG=1\n',
      '.github/readiness/attestations.yml': `- { item: trained, by: rina, on: ${day(-1)}, environment: production }\n`,
      '.github/readiness/waivers.yml': `- { item: there, reason: r, approved-by: x, expires: ${day(9)} }\n`,
    })
    const { report } = await gate(project)
    expect([report.items.map(({ status }) => status), faultsOf(report)]).toEqual([['passed', 'waived', 'failed'], []])
    project.write('.github/readiness.yml', 'version: 2')
    const refused = await gate(project)
    project.remove()
    expect([refused.report.verdict, faultsOf(refused.report)]).toEqual(['error', []])
  })

  test('what a run on a pull request writes', async () => {
    const pull = new PullRequest(
      { '.github/readiness.yml': list, '.env': '' },
      { '.github/readiness.yml': list.replace('MISSING', '.env') },
    )
    const report = await judged(pull.project.path, { name: 'pull_request', sha: pull.merge })
    pull.remove()
    expect([report.gateChanges?.length, faultsOf(report)]).toEqual([1, []])
  })

  test('what is different since an earlier run', () => {
    const previous = aReport([anItemThat('failed'), anItemThat('error')], { startedAt: '2026-11-22T10:00:00.000Z' })
    const report = aReport([anItemThat('failed')])
    const sinceLast = compare(pastOf(previous), report)
    expect([sinceLast.stillFailing.length, faultsOf({ ...report, sinceLast })]).toEqual([1, []])
    expect(faultsOf({ ...report, sinceLast: { ...sinceLast, fixed: 'all' } })).toHaveLength(1)
  })

  test('fields that come later', () => {
    expect(faultsOf({ ...aReport([]), later: { a: 1 } })).toEqual([])
  })
})

test.each<[what: string, over: object]>([
  ['another version', { version: 2 }],
  ['another verdict', { verdict: 'perhaps' }],
  ['no items', { items: undefined }],
  ['an item of an unknown status', { items: [{ ...anItem(), status: 'green' }] }],
  ['an item without checks', { items: [{ ...anItem(), checks: undefined }] }],
  ['a count less', { counts: { passed: 1 } }],
  [
    'a day that is none',
    { items: [{ ...anItemThat('waived'), waiver: { ...anItemThat('waived').waiver, expires: 'soon' } }] },
  ],
])('the schema refuses %s', (_what, over) => {
  expect(faultsOf({ ...aReport([]), ...over })).not.toEqual([])
})
