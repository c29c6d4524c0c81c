import { afterEach, expect, test } from '@jest/globals'
import type { Report } from '../../src/model/report.ts'
import { gate } from '../support/gate.ts'
import { Project } from '../support/program.ts'

let project: Project
afterEach(() => project.remove())

async function judged(
  document: string,
  args: readonly string[] = [],
  more = '',
): Promise<{ code: number; report: Report }> {
  project = new Project({
    'LIST.md': document,
    '.github/readiness.yml': `version: 1
document: LIST.md
sections:
  - title: Security
    items:
      - { id: hsts, title: HSTS, file: { path: LIST.md } }
      - { id: backup, title: Backups tested, file: { path: LIST.md } }
${more}`,
  })
  return gate(project, args)
}

const drift = ({ report }: { report: Report }) =>
  report.document?.drift.map(({ rule, level, location }) => [rule, level, location?.file, location?.line])

const both = '# List\n\n- [ ] **HSTS** configured\n- [x] We restore <!-- id: backup -->\n'

test('each item names its box, and nothing differs', async () => {
  const result = await judged(both)
  expect(drift(result)).toEqual([])
  expect(result.report.items.map(({ document }) => document)).toEqual([
    { file: 'LIST.md', line: 3 },
    { file: 'LIST.md', line: 4 },
  ])
})

test('a box without an item, a comment with an unknown id, an item without a box: warnings at their lines', async () => {
  const result = await judged('- [ ] HSTS\n- [ ] Secrets rotated\n- [ ] Backups <!-- id: backups -->\n')
  expect(drift(result)).toEqual([
    ['document/box-without-item', 'warning', 'LIST.md', 2],
    ['document/unknown-id', 'warning', 'LIST.md', 3],
    ['document/item-without-box', 'warning', '.github/readiness.yml', 7],
  ])
  expect(result.report.document?.drift[1]?.observed).toContain('did you mean "backup"')
  expect(result.code).toBe(0)
})

test('looks alike: a heading among boxes, one that says it is none, code, a document without a list', async () => {
  expect(
    drift(await judged(`- [ ] Security\n  - [ ] HSTS\n  - [ ] Backups tested\n- [ ] Signed <!-- id: none -->\n`)),
  ).toEqual([])
  expect(drift(await judged(`${both}\n\`\`\`\n- [ ] no box\n\`\`\`\n`))).toEqual([])
  expect((await judged('# Only words\n')).report.document).toBeUndefined()
})

test('a box may explain its item further, behind a dash, a colon or in brackets', async () => {
  expect(drift(await judged('- [ ] HSTS (a year, with subdomains)\n- [ ] Backups tested – every month\n'))).toEqual([])
  expect(drift(await judged('- [ ] HSTS: a year\n- [ ] Backups tested\n- [ ] Approved by: ________\n'))).toEqual([])
  const other = await judged('- [ ] HSTS is on (a year)\n- [ ] Backups tested\n')
  expect(drift(other)?.map(([rule]) => rule)).toEqual(['document/box-without-item', 'document/item-without-box'])
})

test('a section that the document is not to have needs no box, and one of another kind does', async () => {
  const section = (key: string) =>
    `  - title: Beyond the list\n${key}    items:\n      - { id: own, title: Own, file: { path: LIST.md } }\n`
  expect(drift(await judged(both, [], section('    document: false\n')))).toEqual([])
  expect(drift(await judged(both, [], section('')))?.map(([rule]) => rule)).toEqual(['document/item-without-box'])
  const named = await judged(`${both}- [ ] Something <!-- id: own -->\n`, [], section('    document: false\n'))
  expect([drift(named), named.report.items.at(-1)?.document?.line]).toEqual([[], 5])
})

test('where warnings close the gate, so does a list that says something else', async () => {
  const closed = await judged(`${both}- [ ] Another\n`, ['--fail-on', 'warning'])
  expect([closed.code, closed.report.verdict]).toEqual([1, 'not-ready'])
  expect((await judged(both, ['--fail-on', 'warning'])).code).toBe(0)
})

test('the report names the env files that were judged', async () => {
  project = new Project({
    '.github/readiness.yml':
      'version: 1\nenvironments: { production: { env-files: [.env, .env.local] } }\nsections:\n  - title: S\n    items:\n      - { id: a, title: A, env: {} }\n',
    '.env': 'A=b\n',
    '.env.local': 'C=d\n',
  })
  expect((await gate(project)).report.envFiles).toEqual(['.env', '.env.local'])
  expect((await gate(project, ['--env-content', 'X=y'])).report.envFiles).toEqual(['env-content'])
})
