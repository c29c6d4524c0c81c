import { chmodSync, existsSync, symlinkSync } from 'node:fs'
import { afterEach, describe, expect, test } from '@jest/globals'
import { ProbeError } from '../../src/probe/error.ts'
import { askRepository, headCommit, placeInRepository, remoteUrl, runGit } from '../../src/probe/git.ts'
import { directory, write } from '../support/directory.ts'
import { commitAll } from '../support/repository.ts'

const bytes = Buffer.from([0, 0xff, 0x0a, 0x0d, 0xe4])
const cwd = directory({ 'some.bin': bytes })
const commit = commitAll(cwd)
const path = process.env.PATH

afterEach(() => {
  process.env.PATH = path
  delete process.env.GIT_DIR
})

const observed = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => 'an answer',
    (error) => (error instanceof ProbeError ? error.observed : error),
  )

describe('git', () => {
  test('answers with its code and its bytes as they are', async () => {
    expect(await runGit(['cat-file', 'blob', `${commit}:some.bin`], { cwd })).toEqual({ code: 0, stdout: bytes })
    expect((await runGit(['cat-file', 'blob', `${commit}:none`], { cwd })).code).toBe(128)
    expect(await headCommit(cwd)).toBe(commit)
  })

  test('reads what it is given, and may end before it has read all of it', async () => {
    const asked = await runGit(['cat-file', '--batch-check=%(objecttype)'], {
      cwd,
      stdin: `${commit}\nHEAD:some.bin\n`,
    })
    expect(asked.stdout.toString()).toBe('commit\nblob\n')
    const unread = await runGit(['rev-parse', 'HEAD'], { cwd, stdin: 'x'.repeat(1024 * 1024) })
    expect(unread).toEqual({ code: 0, stdout: Buffer.from(`${commit}\n`) })
  })

  test('arguments reach it as they are, and none with a NUL byte', async () => {
    const args = ['rev-parse', '--sq-quote', 'a "b" $c', '', '*']
    expect((await runGit(args, { cwd })).stdout.toString()).toBe(` 'a "b" $c' '' '*'\n`)
    expect(await observed(runGit(['rev-parse', 'a\0b'], { cwd }))).toMatch(/NUL/)
  })

  test('is not started where there can be no repository, and is wherever there may be one', async () => {
    const outside = directory({ 'deep/er/a': '' })
    const programs = directory({ git: '#!/bin/sh\necho started >> started\nexit 128\n' })
    chmodSync(`${programs}/git`, 0o755)
    process.env.PATH = `${programs}:${path}`
    const ask = async (at: string): Promise<boolean> => {
      expect([await placeInRepository(at), await headCommit(at), await remoteUrl(at)]).toEqual([
        null,
        undefined,
        undefined,
      ])
      return existsSync(`${at}/started`)
    }
    expect(await ask(`${outside}/deep/er`)).toBe(false)
    // A work tree, one whose repository lies elsewhere, a bare repository, and a link into a work tree.
    expect(await ask(directory({ '.git/HEAD': '' }))).toBe(true)
    expect(await ask(directory({ '.git': 'gitdir: /elsewhere\n' }))).toBe(true)
    expect(await ask(directory({ HEAD: 'ref: refs/heads/main\n' }))).toBe(true)
    write(outside, 'tree/.git/HEAD', '')
    write(outside, 'tree/app/a', '')
    symlinkSync(`${outside}/tree/app`, `${outside}/deep/link`)
    expect(await ask(`${outside}/deep/link`)).toBe(true)
    const answer = await askRepository(['rev-parse', 'HEAD'], { cwd: `${outside}/none` })
    expect(answer).toEqual({ code: 128, stdout: Buffer.alloc(0) })
    process.env.GIT_DIR = `${outside}/tree/.git`
    expect(await ask(`${outside}/deep/er`)).toBe(true)
  })

  test('what gives no answer is an error: too much, no directory, no program, a program that a signal ends', async () => {
    expect(await observed(runGit(['cat-file', 'blob', `${commit}:some.bin`], { cwd, maxBytes: 4 }))).toMatch(
      /more than/,
    )
    expect(await observed(runGit(['version'], { cwd: `${cwd}/none` }))).toBe('git cannot be run')
    process.env.PATH = directory({})
    expect(await observed(runGit(['version'], { cwd }))).toBe('git cannot be run')
    expect(await headCommit(cwd)).toBeUndefined()
    const programs = directory({})
    write(programs, 'git', '#!/bin/sh\nkill -9 $$\n')
    chmodSync(`${programs}/git`, 0o755)
    process.env.PATH = programs
    expect(await observed(runGit(['version'], { cwd }))).toBe('a signal ended git')
  })
})
