import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { gate } from '../support/gate.ts'
import { Project } from '../support/program.ts'

const list = `version: 1
environments: { production: {}, staging: {} }
sections: [ { title: S, items: [ { id: a, title: A, file: { path: A } }, { id: b, title: B, file: { path: B } } ] } ]
`
let project: Project
beforeEach(() => {
  project = new Project({ '.github/readiness.yml': list, B: '' })
})
afterEach(() => project.remove())

test('an earlier report, by its path or its directory, says what is different', async () => {
  const first = await gate(project)
  project.write('last/report.json', JSON.stringify(first.report))
  project.write('A', '')
  const { report } = await gate(project, ['--previous', 'last'])
  expect(report.sinceLast).toMatchObject({ newlyFailing: [], fixed: ['a'], stillFailing: [] })
  project.write('second.json', JSON.stringify(report))
  const third = await gate(project, ['--previous', 'second.json', '--only', 'b'])
  expect(third.report.sinceLast).toMatchObject({ fixed: [], newlyFailing: [] })
})

test.each<[what: string, write: (report: object) => string | null, note: RegExp]>([
  ['there is none', () => null, /"last\.json" cannot be read|cannot be read/],
  ['it is no JSON', () => '<html>', /is no JSON/],
  ['it is no report', () => '{"version":1}', /is no report of version 1/],
  [
    'it is of another environment',
    (report) => JSON.stringify({ ...report, environment: 'staging' }),
    /the environment is another one/,
  ],
  ['its comparison is none', (report) => JSON.stringify({ ...report, sinceLast: { fixed: 1 } }), /is no report/],
])('where %s the verdict stays, and it is said', async (_, write, note) => {
  const plain = await gate(project)
  const text = write(plain.report)
  if (text !== null) project.write('last.json', text)
  const { code, report } = await gate(project, ['--previous', 'last.json'])
  expect([code, report.verdict, report.sinceLast]).toEqual([plain.code, plain.report.verdict, undefined])
  expect(report.notes).toEqual([expect.stringMatching(note)])
})
