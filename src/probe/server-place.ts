import { isGlob } from '../formats/glob.ts'
import { fitsPath, listedDirectories, type PathPattern, pathPatterns, shellPatterns } from '../formats/path-glob.ts'
import { formatOf } from './archive.ts'
import { ProbeError } from './error.ts'
import type { ArchiveFormat, FileFacts, Integrity, Place, RunOptions } from './place.ts'
import {
  findProgram,
  hashProgram,
  listProgram,
  pgRestoreProgram,
  readProgram,
  runProgram,
  tarProgram,
  trackedProgram,
  unpackProgram,
  zipProgram,
} from './remote.ts'
import type { Answer, Connection } from './ssh.ts'
import { NotBegun } from './ssh-errors.ts'

const mostPaths = 10_000
const lookMs = 30_000
const mostListBytes = 8 * 1024 * 1024

/** The files and commands of a server. */
export function serverPlace(name: string, connection: () => Promise<Connection>): Place {
  async function ask(program: string, args: readonly string[], options: Partial<RunOptions> = {}): Promise<Answer> {
    const run = { timeoutMs: lookMs, maxBytes: mostListBytes, ...options }
    const again = (error: unknown): Promise<Answer> => {
      if (!(error instanceof NotBegun)) throw error
      return connection().then((fresh) => fresh.ask(program, args, run))
    }
    const answer = await (await connection()).ask(program, args, run).catch(again)
    if (answer.end === 'directory') {
      throw new ProbeError('server/shell', `The directory of server ${name} cannot be entered`, {
        expected: 'a directory that the account may enter',
        observed: 'none',
      })
    }
    return answer
  }

  /** As `ask`, for what must be answered in time and whole. */
  async function look(path: string, program: string, args: readonly string[], options: Partial<RunOptions> = {}) {
    const answer = await ask(program, args, options)
    if (answer.timedOut) throw tooSlow(path, name)
    if (answer.end === 'denied' || answer.end === 'stat') throw unreadable(path, name, 'permission denied')
    if (answer.end === 'irregular') throw unreadable(path, name, 'a directory, device or pipe')
    return answer
  }

  /** What stands at these paths, or fits these patterns of a shell. */
  async function list(what: string, patterns: readonly string[], follow: boolean): Promise<FileFacts[]> {
    const directories = listedDirectories(patterns.filter(isGlob))
    const args = [follow ? '-L' : '', String(directories.length), ...directories, ...patterns]
    const answer = await look(what, listProgram, args)
    if (answer.truncated) throw unreadable(what, name, 'too many files')
    return factsIn(answer.stdout)
  }

  /** What fits a pattern with `**`. */
  async function listDeep(what: string, pattern: PathPattern, follow: boolean): Promise<FileFacts[]> {
    const last = pattern.parts.at(-1)?.text ?? '*'
    const names = [pattern.directory, ...pattern.parts.map(({ text }) => text)].join('/').split('/')
    const all = names.some((one) => one === '.git' || one === 'node_modules') ? 'all' : ''
    const directory = pattern.directory === '' ? '.' : pattern.directory
    const answer = await look(what, findProgram, [follow ? '-L' : '', directory, last === '**' ? '*' : last, all])
    if (answer.truncated) throw unreadable(what, name, 'too many files')
    const found = factsIn(answer.stdout)
    return pattern.directory === '' ? found.map((one) => ({ ...one, path: one.path.replace(/^\.\//, '') })) : found
  }

  async function find(what: string, follow: boolean, hidden: boolean): Promise<FileFacts[]> {
    const itself = (await list(what, [what], follow)).filter(({ path }) => path === what)
    if (itself.length > 0 || !isGlob(what)) return itself
    const found = new Map<string, FileFacts>()
    for (const pattern of patternsOf(what, name)) {
      const seen = pattern.isDeep
        ? await listDeep(what, pattern, follow)
        : await list(what, shellPatterns(pattern, { hidden }), follow)
      for (const one of seen) if (fitsPath(pattern, one.path, { hidden })) found.set(one.path, one)
    }
    if (found.size > mostPaths) throw unreadable(what, name, `more than ${mostPaths} paths`)
    return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  }

  return {
    name,
    confined: false,
    stat: async (path) => (await list(path, [path], false)).find((one) => one.path === path) ?? null,
    find: (pattern, { links = 'follow' } = {}) => find(pattern, links === 'follow', true),
    glob: async (pattern) => (await find(pattern, false, false)).map(({ path }) => path),
    read: async (path, maxBytes) => {
      const answer = await look(path, readProgram, [path, String(maxBytes + 1)], { maxBytes: maxBytes + 1 })
      if (answer.end === 'absent') return null
      if (answer.code !== 0) throw unreadable(path, name, 'a fault while reading')
      return { bytes: answer.stdout.subarray(0, maxBytes), truncated: answer.stdout.length > maxBytes }
    },
    sha256: async (path, options) => {
      const answer = await look(path, hashProgram, [path], options)
      const sum = /^([0-9a-f]{64})\b/.exec(answer.stdout.toString('latin1'))?.[1]
      if (sum === undefined) throw missing(path, name, 'sha256sum')
      return sum
    },
    verify: async (path, options) => {
      const first = await look(path, readProgram, [path, '512'], { maxBytes: 512 })
      if (first.end === 'absent') throw unreadable(path, name, 'absent')
      return verify(path, formatOf(first.stdout), (program, args) => look(path, program, args, options), name)
    },
    tracked: async (path) => {
      const answer = await look(path, trackedProgram, [path])
      if (answer.end === 'missing') throw missing(path, name, 'git')
      return answer.end === 'outside' || (answer.code ?? 2) > 1 ? null : answer.code === 0
    },
    // What git leaves out matters in a checkout, where it then cannot be.
    ignored: async () => null,
    run: async (argv, options) => {
      const answer = await ask(runProgram, argv, options)
      if (answer.end === 'missing') {
        throw new ProbeError('command/not-found', `${argv[0]} cannot be started on server ${name}`, {
          expected: 'a program on the PATH of the account',
          observed: 'no such program',
        })
      }
      const { code, signal, truncated, timedOut, durationMs } = answer
      const text = { stdout: answer.stdout.toString('utf8'), stderr: answer.stderr.toString('utf8') }
      return { code, signal, ...text, truncated, timedOut, durationMs }
    },
  }
}

type Look = (program: string, args: readonly string[]) => Promise<Answer>

const unpackers: Readonly<Record<ArchiveFormat, string>> = {
  gzip: 'gzip',
  zstd: 'zstd',
  xz: 'xz',
  bzip2: 'bzip2',
  zip: 'cat',
  tar: 'cat',
  pg_dump: 'cat',
  plain: 'cat',
}

async function verify(path: string, format: ArchiveFormat, look: Look, name: string): Promise<Integrity> {
  const unpacker = unpackers[format]
  const answer = await look(unpackProgram, [path, unpacker])
  if (answer.end === 'missing') throw missing(path, name, unpacker)
  const [head = '', tail = ''] = answer.stdout.toString('latin1').split('--\n')
  const content = { head: fromHex(head), tail: fromHex(tail) }
  if (answer.code !== 0) return { format, damage: `${unpacker} cannot read it to its end`, ...content }
  const inner = unpacker === 'cat' ? format : formatOf(content.head)
  const judge =
    inner === 'tar'
      ? tarProgram
      : format === 'zip'
        ? zipProgram
        : inner === 'pg_dump' && format === inner
          ? pgRestoreProgram
          : null
  if (judge === null) return { format, damage: null, ...content }
  const judged = await look(judge, [path, unpacker])
  if (judged.end === 'missing') throw missing(path, name, judge === zipProgram ? 'unzip' : 'pg_restore')
  return { format, damage: judged.code === 0 ? null : 'it cannot be read to its end', ...content }
}

function fromHex(text: string): Buffer {
  return Buffer.from(text.replace(/\s+/g, ''), 'hex')
}

const types: Readonly<Record<number, FileFacts['type']>> = { 8: 'file', 4: 'directory', 10: 'symlink' }

/** Reads what `facts` prints: path, `mode size time owner`, writable, each ended by NUL. */
function factsIn(output: Buffer): FileFacts[] {
  const parts = output.toString('utf8').split('\0')
  const found: FileFacts[] = []
  for (let index = 0; index + 2 < parts.length; index += 3) {
    const [mode = '0', size = '0', seconds = '0', owner = ''] = (parts[index + 1] ?? '').split(' ')
    const bits = Number.parseInt(mode, 16)
    found.push({
      path: parts[index] ?? '',
      type: types[bits >> 12] ?? 'other',
      mode: bits & 0o7777,
      size: Number(size),
      modifiedMs: Number(seconds) * 1000,
      writable: parts[index + 2] === '1',
      owner,
    })
  }
  return found
}

function patternsOf(text: string, name: string): PathPattern[] {
  try {
    return pathPatterns(text)
  } catch (error) {
    throw unreadable(text, name, error instanceof RangeError ? error.message : 'no pattern')
  }
}

function unreadable(path: string, name: string, observed: string): ProbeError {
  const message = `${path} cannot be read on server ${name}`
  return new ProbeError('file/unreadable', message, { expected: 'a readable file', observed })
}

function missing(path: string, name: string, program: string): ProbeError {
  return new ProbeError('command/not-found', `${path} cannot be judged: server ${name} has no ${program}`, {
    expected: program,
    observed: 'no such program',
    fix: `Install ${program} on the server.`,
  })
}

function tooSlow(path: string, name: string): ProbeError {
  return new ProbeError('gate/timeout', `${path} could not be read in time on server ${name}`, {
    expected: 'an end within the timeout',
    observed: 'still reading',
  })
}
