import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import { sharedName, withSharedCore, withSharedModules } from '../../scripts/shared-modules.ts'

const module = (id: string, value: string): string =>
  `/***/ ${id}:\n/***/ ((module) => {\nmodule.exports = ${value}\n/***/ })`
const chunk = (id: number, ...modules: string[]): string =>
  `export const id = ${id};\nexport const ids = [${id}];\nexport const modules = {\n\n${modules.join(',\n\n')}\n\n};\n`
const everywhere = module('7', '"in all, } and ,"')
const chunks = new Map([
  ['1.index.js', chunk(1, everywhere, module('8', '"in two"'))],
  ['2.index.js', chunk(2, module('8', '"in two"'), everywhere, module('"./a.json"', '{ a: 1 }'))],
  ['3.index.js', chunk(3, everywhere)],
])

test('a module of many chunks stands once, and each chunk has the same modules as before', async () => {
  const result = withSharedModules(chunks, { least: 3, core: [] })
  expect([...result.values()].join('').split('"in all').length).toBe(2)
  expect([...result.values()].join('').split('"in two').length).toBe(3)
  expect(await valuesOf(result)).toEqual(await valuesOf(chunks))
})

test('chunks that every run loads become one file, which has their numbers', async () => {
  const result = withSharedModules(chunks, { least: 3, core: [1, 2] })
  expect([...result.keys()].sort()).toEqual(['3.index.js', sharedName])
  expect(await valuesOf(result)).toEqual({ '3 7': 'in all, } and ,' })
  expect(result.get(sharedName)).toContain('export const ids = [1, 2];')
})

test('the runtime finds them there, and one that names its files otherwise is refused', () => {
  const runtime = 'u = (chunkId) => {\nreturn "" + chunkId + ".index.js";\n}'
  const fileOf = new Function(`let u;\n${withSharedCore(runtime, [1, 2])};\nreturn u`)()
  expect([fileOf(1), fileOf('2'), fileOf(12)]).toEqual([sharedName, sharedName, '12.index.js'])
  expect(() => withSharedCore('u = (chunkId) => `${chunkId}.js`', [1])).toThrow('names its chunks otherwise')
})

test('where no module is in so many, nothing changes', () => {
  expect(withSharedModules(chunks, { least: 4, core: [] })).toEqual(chunks)
})

test('what is no chunk is refused', () => {
  expect(() =>
    withSharedModules(new Map([['1.index.js', 'export const other = {}\n']]), { least: 3, core: [] }),
  ).toThrow('1.index.js holds no modules')
})

/** What each module of each chunk exports when the files are loaded. */
async function valuesOf(files: ReadonlyMap<string, string>): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'readiness-chunks-'))
  try {
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    for (const [name, text] of files) writeFileSync(join(folder, name), text)
    const values: Record<string, unknown> = {}
    for (const name of [...files.keys()].filter((one) => one !== sharedName)) {
      const { id, modules } = await import(pathToFileURL(join(folder, name)).href)
      for (const [key, run] of Object.entries<(module: { exports?: unknown }) => void>(modules)) {
        const made: { exports?: unknown } = {}
        run(made)
        values[`${id} ${key}`] = made.exports
      }
    }
    return values
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
