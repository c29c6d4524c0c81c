import { textInCommit } from '../probe/blame.ts'
import { runGit } from '../probe/git.ts'

/** Commits of one file that are looked at; a pull request with more of them is read by nobody. */
const mostCommits = 200

/**
 * The commits since a base, up to the one that is checked out, that brought something into a file: it is there, and in no
 * parent of them. A merge of what was there already brings nothing.
 * @param path from the top of the repository
 * @param isIn whether a text of the file has it
 * @returns null where there are too many commits to be looked at
 * @throws ProbeError as `runGit`
 */
export async function commitsThatBring(
  top: string,
  base: string,
  path: string,
  isIn: (text: string) => boolean,
): Promise<readonly string[] | null> {
  const range = ['rev-list', '--full-history', `--max-count=${mostCommits + 1}`, `${base}..HEAD`, '--', path]
  const commits = linesOf(await runGit(['--literal-pathspecs', ...range], { cwd: top }))
  if (commits.length > mostCommits) return null
  const known = new Map<string, Promise<boolean>>()
  const has = (commit: string): Promise<boolean> => {
    const asked = known.get(commit) ?? textInCommit(top, commit, path).then((text) => text !== null && isIn(text))
    known.set(commit, asked)
    return asked
  }
  const found: string[] = []
  for (const commit of commits) {
    if (!(await has(commit))) continue
    const parents = linesOf(await runGit(['rev-parse', `${commit}^@`], { cwd: top }))
    const before = await Promise.all(parents.map(has))
    if (!before.includes(true)) found.push(commit)
  }
  return found
}

function linesOf({ code, stdout }: { readonly code: number; readonly stdout: Buffer }): string[] {
  return code === 0 ? stdout.toString('utf8').split('\n').filter(Boolean) : []
}
