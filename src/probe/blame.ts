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
 * @throws ProbeError as `runGit`
 */
export async function blameLine(
  cwd: string,
  commit: string | null,
  path: string,
  line: number,
): Promise<Blamed | null> {
  const revision = commit === null ? [] : [commit]
  const at = ['-L', `${line},${line}`]
  const { code, stdout } = await runGit(['blame', '--porcelain', '-w', '-M', '-C', ...at, ...revision, '--', path], {
    cwd,
  })
  if (code !== 0) return null
  const lines = stdout.toString('utf8').split('\n')
  const [hash = ''] = (lines[0] ?? '').split(' ')
  if (!/^[0-9a-f]{40,64}$/.test(hash) || /^0+$/.test(hash)) return null
  const field = (name: string): string | undefined =>
    lines.find((one) => one.startsWith(`${name} `))?.slice(name.length + 1)
  const [previous, ...rest] = (field('previous') ?? '').split(' ')
  return {
    commit: hash,
    author: field('author') ?? '',
    email: (field('author-mail') ?? '').replace(/^<|>$/g, ''),
    time: Number(field('author-time') ?? Number.NaN),
    atBoundary: lines.includes('boundary'),
    previous: previous ? { commit: previous, path: rest.join(' ') } : null,
  }
}

/** The text of a file in a commit, or null. `path` is from the top of the repository. */
export async function textInCommit(cwd: string, commit: string, path: string): Promise<string | null> {
  const { code, stdout } = await runGit(['cat-file', 'blob', `${commit}:${path}`], { cwd })
  return code === 0 ? stdout.toString('utf8') : null
}
