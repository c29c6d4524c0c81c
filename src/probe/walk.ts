import { readdir } from 'node:fs/promises'
import {
  below,
  goesOn,
  isWhole,
  type PathGlobOptions,
  type PathPattern,
  type Positions,
  start,
  step,
} from '../formats/path-glob.ts'
import { codeOf } from './error.ts'

/**
 * The paths that fit a pattern, as it is written.
 * @param real the absolute path of a directory, links followed; null where there is none
 * @throws whatever keeps a directory from being listed
 */
export async function walk(
  pattern: PathPattern,
  options: PathGlobOptions,
  real: (path: string) => Promise<string | null>,
): Promise<string[]> {
  const found: string[] = []

  async function visit(path: string, positions: Positions): Promise<void> {
    const directory = await real(path === '' ? '.' : path)
    if (directory === null) return
    for (const entry of await entriesOf(directory)) {
      const next = step(pattern, positions, entry.name, options)
      if (next.size === 0) continue
      const inner = below(path, entry.name)
      if (isWhole(pattern, next)) found.push(inner)
      if (!goesOn(pattern, next)) continue
      if (entry.isDirectory() || (entry.isSymbolicLink() && !pattern.isDeep)) await visit(inner, next)
    }
  }

  await visit(pattern.directory, start(pattern))
  return found
}

/** What vanishes while one looks, and what is no directory, holds nothing. */
async function entriesOf(directory: string) {
  try {
    return await readdir(directory, { withFileTypes: true })
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return []
    throw error
  }
}
