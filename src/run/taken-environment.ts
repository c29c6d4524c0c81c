import { readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

/** Names the file that holds the environment while the program starts once more. */
export const handedOver = 'READINESS_ENVIRONMENT_FILE'

/**
 * Takes over the environment that the same program handed on to itself, and leaves no trace of it. Before anything else
 * reads the environment.
 */
export function takeEnvironment(env: NodeJS.ProcessEnv): void {
  const path = env[handedOver]
  if (path === undefined) return
  delete env[handedOver]
  const handed = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>
  rmSync(dirname(path), { recursive: true, force: true })
  Object.assign(env, handed)
}
