import { matchesGlob } from '../../formats/glob.ts'
import { itemsOf, type Placed, textOf, valueAt } from '../../formats/yaml/placed.ts'
import type { Project } from './project.ts'

/**
 * A condition of a preset, under `where` of an item or of a check: what the project has to have for it to be asked. Each
 * says why it does not hold, or null; what could not be found out holds, so that the check itself tells.
 */
interface Condition {
  /** What the project has, in words for `explain` and the documents. */
  readonly words: (value: Placed) => string
  readonly unmet: (value: Placed, project: Project) => Promise<string | null>
}

const conditions: Readonly<Record<string, Condition>> = {
  'env-file': {
    words: () => 'an env file is named, or the checkout has one',
    unmet: async (_, project) =>
      (await project.hasEnvFile()) ? null : 'no env file is named, and the checkout has none',
  },
  example: {
    words: () => 'the env file has an example beside it',
    unmet: async (_, project) => ((await project.hasExample()) ? null : 'the env file has no example beside it'),
  },
  'env-keys': {
    words: (value) => `the env file sets ${choice(namesOf(value))}`,
    unmet: async (value, project) => {
      const keys = await project.envKeys()
      const patterns = namesOf(value)
      const isThere = keys === null || patterns.some((pattern) => [...keys].some((key) => matchesGlob(pattern, key)))
      return isThere ? null : `the env file sets no ${choice(patterns)}`
    },
  },
  'no-env-keys': {
    words: (value) => `the env file does not set ${choice(namesOf(value))}`,
    unmet: async (value, project) => {
      const keys = await project.envKeys()
      const there = namesOf(value).find((pattern) => [...(keys ?? [])].some((key) => matchesGlob(pattern, key)))
      return there === undefined ? null : `the env file sets ${there}`
    },
  },
  files: {
    words: (value) => `the checkout has ${choice(namesOf(value))}`,
    unmet: async (value, project) => {
      const there = await Promise.all(namesOf(value).map((file) => project.exists(file)))
      return there.includes(true) ? null : `the checkout has no ${choice(namesOf(value))}`
    },
  },
  packages: {
    words: (value) => `package.json names ${choice(namesOf(value))}`,
    unmet: async (value, project) => {
      const names = await project.packages()
      const isThere = names === null || namesOf(value).some((name) => names.has(name))
      return isThere ? null : `package.json does not name ${choice(namesOf(value))}`
    },
  },
  mentions: {
    words: (value) => mentioned(value, ' names '),
    unmet: async (value, project) => {
      const text = await project.text(fileOf(value))
      const isThere = text === null || wordsOf(value).some((word) => text.includes(word))
      return isThere ? null : mentioned(value, ' does not name ')
    },
  },
  services: {
    words: (value) => `the Compose file has ${textOf(value) ?? ''}`,
    unmet: async (value, project) => {
      const name = textOf(value) ?? ''
      const all = await project.services(name)
      return all === null || all.length > 0 ? null : `the Compose file has no ${name}`
    },
  },
  frontend: {
    words: () => 'the environment has a `frontend`',
    unmet: async (_, project) => (project.frontend ? null : 'the environment has no `frontend`'),
  },
}

/** Why something is not asked of this project, or null where all that stands under its `where` holds. */
export async function unmet(where: Placed | undefined, project: Project): Promise<string | null> {
  for (const [condition, value] of conditionsIn(where)) {
    const why = await condition.unmet(value, project)
    if (why !== null) return why
  }
  return null
}

/** What stands under `where` in words; empty where nothing does. */
export function whereWords(where: Placed | undefined): string {
  return conditionsIn(where)
    .map(([condition, value]) => condition.words(value))
    .join(', and ')
}

function conditionsIn(where: Placed | undefined): (readonly [Condition, Placed])[] {
  if (where?.kind !== 'map') return []
  return [...where.entries].map(([name, { value }]) => {
    const condition = conditions[name]
    if (condition === undefined) throw new Error(`a preset has the condition ${name}, which nobody knows`)
    return [condition, value] as const
  })
}

function namesOf(value: Placed): string[] {
  return itemsOf(value).flatMap((one) => textOf(one) ?? [])
}

function choice(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}

function fileOf(value: Placed): string {
  return textOf(valueAt(value, 'file')) ?? ''
}

function wordsOf(value: Placed): string[] {
  const words = valueAt(value, 'any')
  return words === undefined ? [] : namesOf(words)
}

function mentioned(value: Placed, verb: string): string {
  return `${fileOf(value)}${verb}${choice(wordsOf(value))}`
}
