import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { cacheDirectory } from '../../src/run/compile-cache.ts'

let home: string
beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'readiness-test-')))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

test('is in the cache of the user, open to nobody else', () => {
  const directory = join(home, '.cache', 'readiness-gate')
  expect(cacheDirectory({ HOME: home })).toBe(directory)
  expect(statSync(directory).mode & 0o777).toBe(0o700)
  expect(cacheDirectory({ HOME: home })).toBe(directory)
})

test('is where the user wants caches', () => {
  expect(cacheDirectory({ HOME: home, XDG_CACHE_HOME: join(home, 'caches') })).toBe(join(home, 'caches/readiness-gate'))
  expect(existsSync(join(home, '.cache'))).toBe(false)
})

test('is on a runner a part of the job, which ends with it', () => {
  const env = { GITHUB_ACTIONS: 'true', HOME: home, RUNNER_TEMP: join(home, '_temp') }
  expect(cacheDirectory(env)).toBe(join(home, '_temp/readiness-gate'))
  expect(cacheDirectory({ ...env, RUNNER_TEMP: undefined })).toBeUndefined()
})

test.each([{}, { HOME: '' }, { HOME: 'home' }, { HOME: '/proc/nowhere' }])('is nowhere with %j', (env) => {
  expect(cacheDirectory(env)).toBeUndefined()
})

test('is not where somebody else left a link', () => {
  mkdirSync(join(home, '.cache'))
  mkdirSync(join(home, 'elsewhere'), { mode: 0o700 })
  symlinkSync(join(home, 'elsewhere'), join(home, '.cache/readiness-gate'))
  expect(cacheDirectory({ HOME: home })).toBeUndefined()
})

test('may be below a link of the user, such as a cache on another disk', () => {
  mkdirSync(join(home, 'disk'))
  symlinkSync(join(home, 'disk'), join(home, '.cache'))
  expect(cacheDirectory({ HOME: home })).toBe(join(home, 'disk/readiness-gate'))
})

test.each([0o750, 0o705, 0o770])('is not a directory of mode %o', (mode) => {
  mkdirSync(join(home, '.cache/readiness-gate'), { recursive: true })
  chmodSync(join(home, '.cache/readiness-gate'), mode)
  expect(cacheDirectory({ HOME: home })).toBeUndefined()
})

test.each([
  [0o777, undefined],
  [0o775, undefined],
  [0o1777, 'readiness-gate'],
  [0o755, 'readiness-gate'],
])('is not below one of mode %o that others could exchange', (mode, name) => {
  mkdirSync(join(home, '.cache'))
  chmodSync(join(home, '.cache'), mode)
  expect(cacheDirectory({ HOME: home })).toBe(name && join(home, '.cache', name))
})

const asRoot = process.getuid?.() === 0 ? test : test.skip

asRoot('is not one of another account, nor below one', () => {
  expect(cacheDirectory({ HOME: home })).toBe(join(home, '.cache/readiness-gate'))
  chownSync(join(home, '.cache/readiness-gate'), 65_534, 65_534)
  expect(cacheDirectory({ HOME: home })).toBeUndefined()
  chownSync(join(home, '.cache/readiness-gate'), 0, 0)
  chownSync(home, 65_534, 65_534)
  expect(cacheDirectory({ HOME: home })).toBeUndefined()
})

test('is nowhere, and none is made, where the environment of Node wants none', () => {
  expect(cacheDirectory({ HOME: home, NODE_DISABLE_COMPILE_CACHE: '1' })).toBeUndefined()
  expect(existsSync(join(home, '.cache'))).toBe(false)
})

test('is where the environment of Node says', () => {
  expect(cacheDirectory({ HOME: home, NODE_COMPILE_CACHE: '/elsewhere' })).toBe('/elsewhere')
  expect(existsSync(join(home, '.cache'))).toBe(false)
})
