import { environmentFile } from '../../check/files/env-file.ts'
import { readSource } from '../../check/files/source.ts'
import type { World } from '../../check/kind.ts'
import type { Fault } from '../../formats/fault.ts'
import { directoryOf, joinPath } from '../../formats/paths.ts'
import { type Assignment, PythonFault, readModule } from '../../formats/python/assignments.ts'
import type { Value } from '../../formats/python/values.ts'
import type { Place } from '../../probe/place.ts'
import { isCredentialName } from '../../secrecy/names.ts'

/** The settings of one module, those of the modules it imports with `*` included. */
export interface Settings {
  readonly file: string
  readonly assignments: ReadonlyMap<string, Assignment>
  /** More settings can come from where text does not show them: an absent setting is then not known to be absent. */
  readonly open: boolean
}

export interface Observation {
  readonly files: readonly string[]
  readonly modules: readonly Settings[]
  readonly faults: readonly Fault[]
}

const rule = 'django/unparsable'
const deepest = 8

/** Where settings usually stand; production first. */
export const usualNames = [
  '{,*/,*/*/}settings/{production,prod}.py',
  '{,*/,*/*/}{settings_production,settings_prod,production_settings,prod_settings}.py',
  '{,*/,*/*/}settings.py',
  '{,*/,*/*/}settings/__init__.py',
]
const notOurs = /(^|\/)(\.?v?env|\.venv|site-packages|node_modules|tests?|docs|examples?)(\/|$)/

/** Reads settings modules as text; nothing is imported. Literal secrets are registered. */
export async function loadSettings(world: World, place: Place, files: readonly string[]): Promise<Observation> {
  const faults: Fault[] = []
  const modules: Settings[] = []
  const read = new Set<string>()
  for (const file of files) {
    const loaded = await module(place, file, faults, read, [])
    if (loaded) modules.push(loaded)
  }
  for (const { assignments } of modules) {
    for (const { name, value } of assignments.values()) register(world, name, value)
  }
  return { files: [...read], modules, faults }
}

/** The settings file that the project itself names or that has a usual name. */
export async function discover(world: World, place: Place): Promise<string[]> {
  const env = await environmentFile(world, place, 'python-dotenv', rule)
  const named = env?.values.get('DJANGO_SETTINGS_MODULE')
  if (named && /^[\w.]+$/.test(named)) {
    const path = named.replaceAll('.', '/')
    for (const candidate of [`${path}.py`, `${path}/__init__.py`]) {
      const found = (await place.glob(`{,*/}${candidate}`)).filter((one) => !notOurs.test(one))
      if (found[0] !== undefined) return [found[0]]
    }
  }
  for (const pattern of usualNames) {
    const found = (await place.glob(pattern)).filter((one) => !notOurs.test(one))
    if (found[0] !== undefined) return [found[0]]
  }
  return []
}

async function module(
  place: Place,
  file: string,
  faults: Fault[],
  read: Set<string>,
  chain: readonly string[],
): Promise<Settings | undefined> {
  const source = await readSource(place, file, rule)
  if (!source) {
    faults.push({ message: `there is no file ${file}`, file })
    return undefined
  }
  read.add(file)
  try {
    // Stars are found first, since reading a file waits and laying one module over another must not.
    const imported = new Map<string, Settings>()
    for (const { module: name } of readModule(source.text, file).starImports) {
      const path = await resolve(place, file, name)
      if (path === undefined || chain.includes(path) || path === file || chain.length > deepest) continue
      const settings = await module(place, path, faults, read, [...chain, file])
      if (settings) imported.set(name, settings)
    }
    const { assignments, open } = readModule(source.text, file, (star) => imported.get(star.module)?.assignments)
    return { file, assignments, open: open || [...imported.values()].some((one) => one.open) }
  } catch (error) {
    if (!(error instanceof PythonFault)) throw error
    faults.push({ message: error.message, file, line: error.line, column: error.column })
    return undefined
  }
}

/** The file of `from .base import *` or `from config.settings.base import *`; undefined where it is not in this place. */
async function resolve(place: Place, file: string, name: string): Promise<string | undefined> {
  const dots = /^\.*/.exec(name)?.[0].length ?? 0
  const path = name.slice(dots).replaceAll('.', '/')
  const starts: string[] = []
  if (dots > 0) {
    starts.push(joinPath(directoryOf(file), `${'../'.repeat(dots - 1)}${path}`))
  } else {
    for (let directory = directoryOf(file); ; directory = directoryOf(directory)) {
      starts.push(joinPath(directory, path))
      if (directory === '.' || directory === '/') break
    }
  }
  for (const start of starts) {
    if (place.confined && start.startsWith('..')) continue
    for (const candidate of [`${start}.py`, `${start}/__init__.py`]) {
      if ((await place.stat(candidate)) !== null) return candidate
    }
  }
  return undefined
}

function register(world: World, name: string, value: Value, depth = 0): void {
  if (depth > 6) return
  if (value.kind === 'string') {
    if (isCredentialName(name)) world.redact.add(value.value)
    else world.redact.addEnv('', value.value.includes('://') ? value.value : '')
  } else if (value.kind === 'list') {
    for (const item of value.items) register(world, name, item, depth + 1)
  } else if (value.kind === 'map') {
    for (const [key, item] of value.entries) {
      register(world, key.kind === 'string' ? key.value : name, item, depth + 1)
    }
  } else if (value.kind === 'computed' && value.fallback) {
    register(world, name, value.fallback, depth + 1)
  }
}
