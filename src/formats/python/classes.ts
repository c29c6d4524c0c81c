import { separated, topLevel } from './brackets.ts'
import { type LogicalLine, logicalLines, type Token } from './tokens.ts'

/** A class of a module's own level. */
export interface PythonClass {
  readonly name: string
  /** As written: `Common`, `common.Common`. */
  readonly bases: readonly string[]
  readonly lines: readonly LogicalLine[]
}

/** A name that an import binds. */
export interface Imported {
  /** As written: `.common`, `config.common`. */
  readonly module: string
  /** What is taken from it; undefined where the module itself is bound. */
  readonly name?: string
}

/** The classes of a module, and what it imports by name. */
export interface Classes {
  readonly classes: ReadonlyMap<string, PythonClass>
  readonly imports: ReadonlyMap<string, Imported>
}

/**
 * Reads the classes of a module's own level; nothing is run.
 * @throws PythonFault
 */
export function readClasses(text: string): Classes {
  const classes = new Map<string, { name: string; bases: string[]; lines: LogicalLine[] }>()
  const imports = new Map<string, Imported>()
  let current: { lines: LogicalLine[] } | undefined
  for (const line of logicalLines(text)) {
    const [first, name] = line.tokens
    for (const [bound, from] of importsIn(line.tokens)) imports.set(bound, from)
    if (line.indent > 0) {
      current?.lines.push(line)
      continue
    }
    current = undefined
    if (first?.text !== 'class' || name === undefined) continue
    const one = { name: name.text, bases: basesIn(line.tokens), lines: [] }
    classes.set(one.name, one)
    current = one
  }
  return { classes, imports }
}

function basesIn(tokens: readonly Token[]): string[] {
  const inside = tokens.slice(
    3,
    tokens.findLastIndex(({ text }) => text === ')'),
  )
  if (tokens[2]?.text !== '(') return []
  return separated(inside).flatMap((part) =>
    topLevel(part, '=') < 0 && part.every(({ kind, text }) => kind === 'name' || text === '.')
      ? [part.map(({ text }) => text).join('')]
      : [],
  )
}

/** The names that `from x import a as b, c` and `import x.y as z` bind. */
function importsIn(tokens: readonly Token[]): [string, Imported][] {
  const at = tokens.findIndex(({ kind, text }) => kind === 'name' && text === 'import')
  if (at < 0 || (tokens[0]?.text !== 'from' && at > 0)) return []
  const module = textOf(tokens.slice(1, at))
  const listed = tokens.slice(at + 1).filter(({ text }) => text !== '(' && text !== ')')
  return separated(listed).flatMap((part): [string, Imported][] => {
    const as = part.findIndex(({ text }) => text === 'as')
    const written = textOf(as < 0 ? part : part.slice(0, as))
    const bound = as < 0 ? written : (part[as + 1]?.text ?? '')
    if (written === '*' || bound === '') return []
    return [[bound, at > 0 ? { module, name: written } : { module: written }]]
  })
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('')
}
