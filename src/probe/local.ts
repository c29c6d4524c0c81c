import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { access, glob, lstat, open, realpath } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { ProbeError } from './error.ts'
import type { FileFacts, Place, RunOptions, RunResult } from './place.ts'

const mostPaths = 10_000

/** The files and commands of this machine, from `root` (absolute). Paths may not lead out of it. */
export function localPlace(
  root: string,
  run: (argv: readonly string[], cwd: string, options: RunOptions) => Promise<RunResult>,
): Place {
  /** Absolute path inside the root, links followed; null when there is none. */
  async function inside(path: string): Promise<string | null> {
    const absolute = resolve(root, path)
    refuseOutside(root, absolute, path)
    try {
      const real = await realpath(absolute)
      refuseOutside(await realpath(root), real, path)
      return real
    } catch (error) {
      if (isAbsent(error)) return null
      throw asProbeError(error, path)
    }
  }

  return {
    name: 'checkout',
    confined: true,
    stat: async (path) => {
      const absolute = resolve(root, path)
      refuseOutside(root, absolute, path)
      try {
        return await facts(absolute, path)
      } catch (error) {
        if (isAbsent(error)) return null
        throw asProbeError(error, path)
      }
    },
    read: async (path, maxBytes) => {
      const real = await inside(path)
      if (real === null) return null
      // Non-blocking, so that a named pipe cannot hold the run; it is then refused as not a regular file.
      const file = await open(real, constants.O_RDONLY | constants.O_NONBLOCK).catch((error) => {
        throw asProbeError(error, path)
      })
      try {
        if (!(await file.stat()).isFile()) throw notRegular(path)
        const buffer = Buffer.alloc(maxBytes + 1)
        let length = 0
        while (length < buffer.length) {
          const { bytesRead } = await file.read(buffer, length, buffer.length - length)
          if (bytesRead === 0) break
          length += bytesRead
        }
        return { bytes: buffer.subarray(0, Math.min(length, maxBytes)), truncated: length > maxBytes }
      } finally {
        await file.close()
      }
    },
    glob: async (pattern) => {
      refuseOutside(root, resolve(root, pattern.replace(/[*?[{].*$/, '')), pattern)
      const found: string[] = []
      for await (const path of glob(pattern, {
        cwd: root,
        exclude: (name) => name === 'node_modules' || name === '.git',
      })) {
        if (found.push(path.split(sep).join('/')) >= mostPaths) break
      }
      return found.sort()
    },
    tracked: (path) => tracked(root, path),
    run: (argv, options) => run(argv, root, options),
  }
}

async function facts(absolute: string, path: string): Promise<FileFacts> {
  const stats = await lstat(absolute)
  const type = stats.isFile()
    ? 'file'
    : stats.isDirectory()
      ? 'directory'
      : stats.isSymbolicLink()
        ? 'symlink'
        : 'other'
  const writable = await access(absolute, constants.W_OK).then(
    () => true,
    () => false,
  )
  return { path, type, mode: stats.mode & 0o7777, size: stats.size, modifiedMs: stats.mtimeMs, writable }
}

function tracked(root: string, path: string): Promise<boolean | null> {
  const git = (args: string[]): Promise<number> =>
    new Promise((done, fail) => {
      execFile('git', args, { cwd: root, timeout: 10_000 }, (error) => {
        if (!error) return done(0)
        if (typeof error.code === 'number') return done(error.code)
        const observed = error.killed ? 'git did not answer in time' : `git cannot be run (${String(error.code)})`
        fail(
          new ProbeError('file/unreadable', `Whether git tracks ${path} cannot be asked`, {
            expected: 'git',
            observed,
          }),
        )
      })
    })
  return git(['rev-parse', '--is-inside-work-tree']).then(async (code) => {
    if (code !== 0) return null
    return (await git(['ls-files', '--error-unmatch', '--', path])) === 0
  })
}

function refuseOutside(root: string, absolute: string, path: string): void {
  const way = relative(root, absolute)
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) {
    throw new ProbeError('file/outside', `${path} leads out of the checkout`, {
      expected: 'a path inside the checkout',
      observed: 'a path or link that leaves it',
    })
  }
}

function isAbsent(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'ENOENT' || code === 'ENOTDIR'
}

function notRegular(path: string): ProbeError {
  return new ProbeError('file/unreadable', `${path} is not a regular file`, {
    expected: 'a regular file',
    observed: 'a directory, device or pipe',
  })
}

function asProbeError(error: unknown, path: string): ProbeError {
  if (error instanceof ProbeError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  return new ProbeError('file/unreadable', `${path} cannot be read`, {
    expected: 'a readable file',
    observed: code,
    cause: error,
  })
}
