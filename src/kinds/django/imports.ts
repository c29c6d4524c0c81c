import type { FileReader } from '../../check/files/reader.ts'
import { directoryOf, joinPath } from '../../formats/paths.ts'

/** The file of a module as an import in a file names it, `.base` or `config.settings.base`; undefined where it is not here. */
export async function fileOfModule(reader: FileReader, file: string, name: string): Promise<string | undefined> {
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
