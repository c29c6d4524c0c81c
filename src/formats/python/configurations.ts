import { type Assignment, readLines } from './assignments.ts'
import type { Classes, Imported, PythonClass } from './classes.ts'

/** The class of settings that production uses, with what it inherits. */
export interface Configuration {
  readonly assignments: Map<string, Assignment>
  /** A class that it inherits from was not read, or no class is known to be the one. */
  readonly open: boolean
}

/** A module with classes of settings. */
export interface ClassModule extends Classes {
  readonly file: string
  /** Assignments of the module itself. */
  readonly outer: ReadonlyMap<string, Assignment>
}

/** The module that an import of another one names; undefined where it was not read. */
export type ModuleOf = (from: ClassModule, module: string) => ClassModule | undefined

interface Found {
  readonly module: ClassModule
  readonly one: PythonClass
}

const exactly = /^(?:prod|production|live)$/i
const ofProduction = /^(?:prod|live)/i
const root = /(?:^|\.)Configuration$/
/** Classes that bring no settings. */
const without = /^(?:object|ABC)$/
const deepest = 20
const mostClasses = 100

/**
 * Reads the class of django-configurations that production uses; undefined where a module has none.
 * @param wanted the class that DJANGO_CONFIGURATION names; else that of production by its name, or the only one
 */
export function readConfiguration(
  main: ClassModule,
  moduleOf: ModuleOf = () => undefined,
  wanted?: string,
): Configuration | undefined {
  const chosen = choose(main, moduleOf, wanted)
  if (!chosen) return isOfConfigurations(main, moduleOf) ? { assignments: new Map(), open: true } : undefined
  if (!isConfiguration(chosen, moduleOf)) return undefined
  return inherited(chosen, moduleOf, 0, new Map())
}

function choose(main: ClassModule, moduleOf: ModuleOf, wanted: string | undefined): Found | undefined {
  const all = [...main.classes.values()]
  const used = all.filter(({ name, bases }) => bases.length > 0 && !all.some((one) => one.bases.includes(name)))
  const names = [...main.classes.keys(), ...main.imports.keys()]
  const name =
    names.find((one) => one === wanted) ??
    names.find((one) => exactly.test(one)) ??
    used.find((one) => ofProduction.test(one.name))?.name ??
    (used.length === 1 ? used[0]?.name : undefined)
  return name === undefined ? undefined : find(main, name, moduleOf)
}

/** The class that a name stands for in a module, which may have imported it. */
function find(module: ClassModule, name: string, moduleOf: ModuleOf, depth = 0): Found | undefined {
  const one = module.classes.get(name)
  if (one) return { module, one }
  if (depth > deepest) return undefined
  const imported = importOf(module, name)
  const from = imported && moduleOf(module, imported.module)
  return from && imported.name !== undefined ? find(from, imported.name, moduleOf, depth + 1) : undefined
}

/** Where a base comes from; of `common.Common` the module that `common` is. */
export function importOf({ imports }: Classes, name: string): Imported | undefined {
  const dot = name.lastIndexOf('.')
  if (dot < 0) return imports.get(name)
  const bound = imports.get(name.slice(0, dot))
  if (!bound) return undefined
  const module = bound.name === undefined ? bound.module : `${bound.module.replace(/([^.])$/, '$1.')}${bound.name}`
  return { module, name: name.slice(dot + 1) }
}

/** Whether a class is one of django-configurations, as far as its bases were read. */
function isConfiguration({ module, one }: Found, moduleOf: ModuleOf, seen = new Set<PythonClass>()): boolean {
  if (seen.has(one)) return usesPackage(module)
  seen.add(one)
  return one.bases.some((name) => {
    if (root.test(name)) return true
    const base = find(module, name, moduleOf)
    return base ? isConfiguration(base, moduleOf, seen) : usesPackage(module)
  })
}

function isOfConfigurations(main: ClassModule, moduleOf: ModuleOf): boolean {
  return [...main.classes.values()].some((one) => isConfiguration({ module: main, one }, moduleOf))
}

function usesPackage({ imports }: ClassModule): boolean {
  return [...imports.values()].some(({ module }) => module.split('.', 1).join() === 'configurations')
}

function inherited(
  { module, one }: Found,
  moduleOf: ModuleOf,
  depth: number,
  known: Map<PythonClass, Configuration>,
): Configuration {
  const assignments = new Map<string, Assignment>()
  const named = new Map<string, Assignment>()
  let open = depth > deepest || known.size > mostClasses
  // The first base wins.
  for (const name of open ? [] : one.bases.toReversed()) {
    const base = find(module, name, moduleOf)
    if (!base) {
      open ||= !root.test(name) && !without.test(name)
      continue
    }
    const from = known.get(base.one) ?? inherited(base, moduleOf, depth + 1, known)
    known.set(base.one, from)
    open ||= from.open
    for (const [key, value] of from.assignments) {
      assignments.set(key, value)
      named.set(`${name}.${key}`, value)
    }
  }
  const own = readLines(one.lines, module.file, () => undefined, new Map([...module.outer, ...named, ...assignments]))
  for (const [key, value] of own.assignments) assignments.set(key, value)
  for (const { tokens } of one.lines) {
    const [def, name] = tokens
    if (def?.text !== 'def' || !/^[A-Z][A-Z0-9_]*$/.test(name?.text ?? '') || !name) continue
    const { line, column } = def
    const value = { kind: 'computed', keys: [] } as const
    assignments.set(name.text, { name: name.text, value, line, column, file: module.file, conditional: false })
  }
  return { assignments, open: open || own.open }
}
