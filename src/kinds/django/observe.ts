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
const setsDefault = /^[^#\n]{0,200}["']DJANGO_SETTINGS_MODULE["']\s*[,\]]\s*=?\s*["']([\w.]{1,200})["']/m
const development = /(?:^|[._])(?:local|dev|develop|development|debug|tests?|testing)$/

/**
 * What wsgi.py, asgi.py or manage.py sets where nobody else does, where no file has a usual name, or several have and
 * none is one of production: the settings of an application of the project may be called so, too.
 */
async function namedByStart(reader: FileReader, { usual }: Asked): Promise<string[]> {
  const [production = [], ...others] = await Promise.all(
    usual
      .flatMap(({ paths }) => paths)
      .map(async (path) => (await reader.glob(path)).filter((one) => !notOurs.test(one))),
  )
  if (production.length > 0 || others.flat().length === 1) return []
  for (const pattern of startNames) {
    // cut: a list
    for (const file of (await reader.glob(pattern)).filter((one) => !notOurs.test(one)).slice(0, mostStarts)) {
      const name = setsDefault.exec((await reader.read(file))?.text ?? '')?.[1]
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
