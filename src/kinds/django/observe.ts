import { askedEnvFile } from '../../check/files/env-file.ts'
import { observeFiles } from '../../check/files/observe.ts'
import type { FileReader } from '../../check/files/reader.ts'
import type { World } from '../../check/kind.ts'
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
    pointed: (reader) => namedByEnvironment(reader, world, asked),
    except: notOurs,
    load: ({ files }, reader) => loadSettings(reader, files),
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
