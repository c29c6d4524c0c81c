import { lstatSync, readdirSync, rmSync, type Stats } from 'node:fs'
import { uptime } from 'node:os'
import { join } from 'node:path'
import { codeOf } from './error.ts'
import { isInUse, writerOf } from './private-directory.ts'

/**
 * Removes the private directories of programs that were killed, in which a key may lie: directories of this account alone,
 * under our name, whose program is gone. On Linux a key has no name in them (`keyFile`), and a number there may be that of
 * a program in another container, so they are left.
 * @param base where they lie
 * @returns a sentence that says so, or null where there was none
 */
export function removeLeftBehind(base: string, platform: NodeJS.Platform): string | null {
  if (platform === 'linux') return null
  const left = namesIn(base).filter((name) => isLeft(join(base, name), name))
  for (const name of left) rmSync(join(base, name), { recursive: true, force: true })
  if (left.length === 0) return null
  const what = left.length === 1 ? 'a directory' : `${left.length} directories`
  return `Removed ${what} of killed runs from the temporary directory, where a private key for ssh may have lain.`
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory)
  } catch {
    return []
  }
}

function isLeft(path: string, name: string): boolean {
  const writer = writerOf(name)
  if (writer === null || isInUse(path)) return false
  try {
    const stats = lstatSync(path)
    return isOurs(stats) && (writer === process.pid || !isAlive(writer) || isFromBeforeStart(stats))
  } catch {
    return false
  }
}

function isOurs(stats: Stats): boolean {
  const uid = process.getuid?.()
  return stats.isDirectory() && (uid === undefined || (stats.uid === uid && (stats.mode & 0o077) === 0))
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) !== 'ESRCH'
  }
}

/** Whether it is older than the start of this machine, so that whoever has the number now is another. */
function isFromBeforeStart({ mtimeMs }: Stats): boolean {
  return mtimeMs < Date.now() - uptime() * 1000
}
