import { askedEnvFile } from '../../check/files/env-file.ts'
import { observeFiles } from '../../check/files/observe.ts'
import type { FileReader } from '../../check/files/reader.ts'
import type { World } from '../../check/kind.ts'
import { directoryOf, joinPath } from '../../formats/paths.ts'
import { loadSettings } from './modules.ts'
import type { Observation } from './observation.ts'
import type { Asked } from './questions.ts'
import type { Config } from './schema.ts'

const notOurs = /(^|\/)(\.?v?env|\.venv|site-packages|node_modules|tests?|docs|examples?)(\/|$)/

/** Reads settings as text: nothing is imported. */
export function observe(asked: Asked, config: Config, world: World): Promise<Observation> {
  return observeFiles(asked, config, world, {
    kind: 'django',
    missing: {
      message: () => 'There are no Django settings to judge',
      expected: 'settings/production.py or settings.py',
    },
    pointed: async (reader) => {
      const named = await namedByEnvironment(reader, world, asked)
      return named.length > 0 ? named : togetherIn(reader, asked)
    },
    except: notOurs,
    load: async ({ files }, reader) => {
      const env = await askedEnvFile(world, reader, asked.env, 'python-dotenv')
      return loadSettings(reader, files, env?.values.get('DJANGO_CONFIGURATION'))
    },
  })
}

/** The settings that the environment names in DJANGO_SETTINGS_MODULE. */
async function namedByEnvironment(reader: FileReader, world: World, asked: Asked): Promise<string[]> {
  const env = await askedEnvFile(world, reader, asked.env, 'python-dotenv')
  const named = env?.values.get('DJANGO_SETTINGS_MODULE')
  if (!named || !/^[\w.]+$/.test(named)) return []
  const path = named.replaceAll('.', '/')
  for (const candidate of [`${path}.py`, `${path}/__init__.py`]) {
    const found = (await reader.glob(`{,*/}${candidate}`)).filter((one) => !notOurs.test(one))
    if (found[0] !== undefined) return [found[0]]
  }
  return []
}

/** The package that takes in the module of production with others, which is what Django loads then. */
async function togetherIn(reader: FileReader, { usual }: Asked): Promise<string[]> {
  for (const path of usual.flatMap(({ paths }) => paths)) {
    for (const file of (await reader.glob(path)).filter((one) => !notOurs.test(one))) {
      const name = /(?:^|\/)([^/]+)\.py$/.exec(file)?.[1]
      const index = joinPath(directoryOf(file), '__init__.py')
      if (name === undefined || !/settings\/[^/]+$/.test(file) || index === file) return []
      const text = (await reader.read(index))?.text ?? ''
      const taken = new RegExp(`^\\s*from\\s+[\\w.]*\\.${name}\\s+import\\s+\\*|["'](?:\\./)?${name}\\.py["']`, 'm')
      return taken.test(text) ? [index] : []
    }
  }
  return []
}
