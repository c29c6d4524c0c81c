import type { World } from '../../check/kind.ts'
import type { SelectedRules } from '../../check/lint/select.ts'
import { type Dialect, values } from '../../formats/dotenv/index.ts'
import type { Stack } from '../../model/stack.ts'
import { ProbeError } from '../../probe/error.ts'
import type { Place } from '../../probe/place.ts'
import { strengthsOf } from '../../secrecy/strength.ts'
import { containerOf } from './container.ts'
import { contentsOf, contentsOfJob } from './contents.ts'
import { loadedBefore, surroundings } from './loaders.ts'
import type { EnvText, Loader, Observation, Source, Surroundings } from './observation.ts'
import { passwords } from './passwords.ts'
import type { Asked } from './questions.ts'
import type { Config } from './schema.ts'
import { decode, longestFile, refuseManyKeys, tooLarge } from './text.ts'
import { knownHosts } from './urls.ts'

const stacks: readonly Stack[] = ['django', 'rails', 'laravel', 'next', 'fastapi', 'flask', 'node']

/** Reads the env file, what stands beside it, and how it is loaded, as far as its rules ask. */
export async function observe(
  asked: Asked,
  config: Config,
  world: World,
  selected: SelectedRules,
): Promise<Observation> {
  const source = sourceOf(asked)
  const place = asked.file ? await world.place(asked.file.on ?? 'checkout') : null
  const job = asked.job ? jobValues(asked.job.names, world) : null
  const content = place
    ? await readText(world, place, source.name, 'env')
    : job
      ? null
      : decode(Buffer.from(world.environment.envContent ?? ''), source.name)
  if (content) refuseManyKeys(content.text, source.name)
  const around = asked.around
    ? await world.ask('env: what loads it', async () => surroundings(await world.place('checkout')))
    : nothing
  const read = loadersOf(config, around.loaders, world)
  const contents = job
    ? contentsOfJob(source.name, job)
    : contentsOf(
        source.name,
        content ? content.text : '',
        read.loaders.map(({ dialect }) => dialect),
      )
  const { variables } = contents
  const known = { variables, knownHosts: knownHosts(world.environment) }
  const there = content ? place : null
  return {
    source,
    content,
    job,
    contents,
    example: await readExample(asked, config, world),
    before: await keysBefore(asked, source.name, content?.text ?? '', world),
    tracked: there && asked.tracked ? await trackedIn(there, source.name) : null,
    mode: there && selected.has('env/permissions') ? ((await there.stat(source.name))?.mode ?? null) : null,
    ...read,
    container: asked.around ? await containerOf(await world.place('checkout'), source.path, around) : null,
    stack: config.stack === 'auto' ? (stacks.find((stack) => world.stacks().includes(stack)) ?? null) : config.stack,
    strengths: selected.has('env/password-weak') ? await strengthsOf(passwords(known)) : {},
  }
}

/** Keys of the files before it, looked up only where a value speaks of a variable. */
async function keysBefore({ before }: Asked, path: string, text: string, world: World): Promise<readonly string[]> {
  if (!before || !text.includes('${')) return []
  const place = await world.place('checkout')
  const paths = await world.ask(`env: read before ${path}`, () => loadedBefore(place, path))
  const texts = await Promise.all(paths.map((one) => readText(world, place, one, 'env').catch(() => null)))
  return texts.flatMap((one) => (one ? [...values(one.text).keys()] : []))
}

/** A checkout without git still has other things to judge. */
async function trackedIn(place: Place, path: string): Promise<Observation['tracked']> {
  try {
    return (await place.tracked(path)) ?? { unknown: 'no git work tree, or one that git refuses to read' }
  } catch (error) {
    if (error instanceof ProbeError) return { unknown: error.observed }
    throw error
  }
}

const nothing: Surroundings = { loaders: [], image: null, compose: null, named: [] }

/** Where these questions look. */
function sourceOf({ file, job }: Asked): Source {
  if (job) return { kind: 'job', name: 'the environment of the job', path: null, server: null }
  const [name] = file?.paths ?? []
  if (name === undefined) return { kind: 'content', name: 'env-content', path: null, server: null }
  const server = file?.on ?? null
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

async function readExample({ example }: Asked, config: Config, world: World): Promise<Observation['example']> {
  if (example) {
    const place = await world.place('checkout')
    for (const path of example.paths) {
      const read = await readText(world, place, path)
      if (read) return { name: path, text: read.text }
    }
  }
  if (config.example) {
    throw new ProbeError('env/no-source', `The example file ${config.example} does not exist`, {
      expected: 'the example file that the check names',
      observed: 'no such file',
    })
  }
  return null
}

function loadersOf(
  config: Config,
  found: readonly Loader[],
  world: World,
): Pick<Observation, 'loaders' | 'loadersNamed' | 'loadersGuessed'> {
  if (config.readers !== 'auto') {
    return {
      loaders: config.readers.map((dialect) => ({ dialect, reason: 'named in the checklist' })),
      loadersNamed: true,
      loadersGuessed: false,
    }
  }
  if (found.length > 0) return { loaders: found, loadersNamed: false, loadersGuessed: false }
  const stack = config.stack === 'auto' ? stacks.find((one) => world.stacks().includes(one)) : config.stack
  const unknown = 'nothing in the checkout says what loads the file'
  const [dialect, reason] = (stack && usual[stack]) ?? ['python-dotenv', unknown]
  return {
    loaders: [{ dialect, reason: reason ?? unknown }],
    loadersNamed: false,
    loadersGuessed: reason === undefined,
  }
}

/** What loads env files in a stack where nothing says it; with a reason where that is sure. */
const usual: Partial<Record<Stack, readonly [dialect: Dialect, reason?: string]>> = {
  laravel: ['phpdotenv', 'Laravel loads env files with it'],
  rails: ['ruby-dotenv'],
  next: ['dotenv'],
  node: ['dotenv'],
}
