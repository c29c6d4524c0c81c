/** Takes long: runs the whole test runner on files that fail in every way, one of them by hanging. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Project } from '../../support/program.ts'

interface FileResult {
  readonly message: string
  readonly tests: Readonly<Record<string, string>>
}

const root = join(import.meta.dirname, '../../..')
const begin = "import { afterAll, describe, expect, jest, test } from '@jest/globals'\n"
const late = 'await new Promise((done) => setTimeout(done, 50))'

/** Each breaks something, or leaves something behind for the one after it. */
const files = {
  'a-passes': "test('one and one', () => expect(1 + 1).toBe(2))\ntest.skip('skipped', () => {})",
  'b-assertion': "test('fails', () => expect(1 + 1).toBe(3))\ntest('passes', () => {})",
  'c-import': "throw new Error('thrown while loading')",
  'd-missing': "import './not-there.ts'\ntest('never', () => {})",
  'e-never-loaded': "await new Promise(() => setInterval(() => {}, 1000).unref())\ntest('never', () => {})",
  'f-hangs': "test('hangs', () => new Promise(() => {}))\ntest('goes on', () => {})",
  'g-rejection': `test('rejects', async () => { Promise.reject(new Error('of nobody')); ${late} })`,
  'h-exception': `test('throws later', async () => { setTimeout(() => { throw new Error('of a timer') }, 1); ${late} })`,
  'i-after-all': "test('passes', () => {})\nafterAll(() => { throw new Error('at the end') })",
  'j-empty': 'export const nothing = 1',
  'k-no-assertion': "test('asked for', () => { expect.assertions(1) })",
  'l-leaves': `
    import { place } from './shared.ts'
    import { out } from '${root}/src/probe/standard.ts'
    test('changes everything', () => {
      place.visits++
      process.env.LEFT_BEHIND = 'yes'
      delete process.env.HOME
      process.chdir('/')
      process.umask(0o077)
      process.exitCode = 0
      process.argv.push('left')
      process.stdout.write = () => true
      globalThis.leftBehind = true
      globalThis.fetch = () => 'faked'
      process.on('unhandledRejection', () => {})
      jest.useFakeTimers()
      jest.spyOn(out, 'write').mockImplementation(() => 'faked')
    })`,
  'm-finds': `
    import { place } from './shared.ts'
    import { out } from '${root}/src/probe/standard.ts'
    test('modules of tests', () => expect(place.visits).toBe(0))
    test('environment', () => expect([process.env.LEFT_BEHIND, typeof process.env.HOME]).toEqual([undefined, 'string']))
    test('directory', () => expect([process.cwd(), process.umask()]).toEqual(['${root}', 0o022]))
    test('process', () => expect([process.exitCode, process.argv.includes('left')]).toEqual([undefined, false]))
    test('output', () => expect(String(process.stdout.write)).not.toBe('() => true'))
    test('globals', () => expect([globalThis.leftBehind, String(fetch)]).not.toContain("() => 'faked'"))
    test('no new global', () => expect('leftBehind' in globalThis).toBe(false))
    test('timers', async () => { await new Promise((done) => setTimeout(done, 1)) })
    test('spies', () => expect(jest.isMockFunction?.(out.write) ?? '_isMockFunction' in out.write).toBe(false))
    test('errors of nobody', async () => { Promise.reject(new Error('of nobody')); ${late} })`,
}

const project = new Project({
  'shared.ts': 'export const place = { visits: 0 }',
  'jest.config.mjs': `
    import ordinary from '${root}/jest.config.mjs'
    export default {
      ...ordinary,
      rootDir: '${root}',
      roots: [import.meta.dirname],
      maxWorkers: 1,
      testTimeout: 3000,
      testSequencer: import.meta.dirname + '/by-name.cjs',
    }`,
  'by-name.cjs': `
    const Sequencer = require('${root}/node_modules/@jest/test-sequencer').default
    module.exports = class extends Sequencer {
      sort(tests) { return [...tests].sort((one, other) => one.path.localeCompare(other.path)) }
    }`,
  ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`${name}.test.ts`, begin + text])),
})
afterAll(() => project.remove())

interface Run {
  readonly code: number
  readonly summary: string
  readonly files: ReadonlyMap<string, FileResult>
}

/** Runs jest with the configuration of the ordinary suite on these files alone. */
async function run(...args: readonly string[]): Promise<Run> {
  const { JEST_WORKER_ID: _, ...env } = process.env
  const report = join(project.path, 'report.json')
  const command = [join(root, 'node_modules/jest/bin/jest.js'), '--config', join(project.path, 'jest.config.mjs')]
  const { code, stderr } = await promisify(execFile)(
    process.execPath,
    [...command, '--json', '--outputFile', report, ...args],
    { cwd: root, env: { ...env, NODE_NO_WARNINGS: '1' } },
  ).then(
    ({ stderr }) => ({ code: 0, stderr }),
    ({ code, stderr }: { readonly code: number; readonly stderr: string }) => ({ code, stderr }),
  )
  const { testResults } = JSON.parse(project.read('report.json')) as {
    readonly testResults: readonly {
      readonly name: string
      readonly message: string
      readonly assertionResults: readonly { readonly title: string; readonly status: string }[]
    }[]
  }
  return {
    code,
    summary: stderr,
    files: new Map(
      testResults.map(({ name, message, assertionResults }) => [
        name.replace(/^.*\/|\.test\.ts$/g, ''),
        { message, tests: Object.fromEntries(assertionResults.map((one) => [one.title, one.status])) },
      ]),
    ),
  }
}

describe('the runner of the tests', () => {
  let all: Run
  beforeAll(async () => {
    all = await run()
  })
  const file = (name: string): FileResult => all.files.get(name) ?? { message: 'not run', tests: {} }

  test('fails as a whole, and counts as jest does', () => {
    expect(all.code).toBe(1)
    expect(all.summary).toMatch(/^Test Suites: 11 failed, 2 passed, 13 total$/m)
    expect(all.summary).toMatch(/^Tests: +\d+ failed, 1 skipped, \d+ passed, \d+ total$/m)
  })

  test('passes what passes', () => {
    expect(file('a-passes')).toEqual({ message: '', tests: { 'one and one': 'passed', skipped: 'pending' } })
  })

  test.each([
    ['b-assertion', 'Expected: 3', { fails: 'failed', passes: 'passed' }],
    ['c-import', 'thrown while loading', {}],
    ['d-missing', 'not-there.ts', {}],
    ['e-never-loaded', 'Not loaded within 3000 ms', {}],
    ['f-hangs', 'Exceeded timeout of 3000 ms', { hangs: 'failed', 'goes on': 'passed' }],
    ['g-rejection', 'of nobody', { rejects: 'failed' }],
    ['h-exception', 'of a timer', { 'throws later': 'failed' }],
    ['i-after-all', 'at the end', { passes: 'passed' }],
    ['j-empty', 'must contain at least one test', {}],
    ['k-no-assertion', 'Expected one assertion', { 'asked for': 'failed' }],
  ])('fails %s', (name, message, tests) => {
    expect(file(name).message).toContain(message)
    expect(file(name).tests).toEqual(tests)
  })

  test('gives each file the process as the first had it', () => {
    expect(file('l-leaves')).toEqual({ message: '', tests: { 'changes everything': 'passed' } })
    expect(file('m-finds').tests).toEqual({
      'modules of tests': 'passed',
      environment: 'passed',
      directory: 'passed',
      process: 'passed',
      output: 'passed',
      globals: 'passed',
      'no new global': 'passed',
      timers: 'passed',
      spies: 'passed',
      'errors of nobody': 'failed',
    })
  })

  test('runs the files and tests that were asked for', async () => {
    const { code, files, summary } = await run('b-assertion', '-t', 'passes', '--maxWorkers=2')
    expect([code, [...files.keys()]]).toEqual([0, ['b-assertion']])
    expect(summary).toMatch(/^Tests: +1 skipped, 1 passed, 2 total$/m)
  })

  test('fails with workers of its own, too', async () => {
    const { code, summary } = await run('a-passes', 'b-assertion', 'c-import', 'g-rejection', '--maxWorkers=2')
    expect(code).toBe(1)
    expect(summary).toMatch(/^Test Suites: 3 failed, 1 passed, 4 total$/m)
  })
})
