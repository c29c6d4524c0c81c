import { boundedLine } from '../secrecy/bounded.ts'
import { detect, findList } from './detect.ts'
import type { Facts } from './facts.ts'
import { presetsFor } from './presets.ts'
import { frontendsIn, hostsIn, workflowsIn } from './surroundings.ts'

/** What `init` would find in a checkout, in words: parts of one sentence; none where it holds nothing that init knows. */
export async function foundHere(root: string): Promise<readonly string[]> {
  const facts = detect(root)
  const list = findList(root, facts)
  const found = foundWords(facts, list)
  if (found.length === 0 || list !== null) return found
  const { names } = await presetsFor(facts, { url: null, envFile: facts.envFile, ssh: null })
  return [...found, `and would begin with ${presetsInWords(names)}`]
}

/** Presets in words. */
export function presetsInWords(names: readonly string[]): string {
  const last = names.slice(-2).join(' and ')
  return `the preset${names.length > 1 ? 's' : ''} ${[...names.slice(0, -2), last].join(', ')}`
}

/** What was found in a checkout, in words. @param list path of the list, or null */
export function foundWords(facts: Facts, list: string | null): string[] {
  const { stacks, compose, nginx, caddy, apache, envFile, example, keys, health, files } = facts
  const shown = (path: string): string => boundedLine(path, 100)
  const some = (what: string, names: readonly string[]): string[] =>
    names.length === 0
      ? []
      : [`${what}${names.length > 1 && what.endsWith('w') ? 's' : ''} ${names.slice(0, 5).map(shown).join(', ')}`] // cut: a list
  return [
    ...(stacks.length === 0 ? [] : [`a project with ${stacks.join(', ')}`]),
    ...(list === null ? [] : [`the list ${shown(list)}`]),
    ...(compose === null ? [] : [`the Compose file ${shown(compose)}`]),
    ...some(
      'the configuration',
      [nginx, caddy, apache].flatMap((path) => path ?? []),
    ),
    ...(example === null
      ? envFile === null
        ? []
        : [`the env file ${shown(envFile)}`]
      : [`the env example ${shown(example)} with ${keys.length === 1 ? '1 key' : `${keys.length} keys`}`]),
    ...(health === null ? [] : [`the health route ${shown(health)}`]),
    ...frontendsIn(files).map((directory) => `the front end in ${shown(directory)}`),
    ...some('the workflow', workflowsIn(files)),
    ...some('the deployment by', hostsIn(files)),
  ]
}
