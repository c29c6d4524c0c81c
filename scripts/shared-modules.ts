import { parse } from '@babel/parser'

/** A module within its chunk: from its number to before the comma. */
interface Place {
  readonly id: string
  readonly start: number
  readonly end: number
}

export const sharedName = 'shared.index.js'
/** How the bundler's runtime names the file of a chunk. */
const naming = 'return "" + chunkId + ".index.js";'

export interface Sharing {
  /** A module that so many chunks hold moves to the shared file. */
  readonly least: number
  /** Numbers of the chunks that move there whole, since every run loads them one after the other. */
  readonly core: readonly number[]
}

/**
 * The chunks of a bundle, by file name, with what is needed in common in one file of its own: the bundler copies a module
 * into every chunk that may be the first to need it, and each file that is loaded costs a start a millisecond. The same
 * modules have the same numbers as before.
 * @throws Error where a chunk has no object of modules
 */
export function withSharedModules(chunks: ReadonlyMap<string, string>, { least, core }: Sharing): Map<string, string> {
  const places = new Map([...chunks].map(([name, text]) => [name, modulesIn(name, text)]))
  const whole = new Set(core.map(fileOf))
  const holders = new Map<string, number>()
  for (const [name, modules] of places) {
    for (const { id } of modules) holders.set(id, (holders.get(id) ?? 0) + (whole.has(name) ? least : 1))
  }
  const shared = new Map<string, string>()
  const result = new Map<string, string>()
  for (const [name, text] of chunks) {
    const moved = (places.get(name) ?? []).filter(({ id }) => (holders.get(id) ?? 0) >= least)
    for (const { id, start, end } of moved) shared.set(id, text.slice(start, end))
    if (whole.has(name)) continue
    let [rest, read] = ['', 0]
    for (const { id, start, end } of moved) {
      rest += `${text.slice(read, start)}${id}: shared[${id}]`
      read = end
    }
    rest += text.slice(read)
    result.set(name, moved.length > 0 ? `import { modules as shared } from './${sharedName}';\n${rest}` : rest)
  }
  if (shared.size > 0) {
    const inOrder = [...shared].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text)
    const ids = `export const ids = [${core.join(', ')}];\n`
    result.set(sharedName, `${ids}export const modules = {\n\n${inOrder.join(',\n\n')}\n\n};\n`)
  }
  return result
}

/**
 * The bundle's entry, whose runtime finds the chunks of the core in the shared file.
 * @throws Error where the runtime does not name files as it is known to
 */
export function withSharedCore(entry: string, core: readonly number[]): string {
  if (entry.split(naming).length !== 2) throw new Error('the runtime names its chunks otherwise')
  return entry.replace(
    naming,
    `return [${core.join(', ')}].includes(Number(chunkId)) ? "${sharedName}" : chunkId + ".index.js";`,
  )
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
