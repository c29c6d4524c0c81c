import { accessSync, constants, globSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, test } from '@jest/globals'

/**
 * Tests that need programs of the operating system. Where one is missing they are reported as one skipped test that says
 * so; with READINESS_REQUIRE_PROGRAMS=1 (as in CI) that is a failure.
 */
export function withPrograms(programs: readonly string[], name: string, define: () => void): void {
  const missing = programs.filter((program) => findProgram(program) === undefined)
  if (missing.length === 0) {
    describe(name, define)
    return
  }
  const reason = `${name}: needs ${missing.join(', ')}, not installed here`
  if (process.env.READINESS_REQUIRE_PROGRAMS === '1') {
    test(reason, () => {
      throw new Error(reason)
    })
  } else {
    test.skip(reason, () => {})
  }
}

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
