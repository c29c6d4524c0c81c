import { constants, type Stats } from 'node:fs'
import { access, type FileHandle, lstat, open, readFile, realpath, stat } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { isGlob } from '../formats/glob.ts'
import { pathPatterns } from '../formats/path-glob.ts'
import { codeOf, ProbeError } from './error.ts'
import type { FileFacts, Place, RunOptions, RunResult } from './place.ts'
import { ignoredCommand, trackedCommand } from './tracked.ts'
import { walk } from './walk.ts'

const mostPaths = 10_000

/** The files and commands of this machine, from `root` (absolute). Paths may not lead out of it. */
export function localPlace(
  root: string,
  run: (argv: readonly string[], cwd: string, options: RunOptions) => Promise<RunResult>,
): Place {
  let realRoot: Promise<string> | undefined
  /** The root with links followed, asked once; where there is none yet, it may come. */
  function rooted(): Promise<string> {
    realRoot ??= realpath(root).catch((error) => {
      realRoot = undefined
      throw error
    })
    return realRoot
  }

  /** Absolute path inside the root, links followed; null when there is none. */
  async function inside(path: string): Promise<string | null> {
    const absolute = resolve(root, path)
    refuseOutside(root, absolute, path)
    try {
      const real = absolute === root ? await rooted() : await realpath(absolute)
      refuseOutside(await rooted(), real, path)
      return real
    } catch (error) {
      if (isAbsent(error)) return null
      throw asProbeError(error, path)
    }
  }

  /** Facts of the path itself or, with `follow`, of what it leads to; of itself as well where it leads nowhere. */
  async function factsOf(path: string, follow: boolean): Promise<FileFacts | null> {
    const absolute = resolve(root, path)
    refuseOutside(root, absolute, path)
    const real = follow ? await inside(path) : absolute
    if (real === null) return leadingNowhere(path)
    if (!follow && absolute !== resolve(root) && (await inside(dirname(absolute))) === null) return null
    try {
      return await facts(real, path, follow)
    } catch (error) {
      if (isAbsent(error)) return null
      throw asProbeError(error, path)
    }
  }

  async function leadingNowhere(path: string): Promise<FileFacts | null> {
    const itself = await factsOf(path, false)
    return itself?.type === 'symlink' ? itself : null
  }

  /** Opens a regular file; null when there is none. */
  async function openFile(path: string): Promise<FileHandle | null> {
    const real = await inside(path)
    if (real === null) return null
    // Non-blocking, so that a named pipe cannot hold the run; it is then refused as not a regular file.
    const file = await open(real, constants.O_RDONLY | constants.O_NONBLOCK).catch((error) => {
      throw asProbeError(error, path)
    })
    if ((await file.stat()).isFile()) return file
    await file.close()
    throw notRegular(path)
  }

  async function withFile<T>(path: string, use: (file: FileHandle) => Promise<T>): Promise<T> {
    const file = await openFile(path)
    if (file === null) throw asProbeError(Object.assign(new Error(), { code: 'ENOENT' }), path)
    try {
      return await use(file)
    } finally {
      await file.close()
    }
  }

  async function paths(text: string, hidden: boolean): Promise<string[]> {
    refuseOutside(root, resolve(root, text.split(/[*?[{]/, 1).join()), text)
    if (text.split('/').includes('..')) throw outside(text)
    const found = new Set<string>()
    try {
      for (const pattern of pathPatterns(text)) {
        for (const path of await walk(pattern, { hidden }, inside)) found.add(path)
      }
    } catch (error) {
      throw error instanceof RangeError ? unlisted(text, error.message) : asProbeError(error, text)
    }
    if (found.size > mostPaths) throw unlisted(text, `more than ${mostPaths} paths`)
    return [...found].sort()
  }

  return {
    name: 'checkout',
    confined: true,
    stat: (path) => factsOf(path, false),
    find: async (pattern, { links = 'follow' } = {}) => {
      const itself = await factsOf(pattern, links === 'follow')
      if (itself) return [itself]
      const known: FileFacts[] = []
      for (const path of isGlob(pattern) ? await paths(pattern, true) : []) {
        const one = await factsOf(path, links === 'follow')
        if (one) known.push(one)
        else if (path.includes('\uFFFD')) throw unlisted(pattern, 'a name that is not UTF-8')
      }
      return known
    },
    read: async (path, maxBytes) => {
      const file = await openFile(path)
      if (file === null) return null
      try {
        const buffer = Buffer.alloc(Math.min(maxBytes, (await file.stat()).size + 1) + 1)
        let length = 0
        while (length < buffer.length) {
          const { bytesRead } = await file.read(buffer, length, buffer.length - length)
          if (bytesRead === 0) break
          length += bytesRead
        }
        const kept = Math.min(length, maxBytes)
        const truncated = length > kept || (length === buffer.length && (await file.stat()).size > length)
        return { bytes: buffer.subarray(0, kept), truncated }
      } finally {
        await file.close()
      }
    },
    glob: (pattern) => paths(pattern, false),
    sha256: (path, options) =>
      withFile(path, async (file) => {
        const { readSha256 } = await import('./archive.ts')
        return readSha256(file, path, options)
      }),
    verify: (path, options) =>
      withFile(path, async (file) => {
        const { readIntegrity } = await import('./archive.ts')
        return readIntegrity(file, path, options, (argv) => run(argv, root, { ...options, maxBytes: 4096 }))
      }),
    tracked: (path) => answerOfGit(root, trackedCommand(path), `Whether git tracks ${path}`),
    ignored: (path) => answerOfGit(root, ignoredCommand(path), `Whether git ignores ${path}`),
    run: (argv, options) => run(argv, root, options),
  }
}

async function facts(absolute: string, path: string, follow: boolean): Promise<FileFacts> {
  const stats = follow ? await stat(absolute) : await lstat(absolute)
  const writable = await access(absolute, constants.W_OK).then(
    () => true,
    () => false,
  )
  return {
    path,
    type: typeOf(stats),
    mode: stats.mode & 0o7777,
    size: stats.size,
    modifiedMs: stats.mtimeMs,
    writable,
    owner: (await accounts()).get(stats.uid) ?? String(stats.uid),
  }
}

function typeOf(stats: Stats): FileFacts['type'] {
  if (stats.isFile()) return 'file'
  if (stats.isDirectory()) return 'directory'
  return stats.isSymbolicLink() ? 'symlink' : 'other'
}

let knownAccounts: Promise<ReadonlyMap<number, string>> | undefined

/** Names of this machine's accounts by number. */
function accounts(): Promise<ReadonlyMap<number, string>> {
  knownAccounts ??= readFile('/etc/passwd', 'utf8').then(
    (text) =>
      new Map(
        text.split('\n').flatMap((line) => {
          const [name, , uid] = line.split(':')
          return name && uid ? [[Number(uid), name] as const] : []
        }),
      ),
    () => new Map<number, string>(),
  )
  return knownAccounts
}

/** Yes or no of git, which says 1 of a path that it does not track and more where it cannot tell; null outside a tree. */
async function answerOfGit(root: string, [, ...question]: readonly string[], what: string): Promise<boolean | null> {
  try {
    const { askRepository } = await import('./git.ts')
    const { code } = await askRepository(question, { cwd: root })
    return code > 1 ? null : code === 0
  } catch (error) {
    throw new ProbeError('file/unreadable', `${what} cannot be asked`, {
      expected: 'git',
      observed: error instanceof ProbeError ? error.observed : 'no answer',
      fix: 'Install git where the gate runs.',
      cause: error,
    })
  }
}

function refuseOutside(root: string, absolute: string, path: string): void {
  const way = relative(root, absolute)
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) throw outside(path)
}

function outside(path: string): ProbeError {
  return new ProbeError('file/outside', `${path} leads out of the checkout`, {
    expected: 'a path inside the checkout',
    observed: 'a path or link that leaves it',
  })
}

function isAbsent(error: unknown): boolean {
  const code = codeOf(error)
  return code === 'ENOENT' || code === 'ENOTDIR'
}

function unlisted(pattern: string, observed: string): ProbeError {
  return new ProbeError('file/unreadable', `What fits ${pattern} cannot be listed`, {
    expected: `at most ${mostPaths} paths that can be named`,
    observed,
    fix: 'Make the glob narrower.',
  })
}

function notRegular(path: string): ProbeError {
  return new ProbeError('file/unreadable', `${path} is not a regular file`, {
    expected: 'a regular file',
    observed: 'a directory, device or pipe',
  })
}

function asProbeError(error: unknown, path: string): ProbeError {
  if (error instanceof ProbeError) return error
  const code = codeOf(error) ?? 'unknown'
  return new ProbeError('file/unreadable', `${path} cannot be read`, {
    expected: 'a readable file',
    observed: code,
    cause: error,
  })
}
