import type { FileReader } from '../../check/files/reader.ts'
import type { Fault } from '../../formats/fault.ts'
import { isGlob } from '../../formats/glob.ts'
import { directoryOf, joinPath } from '../../formats/paths.ts'
import { PythonFault, readModule, type StarImport } from '../../formats/python/assignments.ts'
import { configurationOf } from './classes.ts'
import { fileOfModule } from './imports.ts'
import type { Observation, Settings } from './observation.ts'

const deepest = 8

/** Reads settings modules as text; nothing is imported. */
export async function loadSettings(
  reader: FileReader,
  files: readonly string[],
  configuration?: string,
): Promise<Observation> {
  const faults: Fault[] = []
  const modules: Settings[] = []
  const read = new Set<string>()
  for (const file of files) {
    const loaded = await module(reader, file, faults, read, [])
    if (loaded) modules.push(await whole(loaded, reader, configuration))
  }
  return { files: [...read], modules, faults }
}

interface Module extends Settings {
  readonly text: string
  /** How many modules it takes in whole. */
  readonly imports: number
}

const fragment = /(?:^|\/)settings\/(?!__init__\.py$)[^/]+\.py$/
const basis = '{__init__,base,common,default,defaults,shared,settings}.py'

/** The class of settings where there are classes; and what is only a part of a package that nothing here puts together. */
async function whole(module: Module, reader: FileReader, configuration?: string): Promise<Settings> {
  const { file, text, imports, assignments, open } = module
  const ofClass = await configurationOf(reader, { file, text, outer: assignments }, configuration)
  if (ofClass)
    return { file, assignments: new Map([...assignments, ...ofClass.assignments]), open: open || ofClass.open }
  const isPart = imports === 0 && !open && fragment.test(file) && !assignments.has('MIDDLEWARE')
  if (!isPart) return { file, assignments, open }
  const others = (await reader.glob(joinPath(directoryOf(file), basis))).filter((one) => one !== file)
  const texts = await Promise.all(others.map((one) => reader.read(one)))
  return { file, assignments, open: texts.some((one) => (one?.text.trim() ?? '') !== '') }
}

async function module(
  reader: FileReader,
  file: string,
  faults: Fault[],
  read: Set<string>,
  chain: readonly string[],
): Promise<Module | undefined> {
  const source = await reader.read(file)
  if (!source) {
    faults.push({ message: `there is no file ${file}`, file })
    return undefined
  }
  read.add(file)
  try {
    // Stars are found first, since reading a file waits and laying one module over another must not.
    const imported = new Map<string, Module[]>()
    for (const star of readModule(source.text, file, () => new Map()).starImports) {
      const found: Module[] = []
      for (const path of await pathsOf(reader, file, star)) {
        if (chain.includes(path) || path === file || chain.length > deepest) continue
        const settings = await module(reader, path, faults, read, [...chain, file])
        if (settings) found.push(settings)
      }
      if (found.length > 0) imported.set(star.module, found)
    }
    const { assignments, open } = readModule(source.text, file, (star) => {
      const found = imported.get(star.module)
      return found && new Map(found.flatMap((one) => [...one.assignments]))
    })
    const isOpen = open || [...imported.values()].flat().some((one) => one.open)
    return { file, text: source.text, imports: imported.size, assignments, open: isOpen }
  } catch (error) {
    if (!(error instanceof PythonFault)) throw error
    faults.push({ message: error.message, file, line: error.line, column: error.column })
    return undefined
  }
}

const ofProduction = /(?:^|[/_.-])(?:prod|production|live)\.py$/

/** The files of a star, several where it is a glob. */
async function pathsOf(
  reader: FileReader,
  file: string,
  { module: name, isPath, isChoice }: StarImport,
): Promise<readonly string[]> {
  if (!isPath) {
    const path = await fileOfModule(reader, file, name)
    return path === undefined ? [] : [path]
  }
  const path = joinPath(directoryOf(file), name)
  if (!path.endsWith('.py') || (reader.confined && path.startsWith('..'))) return []
  if (isChoice) return (await reader.globInside(path)).filter((one) => ofProduction.test(one))
  if (isGlob(path)) return reader.globInside(path)
  return (await reader.isThere(path)) ? [path] : []
}
