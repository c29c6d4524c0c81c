import { askedEnvFile } from '../../check/files/env-file.ts'
import { observeFiles } from '../../check/files/observe.ts'
import type { FileReader } from '../../check/files/reader.ts'
import type { World } from '../../check/kind.ts'
import { directoryOf, joinPath } from '../../formats/paths.ts'
import { loadSettings } from './modules.ts'
import type { Observation } from './observation.ts'
import { type Asked, startNames } from './questions.ts'
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
      if (named.length > 0) return named
      const together = await togetherIn(reader, asked)
      return together.length > 0 ? together : namedByStart(reader, asked)
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
  return moduleNamed(reader, named)
}

async function moduleNamed(reader: FileReader, name: string): Promise<string[]> {
  const path = name.replaceAll('.', '/')
  for (const candidate of [`${path}.py`, `${path}/__init__.py`]) {
    const found = (await reader.glob(`{,*/,*/*/}${candidate}`)).filter((one) => !notOurs.test(one))
    if (found[0] !== undefined) return [found[0]]
  }
  return []
}

const mostStarts = 10
const development = /(?:^|[._])(?:local|dev|develop|development|debug|tests?|testing)$/

const namesSettings =
  /^(?!\s{0,20}RUN\b)[^#\n]{0,200}\bDJANGO_SETTINGS_MODULE\b["']?\s{0,5}[=:,\]]\s{0,5}=?\s{0,5}["']?([\w.]{1,200})/m

/**
 * What the image, a Compose file, wsgi.py, asgi.py or manage.py sets, where no file has the usual name of one of
 * production: the settings of an application of the project may have a usual name, too.
 */
async function namedByStart(reader: FileReader, { usual }: Asked): Promise<string[]> {
  for (const path of usual.flatMap(({ paths }) => paths).filter((one) => /prod/.test(one))) {
    if ((await reader.glob(path)).some((one) => !notOurs.test(one))) return []
  }
  for (const pattern of startNames) {
    // cut: a list
    for (const file of (await reader.glob(pattern)).filter((one) => !notOurs.test(one)).slice(0, mostStarts)) {
      const name = namesSettings.exec((await reader.read(file))?.text ?? '')?.[1]
      const found = name === undefined || development.test(name) ? [] : await moduleNamed(reader, name)
      if (found.length > 0) return found
    }
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
      const module = name.replace(/\W/g, '\\$&')
      const taken = new RegExp(
        `^[ \\t]*from\\s+[\\w.]*\\.${module}\\s+import\\s+\\*|["'](?:\\./)?${module}\\.py["']`,
        'm',
      )
      return taken.test(text) ? [index] : []
    }
  }
  return []
}
