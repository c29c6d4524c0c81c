import type { World } from '../../check/kind.ts'
import { serverOf } from '../../check/place.ts'
import type { Stack } from '../../model/stack.ts'
import { ProbeError } from '../../probe/error.ts'
import type { Place } from '../../probe/place.ts'
import { strengthsOf } from '../../secrecy/strength.ts'
import { contentsOf, contentsOfJob } from './contents.ts'
import { surroundings } from './loaders.ts'
import type { EnvText, Loader, Observation, Source } from './observation.ts'
import { passwords } from './passwords.ts'
import type { Config } from './schema.ts'
import { decode, longestFile, refuseManyKeys, tooLarge } from './text.ts'
import { knownHosts } from './urls.ts'

const examples = ['.example', '.sample', '.dist', '.template']

const stacks: readonly Stack[] = ['django', 'rails', 'laravel', 'next', 'fastapi', 'flask', 'node']

/** Reads the env file, what stands beside it, and how it is loaded. */
export async function observe(config: Config, world: World): Promise<Observation> {
  const source = sourceOf(config, world)
  const place = source.kind === 'file' ? await world.place(source.server ?? 'checkout') : null
  const job = config.source ? jobValues(config.source.job, world) : null
  const content =
    source.kind === 'content'
      ? decode(Buffer.from(world.environment.envContent ?? ''), source.name)
      : place && (await readText(world, place, source.name, 'env'))
  if (content) refuseManyKeys(content.text, source.name)
  const around = await world.ask('env: what loads it', async () => surroundings(await world.place('checkout')))
  const found = place && content ? place : null
  const read = loadersOf(config, around.loaders, world)
  const contents = job
    ? contentsOfJob(job)
    : contentsOf(
        content ? content.text : '',
        read.loaders.map(({ dialect }) => dialect),
      )
  const base = {
    source,
    content: content || null,
    job,
    contents,
    example: await readExample(config, source, world),
    tracked: found?.confined ? await found.tracked(source.name) : null,
    mode: found ? ((await found.stat(source.name))?.mode ?? null) : null,
    ...read,
    container: around.container,
    stack: config.stack === 'auto' ? (stacks.find((stack) => world.stacks().includes(stack)) ?? null) : config.stack,
    strengths: {},
  } satisfies Observation
  if (content === null && job === null) return base
  const { variables } = contents
  return { ...base, strengths: await strengthsOf(passwords({ variables, knownHosts: knownHosts(world.environment) })) }
}

/** Where this check looks, without looking. @throws ProbeError where nothing is named. */
export function sourceOf(config: Config, scene: Pick<World, 'environment' | 'on'>): Source {
  if (config.source) return { kind: 'job', name: 'the environment of the job', path: null, server: null }
  const { envContent, envFile } = scene.environment
  if (config.file === undefined && envContent !== undefined) {
    return { kind: 'content', name: 'env-content', path: null, server: null }
  }
  const name = (config.file ?? envFile)?.replace(/^(\.\/)+/, '')
  if (!name) {
    throw new ProbeError('env/no-source', 'There is no env file to look at', {
      expected: '`env-file` or `env-content` of the environment, or `file` of the check',
      observed: 'none of them',
    })
  }
  const server = serverOf(config, scene)
  return { kind: 'file', name, path: server === null ? name : null, server }
}

async function readText(world: World, place: Place, path: string, kind?: 'env'): Promise<EnvText | null> {
  return world.ask(`env: ${kind ?? 'example'} file ${place.name} ${path}`, async () => {
    const read = await place.read(path, longestFile, kind)
    if (read === null) return null
    if (read.truncated) throw tooLarge(path, 'a file of at most 1 MiB', 'a larger file')
    return decode(read.bytes, path)
  })
}

function jobValues(keys: readonly string[], world: World): Record<string, string> {
  const found: Record<string, string> = {}
  for (const key of keys) {
    const value = process.env[key]
    if (value === undefined) continue
    world.redact.addEnv(key, value)
    found[key] = value
  }
  return found
}

async function readExample(config: Config, source: Source, world: World): Promise<Observation['example']> {
  const base = source.kind === 'file' ? source.name : world.environment.envFile
  const candidates = config.example
    ? [config.example]
    : base
      ? [...examples.map((end) => base + end), ...siblings(base)]
      : ['.env.example']
  const place = await world.place('checkout')
  for (const path of candidates) {
    if (path === source.name) continue
    const example = await readText(world, place, path)
    if (example) return { name: path, text: example.text }
  }
  if (config.example) {
    throw new ProbeError('env/no-source', `The example file ${config.example} does not exist`, {
      expected: 'the example file that the check names',
      observed: 'no such file',
    })
  }
  return null
}

/** `.env.example` beside `.env.production`. */
function siblings(path: string): string[] {
  const slash = path.lastIndexOf('/')
  const directory = path.slice(0, slash + 1)
  return path.slice(slash + 1).startsWith('.env')
    ? [...examples.map((end) => `${directory}.env${end}`), `${directory}env.example`, `${directory}example.env`]
    : []
}

function loadersOf(
  config: Config,
  found: readonly Loader[],
  world: World,
): { loaders: readonly Loader[]; loadersNamed: boolean } {
  if (config.readers !== 'auto') {
    return {
      loaders: config.readers.map((dialect) => ({ dialect, reason: 'named in the checklist' })),
      loadersNamed: true,
    }
  }
  if (found.length > 0) return { loaders: found, loadersNamed: false }
  const node =
    world.stacks().some((stack) => stack === 'node' || stack === 'next') && !world.stacks().includes('django')
  const dialect = node ? 'dotenv' : 'python-dotenv'
  return { loaders: [{ dialect, reason: 'nothing in the checkout says what loads the file' }], loadersNamed: false }
}
