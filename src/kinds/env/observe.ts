import type { World } from '../../check/kind.ts'
import { serverOf } from '../../check/place.ts'
import { values } from '../../formats/dotenv/index.ts'
import { longestLine } from '../../formats/long-lines.ts'
import type { Stack } from '../../model/stack.ts'
import { ProbeError } from '../../probe/error.ts'
import type { Place } from '../../probe/place.ts'
import { strengthsOf } from '../../secrecy/strength.ts'
import { surroundings } from './loaders.ts'
import type { EnvObservation, EnvSource, EnvText, Loader } from './observation.ts'
import { passwords } from './rules/secrets.ts'
import type { EnvConfig } from './schema.ts'
import { buildSubject } from './subject.ts'

const longestFile = 1024 * 1024
const mostKeys = 5000

const examples = ['.example', '.sample', '.dist', '.template']

const stacks: readonly Stack[] = ['django', 'rails', 'laravel', 'next', 'fastapi', 'flask', 'node']

/** Reads the env file, what stands beside it, and how it is loaded. */
export async function observeEnv(config: EnvConfig, world: World): Promise<EnvObservation> {
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
  const base = {
    source,
    content: content || null,
    job,
    example: await readExample(config, source, world),
    tracked: found?.confined ? await found.tracked(source.name) : null,
    mode: found ? ((await found.stat(source.name))?.mode ?? null) : null,
    ...loadersOf(config, around.loaders, world),
    container: around.container,
    stack: config.stack === 'auto' ? (stacks.find((stack) => world.stacks().includes(stack)) ?? null) : config.stack,
    strengths: {},
  } satisfies EnvObservation
  if (content === null && job === null) return base
  return { ...base, strengths: await strengthsOf(passwords(buildSubject(base, config, world))) }
}

/** Where this check looks, without looking. @throws ProbeError where nothing is named. */
export function sourceOf(config: EnvConfig, scene: Pick<World, 'environment' | 'on'>): EnvSource {
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

function decode(bytes: Buffer, name: string): EnvText {
  if (bytes.length > longestFile) throw tooLarge(name, 'at most 1 MiB', 'more')
  const nul = bytes.indexOf(0)
  const text = bytes.toString('utf8')
  const replaced = text.indexOf('\uFFFD')
  const isBroken = replaced >= 0 && !bytes.equals(Buffer.from(text, 'utf8'))
  const line = (before: string): number => before.split(/\r\n|\n|\r/).length
  if (nul < 0) refuseLongLines(bytes, name)
  return {
    text,
    notUtf8: isBroken ? line(text.slice(0, replaced)) : null,
    nul: nul < 0 ? null : line(bytes.subarray(0, nul).toString('latin1')),
  }
}

function refuseLongLines(bytes: Buffer, name: string): void {
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start)
    const stop = end < 0 ? bytes.length : end
    if (stop - start > longestLine) throw tooLarge(name, 'lines of at most 64 KiB', `line ${line} is longer`)
    start = stop + 1
  }
}

function tooLarge(name: string, expected: string, observed: string): ProbeError {
  return new ProbeError('env/unreadable', `${name} is too large to be judged`, { expected, observed })
}

/** How many keys a file has is what the time of its rules grows with. */
function refuseManyKeys(text: string, name: string): void {
  const keys = values(text).size
  if (keys > mostKeys) throw tooLarge(name, 'at most 5,000 keys', `${keys} keys`)
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

async function readExample(config: EnvConfig, source: EnvSource, world: World): Promise<EnvObservation['example']> {
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
  config: EnvConfig,
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
