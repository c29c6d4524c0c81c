import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Report } from '../../../src/model/report.ts'
import type { SignOffRecord } from '../../../src/model/sign-off.ts'
import { Project, readiness } from '../../support/program.ts'
import { git } from '../../support/repository.ts'

// Takes long: a repository with a history for every case.

let project: Project
beforeEach(() => {
  project = new Project({
    '.github/readiness.yml':
      'version: 1\nsections:\n  - title: S\n    items:\n      - { id: list, title: List, file: { path: there.txt } }\n',
    'there.txt': 'x',
  })
  git(project.path, 'init', '-q', '-b', 'main')
  git(project.path, 'add', '-A')
  git(project.path, 'commit', '-q', '-m', 'x')
})
afterEach(() => project.remove())

const signed = () => readiness(['run', '--sign-off', 'Ann Lee', '--report-directory', 'out'], project.path)
const demanding = async () => {
  const { code, stdout } = await readiness(
    ['run', '--signed-off', 'out/sign-off.json', '--format', 'json'],
    project.path,
  )
  return { code, report: JSON.parse(stdout) as Report }
}
const record = () => JSON.parse(project.read('out/sign-off.json')) as SignOffRecord
const rewrite = (over: object) => project.write('out/sign-off.json', JSON.stringify({ ...record(), ...over }))

test('a ready run is signed off: who, when, commit, verdict, and the digest of a report that names the checklist', async () => {
  const { code, stdout } = await signed()
  expect(code).toBe(0)
  expect(stdout).toMatch(/Signed off by Ann Lee · \d{4}-/)
  const { signOff, ...unsigned } = JSON.parse(project.read('out/report.json')) as Report
  expect(signOff).toMatchObject({
    by: 'Ann Lee',
    verdict: 'ready',
    commit: git(project.path, 'rev-parse', 'HEAD').trim(),
  })
  expect(unsigned.checklist.sha256).toMatch(/^[0-9a-f]{64}$/)
  const digest = createHash('sha256')
    .update(`${JSON.stringify(unsigned, null, 2)}\n`)
    .digest('hex')
  expect(signOff?.sha256).toBe(digest)
  expect(record()).toMatchObject({ version: 1, ...signOff, checklist: { sha256: unsigned.checklist.sha256 } })
  expect(project.read('out/summary.md')).toContain('Signed off by Ann Lee')
})

test('a later run of the same commit and checklist demands it, and shows it', async () => {
  await signed()
  const { code, report } = await demanding()
  expect(code).toBe(0)
  expect(report.signOff).toMatchObject({ by: 'Ann Lee', verdict: 'ready' })
})

test('a run that is not ready is signed off by nobody', async () => {
  git(project.path, 'rm', '-q', '--cached', 'there.txt')
  project.write('.github/readiness.yml', project.read('.github/readiness.yml').replace('there.txt', 'missing.txt'))
  expect((await signed()).code).toBe(1)
  expect(() => record()).toThrow('ENOENT')
  expect(JSON.parse(project.read('out/report.json'))).toMatchObject({
    notes: ['Ann Lee does not sign this run off: it is not ready.'],
  })
})

describe('what is demanded and missing closes the gate', () => {
  const cases: [string, () => void, RegExp][] = [
    ['no record', () => project.write('out/sign-off.json', ''), /is no record of one/],
    ['another file', () => rewrite({ version: 2 }), /is no record of one/],
    ['another commit', () => void git(project.path, 'commit', '-q', '--allow-empty', '-m', 'y'), /is about commit/],
    [
      'another checklist',
      () => project.write('.github/readiness.yml', `${project.read('.github/readiness.yml')}# more\n`),
      /not the one that was signed off/,
    ],
    ['a run that was not ready', () => rewrite({ verdict: 'not-ready' }), /was not-ready/],
    ['a date in the future', () => rewrite({ at: '2999-01-01T00:00:00Z' }), /in the future/],
  ]
  test.each(cases)('%s', async (_, change, sentence) => {
    await signed()
    change()
    const { code, report } = await demanding()
    expect([code, report.verdict, report.closedBy?.[0]?.because]).toEqual([1, 'not-ready', 'not-signed-off'])
    expect(report.closedBy?.[0]?.sentence).toMatch(sentence)
    expect(report.signOff).toBeUndefined()
  })

  test('no file, whatever `fail-on` says', async () => {
    const args = ['run', '--signed-off', 'none.json', '--fail-on', 'never']
    const { code, stdout } = await readiness(args, project.path)
    expect(code).toBe(1)
    expect(stdout).toContain('there is no file')
  })
})

test.each([
  [['--sign-off', 'Ann'], 'say where, by --report-directory'],
  [['--sign-off', '\u200b', '--report-directory', 'out'], 'sign-off'],
])('%s is refused', async (args, sentence) => {
  const { code, stdout, stderr } = await readiness(['run', ...args], project.path)
  expect(code).toBe(2)
  expect(stdout + stderr).toContain(sentence)
})
