import { ProbeError } from './error.ts'
import { runGit } from './git.ts'

/** Who brought a line into the state that it has. */
export interface Blamed {
  readonly commit: string
  readonly author: string
  /** Without the angle brackets. */
  readonly email: string
  /** Author time, seconds since 1970. */
  readonly time: number
  /** Whether the history ends here only because the clone does. */
  readonly atBoundary: boolean
  /** Where the line was before; null where it was new. */
  readonly previous: { readonly commit: string; readonly path: string } | null
}

/**
 * Who last changed a line, through moves, copies and re-indenting (`git blame -w -M -C`). Null for what is not committed.
 * @param commit whose file it is; null for the one of the work tree
 * @param path from the directory `cwd`
 * @throws ProbeError as `runGit`, and where git does not say although it has the file
 */
export async function blameLine(
  cwd: string,
  commit: string | null,
  path: string,
  line: number,
): Promise<Blamed | null> {
  const revision = commit === null ? [] : [commit]
  // Paths as they are, and no commit passed over, whatever the configuration says.
  const how = [
    '-c',
    'core.quotePath=false',
    'blame',
    '--ignore-revs-file=',
    '--porcelain',
    '-w',
    '-M',
    '-C',
    '-L',
    `${line},${line}`,
  ]
  const { code, stdout } = await runGit([...how, ...revision, '--', path], { cwd })
  if (code !== 0) {
    if (await isInCommit(cwd, commit ?? 'HEAD', path)) throw unsaid('objects of its history that this clone lacks')
    return null
  }
  const lines = stdout.toString('utf8').split('\n')
  const [hash = ''] = (lines[0] ?? '').split(' ')
  if (!/^[0-9a-f]{40,64}$/.test(hash) || /^0+$/.test(hash)) return null
  const before = lines.find((one) => one.startsWith('previous '))?.split(' ') ?? []
  const [, previous, ...rest] = before
  return {
    commit: hash,
    ...(await authorOf(cwd, hash)),
    atBoundary: lines.includes('boundary'),
    previous: previous ? { commit: previous, path: rest.join(' ') } : null,
  }
}

/** The author as the commit has them: `git blame` takes other names from a `.mailmap`, which anybody may write. */
async function authorOf(cwd: string, commit: string): Promise<Pick<Blamed, 'author' | 'email' | 'time'>> {
  const { code, stdout } = await runGit(['cat-file', 'commit', commit], { cwd })
  const [, author, email, time] = /^author (.*?) ?<([^<>\n]*)> (-?\d+) [+-]\d+$/m.exec(stdout.toString('utf8')) ?? []
  if (code !== 0 || author === undefined || email === undefined) throw unsaid('a commit without an author')
  return { author, email, time: Number(time) }
}

/** Whether a commit has a file at a path from the directory; also where its content is not in the clone. */
async function isInCommit(cwd: string, commit: string, path: string): Promise<boolean> {
  const args = ['--literal-pathspecs', 'ls-tree', '--name-only', '-z', commit, '--', path]
  const { code, stdout } = await runGit(args, { cwd })
  return code === 0 && stdout.length > 0
}

function unsaid(observed: string): ProbeError {
  const details = { expected: 'an author', observed, fix: 'Check out with `fetch-depth: 0` and without a filter.' }
  return new ProbeError('file/unreadable', 'git does not say who wrote a line', details)
}

/** The text of a file in a commit, or null. `path` is from the top of the repository. */
export async function textInCommit(cwd: string, commit: string, path: string): Promise<string | null> {
  const { code, stdout } = await runGit(['cat-file', 'blob', `${commit}:${path}`], { cwd })
  return code === 0 ? stdout.toString('utf8') : null
}
