import { lstatSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { ConfigurationError, problem } from '../checklist/problems.ts'
import { leadsOut } from '../checklist/tree/work-tree.ts'

/** A file that is to be written, by its path from the top of the checkout. */
export type Planned = readonly [path: string, content: string]

/**
 * Writes files below a directory, in their order.
 * @param top absolute; nothing is written through a link that leads out of it
 * @throws ConfigurationError in a sentence, where one cannot be written; those before it then are
 */
export function writeFiles(top: string, files: readonly Planned[]): void {
  for (const [path] of files) refuseLinkOut(top, path)
  for (const [path, content] of files) {
    try {
      mkdirSync(dirname(join(top, path)), { recursive: true })
      writeFileSync(join(top, path), content)
    } catch (error) {
      throw new ConfigurationError([problem(`${path} cannot be written (${codeOf(error)})`)])
    }
  }
}

function refuseLinkOut(top: string, path: string): void {
  const parts = path.split('/')
  for (const [index] of parts.entries()) {
    const way = join(top, ...parts.slice(0, index + 1))
    if (!isLink(way)) continue
    const shown = relative(top, way)
    const refuse = (what: string): never => {
      throw new ConfigurationError([problem(`${shown} is a link that ${what}, so nothing is written through it`)])
    }
    const real = realOf(way)
    if (real === null) refuse('leads to nothing')
    else if (leadsOut(realpathSync(top), real)) refuse('leads out of the checkout')
  }
}

/** A path below what is no directory is none; that it cannot be written is told when it is. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    return false
  }
}

function realOf(path: string): string | null {
  try {
    return realpathSync(path)
  } catch {
    return null
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}
