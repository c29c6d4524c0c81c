import { mostBytes, pathWithin, type Tree, type TreeEntry } from '../checklist/tree/tree.ts'
import { ProbeError } from '../probe/error.ts'
import type { Api, ApiAnswer } from '../probe/github-api.ts'

export interface ApiTreeOptions {
  /** `owner/name`. */
  readonly repository: string
  /** Hexadecimal, in full. */
  readonly commit: string
  /** Directory of the repository that the tree begins in, without a slash at its ends; empty for the top. */
  readonly prefix: string
}

/**
 * The files of a commit by the REST API ("Get repository content"), for a clone that lacks it. Links are followed by the
 * platform, inside the repository.
 */
export function apiTree(api: Api, { repository, commit, prefix }: ApiTreeOptions): Tree {
  const known = new Map<string, Promise<TreeEntry>>()
  let isThere: Promise<TreeEntry | null> | undefined

  const ask = async (path: string): Promise<TreeEntry> => {
    const within = pathWithin(path)
    if (within === undefined) return { kind: 'outside' }
    // That nothing is there may also mean that the token may not look.
    isThere ??= commitOf(api, repository, commit)
    const fault = await isThere
    if (fault) return fault
    const whole = [prefix, within === '.' ? '' : within].filter((part) => part !== '').join('/')
    const escaped = whole.split('/').map(encodeURIComponent).join('/')
    const accept = 'application/vnd.github.raw+json'
    return entryOf(await api.get(`/repos/${repository}/contents/${escaped}?ref=${commit}`, { accept }))
  }
  const read = (path: string): Promise<TreeEntry> => {
    const before = known.get(path)
    if (before) return before
    const asked = ask(path).catch(unreadable)
    known.set(path, asked)
    return asked
  }
  return { read, exists: async (path) => (await read(path)).kind !== 'missing' }
}

async function commitOf(api: Api, repository: string, commit: string): Promise<TreeEntry | null> {
  const { status } = await api.get(`/repos/${repository}/git/commits/${commit}`)
  return status === 200 ? null : refused(status)
}

function entryOf(answer: ApiAnswer): TreeEntry {
  if (answer.status === 404) return { kind: 'missing' }
  if (answer.status !== 200) return refused(answer.status)
  // A directory or a submodule is told as JSON.
  if (!/raw/.test(answer.header('content-type') ?? '')) return { kind: 'other' }
  return answer.body.length > mostBytes
    ? { kind: 'too-large', size: answer.body.length }
    : { kind: 'file', bytes: answer.body }
}

function refused(status: number): TreeEntry {
  const why = status === 401 || status === 403 || status === 404 ? '; the token needs `contents: read`' : ''
  return { kind: 'unreadable', reason: `the API of GitHub answers ${status}${why}` }
}

function unreadable(error: unknown): TreeEntry {
  if (!(error instanceof ProbeError)) throw error
  return { kind: 'unreadable', reason: `the API of GitHub: ${error.message}` }
}
