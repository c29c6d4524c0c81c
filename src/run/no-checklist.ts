import { hasChecklist } from '../checklist/load/where.ts'
import type { ReadOptions } from '../checklist/options.ts'
import { ConfigurationError, problem } from '../checklist/problems.ts'

/**
 * The error of a run that has no checklist and no preset, with what `readiness init` would find here; any other error as
 * it is.
 */
export async function withWhatIsHere(
  error: ConfigurationError,
  { config, presets = [] }: Pick<ReadOptions, 'config' | 'presets'>,
  cwd: string,
): Promise<ConfigurationError> {
  const wantsOne = config === undefined && presets.length === 0
  const options = { cwd, env: {}, now: new Date(), run: { id: '', sha: async () => undefined } }
  if (!wantsOne || (await hasChecklist(options))) return error
  const { foundHere } = await import('../init/here.ts')
  const found = await foundHere(cwd)
  if (found.length === 0) return error
  const here = problem(`\`readiness init\` would write one from what is here: ${found.join(', ')}`)
  return new ConfigurationError([...error.problems, here])
}
