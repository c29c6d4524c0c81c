import { namedFiles } from '../../check/files/fields.ts'
import { envFilesToRead, type FilesAsked, fileQuestions } from '../../check/files/questions.ts'
import type { Scene } from '../../check/kind.ts'
import type { Config } from './schema.ts'

export type Asked = FilesAsked

/** Where settings usually stand; production first. */
const usualNames = [
  '{,*/,*/*/,*/*/*/}settings/{production,prod}.py',
  '{,*/,*/*/,*/*/*/}{settings_production,settings_prod,production_settings,prod_settings}.py',
  '{,*/,*/*/,*/*/*/}settings.py',
  '{,*/,*/*/,*/*/*/}settings/__init__.py',
]

/** What starts Django, and names its settings. */
export const startNames = [
  '{,*/,*/*/}{docker-compose,compose}{.prod,.production}.{yml,yaml}',
  '{,*/,*/*/}Dockerfile',
  '{,*/,*/*/,*/*/*/}{wsgi,asgi}.py',
  '{,*/,*/*/}manage.py',
] as const

/** The settings, and the modules from which they import; the env file where it may name the settings. */
export function questions(config: Config, scene: Scene): Asked {
  const imported = 'modules that they import with *'
  const isNamed = namedFiles(config) !== undefined
  return fileQuestions(config, scene, {
    usual: [{ paths: usualNames, pick: 'first' }],
    env: isNamed ? [] : envFilesToRead(scene),
    more: {
      later: isNamed
        ? imported
        : `what DJANGO_SETTINGS_MODULE names, in the env file, in a Dockerfile or a Compose file of production, or in wsgi.py and manage.py, and ${imported}`,
      atMost: 200,
    },
  })
}
