import { readFileSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import { codeOf } from '../../probe/error.ts'
import { mostBytes, pathWithin, type Tree, type TreeEntry } from './tree.ts'

/**
 * The files of a directory of this machine.
 * @param root absolute
 */
export function workTree(root: string): Tree {
  const find = (path: string): string | TreeEntry => {
    const within = pathWithin(path)
    if (within === undefined) return { kind: 'outside' }
    const absolute = join(root, within)
    if (absolute.includes('\0')) return { kind: 'missing' }
    const real = realpathSync(absolute)
    return leadsOut(realpathSync(root), real) ? { kind: 'outside' } : real
  }
  const read = (path: string): TreeEntry => {
    const found = find(path)
    return typeof found === 'string' ? readBounded(found) : found
  }
  return {
    commit: null,
    read: async (path) => orMissing(() => read(path)),
    exists: async (path) => {
      const found = orMissing(() => find(path))
      return typeof found === 'string' || found.kind !== 'missing'
    },
  }
}

/** A file anywhere on this machine, absolute: for paths that are given by who runs the gate. */
export function readHostFile(path: string): TreeEntry {
  return orMissing(() => readBounded(path))
}

function readBounded(path: string): TreeEntry {
  const stats = statSync(path)
  if (!stats.isFile()) return { kind: 'other' }
  return stats.size > mostBytes ? { kind: 'too-large', size: stats.size } : { kind: 'file', bytes: readFileSync(path) }
}

/** What the system says of a path that cannot lead to anything. */
const leadsNowhere = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'])

function orMissing<T>(look: () => T): T | TreeEntry {
  try {
    return look()
  } catch (error) {
    const code = codeOf(error) ?? 'unknown'
    return leadsNowhere.has(code) ? { kind: 'missing' } : { kind: 'unreadable', reason: code }
  }
}

/** Whether a path leads out of a directory, both absolute. */
export function leadsOut(root: string, path: string): boolean {
  const way = relative(root, path)
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
}
