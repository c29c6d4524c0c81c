import { parse } from '@babel/parser'

/** A module within its chunk: from its number to before the comma. */
interface Place {
  readonly id: string
  readonly start: number
  readonly end: number
}

export const sharedName = 'shared.index.js'

/**
 * The chunks of a bundle, by file name, with each module that `least` of them hold in one file of its own from which they
 * take it, since the bundler copies a module into every chunk that may be the first to need it. The same modules have the
 * same numbers as before.
 * @throws Error where a chunk has no object of modules
 */
export function withSharedModules(chunks: ReadonlyMap<string, string>, least: number): Map<string, string> {
  const places = new Map([...chunks].map(([name, text]) => [name, modulesIn(name, text)]))
  const holders = new Map<string, number>()
  for (const { id } of [...places.values()].flat()) holders.set(id, (holders.get(id) ?? 0) + 1)
  const shared = new Map<string, string>()
  const result = new Map<string, string>()
  for (const [name, text] of chunks) {
    const moved = (places.get(name) ?? []).filter(({ id }) => (holders.get(id) ?? 0) >= least)
    let [rest, read] = ['', 0]
    for (const { id, start, end } of moved) {
      shared.set(id, text.slice(start, end))
      rest += `${text.slice(read, start)}${id}: shared[${id}]`
      read = end
    }
    rest += text.slice(read)
    result.set(name, moved.length > 0 ? `import { modules as shared } from './${sharedName}';\n${rest}` : rest)
  }
  if (shared.size > 0) {
    const inOrder = [...shared].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text)
    result.set(sharedName, `export const modules = {\n\n${inOrder.join(',\n\n')}\n\n};\n`)
  }
  return result
}

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
