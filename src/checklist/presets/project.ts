import { resolve } from 'node:path'
import { isPlainLoopback } from '../../formats/host.ts'
import type { SpringSetting } from '../../formats/spring-settings.ts'
import { itemsOf, type Placed, textOf, valueAt } from '../../formats/yaml/placed.ts'
import { usualExamples } from '../../kinds/env/example-names.ts'
import { liesAbove } from '../../probe/above.ts'
import { chooseEnvironment } from '../fill-in/choose.ts'
import type { ReadOptions } from '../options.ts'
import { textOf as textOfEntry } from '../tree/text.ts'
import type { Tree } from '../tree/tree.ts'
import { readHostFile } from '../tree/work-tree.ts'
import type { ComposeService } from './services.ts'

/** What a preset may ask of the project that it is used for; found out when it is first asked. */
export interface Project {
  /** Whether an env file is named, or the checkout has one or an example of one. */
  hasEnvFile(): Promise<boolean>
  /** Whether the named env file has an example beside it. */
  hasExample(): Promise<boolean>
  /** Keys of the env files that are named, and whether each has a value; none where none is named, null where they cannot be read. */
  envKeys(): Promise<ReadonlyMap<string, boolean> | null>
  exists(path: string): Promise<boolean>
  /** The text of a file, empty where there is none, null where it cannot be read. */
  text(path: string): Promise<string | null>
  /** Names of the packages that package.json needs; none where there is no such file, null where it cannot be read. */
  packages(): Promise<ReadonlySet<string> | null>
  /** What the packed settings of Spring say of a name for production; undefined where nothing, null where they cannot be read. */
  springSetting(name: string): Promise<SpringSetting | undefined | null>
  /** The service of the Compose file that the URL under a key of the env file leads to, or null. */
  innerHost(key: string): Promise<string | null>
  /** Services of the Compose file that are of a sort; none without such a file, null where it cannot be read. */
  services(sort: string): Promise<readonly ComposeService[] | null>
  /** The Compose file of a usual name, or null. */
  composeFile(): Promise<string | null>
  /** Name of the machine that checks look at: the only server, or the usual place where that is one; else null. */
  readonly server: string | null
  /** Whether the checkout is a work tree of git. */
  isGit(): boolean
  readonly frontend: boolean
  /** Whether the checklist itself names an address of this machine, over http. */
  readonly isLocalWithoutTls: boolean
}

/** Settings that Spring Boot packs in, each laid over those before it. */
const springFiles = ['', '-prod', '-production'].flatMap((profile) =>
  ['yaml', 'yml', 'properties'].map((end) => `src/main/resources/application${profile}.${end}`),
)

const envFiles = ['.env', '.env.production', '.env.prod', '.env.local', 'backend/.env.production', 'backend/.env']

/**
 * The project around a checklist.
 * @param data the checklist with all that it extends, before its variables are replaced
 * @param root the checkout, absolute
 */
export function projectOf(data: Placed | undefined, root: string, tree: Tree, options: ReadOptions): Project {
  const environment = environmentIn(data, options)
  const once = <T>(find: () => Promise<T>): (() => Promise<T>) => {
    let found: Promise<T> | undefined
    return () => {
      found ??= find()
      return found
    }
  }
  const text = async (path: string): Promise<string | null> => {
    const entry = await tree.read(path)
    return entry.kind === 'missing' ? '' : (textOfEntry(entry, path).value ?? null)
  }
  const anyOf = async (paths: readonly string[]): Promise<boolean> =>
    (await Promise.all(paths.map((path) => tree.exists(path)))).includes(true)
  const services = once(async () => (await import('./services.ts')).composeServices(tree))
  const spring = once(async () => {
    const { springSettings } = await import('../../formats/spring-settings.ts')
    const texts = await Promise.all(springFiles.map(async (file) => ({ file, text: await text(file) })))
    const there = texts.flatMap(({ file, text: one }) =>
      one === null ? [null] : one === '' ? [] : [{ file, text: one }],
    )
    return there.includes(null) ? null : springSettings(there.filter((one) => one !== null))
  })
  const written = namedIn(environment, options)
  const known = once(async () => knownOf(written, await meanings(data, environment, options)))
  const valuesOf = once(async () => valuesIn(await known(), root))
  return {
    frontend: valueAt(environment, 'frontend') !== undefined,
    isLocalWithoutTls: options.url === undefined && isPlainLoopback(textOf(valueAt(environment, 'url'))),
    // For a linked work tree it is a file.
    isGit: () => liesAbove(root, ['.git']),
    server: serverIn(data),
    composeFile: once(async () => (await import('./services.ts')).composeFile(tree)),
    exists: (path) => tree.exists(path),
    text,
    hasEnvFile: once(async () => {
      const usual = [...envFiles, ...usualExamples(envFiles)]
      return written.content !== undefined || written.files.length > 0 || (await anyOf(usual))
    }),
    hasExample: once(async () => anyOf(usualExamples((await known())?.files ?? written.files))),
    envKeys: once(async () => {
      const values = await valuesOf()
      return values && new Map([...values].map(([key, value]) => [key, value.trim() !== '']))
    }),
    springSetting: async (name) => {
      const settings = await spring()
      return settings === null ? null : settings.get((await import('../../formats/spring-settings.ts')).relaxed(name))
    },
    innerHost: async (key) => {
      const host = URL.parse((await valuesOf())?.get(key) ?? '')?.hostname.toLowerCase()
      // A name with a dot may be one that others find, too.
      if (!host || host.includes('.')) return null
      return (await services())?.find(({ service }) => service.toLowerCase() === host)?.service ?? null
    },
    packages: once(async () => {
      const found = await text('package.json')
      if (found === null || found === '') return found === null ? null : new Set<string>()
      const { packagesOf } = await import('../../formats/package-names.ts')
      return packagesOf(found) ?? null
    }),
    services: async (sort) => {
      const all = await services()
      return all === null ? null : all.filter(({ is }) => is.includes(sort))
    },
  }
}

function serverIn(data: Placed | undefined): string | null {
  const servers = valueAt(data, 'servers')
  const names = servers?.kind === 'map' ? [...servers.entries.keys()] : []
  const usual = textOf(valueAt(valueAt(data, 'defaults'), 'on'))
  const [only] = names
  return names.find((name) => name === usual) ?? (names.length === 1 && only !== undefined ? only : null)
}

/** Whether a check of an env file looks for its example there by itself. */
export function isUsualExample(example: string, path: string): boolean {
  return usualExamples([path]).includes(example)
}

interface Named {
  readonly content: string | undefined
  readonly files: readonly string[]
}

/** The environment of this run; undefined also where there is none, or which one is not clear. */
function environmentIn(data: Placed | undefined, options: ReadOptions): Placed | undefined {
  const name = data && chooseEnvironment(data, options).value?.name
  return name === undefined ? undefined : valueAt(valueAt(data, 'environments'), name)
}

function namedIn(environment: Placed | undefined, { envContent, envFiles = [] }: ReadOptions): Named {
  const content = envContent ?? (envFiles.length === 0 ? textOf(valueAt(environment, 'env-content')) : undefined)
  const own = [valueAt(environment, 'env-file'), ...itemsOf(valueAt(environment, 'env-files'))]
  const files = envFiles.length > 0 ? envFiles : own.flatMap((one) => textOf(one) ?? [])
  return { content, files: content === undefined ? files : [] }
}

/** What a text of the checklist stands for, or null where that is not known here. */
type Meaning = (text: string) => string | null

async function meanings(
  data: Placed | undefined,
  environment: Placed | undefined,
  options: ReadOptions,
): Promise<Meaning> {
  const [{ varsOf }, { takeSecrets }, { namesIn, replaceVariables }] = await Promise.all([
    import('../fill-in/fill-in.ts'),
    import('../fill-in/secrets.ts'),
    import('../fill-in/variables.ts'),
  ])
  const secrets = takeSecrets(valueAt(data, 'secrets'), options.env).value
  const none = new Map<string, string>()
  const vars = data === undefined ? none : varsOf(data, environment, options.vars ?? {})
  const scopes = { vars, secrets: secrets.scope, environment: none, run: none, 'env-file': none }
  return (text) => {
    if (!text.includes('${{')) return text
    const placed: Placed = { kind: 'scalar', at: { file: '', line: 1, column: 1 }, value: text }
    if ([...namesIn(placed, 'secrets')].some((name) => secrets.missing.has(name))) return null
    const { value, problems } = replaceVariables(placed, scopes)
    const meant = problems.length === 0 ? (textOf(value) ?? null) : null
    return meant?.includes('${{') ? null : meant
  }
}

/** What is named with its variables replaced; null where one of them is not known here. */
function knownOf({ content, files }: Named, meaning: Meaning): Named | null {
  const [text, paths] = [content === undefined ? undefined : meaning(content), files.map(meaning)]
  if (text === null || paths.includes(null)) return null
  return { content: text, files: paths.flatMap((path) => path ?? []) }
}

/** The values of the env files by their keys; null where they cannot be read. */
async function valuesIn(named: Named | null, root: string): Promise<ReadonlyMap<string, string> | null> {
  if (named === null) return null
  const { content, files } = named
  const texts = content === undefined ? files.map((file) => hostText(resolve(root, file))) : [content]
  if (texts.some((one) => one === null)) return null
  const { readInOrder } = await import('../../formats/dotenv/index.ts')
  const entries = readInOrder(
    texts.map((one) => one ?? ''),
    'python-dotenv',
  ).flatMap((reading) => reading.entries)
  return new Map(entries.map(({ key, value }) => [key, value ?? '']))
}

function hostText(path: string): string | null {
  const entry = readHostFile(path)
  return entry.kind === 'file' ? entry.bytes.toString('utf8') : null
}
