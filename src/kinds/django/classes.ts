import type { FileReader } from '../../check/files/reader.ts'
import { type Assignment, PythonFault, readModule } from '../../formats/python/assignments.ts'
import { readClasses } from '../../formats/python/classes.ts'
import {
  type ClassModule,
  type Configuration,
  importOf,
  readConfiguration,
} from '../../formats/python/configurations.ts'
import { fileOfModule } from './imports.ts'

const mostModules = 30
/** Names of classes that a module may only import. */
const ofProduction = /^(?:prod|production|live)$/i

interface Main {
  readonly file: string
  readonly text: string
  readonly outer: ReadonlyMap<string, Assignment>
}

/** The class of django-configurations that production uses, with the modules in which its bases stand; undefined without classes. */
export async function configurationOf(
  reader: FileReader,
  { file, text, outer }: Main,
  wanted?: string,
): Promise<Configuration | undefined> {
  const main: ClassModule = { file, outer, ...readClasses(text) }
  const modules = new Map<string, ClassModule>([[file, main]])
  const named = new Map<string, ClassModule>()
  const left = [main]
  for (let module = left.shift(); module && modules.size < mostModules; module = left.shift()) {
    for (const name of namesIn(module, module === main, wanted)) {
      const from = importOf(module, name)?.module
      if (from === undefined || named.has(keyOf(module, from))) continue
      const path = await fileOfModule(reader, module.file, from)
      const known = path === undefined ? undefined : (modules.get(path) ?? (await read(reader, path)))
      if (!known) continue
      named.set(keyOf(module, from), known)
      if (modules.has(known.file)) continue
      modules.set(known.file, known)
      left.push(known)
    }
  }
  return readConfiguration(main, (module, from) => named.get(keyOf(module, from)), wanted)
}

function keyOf({ file }: ClassModule, module: string): string {
  return `${file} ${module}`
}

/** The names of classes on which settings may rest. */
function namesIn({ classes, imports }: ClassModule, isMain: boolean, wanted: string | undefined): string[] {
  const bases = [...classes.values()].flatMap((one) => one.bases)
  // A package may only take in the classes of its modules.
  const taken = [...imports.keys()].filter((name) => (isMain ? name === wanted || ofProduction.test(name) : true))
  return [...bases, ...(isMain || classes.size === 0 ? taken : [])]
}

async function read(reader: FileReader, file: string): Promise<ClassModule | undefined> {
  const text = (await reader.read(file))?.text
  if (text === undefined) return undefined
  try {
    return { file, outer: readModule(text, file).assignments, ...readClasses(text) }
  } catch (error) {
    if (error instanceof PythonFault) return undefined
    throw error
  }
}
