import { parse } from '@babel/parser'
import { loaderName } from '../src/run/chunks.ts'

/** A module within its chunk: from its number to before the comma. */
interface Place {
  readonly id: string
  readonly start: number
  readonly end: number
}

export const sharedName = 'shared.index.js'
export const coreName = 'core.index.js'
/** How the bundler's runtime names the file of a chunk, and how it loads it. */
const naming = 'return "" + chunkId + ".index.js";'
const loading = 'import("./" + __nccwpck_require__.u(chunkId))'

export interface Sharing {
  /** A module that so many chunks hold moves to the shared file. */
  readonly least: number
  /** Numbers of the chunks that every run loads one after the other; they become one file, the core. */
  readonly core: readonly number[]
}

/**
 * The chunks of a bundle, by file name, with what is needed in common in files of its own: the bundler copies a module
 * into every chunk that may be the first to need it, and each file that is loaded costs a start a millisecond. The core
 * holds nothing else than its chunks, since a start pays for each line of it. The same modules have the same numbers
 * as before.
 * @throws Error where a chunk has no object of modules
 */
export function withSharedModules(chunks: ReadonlyMap<string, string>, { least, core }: Sharing): Map<string, string> {
  const places = new Map([...chunks].map(([name, text]) => [name, modulesIn(name, text)]))
  const inCore = new Set(core.map(fileOf))
  const [ofCore, shared] = [new Map<string, string>(), new Map<string, string>()]
  const holders = new Map<string, number>()
  for (const [name, modules] of places) {
    for (const { id, start, end } of modules) {
      holders.set(id, (holders.get(id) ?? 0) + 1)
      if (inCore.has(name)) ofCore.set(id, chunks.get(name)?.slice(start, end) ?? '')
    }
  }
  const result = new Map<string, string>()
  for (const [name, text] of chunks) {
    if (inCore.has(name)) continue
    const used = new Set<string>()
    let [rest, read] = ['', 0]
    for (const { id, start, end } of places.get(name) ?? []) {
      const home = ofCore.has(id) ? 'core' : (holders.get(id) ?? 0) >= least ? 'shared' : undefined
      if (home === undefined) continue
      if (home === 'shared') shared.set(id, text.slice(start, end))
      used.add(home)
      rest += `${text.slice(read, start)}${id}: ${home}[${id}]`
      read = end
    }
    result.set(name, scriptOf(rest + text.slice(read), [...used].sort()))
  }
  if (ofCore.size > 0) result.set(coreName, fileWith(core, ofCore))
  if (shared.size > 0) result.set(sharedName, fileWith([], shared))
  return result
}

function fileWith(chunks: readonly number[], modules: ReadonlyMap<string, string>): string {
  const inOrder = [...modules].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text)
  return scriptOf(
    `export const ids = [${chunks.join(', ')}];\nexport const modules = {\n\n${inOrder.join(',\n\n')}\n\n};\n`,
    [],
  )
}

/** A chunk as an expression, a function of what loads others: a script can be kept compiled, see src/run/chunks.ts. */
function scriptOf(chunk: string, homes: readonly string[]): string {
  const others = homes.map((home) => `const { modules: ${home} } = load('${home}.index.js');\n`).join('')
  const body = chunk.replace(/^export (?=const \w+ = )/gm, '')
  return `(function (load) {\n'use strict';\n${others}${body}return { ids, modules };\n})\n`
}

/**
 * The bundle's entry, whose runtime finds the chunks of the core in their file and loads each file by what the program
 * provides for that; `build` tells this bundle from others.
 * @throws Error where the runtime does not name or load files as it is known to
 */
export function withSharedCore(entry: string, core: readonly number[], build: string): string {
  if (entry.split(naming).length !== 2) throw new Error('the runtime names its chunks otherwise')
  if (entry.split(loading).length !== 2) throw new Error('the runtime loads its chunks otherwise')
  const named = `return [${core.join(', ')}].includes(Number(chunkId)) ? "${coreName}" : chunkId + ".index.js";`
  const loader = `globalThis[Symbol.for(${JSON.stringify(Symbol.keyFor(loaderName))})]`
  const loaded = `new Promise((done) => done(${loader}("${build}", import.meta.dirname, __nccwpck_require__.u(chunkId))))`
  return entry.replace(naming, named).replace(loading, loaded)
}

const fileOf = (chunk: number): string => `${chunk}.index.js`

function modulesIn(name: string, text: string): Place[] {
  for (const statement of parse(text, { sourceType: 'module' }).program.body) {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : undefined
    const declarator = declared?.type === 'VariableDeclaration' ? declared.declarations[0] : undefined
    if (declarator?.id.type !== 'Identifier' || declarator.id.name !== 'modules') continue
    if (declarator.init?.type !== 'ObjectExpression') break
    return declarator.init.properties.map(({ start, end }) => {
      const [from, to] = [start ?? 0, end ?? 0]
      return { id: /^[\w"./@-]+/.exec(text.slice(from, to))?.[0] ?? '', start: from, end: to }
    })
  }
  throw new Error(`${name} holds no modules`)
}
