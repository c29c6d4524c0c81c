import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Report } from '../../src/model/report.ts'
import { Project, readiness } from '../support/program.ts'

const sha = 'c0ffee'.padEnd(40, '0')
const checklist = (path: string): string =>
  `version: 1\nsections:\n  - title: S\n    items:\n      - { id: a, title: A, file: { path: "${path}" } }\n`

let project: Project

/** A checkout in a repository, with a git that writes down what it is asked. */
beforeEach(() => {
  project = new Project({
    '.github/readiness.yml': checklist('a.txt'),
    [`${sha}.txt`]: 'x',
    'a.txt': 'x',
    'bin/git': `#!/bin/sh\necho "$@" >> "${'$'}{0%/*}/asked"\necho ${sha}\n`,
    'bin/asked': '',
    '.git/HEAD': '',
  })
  chmodSync(join(project.path, 'bin/git'), 0o755)
})
afterEach(() => project.remove())

const run = (args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) =>
  readiness(['run', ...args], project.path, { PATH: `${join(project.path, 'bin')}:${process.env.PATH}`, ...env })

test('git is not asked where nothing names the commit', async () => {
  expect((await run()).code).toBe(0)
  expect(project.read('bin/asked')).toBe('')
})

test('git is asked once for a report that names the commit, and not where the runner names it', async () => {
  const { stdout } = await run(['--format', 'json', '--report-directory', 'reports'])
  expect((JSON.parse(stdout) as Report).checklist.ref).toBe(sha)
  expect(project.read('reports/summary.md')).toContain(sha.slice(0, 12))
  expect(project.read('bin/asked')).toBe('rev-parse HEAD\n')
  const known = await run(['--format', 'json'], { GITHUB_SHA: 'b'.repeat(40) })
  expect((JSON.parse(known.stdout) as Report).checklist.ref).toBe('b'.repeat(40))
  expect(project.read('bin/asked')).toBe('rev-parse HEAD\n')
})

test('git is asked once for a checklist that names the commit', async () => {
  project.write('.github/readiness.yml', checklist('${{ run.sha }}.txt'))
  expect((await run(['--report-directory', 'reports'])).code).toBe(0)
  expect(project.read('bin/asked')).toBe('rev-parse HEAD\n')
})
