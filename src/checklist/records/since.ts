import { ProbeError } from '../../probe/error.ts'

/** What the checklist's own people change by saying something. */
const records = /(?:^|\/)readiness\/(?:attestations|waivers)\.ya?ml$/

/**
 * Says what lies between a commit and the one that is checked out: null where they differ in nothing but records and the
 * document, so that what was seen there holds here.
 * @param cwd absolute; a directory of the checkout
 * @param document path of the document from there
 */
export function sinceIn(cwd: string, document: string | undefined): (commit: string) => Promise<string | null> {
  const known = new Map<string, Promise<string | null>>()
  return (commit) => {
    const asked = known.get(commit) ?? differs(cwd, document, commit)
    known.set(commit, asked)
    return asked
  }
}

async function differs(cwd: string, document: string | undefined, commit: string): Promise<string | null> {
  try {
    const { changedPaths, isShallow, placeInRepository } = await import('../../probe/git.ts')
    const place = await placeInRepository(cwd)
    if (place === null) return 'git knows no repository here'
    const paths = await changedPaths(cwd, commit)
    if (paths === null) {
      const advice = (await isShallow(cwd)) ? '; check out with `fetch-depth: 0`' : ''
      return `this clone has no such commit${advice}`
    }
    const own = document === undefined ? undefined : `${place.prefix}${document}`
    const [first, ...more] = paths.filter((path) => !records.test(path) && path !== own)
    if (first === undefined) return null
    return more.length === 0 ? `${first} changed since` : `${first} and ${more.length} more changed since`
  } catch (error) {
    if (!(error instanceof ProbeError)) throw error
    return `what changed since is not known: ${error.observed}`
  }
}
