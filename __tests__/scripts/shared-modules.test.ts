import { Script } from 'node:vm'
import { expect, test } from '@jest/globals'
import { coreName, sharedName, withSharedCore, withSharedModules } from '../../scripts/shared-modules.ts'

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
  expect(valuesOf(result)).toEqual(await importedFrom(chunks))
})

test('chunks that every run loads become one file, which has their numbers', () => {
  const result = withSharedModules(chunks, { least: 3, core: [1, 2] })
  expect([...result.keys()].sort()).toEqual(['3.index.js', coreName])
  expect(valuesOf(result)).toEqual({ '3 7': 'in all, } and ,' })
  expect(result.get(coreName)).toContain('const ids = [1, 2];')
  expect(result.get(coreName)).toContain('"in two"')
})

test('what the others share does not burden that file', async () => {
  const common = module('9', '"in the others"')
  const others = [3, 4, 5].map((id) => [`${id}.index.js`, chunk(id, everywhere, common)] as const)
  const all = new Map([['1.index.js', chunk(1, everywhere)], ...others])
  const result = withSharedModules(all, { least: 3, core: [1] })
  expect(result.get(coreName)).not.toContain('in the others')
  expect(result.get(sharedName)).toContain('in the others')
  const { '1 7': _, ...expected } = await importedFrom(all)
  expect(valuesOf(result)).toEqual(expected)
})

const naming = 'u = (chunkId) => {\nreturn "" + chunkId + ".index.js";\n}'
const loading = 'load = (chunkId) => import("./" + __nccwpck_require__.u(chunkId))'

test('the runtime finds them there, and loads each by what the program provides', () => {
  const made = withSharedCore(`${naming}\n${loading}`, [1, 2], 'b01')
  const fileOf = new Function(`let u\n${made.split('\nload')[0]}\nreturn u`)()
  expect([fileOf(1), fileOf('2'), fileOf(12)]).toEqual([coreName, coreName, '12.index.js'])
  expect(made).toContain(
    '[Symbol.for("readiness-gate.chunk")]("b01", import.meta.dirname, __nccwpck_require__.u(chunkId))',
  )
})

test.each([
  ['names', 'u = (chunkId) => `${chunkId}.js`', loading],
  ['loads', naming, 'load = (chunkId) => import(u(chunkId))'],
])('a runtime that %s its files otherwise is refused', (how, names, loads) => {
  expect(() => withSharedCore(`${names}\n${loads}`, [1], 'b01')).toThrow(`${how} its chunks otherwise`)
})

test('where no module is in so many, each chunk keeps its own', async () => {
  const result = withSharedModules(chunks, { least: 4, core: [] })
  expect([...result.keys()]).toEqual([...chunks.keys()])
  expect(valuesOf(result)).toEqual(await importedFrom(chunks))
})

test('what is no chunk is refused', () => {
  expect(() =>
    withSharedModules(new Map([['1.index.js', 'export const other = {}\n']]), { least: 3, core: [] }),
  ).toThrow('1.index.js holds no modules')
})

type Chunk = Readonly<{ ids: readonly number[]; modules: Record<string, (module: { exports?: unknown }) => void> }>

/** What each module of each chunk exports, by the number of the chunk and its own. */
function exportsOf(chunksByName: ReadonlyMap<string, Chunk>): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const { ids, modules } of chunksByName.values()) {
    for (const [key, run] of Object.entries(modules)) {
      const made: { exports?: unknown } = {}
      run(made)
      values[`${ids} ${key}`] = made.exports
    }
  }
  return values
}

/** As the bundler wrote them: modules of the language. */
async function importedFrom(files: ReadonlyMap<string, string>): Promise<Record<string, unknown>> {
  const urlOf = (text: string): string => `data:text/javascript,${encodeURIComponent(text)}`
  const imported = await Promise.all([...files].map(async ([name, text]) => [name, await import(urlOf(text))] as const))
  return exportsOf(new Map(imported))
}

/** As they are afterwards: scripts that load each other. */
function valuesOf(files: ReadonlyMap<string, string>): Record<string, unknown> {
  const load = (name: string): Chunk => new Script(files.get(name) ?? '').runInThisContext()(load)
  const others = [...files.keys()].filter((one) => one !== sharedName && one !== coreName)
  return exportsOf(new Map(others.map((name) => [name, load(name)])))
}
