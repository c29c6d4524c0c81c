import { type EnvFile, environmentFile } from '../../check/files/env-file.ts'
import { readSource } from '../../check/files/source.ts'
import type { World } from '../../check/kind.ts'
import { wordsOfNode } from '../../formats/compose/command.ts'
import type { Fault } from '../../formats/fault.ts'
import { PythonFault } from '../../formats/python/assignments.ts'
import { developmentServer, parse, startsOf } from '../../formats/server-start/command.ts'
import { readCommands, readGunicorn, readUwsgi } from '../../formats/server-start/files.ts'
import type { Setting, Start } from '../../formats/server-start/settings.ts'
import { shellWords } from '../../formats/shell-words.ts'
import { get, locationOf, type Node, readYaml } from '../../formats/yaml/nodes.ts'
import type { Place } from '../../probe/place.ts'

/** Everything that was read: how servers are started, and what could not be understood. */
export interface Starts {
  readonly files: readonly string[]
  readonly starts: readonly Start[]
  readonly faults: readonly Fault[]
}

/** Reads configuration files and commands; nothing is run. Literal secrets in them are registered. */
export async function loadStarts(world: World, place: Place, paths: readonly string[]): Promise<Starts> {
  const env = await environmentFile(world, place, 'compose', 'gunicorn/unparsable')
  const starts: Start[] = []
  const faults: Fault[] = []
  for (const path of paths) {
    const source = await readSource(place, path, 'gunicorn/unparsable')
    if (source === null) {
      faults.push({ message: `there is no file ${path}`, file: path })
      continue
    }
    try {
      starts.push(...readStarts(source.text, path))
    } catch (error) {
      if (!(error instanceof PythonFault)) throw error
      faults.push({ message: error.message, file: path, line: error.line, column: error.column })
    }
  }
  const whole = await Promise.all(starts.map((start) => complete(start, place, env, paths)))
  for (const start of whole) {
    for (const { name, value } of start.settings) {
      if (name !== 'raw-env' || value.kind === 'computed') continue
      for (const item of value.kind === 'list' ? value.items : [value.text]) {
        const equals = item.indexOf('=')
        if (equals > 0) world.redact.addEnv(item.slice(0, equals), item.slice(equals + 1))
      }
    }
  }
  // A file that a command names is judged as part of that command.
  const named = new Set(whole.flatMap((start) => (start.config === undefined ? [] : [start.config])))
  const kept = whole.filter((start) => start.config !== undefined || !named.has(start.location.file))
  return { files: paths, starts: kept, faults }
}

function readStarts(text: string, path: string): Start[] {
  if (path.endsWith('.py')) return [readGunicorn(text, path)]
  if (path.endsWith('.ini')) return [readUwsgi(text, path)]
  if (!/\.ya?ml$/.test(path)) return readCommands(text, path)
  const { root, fault } = readYaml(text, path)
  if (fault) throw new PythonFault(fault.message, fault.line ?? 1, fault.column ?? 1)
  const services = get(root, 'services')
  if (services?.kind !== 'map') return []
  return [...services.entries.values()].flatMap((service) => startsOfService(service))
}

function startsOfService(service: Node): Start[] {
  const command = get(service, 'command')
  if (!command) return []
  const words = wordsOfNode(command)
  const starts = startsOf(words, locationOf(command))
  const development = developmentServer(words)
  if (starts.length > 0 || !development) return starts
  return [{ program: 'gunicorn', settings: [], location: locationOf(command), development }]
}

/** Adds what the named configuration file and the environment say, each below what is more specific. */
async function complete(start: Start, place: Place, env: EnvFile | null, paths: readonly string[]): Promise<Start> {
  if (start.program !== 'gunicorn') return start
  const settings: Setting[] = []
  const isFile = start.location.file.endsWith('.py')
  const concurrency = env?.values.get('WEB_CONCURRENCY')
  if (env && concurrency) {
    const location = { file: env.path }
    settings.push({ name: 'workers', value: { kind: 'text', text: concurrency }, written: 'WEB_CONCURRENCY', location })
  }
  let config = start.config?.replace(/^(file:|\.\/)/, '')
  if (config !== undefined) {
    const found = paths.find((path) => path === config || path.endsWith(`/${config}`)) ?? config
    const source =
      found.startsWith('/') && place.confined ? null : await readSource(place, found, 'gunicorn/unparsable')
    if (source) {
      settings.push(...readGunicorn(source.text, found).settings)
      config = found
    }
  }
  if (isFile) settings.push(...start.settings)
  const args = env?.values.get('GUNICORN_CMD_ARGS')
  if (env && args) settings.push(...parse('gunicorn', shellWords(args), { file: env.path }).settings)
  if (!isFile) settings.push(...start.settings)
  return { ...start, settings, ...(config !== undefined && { config }) }
}
