import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { chunkLoader } from '../../src/run/chunks.ts'

let home: string
let directory: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'readiness-chunks-'))
  directory = join(home, 'cache')
  write('shared.index.js', 'const ids = []; const modules = { 7: () => "seven" };')
  write(
    '1.index.js',
    'const { modules: shared } = load("shared.index.js"); const ids = [1]; const modules = { 7: shared[7] };',
  )
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

function write(file: string, body: string): void {
  writeFileSync(join(home, file), `(function (load) {\n'use strict';\n${body}\nreturn { ids, modules };\n})\n`)
}

/** What module 7 of chunk 1 says when it is loaded by a run of its own. */
function run(build = 'a', command = 'run', at: { directory: string | undefined } = { directory }): unknown {
  const chunks = chunkLoader({ ...at, command })
  const { modules } = chunks.load(build, home, '1.index.js')
  const said = (modules[7] as () => unknown)()
  chunks.keep()
  return said
}

const kept = (): string[] => readdirSync(directory).sort()
const written = (): number[] => kept().map((name) => statSync(join(directory, name)).ino)

test('compiled code is kept for its owner alone, and taken by the next run', () => {
  expect(run()).toBe('seven')
  expect(kept()).toEqual([
    expect.stringMatching(/^1\.index-a-.*-run\.code$/),
    expect.stringMatching(/^shared\.index-a-.*-run\.code$/),
  ])
  for (const name of kept()) expect(statSync(join(directory, name)).mode & 0o077).toBe(0)
  const before = written()
  expect([run(), written()]).toEqual(['seven', before])
})

test('a part is loaded once, however many ask for it', () => {
  const { load } = chunkLoader({ directory: undefined, command: 'run' })
  const { modules } = load('a', home, '1.index.js')
  expect(load('a', home, 'shared.index.js').modules[7]).toBe(modules[7])
})

test('code of another build is not taken, also where the text has the same length', () => {
  run()
  write('shared.index.js', 'const ids = []; const modules = { 7: () => "eight" };')
  expect(run('b')).toBe('eight')
})

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['is none', () => Buffer.from('no code at all')],
  ['is empty', () => Buffer.alloc(0)],
  ['was cut', (bytes) => bytes.subarray(0, bytes.length / 2)],
  ['lost a page', (bytes) => Buffer.concat([bytes.subarray(0, 64), Buffer.alloc(512), bytes.subarray(576)])],
  ['is of another Node', (bytes) => Buffer.concat([bytes.subarray(0, 4), Buffer.alloc(4), bytes.subarray(8)])],
])('code that %s is passed over and written anew', (_, damage) => {
  write(
    '1.index.js',
    `const ids = [1]; const modules = { 7: () => "seven" };${'// so that it is long\n(() => 1)();'.repeat(50)}`,
  )
  run()
  const [name = ''] = kept()
  const path = join(directory, name)
  const whole = readFileSync(path)
  writeFileSync(path, damage(Buffer.from(whole)))
  expect(run()).toBe('seven')
  expect(readFileSync(path).length).toBe(whole.length)
})

test('each command has its own, and what is no command has no say in the name of a file', () => {
  for (const command of ['run', 'check', '../../etc', '']) run('a', command)
  expect(kept().map((name) => name.replace(/.*-/, ''))).toEqual([
    ...['check.code', 'other.code', 'run.code'],
    ...['check.code', 'other.code', 'run.code'],
  ])
})

test('what no run of the last thirty days has written is forgotten, and nothing else', () => {
  run('old')
  const old = kept()
  for (const name of old) utimesSync(join(directory, name), 0, 0)
  writeFileSync(join(directory, 'of-somebody-else'), '')
  utimesSync(join(directory, 'of-somebody-else'), 0, 0)
  run('new')
  expect(kept().filter((name) => old.includes(name) || name === 'of-somebody-else')).toEqual(['of-somebody-else'])
})

test('nothing is kept where there is no place, and a place that cannot be written is no fault', () => {
  expect(run('a', 'run', { directory: undefined })).toBe('seven')
  expect(run('a', 'run', { directory: '/proc/nowhere' })).toBe('seven')
  expect(readdirSync(home).sort()).toEqual(['1.index.js', 'shared.index.js'])
})

test('what is no part of the bundle is an error', () => {
  writeFileSync(join(home, '2.index.js'), 'export const ids = [2]')
  const { load } = chunkLoader({ directory, command: 'run' })
  expect(() => load('a', home, '2.index.js')).toThrow("Unexpected token 'export'")
})
