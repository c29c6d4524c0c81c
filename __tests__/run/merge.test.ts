import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ConfigurationError } from '../../src/checklist/problems.ts'
import type { Report } from '../../src/model/report.ts'
import { mergedReport } from '../../src/run/merge.ts'
import { performMerge } from '../../src/run/perform-merge.ts'
import { toSettings } from '../../src/run/settings.ts'
import { Project } from '../support/program.ts'
import { anItem, aReport } from '../support/report.ts'

let project: Project
beforeEach(() => {
  project = new Project()
})
afterEach(() => project.remove())

const put = (path: string, over: Partial<Report> = {}): void =>
  project.write(path, JSON.stringify(aReport([anItem()], over)))
const namesOf = async (...operands: string[]): Promise<string[]> =>
  ((await mergedReport(project.path, operands, [], 'error')).runs ?? []).map(({ name }) => name)

describe('a run is named', () => {
  test('by its environment', async () => {
    put('a.json', { environment: 'staging' })
    put('b.json')
    expect(await namesOf('a.json', 'b.json')).toEqual(['staging', 'production'])
  })

  test('by its phase as well where several have one environment', async () => {
    put('a.json', { phase: 'pre-deploy' })
    put('b.json', { phase: 'post-deploy' })
    put('c.json', { environment: 'staging' })
    expect(await namesOf('a.json', 'b.json', 'c.json')).toEqual([
      'production/pre-deploy',
      'production/post-deploy',
      'staging',
    ])
  })

  test('by the directory of its artifact where its environment does not tell', async () => {
    put('reports/readiness-api/report.json')
    put('reports/readiness-web/report.json')
    project.write('reports/other/notes.txt', 'x')
    expect(await namesOf('reports')).toEqual(['readiness-api', 'readiness-web'])
  })

  test('by who merges', async () => {
    put('a.json')
    put('dir/report.json')
    expect(await namesOf('blue=a.json', 'green=dir')).toEqual(['blue', 'green'])
  })
})

describe('refused is', () => {
  test.each<[what: string, operands: readonly string[], sentence: RegExp]>([
    ['the same run twice', ['a.json', 'a.json'], /several reports are of "production"/],
    ['one name twice', ['x=a.json', 'x=b.json'], /several reports/],
    ['a file that is not there', ['gone.json'], /cannot be read/],
    ['a directory without reports', ['empty'], /there is no report\.json/],
    ['a report that is merged', ['merged.json'], /is merged already/],
    ['what is no report', ['notes.json'], /is no report of version 1/],
    ['one name for several', ['x=many'], /several reports/],
  ])('%s', async (_, operands, sentence) => {
    put('a.json')
    put('b.json', { environment: 'staging' })
    put('merged.json', { runs: [] })
    put('many/1/report.json')
    put('many/2/report.json')
    project.write('empty/x', '')
    project.write('notes.json', '{}')
    await expect(mergedReport(project.path, operands, [], 'error')).rejects.toMatchObject({
      problems: [{ message: expect.stringMatching(sentence) }],
    })
  })
})

test('a merge says what is different since the one before', async () => {
  put('a.json', { environment: 'staging' })
  const failed = anItem({ status: 'failed' })
  const merged = async (name: string, previous: string | undefined, over: Partial<Report>) => {
    project.write('b.json', JSON.stringify({ ...aReport([failed]), ...over }))
    const settings = { ...toSettings({ merge: 'a.json b.json' }), previous }
    const { report } = await performMerge(settings, { cwd: project.path, env: {} })
    project.write(name, JSON.stringify(report))
    return report
  }
  await merged('first.json', undefined, {})
  const again = await merged('second.json', 'first.json', { startedAt: '2026-11-24T10:00:00.000Z' })
  expect(again.notes).toEqual([expect.stringContaining('not an earlier one')])
  put('a.json', { environment: 'staging', startedAt: '2026-11-24T10:00:00.000Z' })
  const later = await merged('third.json', 'first.json', { startedAt: '2026-11-24T10:00:00.000Z' })
  expect(later.sinceLast?.stillFailing).toEqual([{ item: 'item', since: '2026-11-23T10:00:00.000Z', runs: 2 }])
})

describe('settings of a merge', () => {
  test('what would be left out in silence is refused', () => {
    expect(() => toSettings({ merge: 'a.json', url: 'https://shop.test', only: 'x' })).toThrow(ConfigurationError)
    expect(() => toSettings({ expect: 'staging' })).toThrow(ConfigurationError)
  })

  test('inputs that were not given are none', () => {
    const settings = toSettings({ merge: 'a.json x=b.json', expect: 'a, b', url: '', 'allow-state-changes': false })
    expect([settings.merge, settings.expect]).toEqual([
      ['a.json', 'x=b.json'],
      ['a', 'b'],
    ])
  })
})
