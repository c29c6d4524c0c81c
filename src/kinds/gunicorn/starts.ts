import { askedEnvFile, type EnvFile } from '../../check/files/env-file.ts'
import type { FileReader } from '../../check/files/reader.ts'
import type { World } from '../../check/kind.ts'
import type { Fault } from '../../formats/fault.ts'
import { parse } from '../../formats/server-start/command.ts'
import { readSettings, readStarts, readUwsgiFile } from '../../formats/server-start/read.ts'
import type { Setting, Start } from '../../formats/server-start/settings.ts'
import { shellWords } from '../../formats/shell-words.ts'
import type { Observation } from './observation.ts'
import type { Asked } from './questions.ts'

/** Reads configuration files and commands; nothing is run. */
export async function loadStarts(
  world: World,
  reader: FileReader,
  asked: Asked['env'],
  paths: readonly string[],
): Promise<Observation> {
  const env = await askedEnvFile(world, reader, asked, 'compose')
  const starts: Start[] = []
  const faults: Fault[] = []
  for (const path of paths) {
    const source = await reader.read(path)
    if (source === null) {
      faults.push({ message: `there is no file ${path}`, file: path })
      continue
    }
    const read = readStarts(source.text, path)
    starts.push(...read.starts)
    if (read.fault) faults.push(read.fault)
  }
  const completed = await Promise.all(starts.map((start) => complete(start, reader, env, paths)))
  const whole = completed.map(({ start }) => start)
  for (const { fault } of completed) {
    if (fault && !faults.some(({ file }) => file === fault.file)) faults.push(fault)
  }
  // A file that a command names is judged as part of that command.
  const named = new Set(whole.flatMap((start) => (start.config === undefined ? [] : [start.config])))
  const kept = whole.filter((start) => start.config !== undefined || !named.has(start.location.file))
  return { files: paths, starts: kept, faults }
}

interface Completed {
  readonly start: Start
  /** The configuration file that it names could not be understood. */
  readonly fault?: Fault
}

/** Adds what the named configuration file and the environment say, each below what is more specific. */
async function complete(
  start: Start,
  reader: FileReader,
  env: EnvFile | null,
  paths: readonly string[],
): Promise<Completed> {
  if (start.program === 'uwsgi') return { start: await withIni(start, reader, paths) }
  if (start.program !== 'gunicorn') return { start }
  const settings: Setting[] = []
  const isFile = start.location.file.endsWith('.py')
  const concurrency = env?.values.get('WEB_CONCURRENCY')
  if (env && concurrency) {
    const location = { file: env.path }
    settings.push({ name: 'workers', value: { kind: 'text', text: concurrency }, written: 'WEB_CONCURRENCY', location })
  }
  let config = start.config?.replace(/^(file:|\.\/)/, '')
  let fault: Fault | undefined
  let isRead = false
  if (config !== undefined) {
    const found = paths.find((path) => path === config || path.endsWith(`/${config}`)) ?? config
    const source = found.startsWith('/') && reader.confined ? null : await reader.read(found)
    if (source) {
      const read = readSettings(source.text, found)
      settings.push(...read.starts.flatMap((one) => one.settings))
      fault = read.fault
      config = found
      isRead = true
    }
  }
  if (isFile) settings.push(...start.settings)
  const args = env?.values.get('GUNICORN_CMD_ARGS')
  if (env && args) settings.push(...parse('gunicorn', shellWords(args), { file: env.path }).settings)
  if (!isFile) settings.push(...start.settings)
  const named = { ...(config !== undefined && { config }), ...(isRead && { configRead: true as const }) }
  return { start: { ...start, settings, ...named }, ...(fault && { fault }) }
}

/** A uWSGI command with the settings of the file that it names, below its own options. */
async function withIni(start: Start, reader: FileReader, paths: readonly string[]): Promise<Start> {
  const { config } = start
  if (!config || !/\.(ini|ya?ml|json)$/.test(config)) return start
  const name = config.split('/').at(-1) ?? config
  const near = [
    config.replace(/^\.\//, ''),
    name,
    `uwsgi/${name}`,
    `config/${name}`,
    `deploy/${name}`,
    `docker/${name}`,
  ]
  const known = paths.find((path) => path === config || path.endsWith(`/${name}`) || path === name)
  for (const path of known === undefined ? near : [known]) {
    const outside = reader.confined && path.startsWith('/')
    const source = outside ? null : await reader.read(path)
    if (!source) continue
    const settings = readUwsgiFile(source.text, path).starts.flatMap((one) => one.settings)
    return { ...start, config: path, configRead: true, settings: [...settings, ...start.settings] }
  }
  return start
}
