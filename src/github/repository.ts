import type { PlaceInRepository } from '../probe/git.ts'
import type { Repository } from './base.ts'

/** What git says of the checkout at a directory, absolute. Nothing where git is not there or refuses. */
export function repositoryAt(cwd: string): Repository & {
  /** Where the checkout left the branch of a commit, or undefined. */
  mergeBase(commit: string): Promise<string | undefined>
  /** Where the directory lies in the repository; null outside of one. */
  place(): Promise<PlaceInRepository | null>
} {
  const ask = async (args: readonly string[]): Promise<string | undefined> => {
    const { runGit } = await import('../probe/git.ts')
    const answer = await runGit(args, { cwd }).catch(() => undefined)
    return answer?.code === 0 ? answer.stdout.toString('utf8') : undefined
  }
  return {
    head: async () => {
      const name = (await ask(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']))?.trim()
      // The object itself names its parents, also in a clone that lacks them.
      const object = name === undefined ? undefined : await ask(['cat-file', '-p', name])
      if (name === undefined || object === undefined) return []
      const header = object.slice(0, object.indexOf('\n\n'))
      return [name, ...[...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = '']) => parent)]
    },
    mergeBase: async (commit) => (await ask(['merge-base', 'HEAD', commit]))?.trim(),
    place: async () => (await import('../probe/git.ts')).placeInRepository(cwd).catch(() => null),
    resolve: async (name) =>
      (await ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]))?.trim(),
  }
}
