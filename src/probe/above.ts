import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Whether one of these lies in a directory or in one above it, links followed; false where there is no such directory. */
export function liesAbove(directory: string, names: readonly string[]): boolean {
  if (!existsSync(directory)) return false
  for (let at = realpathSync(directory); ; at = dirname(at)) {
    if (names.some((name) => existsSync(join(at, name)))) return true
    if (at === dirname(at)) return false
  }
}
