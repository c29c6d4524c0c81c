import type { World } from '../../check/kind.ts'
import type { SelectedRules } from '../../check/lint/select.ts'
import { type Dialect, values } from '../../formats/dotenv/index.ts'
import type { Stack } from '../../model/stack.ts'
import { ProbeError } from '../../probe/error.ts'
import type { Place } from '../../probe/place.ts'
import { strengthsOf } from '../../secrecy/strength.ts'
import { containerOf } from './container.ts'
import { contentsOf, contentsOfJob, variablesOf } from './contents.ts'
import { loadedBefore, surroundings } from './loaders.ts'
import type { EnvPart, EnvText, Loader, Observation, Source, Surroundings } from './observation.ts'
import { guessable, passwords } from './passwords.ts'
import type { Asked } from './questions.ts'
import type { Config } from './schema.ts'
import { decode, longestFile, refuseManyKeys, tooLarge } from './text.ts'
import { knownHosts } from './urls.ts'

const stacks: readonly Stack[] = ['django', 'rails', 'laravel', 'next', 'fastapi', 'flask', 'node']

/** Reads the env files, what stands beside them, and how they are loaded, as far as their rules ask. */
export async function observe(
  asked: Asked,
  config: Config,
  world: World,
  selected: SelectedRules,
): Promise<Observation> {
  const job = asked.job ? jobValues(asked.job.names, world) : null
  const around = asked.around
    ? await world.ask('env: what loads it', async () => surroundings(await world.place('checkout')))
    : nothing
  const read = loadersOf(config, around.loaders, world)
  const parts = job ? [ofJob(job, world)] : await readParts(asked, world, read.loaders, selected)
  const last = parts.at(-1)
  if (!last) throw new Error('nothing was asked for')
  const variables = variablesOf(parts)
  const known = { variables, knownHosts: knownHosts(world.environment) }
  return {
    ...last,
    earlier: parts.slice(0, -1),
    job,
    example: await readExample(asked, config, world),
    before: await keysBefore(asked, parts, world),
    ...read,
    container: asked.around ? await containerOfAny(parts, await world.place('checkout'), around) : null,
    stack: config.stack === 'auto' ? (stacks.find((stack) => world.stacks().includes(stack)) ?? null) : config.stack,
    strengths: selected.has('env/password-weak') ? await strengthsOf([...passwords(known), ...guessable(known)]) : {},
  }
}

async function containerOfAny(parts: readonly EnvPart[], place: Place, around: Surroundings): Promise<string | null> {
  const found = await Promise.all(parts.map(({ source }) => containerOf(place, source.path, around)))
  return found.find((one) => one !== null) ?? null
}

function ofJob(job: Readonly<Record<string, string>>, { keys }: World): EnvPart {
  const source = { kind: 'job', name: 'the environment of the job', path: null, server: null } as const
  return { source, content: null, contents: contentsOfJob(source.name, job, keys), tracked: null, mode: null }
}

/** The files in their order, or the text of the environment. */
async function readParts(
  { file, tracked }: Asked,
  world: World,
  loaders: readonly Loader[],
  selected: SelectedRules,
): Promise<EnvPart[]> {
  const dialects = loaders.map(({ dialect }) => dialect)
  const place = file ? await world.place(file.on ?? 'checkout') : null
  const parts: EnvPart[] = []
  for (const path of file?.paths ?? [null]) {
    const source = sourceOf(path, file?.on ?? null)
    const content =
      place && path !== null
        ? await readText(world, place, path, 'env')
        : decode(Buffer.from(world.environment.envContent ?? ''), source.name)
    if (content) refuseManyKeys(content.text, source.name)
    const earlier = parts.map(({ contents }) => contents)
    const there = content ? place : null
    parts.push({
      source,
      content,
      contents: contentsOf(source.name, content ? content.text : '', dialects, earlier, world.keys),
      tracked: there && tracked.length > 0 ? await trackedIn(there, source.name) : null,
      mode: there && selected.has('env/permissions') ? ((await there.stat(source.name))?.mode ?? null) : null,
    })
  }
  return parts
}

function sourceOf(path: string | null, server: string | null): Source {
  if (path === null) return { kind: 'content', name: 'env-content', path: null, server: null }
  return { kind: 'file', name: path, path: server === null ? path : null, server }
}

/** Keys of what Compose reads before the files, looked up only where a value speaks of a variable. */
async function keysBefore({ before }: Asked, parts: readonly EnvPart[], world: World): Promise<readonly string[]> {
  const speaking = parts.filter(({ content }) => content?.text.includes('${'))
  if (!before || speaking.length === 0) return []
  const place = await world.place('checkout')
  const paths = await Promise.all(
    speaking.map(({ source: { name } }) => world.ask(`env: read before ${name}`, () => loadedBefore(place, name))),
  )
  const texts = await Promise.all(
    [...new Set(paths.flat())].map((one) => readText(world, place, one, 'env').catch(() => null)),
  )
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
