import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { findProgram, withPrograms } from '../support/packages.ts'
import { gate, Project } from '../support/program.ts'
import { git } from '../support/repository.ts'

let project: Project
afterEach(() => project.remove())

function open(): Project {
  const item = (id: string, check: string): string => `      - { id: ${id}, title: T, ${check} }\n`
  project = new Project({
    '.env': 'DEBUG=False\nAPI_TOKEN=w7Rk2MxTq9VzNb4LcYp8\n',
    '.github/readiness.yml': `version: 1\nenvironments: { production: { env-file: .env } }\nsections:\n  - title: S\n    items:\n${[
      item('debug', 'env: { rules: [debug-on] }'),
      item('usual', 'env: {}'),
      item('rule', 'env: { rules: [tracked] }'),
      item('untracked', 'file: { path: .env, tracked: false }'),
      item('tracked', 'file: { path: .env, tracked: true }'),
    ].join('')}`,
  })
  return project
}

async function statuses(env: Readonly<Record<string, string>> = {}) {
  const { report } = await gate(open(), [], env)
  return seen(report)
}

function seen(report: Awaited<ReturnType<typeof gate>>['report']) {
  const items = Object.fromEntries(report.items.map(({ id, status }) => [id, status]))
  const fixes = report.items.flatMap(({ checks }) =>
    checks.flatMap(({ findings }) => findings.flatMap(({ level, fix }) => (level === 'error' ? [fix] : []))),
  )
  return { items, fixes }
}

const unknown = { debug: 'passed', usual: 'passed', rule: 'error', untracked: 'error', tracked: 'error' }

describe('where git does not say whether it tracks a file, nothing is green by that', () => {
  test('there is no git', async () => {
    const programs = join(open().path, 'programs')
    mkdirSync(programs)
    mkdirSync(join(project.path, '.git'))
    symlinkSync(findProgram('sh') ?? '/bin/sh', join(programs, 'sh'))
    const { report } = await gate(project, [], { PATH: programs })
    const { items, fixes } = seen(report)
    expect(items).toEqual(unknown)
    expect(fixes).toHaveLength(3)
    for (const fix of fixes) expect(fix).toMatch(/git installed|Install git/)
  })

  withPrograms(['git'], 'git', () => {
    test('there is no repository', async () => {
      const { items, fixes } = await statuses()
      expect(items).toEqual(unknown)
      for (const fix of fixes) expect(fix).toContain('Run the gate in a git checkout')
    })

    test('git refuses a repository of another account', async () => {
      git(open().path, 'init', '-q')
      const { report } = await gate(project, [], { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' })
      const { items, fixes } = seen(report)
      expect(items).toEqual(unknown)
      for (const fix of fixes) expect(fix).toContain('safe.directory')
    })

    test('it says so otherwise', async () => {
      git(open().path, 'init', '-q')
      const before = seen((await gate(project)).report)
      expect(before.items).toEqual({
        debug: 'passed',
        usual: 'passed',
        rule: 'passed',
        untracked: 'passed',
        tracked: 'failed',
      })
      git(project.path, 'add', '-f', '.env')
      const after = seen((await gate(project)).report)
      expect(after.items).toEqual({
        debug: 'passed',
        usual: 'failed',
        rule: 'failed',
        untracked: 'failed',
        tracked: 'passed',
      })
    })
  })
})
