import { type Assignment, readLines } from './assignments.ts'
import { type LogicalLine, logicalLines } from './tokens.ts'

/** The class of settings that production uses, with what it inherits. */
export interface Configuration {
  readonly assignments: Map<string, Assignment>
  /** A class that it inherits from is not in this module, or no class is known to be the one. */
  readonly open: boolean
}

interface Class {
  readonly name: string
  readonly bases: readonly string[]
  readonly lines: readonly LogicalLine[]
}

const ofProduction = /^(?:prod|live)/i
/** Classes that bring no settings. */
const without = /^(?:Configuration|object|.*Mixin)$/
const deepest = 20
const mostClasses = 100

/**
 * Reads classes of django-configurations; undefined where a module has none.
 * @param outer assignments of the module itself
 * @param wanted the class that DJANGO_CONFIGURATION names; else that of production by its name, or the only one
 */
export function readConfiguration(
  text: string,
  file: string,
  outer: ReadonlyMap<string, Assignment>,
  wanted?: string,
): Configuration | undefined {
  const lines = logicalLines(text)
  const isUsed = lines.some(
    ({ tokens: [first, second] }) => first?.text === 'from' && second?.text === 'configurations',
  )
  const classes = classesIn(lines)
  if (!isUsed && !classes.some(({ bases }) => bases.some((base) => base.endsWith('Configuration')))) return undefined
  const settings = classes.filter(({ bases }) => bases.length > 0)
  const used = settings.filter(({ name }) => !settings.some(({ bases }) => bases.includes(name)))
  const chosen =
    classes.find(({ name }) => name === wanted) ??
    used.find(({ name }) => ofProduction.test(name)) ??
    (used.length === 1 ? used[0] : undefined)
  if (!chosen) return { assignments: new Map(), open: true }
  const byName = new Map(classes.map((one) => [one.name, one]))
  return inherited(chosen, byName, file, outer, 0, new Map())
}

function inherited(
  { bases, lines }: Class,
  classes: ReadonlyMap<string, Class>,
  file: string,
  outer: ReadonlyMap<string, Assignment>,
  depth: number,
  known: Map<string, Configuration>,
): Configuration {
  const assignments = new Map<string, Assignment>()
  let open = depth > deepest || known.size > mostClasses
  // The first base wins.
  for (const name of open ? [] : bases.toReversed()) {
    const base = classes.get(name)
    if (!base) {
      open ||= !without.test(name)
      continue
    }
    const from = known.get(name) ?? inherited(base, classes, file, outer, depth + 1, known)
    known.set(name, from)
    open ||= from.open
    for (const [key, one] of from.assignments) assignments.set(key, one)
  }
  const own = readLines(lines, file, () => undefined, new Map([...outer, ...assignments]))
  for (const [key, one] of own.assignments) assignments.set(key, one)
  for (const { tokens } of lines) {
    const [def, name] = tokens
    if (def?.text !== 'def' || !/^[A-Z][A-Z0-9_]*$/.test(name?.text ?? '') || !name) continue
    const { line, column } = def
    const value = { kind: 'computed', keys: [] } as const
    assignments.set(name.text, { name: name.text, value, line, column, file, conditional: false })
  }
  return { assignments, open: open || own.open }
}

/** The classes of the module's own level. */
function classesIn(lines: readonly LogicalLine[]): Class[] {
  const classes: { name: string; bases: string[]; lines: LogicalLine[] }[] = []
  let current: (typeof classes)[number] | undefined
  for (const line of lines) {
    const [first, name] = line.tokens
    if (line.indent > 0) {
      current?.lines.push(line)
      continue
    }
    current = undefined
    if (first?.text !== 'class' || name === undefined) continue
    const bases = line.tokens
      .slice(2)
      .flatMap(({ kind, text }, at, all) => (kind === 'name' && all[at + 1]?.text !== '.' ? [text] : []))
    current = { name: name.text, bases, lines: [] }
    classes.push(current)
  }
  return classes
}
