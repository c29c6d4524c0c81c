import type { FileReader } from '../../check/files/reader.ts'
import type { Fault } from '../../formats/fault.ts'
import { directoryOf, joinPath } from '../../formats/paths.ts'
import { PythonFault, readModule } from '../../formats/python/assignments.ts'
import type { Observation, Settings } from './observation.ts'

const deepest = 8

/** Reads settings modules as text; nothing is imported. */
export async function loadSettings(reader: FileReader, files: readonly string[]): Promise<Observation> {
  const faults: Fault[] = []
  const modules: Settings[] = []
  const read = new Set<string>()
  for (const file of files) {
    const loaded = await module(reader, file, faults, read, [])
    if (loaded) modules.push(loaded)
  }
  return { files: [...read], modules, faults }
}

async function module(
  reader: FileReader,
  file: string,
  faults: Fault[],
  read: Set<string>,
  chain: readonly string[],
): Promise<Settings | undefined> {
  const source = await reader.read(file)
  if (!source) {
    faults.push({ message: `there is no file ${file}`, file })
    return undefined
  }
  read.add(file)
  try {
    // Stars are found first, since reading a file waits and laying one module over another must not.
    const imported = new Map<string, Settings>()
    for (const { module: name } of readModule(source.text, file).starImports) {
      const path = await resolve(reader, file, name)
      if (path === undefined || chain.includes(path) || path === file || chain.length > deepest) continue
      const settings = await module(reader, path, faults, read, [...chain, file])
      if (settings) imported.set(name, settings)
    }
    const { assignments, open } = readModule(source.text, file, (star) => imported.get(star.module)?.assignments)
    return { file, assignments, open: open || [...imported.values()].some((one) => one.open) }
  } catch (error) {
    if (!(error instanceof PythonFault)) throw error
    faults.push({ message: error.message, file, line: error.line, column: error.column })
    return undefined
  }
}

/** The file of `from .base import *` or `from config.settings.base import *`; undefined where it is not in this place. */
async function resolve(reader: FileReader, file: string, name: string): Promise<string | undefined> {
  const dots = /^\.*/.exec(name)?.[0].length ?? 0
  const path = name.slice(dots).replaceAll('.', '/')
  const starts: string[] = []
  if (dots > 0) {
    starts.push(joinPath(directoryOf(file), `${'../'.repeat(dots - 1)}${path}`))
  } else {
    for (let directory = directoryOf(file); ; directory = directoryOf(directory)) {
      starts.push(joinPath(directory, path))
      if (directory === '.' || directory === '/') break
    }
  }
  for (const start of starts) {
    if (reader.confined && start.startsWith('..')) continue
    for (const candidate of [`${start}.py`, `${start}/__init__.py`]) {
      if (await reader.isThere(candidate)) return candidate
    }
  }
  return undefined
}
