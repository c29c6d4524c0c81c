import { isAbsolute, normalize } from 'node:path/posix'

/** What stands at a path of a tree, links followed. */
export type TreeEntry =
  | { readonly kind: 'file'; readonly bytes: Buffer }
  /** Nothing, or a link that leads to nothing. */
  | { readonly kind: 'missing' }
  /** The path itself, or a link on its way, leads out of the tree. */
  | { readonly kind: 'outside' }
  /** A directory or something else that is no file. */
  | { readonly kind: 'other' }
  /** A file of more than `mostBytes`; `size` in bytes. */
  | { readonly kind: 'too-large'; readonly size: number }
  /** Whether and what there is could not be found out. */
  | { readonly kind: 'unreadable'; readonly reason: string }

/** The files that a checklist is made of: those of the work tree, or those of a commit. */
export interface Tree {
  /** @param path from the root of the tree, with `/` */
  read(path: string): Promise<TreeEntry>
  /** Whether there is anything at the path; true as well where that could not be found out, so that reading it tells why. */
  exists(path: string): Promise<boolean>
  /** The commit whose files these are, hexadecimal; null for a work tree, left out where git of this clone knows none. */
  readonly commit?: string | null
}

/** Bytes of a file that is read: what a list of 1 MiB, the longest that is read, becomes as a checklist. */
export const mostBytes = 4 * 1024 * 1024

/** The path without `.` and `..`; undefined where it leads out of the tree. */
export function pathWithin(path: string): string | undefined {
  const way = normalize(path).replace(/\/$/, '')
  return way === '..' || way.startsWith('../') || isAbsolute(way) ? undefined : way
}
