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
      const isThere = keys === null || matching(value, [...keys.keys()]) !== undefined
      return isThere ? null : `the env file sets no ${choice(namesOf(value))}`
    },
  },
  'env-values': {
    words: (value) => `the env file has a value for ${choice(namesOf(value))}`,
    unmet: async (value, project) => {
      const keys = await project.envKeys()
      const filled = [...(keys ?? [])].flatMap(([key, isFilled]) => (isFilled ? [key] : []))
      const isThere = keys === null || matching(value, filled) !== undefined
      return isThere ? null : `the env file has no value for ${choice(namesOf(value))}`
    },
  },
  'no-env-keys': {
    words: (value) => `the env file does not set ${choice(namesOf(value))}`,
    unmet: async (value, project) => {
      const there = matching(value, [...((await project.envKeys()) ?? new Map()).keys()])
      return there === undefined ? null : `the env file sets ${choice([there])}`
    },
  },
  setting: {
    words: (value) => `the packed settings of Spring say something of \`${settingOf(value).name}\` for production`,
    unmet: async (value, project) => {
      const { name, refused } = settingOf(value)
      const found = await project.springSetting(name)
      if (found === null) return null
      if (found === undefined) return `the packed settings say nothing of \`${name}\` for production`
      if (found.value === null) return `a profile decides \`${name}\``
      // Of a password it matters that it is packed in, whatever takes its place.
      const isSecret = refused.length === 0
      if (!isSecret && (await isInEnv(name, project))) return `the env file decides \`${name}\``
      // What other profiles are told stands in the same file, and is no mistake.
      const words = found.value.toLowerCase().split(',')
      const isFine = isSecret
        ? /^(?:\$\{|\{|ENC\(|$)/.test(found.value)
        : !words.some((word) => refused.includes(word.trim()))
      return isFine && found.isElsewhereToo ? `${found.file} sets \`${name}\` rightly for production` : null
    },
  },
  'reached-by': {
    words: (value) =>
      `${choice(namesOf(value))} of the env file leads to another host than a service of the Compose file`,
    unmet: async (value, project) => {
      for (const key of namesOf(value)) {
        const service = await project.innerHost(key)
        if (service !== null)
          return `\`${key}\` leads to the service \`${service}\` of the Compose file, which its network alone reaches; ask it there by a \`command\` on the server`
      }
      return null
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
  'not-said': {
    words: (value) => `neither its image nor what starts it says ${choice(namesOf(value))}`,
    unmet: async (value, project) => {
      const texts = await Promise.all(startFiles.map((file) => project.text(file)))
      const at = texts.findIndex((text) => namesOf(value).some((word) => spaced(text ?? '').includes(word)))
      return at === -1 ? null : `${startFiles[at]} says ${choice(namesOf(value))}`
    },
  },
  services: {
    words: (value) => `the Compose file has ${sortOf(value)}`,
    unmet: async (value, project) => {
      const all = await project.services(textOf(value) ?? '')
      return all === null || all.length > 0 ? null : `no Compose file has ${sortOf(value)}`
    },
  },
  server: {
    words: () => 'the checklist has one server, or names one as the usual place',
    unmet: async (_, project) =>
      project.server === null ? 'the checklist has no server, or several and none as the usual place' : null,
  },
  git: {
    words: () => 'the checkout is a work tree of git',
    unmet: async (_, project) => (project.isGit() ? null : 'this directory is no work tree of git'),
  },
  tls: {
    words: () =>
      'the environment has another `url` than one of this machine without TLS, such as http://localhost:3000',
    unmet: async (_, project) =>
      project.isLocalWithoutTls ? 'the `url` of the environment is one of this machine, without TLS' : null,
  },
  frontend: {
    words: () => 'the environment has a `frontend`',
    unmet: async (_, project) => (project.frontend ? null : 'the environment has no `frontend`'),
  },
}

/** Whether the env file sets a setting by its variable: `spring.jpa.hibernate.ddl-auto` is SPRING_JPA_HIBERNATE_DDLAUTO or with a dash more. */
async function isInEnv(name: string, project: Project): Promise<boolean> {
  const plain = (text: string): string => text.replace(/[-_.]/g, '').toLowerCase()
  return [...((await project.envKeys())?.keys() ?? [])].some((key) => plain(key) === plain(name))
}

/** The name of a setting of Spring, and the values that it must not have, in small letters; none where it may have none. */
function settingOf(value: Placed): { readonly name: string; readonly refused: readonly string[] } {
  const refused = valueAt(value, 'refused')
  return { name: textOf(valueAt(value, 'name')) ?? '', refused: refused === undefined ? [] : namesOf(refused) }
}

/** The file that decides a setting that a check asks about, as `${{ setting.file }}` in it; all that there may be else. */
export async function settingFile(where: Placed | undefined, project: Project): Promise<string> {
  const setting = valueAt(where, 'setting')
  const found = setting && (await project.springSetting(settingOf(setting).name))
  return found?.file ?? 'src/main/resources/application{,-prod,-production}.{properties,yml,yaml}'
}

/** Files that say with which variables a program is started, besides its env file. */
const startFiles = [
  ...['Dockerfile', 'docker/Dockerfile', 'docker-compose.prod.yml', 'docker-compose.production.yml'],
  ...['docker-compose.yml', 'docker-compose.yaml', 'compose.yaml', 'compose.yml', 'compose.prod.yaml'],
  ...['fly.toml', 'render.yaml', 'Procfile', 'app.json', 'ecosystem.config.js', 'ecosystem.config.cjs', 'package.json'],
]

/** An assignment of whatever file as NAME=value: `ENV NAME value`, `NAME: "value"`, `NAME = 'value'`. */
function spaced(text: string): string {
  return text.replace(/(?<=\w)["']?\s{0,3}[=: ]\s{0,3}["']?(?=\w)/g, '=')
}

/** Sorts of services, by their names in presets: what the file then has, and what such a service is. */
const sorts: Readonly<Record<string, { readonly has: string; readonly is: string }>> = {
  database: { has: 'a database', is: 'is a database' },
  inner: { has: 'a database, cache or broker', is: 'is a database, cache or broker' },
  health: { has: 'a health check that asks a path', is: 'has a health check that asks a path' },
  lasting: { has: 'a service that is started again whenever it ends', is: 'is started again whenever it ends' },
}

function sortOf(value: Placed): string {
  return sorts[textOf(value) ?? '']?.has ?? ''
}

/** For what an item with `each` stands, in words. */
export function eachWords(each: Placed): string {
  return `for each service of the Compose file that ${sorts[textOf(each) ?? '']?.is ?? ''}`
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

/** The first of the patterns that one of the keys fits. */
function matching(value: Placed, keys: readonly string[]): string | undefined {
  return namesOf(value).find((pattern) => keys.some((key) => matchesGlob(pattern, key)))
}

function namesOf(value: Placed): string[] {
  return itemsOf(value).flatMap((one) => textOf(one) ?? [])
}

function choice(names: readonly string[]): string {
  const marked = names.map((name) => `\`${name}\``)
  return marked.length < 2 ? marked.join() : `${marked.slice(0, -1).join(', ')} or ${marked.at(-1)}`
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
