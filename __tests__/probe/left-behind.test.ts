import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { removeLeftBehind } from '../../src/probe/left-behind.ts'
import { privateDirectory } from '../../src/probe/private-directory.ts'

const gone = spawnSync(process.execPath, ['-e', '']).pid
let base = ''

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'k-'))
})
afterEach(() => rmSync(base, { recursive: true }))

/** A private directory as a program of this number would have left it. */
function left(name: string, mode = 0o700): string {
  const path = join(base, name)
  mkdirSync(path)
  chmodSync(path, mode)
  writeFileSync(join(path, 'key'), 'KEY', { mode: 0o600 })
  return path
}

test('what programs left that are gone is removed, and this is said', () => {
  const paths = [left(`rg-${gone}-abcDEF`), left(`rg-${gone}-000000`)]
  expect(removeLeftBehind(base, 'darwin')).toMatch(/^Removed 2 directories of killed runs/)
  expect(paths.filter((path) => existsSync(path))).toEqual([])
  expect(removeLeftBehind(base, 'darwin')).toBeNull()
})

test('so is what a program of the same number left, or one from before this machine was started', () => {
  const paths = [left(`rg-${process.pid}-abcDEF`), left(`rg-${process.ppid}-abcDEF`)]
  utimesSync(paths[1] ?? '', 1000, 1000)
  expect(removeLeftBehind(base, 'darwin')).toMatch(/^Removed 2 directories/)
  expect(paths.filter((path) => existsSync(path))).toEqual([])
})

test('what a program uses that runs, or is not surely ours, stays', () => {
  const elsewhere = mkdtempSync(join(base, 'elsewhere-'))
  const link = join(base, `rg-${gone}-aaaaaa`)
  symlinkSync(elsewhere, link)
  const file = join(base, `rg-${gone}-bbbbbb`)
  writeFileSync(file, '', { mode: 0o600 })
  const paths = [
    elsewhere,
    link,
    file,
    left(`rg-${process.ppid}-abcDEF`),
    left(`rg-${gone}-open00`, 0o755),
    left('rg-abcDEF'),
    left(`rg-${gone}-abcDEFG`),
    left(`xrg-${gone}-abcDEF`),
  ]
  expect(removeLeftBehind(base, 'darwin')).toBeNull()
  expect(paths.filter((path) => !existsSync(path))).toEqual([])
})

const asRoot = process.getuid?.() === 0 ? test : test.skip
asRoot('what belongs to another account stays', () => {
  const path = left(`rg-${gone}-abcDEF`)
  chownSync(path, 12_345, 12_345)
  expect(removeLeftBehind(base, 'darwin')).toBeNull()
  expect(existsSync(path)).toBe(true)
})

test('what this program uses itself stays', () => {
  const own = privateDirectory()
  removeLeftBehind(dirname(own.path), 'darwin')
  expect(existsSync(own.path)).toBe(true)
  own.remove()
})

test('on Linux no key has a name there, and the number may be of another container', () => {
  const path = left(`rg-${gone}-abcDEF`)
  expect(removeLeftBehind(base, 'linux')).toBeNull()
  expect(existsSync(path)).toBe(true)
})
