import { dirname, join } from 'node:path/posix'
import type { Tree } from '../tree/tree.ts'

/** Where records lay before each checklist had its own. */
const shared = '.github/readiness'

/**
 * The file of records that belongs to a checklist: in `readiness/` beside it; else where a repository with one checklist
 * has it. The path is from the root of the tree; where there is none yet it is where one is to be written.
 * @param checklist path of the checklist from the root; empty for a preset alone
 * @param name `attestations` or `waivers`
 */
export async function recordsFile(
  tree: Tree,
  checklist: string,
  name: string,
): Promise<{ readonly path: string; readonly isThere: boolean }> {
  const beside = checklist === '' || checklist.startsWith('../') ? shared : join(dirname(checklist), 'readiness')
  for (const folder of new Set([beside, shared])) {
    for (const extension of ['yml', 'yaml']) {
      const path = `${folder}/${name}.${extension}`
      if (await tree.exists(path)) return { path, isThere: true }
    }
  }
  return { path: `${beside}/${name}.yml`, isThere: false }
}
