import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { ConfigurationError, problem } from '../checklist/problems.ts'
import type { RunSettings } from './settings.ts'

/**
 * Where the paths of a run start from, absolute.
 * @throws ConfigurationError where it is no directory
 */
export function workingDirectory(
  cwd: string,
  { workingDirectory: named }: Pick<RunSettings, 'workingDirectory'>,
): string {
  if (named === undefined) return cwd
  const path = resolve(cwd, named)
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path
  throw new ConfigurationError([problem(`the working directory ${named} is no directory of the checkout`)])
}
