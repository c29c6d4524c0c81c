import { existsSync, lstatSync, mkdirSync, realpathSync, type Stats } from 'node:fs'
import { dirname, join } from 'node:path'

type Env = Readonly<Record<string, string | undefined>>

/** Whether another account than this one and root can change what lies in a directory. */
function isOpen(stats: Stats, uid: number): boolean {
  const writable = (stats.mode & 0o022) !== 0
  const sticky = (stats.mode & 0o1000) !== 0
  return (stats.uid !== uid && stats.uid !== 0) || (writable && !sticky)
}

/** One level only: what is above it is not ours to make. */
function make(directory: string): void {
  if (!existsSync(directory)) mkdirSync(directory, { mode: 0o700 })
}

/**
 * The directory for compiled code, made where it is missing: on a runner in the temporary directory of the job, so
 * that nothing outlives it, elsewhere in the user's cache; where the environment of Node names one, that one, and where
 * it wants none, none.
 *
 * Whoever could write there could have the gate run anything. So it is owned by this account and open to nobody else,
 * is no link, and nobody else can exchange it or a directory above it; where that cannot be told there is none.
 */
export function cacheDirectory(env: Env): string | undefined {
  if (env.NODE_DISABLE_COMPILE_CACHE) return undefined
  if (env.NODE_COMPILE_CACHE) return env.NODE_COMPILE_CACHE
  const uid = process.getuid?.()
  const place =
    env.GITHUB_ACTIONS === 'true' ? env.RUNNER_TEMP : env.XDG_CACHE_HOME || (env.HOME && join(env.HOME, '.cache'))
  if (uid === undefined || !place?.startsWith('/')) return undefined
  try {
    make(place)
    const directory = join(realpathSync(place), 'readiness-gate')
    make(directory)
    const own = lstatSync(directory)
    if (!own.isDirectory() || own.uid !== uid || (own.mode & 0o077) !== 0) return undefined
    for (let above = dirname(directory); ; above = dirname(above)) {
      if (isOpen(lstatSync(above), uid)) return undefined
      if (above === '/') return directory
    }
  } catch {
    return undefined
  }
}
