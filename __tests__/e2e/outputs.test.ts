import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model/report.ts'
import { action, Project, readiness } from '../support/program.ts'

/** What a terminal obeys, and what turns a line around. */
const unseen = /[\u001b\u202e]/

let project: Project
beforeEach(() => {
  project = new Project({
    '.github/readiness.yml':
      'version: 1\nsections:\n  - title: S\n    items:\n      - { id: gone, title: Gone, file: { path: gone.txt } }\n',
  })
})
afterEach(() => project.remove())

test('a run writes several formats at once, and prints its own', async () => {
  const files = ['--output', 'sarif=out/a.sarif', 'junit=out/b.xml', '--output', 'html=c.html', 'json=d.json']
  const { code, stdout } = await readiness(['run', ...files], project.path)
  expect(code).toBe(1)
  expect(stdout).toContain('Not ready: 1 of 1 required item not met')
  expect(JSON.parse(project.read('out/a.sarif')).runs[0].results).toHaveLength(1)
  expect(project.read('out/b.xml')).toContain('<failure')
  expect(project.read('c.html')).toMatch(/^<!doctype html>/)
  expect(JSON.parse(project.read('d.json'))).toMatchObject({ verdict: 'not-ready' })
})

test('one path without a format takes what `--format` says in place of stdout', async () => {
  const { stdout, stderr } = await readiness(
    ['run', '--format', 'json', '--output', 'a=b.json', '--output', 'html=c.html'],
    project.path,
  )
  expect(stdout).toBe('')
  expect(stderr).toMatch(
    /Not ready: 1 of 1 required item not met · default\nNot met: Gone\.\n.*\nThe report is in a=b\.json\n$/,
  )
  expect(JSON.parse(project.read('a=b.json'))).toMatchObject({ verdict: 'not-ready' })
  expect(project.read('c.html')).toContain('Gone')
})

test('a mistyped format is refused, and is no name of a file', async () => {
  const { code, stderr } = await readiness(['run', '--output', 'sraif=a.sarif'], project.path)
  expect([code, stderr]).toEqual([2, expect.stringMatching(/no format "sraif".*did you mean.*sarif/is)])
  expect(existsSync(join(project.path, 'sraif=a.sarif'))).toBe(false)
})

test('two paths without a format are refused', async () => {
  const { code, stderr } = await readiness(['run', '--output', 'a', '--output', 'b'], project.path)
  expect([code, stderr]).toEqual([2, expect.stringContaining('FORMAT=F')])
})

describe('render', () => {
  test('a stored report in every format, as the run itself writes it', async () => {
    const formats = ['text', 'json', 'markdown', 'junit', 'sarif', 'html', 'badge']
    await readiness(['run', ...formats.flatMap((format) => ['--output', `${format}=${format}`])], project.path)
    for (const format of formats) {
      const { code, stdout } = await readiness(['render', 'json', '--format', format], project.path)
      expect([format, code, stdout]).toEqual([format, 0, project.read(format)])
    }
  })

  test('what a later program added is kept', async () => {
    await readiness(['run', '--output', 'json=r.json'], project.path)
    project.write('r.json', JSON.stringify({ ...(JSON.parse(project.read('r.json')) as Report), later: { x: 1 } }))
    const { stdout } = await readiness(['render', 'r.json', '--format', 'json'], project.path)
    expect(JSON.parse(stdout)).toMatchObject({ later: { x: 1 }, verdict: 'not-ready' })
  })

  test.each([
    [[], 'takes one report'],
    [['a', 'b'], 'takes one report'],
    [['missing.json'], 'cannot be read'],
    [['.github/readiness.yml'], 'is no JSON'],
    [['other.json'], 'is no report of version 1'],
  ])('%j is refused', async (operands, sentence) => {
    project.write('other.json', '{"version":1}')
    const { code, stderr } = await readiness(['render', ...operands], project.path)
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)])
  })

  test('a stored report is hostile as well', async () => {
    await readiness(['run', '--output', 'json=r.json'], project.path)
    const report = project.read('r.json').replaceAll('Gone', '\\n::error::x<script>alert(1)</script>\\u001b[31m\\u202e')
    project.write('r.json', report)
    const html = await readiness(['render', 'r.json', '--format', 'html'], project.path)
    expect(html.stdout).not.toContain('<script>alert')
    const text = await readiness(['render', 'r.json'], project.path)
    expect(text.stdout).not.toMatch(/^\s*::/m)
    expect(text.stdout).toContain('</script>\\u001b[31m\\u202e')
    for (const { stdout } of [html, text]) expect(stdout).not.toMatch(unseen)
  })
})

describe('merge', () => {
  beforeEach(async () => {
    project.write(
      '.github/readiness.yml',
      project
        .read('.github/readiness.yml')
        .replace('sections', 'environments: { staging: {}, production: {} }\nsections'),
    )
    await readiness(['run', '--environment', 'production', '--output', 'json=reports/p/report.json'], project.path)
    project.write('gone.txt', '')
    await readiness(['run', '--environment', 'staging', '--output', 'json=reports/s/report.json'], project.path)
  })

  test('the command prints one report, and its exit code is the verdict', async () => {
    const { code, stdout } = await readiness(['merge', 'reports', '--expect', 'staging', 'production'], project.path)
    expect([code, stdout]).toEqual([1, expect.stringContaining('Gone (gone): passes in staging, fails in production')])
    const missing = await readiness(['merge', 'reports/s', '--expect', 'production', '--format', 'json'], project.path)
    expect([missing.code, JSON.parse(missing.stdout).problems.length]).toEqual([2, 1])
    const ready = await readiness(['merge', 'reports/s'], project.path)
    expect(ready.code).toBe(0)
    expect((await readiness(['merge'], project.path)).stderr).toContain('merge takes reports')
  })

  test('the Action merges in place of a run', async () => {
    const { code, outputs, summary } = await action(project, { merge: 'reports', expect: 'staging', formats: 'junit' })
    expect([code, outputs.verdict, outputs.failed]).toEqual([1, 'not-ready', '1'])
    expect(summary).toContain('passes in staging, fails in production')
    expect(JSON.parse(readFileSync(outputs.report ?? '', 'utf8')).runs).toHaveLength(2)
    const missing = await action(project, { merge: 'reports/none' })
    expect([missing.code, missing.outputs.verdict]).toEqual([2, 'error'])
  })
})

test('the Action writes the formats that are named, and says where', async () => {
  const { outputs } = await action(project, { formats: 'sarif, html badge' })
  expect(Object.keys(outputs)).toEqual(expect.arrayContaining(['report', 'summary', 'sarif', 'html']))
  expect(outputs.junit).toBeUndefined()
  expect([outputs.blockers, outputs['newly-failing'], outputs.fixed]).toEqual(['["gone"]', '[]', '[]'])
  expect(JSON.parse(readFileSync(outputs.badge ?? '', 'utf8'))).toMatchObject({ message: 'not ready, 1 of 1 not met' })
  expect(outputs.sarif).toMatch(/report\.sarif$/)
  project.write('gone.txt', '')
  const again = await action(project, { formats: 'sarif', 'previous-report': outputs.report ?? '' })
  expect(again.outputs.sarif).not.toBe(outputs.sarif)
  expect([again.outputs.blockers, again.outputs.fixed]).toEqual(['[]', '["gone"]'])
  expect((await action(project, { formats: 'pdf' })).commands.join()).toContain('formats')
})
