import { ProbeError } from '../../probe/error.ts'
import { runGit } from '../../probe/git.ts'
import { mostBytes, pathWithin, type Tree, type TreeEntry } from './tree.ts'

/** An object of git, `size` in bytes. */
interface GitObject {
  readonly kind: 'object'
  readonly id: string
  readonly type: string
  readonly size: number
}

/**
 * The files of a directory as they are in a commit of its repository. Links are followed inside the directory; an
 * absolute one leads out of it, for a commit lies nowhere.
 * @param root absolute; a directory of a checkout
 * @param commit hexadecimal, in full
 */
export function commitTree(root: string, commit: string): Tree {
  let known: Promise<GitObject | TreeEntry> | undefined

  async function find(path: string): Promise<GitObject | TreeEntry> {
    const within = pathWithin(path)
    if (within === undefined) return { kind: 'outside' }
    // git is asked by lines.
    if (/[\n\0]/.test(within)) return { kind: 'missing' }
    known ??= topOf(root, commit)
    const top = await known
    if (top.kind !== 'object') return top
    return within === '.' ? { kind: 'other' } : lookUp(root, top.id, within)
  }

  async function read(path: string): Promise<TreeEntry> {
    const found = await find(path)
    if (found.kind !== 'object') return found
    if (found.type !== 'blob') return { kind: 'other' }
    if (found.size > mostBytes) return { kind: 'too-large', size: found.size }
    const { code, stdout } = await runGit(['cat-file', 'blob', found.id], { cwd: root, maxBytes: mostBytes })
    return code === 0 && stdout.length === found.size ? { kind: 'file', bytes: stdout } : incomplete
  }

  return {
    read: (path) => read(path).catch(unreadable),
    exists: async (path) => (await find(path).catch(unreadable)).kind !== 'missing',
    commit,
  }
}

/** The tree of the directory in the commit. */
async function topOf(root: string, commit: string): Promise<GitObject | TreeEntry> {
  if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) return { kind: 'unreadable', reason: 'not the name of a commit' }
  const answer = await runGit(['rev-parse', '--show-prefix'], { cwd: root })
  if (answer.code !== 0) return { kind: 'unreadable', reason: 'not in a repository of git' }
  const whole = objectOf(await describe(root, `${commit}^{tree}`))
  if (whole === undefined) return { kind: 'unreadable', reason: `the commit ${commit} is not in this clone` }
  const prefix = answer.stdout.toString('utf8').replace(/\n$/, '').replace(/\/$/, '')
  if (prefix === '') return whole
  if (prefix.includes('\n')) return { kind: 'unreadable', reason: 'the name of the directory has more than one line' }
  const found = await lookUp(root, whole.id, prefix)
  return found.kind === 'object' && found.type !== 'tree' ? { kind: 'missing' } : found
}

/** What a tree has at a path, with links followed inside of it. */
async function lookUp(cwd: string, tree: string, path: string): Promise<GitObject | TreeEntry> {
  const said = await describe(cwd, `${tree}:${path}`)
  const object = objectOf(said)
  if (object) return object
  if (/^symlink \d+\n/.test(said)) return { kind: 'outside' }
  if (/^(dangling|loop|notdir) \d+\n/.test(said)) return { kind: 'missing' }
  return said.endsWith(' missing\n') && !(await isListed(cwd, tree, path)) ? { kind: 'missing' } : incomplete
}

/** What git says of the object with this name. */
async function describe(cwd: string, name: string): Promise<string> {
  const args = ['cat-file', '--batch-check', '--follow-symlinks']
  const { code, stdout } = await runGit(args, { cwd, stdin: `${name}\n` })
  return code === 0 ? stdout.toString('utf8') : ''
}

function objectOf(said: string): GitObject | undefined {
  const [, id, type, size] = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)\n$/.exec(said) ?? []
  return id && type ? { kind: 'object', id, type, size: Number(size) } : undefined
}

/** Whether the tree names the path: that something is missing git says as well of what a partial clone lacks. */
async function isListed(cwd: string, tree: string, path: string): Promise<boolean> {
  const args = ['--literal-pathspecs', 'ls-tree', '--full-tree', '-z', tree, '--', path]
  const { code, stdout } = await runGit(args, { cwd })
  return code !== 0 || stdout.length > 0
}

const incomplete = { kind: 'unreadable', reason: 'git does not show it' } as const

function unreadable(error: unknown): TreeEntry & { kind: 'unreadable' } {
  if (!(error instanceof ProbeError)) throw error
  return { kind: 'unreadable', reason: error.observed }
}
