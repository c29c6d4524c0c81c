import { accessSync, constants, globSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where Debian keeps the server programs of PostgreSQL, one directory for each version. */
function postgresDirectories(): string[] {
  return globSync('/usr/lib/postgresql/*/bin')
}

/** Absolute path of a program on PATH or in the system's directories, or undefined. */
export function findProgram(program: string): string | undefined {
  const directories = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin', ...postgresDirectories()]
  return directories
    .map((directory) => join(directory, program))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK)
        return true
      } catch {
        return false
      }
    })
}
