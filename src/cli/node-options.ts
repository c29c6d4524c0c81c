import { existsSync, readFileSync, statSync } from 'node:fs'
import { ConfigurationError, problem } from '../checklist/problems.ts'

/**
 * Node looks for `--env-file` in all its arguments up to a `--`, also behind the program's name, and applies the
 * NODE_OPTIONS of such a file to itself before the program begins: the file that is judged would govern its judge.
 * @throws ConfigurationError where that has happened, as far as the platform tells
 */
export function refuseOptionsFrom(envFiles: readonly string[]): void {
  if (envFiles.length === 0 || !existsSync('/proc/self/cmdline')) return
  const args = readFileSync('/proc/self/cmdline', 'utf8').split('\0')
  const end = args.indexOf('--')
  const taken = args.findIndex((arg) => arg === '--env-file' || arg.startsWith('--env-file='))
  if (taken < 0 || (end >= 0 && end < taken)) return
  const envFile = envFiles.find(setsNodeOptions)
  if (envFile === undefined) return
  throw new ConfigurationError([
    problem(
      `Node has applied the NODE_OPTIONS of ${envFile} to the gate itself`,
      'put `--` behind `node`, as in `node -- dist/index.js run --env-file …`',
    ),
  ])
}

function setsNodeOptions(path: string): boolean {
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
  return isFile && /^[ \t]*(export[ \t]+)?NODE_OPTIONS\s*=/m.test(readFileSync(path, 'utf8'))
}
