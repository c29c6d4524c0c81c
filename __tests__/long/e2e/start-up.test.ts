import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { entry, gate, Project, readiness } from '../../support/program.ts'

/** Takes long: compiles the program anew for each case. */

let project: Project
afterEach(() => project.remove())

/** A checklist, and a git that answers with a commit and leaves a mark that it was asked. */
async function withGit(title: string): Promise<{ env: Record<string, string>; asked: () => boolean }> {
  project = new Project({
    '.github/readiness.yml': `version: 1\nsections:\n  - title: S\n    items:\n      - { id: a, title: "${title}", file: { path: .github/readiness.yml } }\n`,
    '.git/HEAD': '',
    'bin/git': `#!/bin/sh\ntouch "$(dirname "$0")/asked"\necho ${'c0ffee'.padEnd(40, '0')}\n`,
  })
  await chmod(join(project.path, 'bin/git'), 0o755)
  return {
    env: { PATH: `${join(project.path, 'bin')}:${process.env.PATH}` },
    asked: () => existsSync(join(project.path, 'bin/asked')),
  }
}

test('git is not asked for a commit that nobody wants', async () => {
  const { env, asked } = await withGit('A ${{ environment.name }}')
  expect((await readiness(['check'], project.path, env)).code).toBe(0)
  expect(asked()).toBe(false)
})

test('git is asked for the commit that a checklist names', async () => {
  const { env, asked } = await withGit('A ${{ run.sha }}')
  const { code, stdout } = await readiness(['check'], project.path, env)
  expect([code, stdout]).toEqual([0, expect.stringContaining(`A ${'c0ffee'.padEnd(40, '0')}`)])
  expect(asked()).toBe(true)
})

test('a report names the commit, also one of a configuration that is not right', async () => {
  const { env } = await withGit('A')
  expect((await gate(project, [], env)).report.checklist.ref).toBe('c0ffee'.padEnd(40, '0'))
  const { code, report } = await gate(project, ['--environment', 'nope'], env)
  expect([code, report.checklist.ref]).toEqual([2, 'c0ffee'.padEnd(40, '0')])
})

/** The files of src, and the modules of Node and of packages, that a command loads. */
function loadedBy(command: string): { status: number | null; loaded: string[] } {
  project.write(
    'hook.mjs',
    `import { registerHooks } from 'node:module'
    registerHooks({ resolve: (name, context, next) => {
      const found = next(name, context)
      process.stderr.write('loaded ' + found.url + '\\n')
      return found
    } })`,
  )
  const { status, stderr } = spawnSync(process.execPath, ['--import', './hook.mjs', resolve('src/index.ts'), command], {
    cwd: project.path,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', HOME: project.path },
  })
  const loaded = [...stderr.matchAll(/^loaded (?:.*\/(?:src|node_modules)\/)?(.*)$/gm)].map(([, file = '']) => file)
  return { status, loaded: [...new Set(loaded)] }
}

test('only the kinds that a checklist names are loaded, and no preset that it does not extend', async () => {
  await withGit('A')
  const { status, loaded } = loadedBy('check')
  const kinds = new Set(loaded.flatMap((file) => /^kinds\/([^/]+)\//.exec(file)?.[1] ?? []))
  expect([status, [...kinds]]).toEqual([0, ['file']])
  expect(loaded.filter((file) => /presets\/(?!index)|git\.ts|commit-tree|words\/index/.test(file))).toEqual([])
})

test('a run loads nothing for servers, programs, archives, env files, pull requests or findings that it has not', async () => {
  await withGit('A')
  const { status, loaded } = loadedBy('run')
  expect([status, loaded.includes('probe/local.ts')]).toEqual([0, true])
  const needless =
    /^probe\/(ssh|server-place|remote|exec|git|archive|env-secrets|http)|^formats\/dotenv|^words\/index|^github\/(api|workflow)|^verdict\/weakened|^node:(child_process|crypto|dns|http|https|net|stream|tls|zlib)$|^(json-p3|ajv|parse5|pg|mysql2|@)/
  expect(loaded.filter((file) => needless.test(file))).toEqual([])
})

// The sources are loaded by Node itself, one by one.
const ofBundle = /\bdist\/index\.js$/.test(entry) ? test : test.skip

ofBundle('compiled code is kept for the next run, in the cache of the user and not in the checkout', async () => {
  await withGit('A')
  const home = new Project()
  try {
    const run = () => readiness(['check'], project.path, { HOME: home.path, NODE_COMPILE_CACHE: '' })
    const before = globSync('**', { cwd: project.path })
    const first = await run()
    const kept = globSync('.cache/readiness-gate/*', { cwd: home.path })
    expect([first.code, kept.length > 0, globSync('**', { cwd: project.path })]).toEqual([0, true, before])
    expect((await run()).stdout).toBe(first.stdout)
    for (const file of kept) home.write(file, 'no code at all')
    expect((await run()).stdout).toBe(first.stdout)
  } finally {
    home.remove()
  }
})

test('no compiled code is kept where Node is told so', async () => {
  await withGit('A')
  expect((await readiness(['check'], project.path, { NODE_DISABLE_COMPILE_CACHE: '1' })).code).toBe(0)
  expect(existsSync(join(project.path, '.cache'))).toBe(false)
})
