import { existsSync, globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { repositoryAt } from '../../github/repository.ts'
import { runsGate, textAt } from '../../init/existing.ts'
import type { Planned } from '../../init/places.ts'
import { workflowText } from '../../init/workflow.ts'
import { runGit } from '../../probe/git.ts'

/** Where a checkout lies in its repository. */
export interface Place {
  /** Top of the repository, absolute; outside of one the checkout itself. */
  readonly top: string
  /** The way from there to the checkout, with `/` at its end, or empty. */
  readonly prefix: string
}

export async function placeOf(root: string): Promise<Place> {
  return (await repositoryAt(root).place()) ?? { top: root, prefix: '' }
}

/** What a workflow is about. */
export interface About {
  readonly hasDocument: boolean
  readonly envFile: string | null
  readonly isAskedBefore: boolean
}

/** The workflow that runs the gate, from the top of the repository; null where one does already. */
export async function workflowAt({ top, prefix }: Place, about: About): Promise<Planned | null> {
  const directory = prefix === '' ? null : prefix.replace(/\/$/, '')
  const name = directory === null ? 'readiness' : `readiness-${basename(directory).replace(/[^\w.-]/g, '-')}`
  const path = `.github/workflows/${name}.yml`
  const others = globSync('.github/workflows/*.{yml,yaml}', { cwd: top }).flatMap((one) => textAt(join(top, one)) ?? [])
  const isRun = others.some((text) => runsGate(text) && (directory === null || asksIn(directory, text)))
  if (isRun || existsSync(join(top, path))) return null
  const { envFile } = about
  const isInCheckout = envFile !== null && (await isTracked(join(top, prefix), envFile))
  return [path, workflowText({ ...about, path, directory, envFile: isInCheckout ? null : envFile })]
}

/** Whether a workflow names this directory as one that a gate works in. */
function asksIn(directory: string, workflow: string): boolean {
  const named = [...workflow.matchAll(/working-directory:[ \t]{0,9}["']?([^"'\n#]{1,200})/g)]
  return named.some(([, one = '']) => one.trim().replace(/^\.\//, '').replace(/\/$/, '') === directory)
}

/** Whether a checkout on a runner has the file: git tracks it; without git, whether it is there. */
async function isTracked(root: string, path: string): Promise<boolean> {
  if (!existsSync(join(root, path))) return false
  const answer = await runGit(['ls-files', '--error-unmatch', '--', path], { cwd: root }).catch(() => undefined)
  const isRepository = (await repositoryAt(root).place()) !== null
  return answer?.code === 0 || !isRepository
}
