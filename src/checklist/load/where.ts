import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { ReadOptions } from '../options.ts'
import { refused, type Stage } from '../stage.ts'
import type { Tree } from '../tree/tree.ts'
import { leadsOut, workTree } from '../tree/work-tree.ts'

/** Where a checklist lies. */
export interface Where {
  /** Directory that relative paths start from, absolute. */
  readonly root: string
  /** The files of that directory. */
  readonly tree: Tree
  /** From the root, with `/`. */
  readonly path: string
  /** As shown in reports, relative to the working directory where it lies inside. */
  readonly shown: string
}

const usualPaths = ['.github/readiness.yml', '.github/readiness.yaml']

/** The checklist that is named, or else the one at its usual place. */
export async function findChecklist(options: ReadOptions): Promise<Stage<Where>> {
  const { cwd, config, tree = workTree } = options
  if (config !== undefined) return { value: whereOf(resolve(cwd, config), cwd, tree), problems: [] }
  const files = tree(cwd)
  for (const path of usualPaths) {
    if (await files.exists(path)) return { value: whereOf(join(cwd, path), cwd, () => files), problems: [] }
  }
  return refused(
    `there is no checklist at ${usualPaths.join(' or ')}`,
    undefined,
    'write one by `readiness init`, name another file with `config`, or judge any site without one by `preset: web` and `url` (`readiness run --preset web --url https://…`); `readiness demo` shows one at work',
  )
}

/** Whether there is a checklist at all; true as well where that could not be found out. */
export async function hasChecklist(options: ReadOptions): Promise<boolean> {
  const { value: where } = await findChecklist(options)
  return where !== undefined && (await where.tree.exists(where.path))
}

function whereOf(absolute: string, cwd: string, tree: (root: string) => Tree): Where {
  const root = rootOf(absolute, cwd)
  const way = relative(cwd, absolute)
  const shown = leadsOut(cwd, absolute) ? absolute : way || '.'
  return { root, tree: tree(root), path: slashed(relative(root, absolute)), shown: slashed(shown) }
}

/** The checkout: the working directory, or for a checklist elsewhere the directory that holds its `.github`. */
function rootOf(absolute: string, cwd: string): string {
  if (!leadsOut(cwd, absolute)) return cwd
  const directory = dirname(absolute)
  return basename(directory) === '.github' ? dirname(directory) : directory
}

function slashed(path: string): string {
  return path.split(sep).join('/')
}
