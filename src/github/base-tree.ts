import { posix, relative, sep } from 'node:path'
import type { Tree } from '../checklist/tree/tree.ts'
import type { Remote } from './remote.ts'
import { repositoryAt } from './repository.ts'

/** The files of a commit: from this clone, or else from the platform; null where neither has them. */
export async function treeOf(
  cwd: string,
  commit: string,
  open: () => Promise<Remote | null>,
): Promise<((root: string) => Tree) | null> {
  const repository = repositoryAt(cwd)
  if ((await repository.resolve(commit)) !== undefined) {
    const { commitTree } = await import('../checklist/tree/commit-tree.ts')
    return (root) => commitTree(root, commit)
  }
  const remote = await open()
  if (remote === null) return null
  const prefix = (await repository.place())?.prefix ?? ''
  const { apiTree } = await import('./api-tree.ts')
  return (root) => {
    const below = relative(cwd, root).split(sep).join('/')
    const whole = posix.join(prefix, below).replace(/^\.$|\/$/g, '')
    return apiTree(remote.api, { repository: remote.repository, commit, prefix: whole })
  }
}
