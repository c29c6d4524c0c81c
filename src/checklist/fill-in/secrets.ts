import { itemsOf, type Placed, textOf } from '../../formats/yaml/placed.ts'
import type { Problem } from '../../model/problem.ts'
import type { Complete } from '../stage.ts'

/** What no output may show. */
export interface Secrets {
  readonly values: readonly string[]
  /** Texts of env files, of which ordinary words under ordinary keys stay readable. */
  readonly env: readonly string[]
}

export interface TakenSecrets {
  /** What `${{ secrets.NAME }}` stands for. */
  readonly scope: ReadonlyMap<string, string>
  /** What no output may show. */
  readonly values: readonly string[]
  /** Those that are not set, with what to say where they are needed. */
  readonly missing: ReadonlyMap<string, Problem>
}

/**
 * Takes what a checklist names under `secrets` from the environment of the step, by name.
 * @param names the list as written
 */
export function takeSecrets(
  names: Placed | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Complete<TakenSecrets> {
  const scope = new Map<string, string>()
  const values: string[] = []
  const problems: Problem[] = []
  const missing = new Map<string, Problem>()
  for (const item of itemsOf(names)) {
    const name = textOf(item)
    if (name === undefined) continue
    const value = env[name] ?? ''
    if (value.trim() === '') {
      missing.set(name, {
        message: `the secret ${name} is not set`,
        location: item.at,
        suggestion: `add \`env: { ${name}: \${{ secrets.${name} }} }\` to the step, or set it in your shell`,
      })
    } else if (value.trim().length < 4) {
      problems.push({
        message: `the secret ${name} is too short to be masked`,
        location: item.at,
        suggestion: 'use one of at least 4 characters',
      })
    }
    values.push(value)
    // What uses the secret is set aside, or the run ends; a stand-in keeps it from being called wrong as well.
    scope.set(name, value.trim() === '' ? 'not-set' : value)
  }
  return { value: { scope, values, missing }, problems }
}
