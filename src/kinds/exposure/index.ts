import { defineLint } from '../../check/lint/define.ts'
import { seen, unjudged } from './judge.ts'
import { questions } from './questions.ts'
import { debugPages, stackTraces } from './rules/errors.ts'
import { foreignHost, traceMethod } from './rules/requests.ts'
import { defaultPages, listings, served, sourceMaps } from './rules/served.ts'
import { schema } from './schema.ts'

/**
 * `exposure`: nothing is served that should not be. Every path is asked once, below the base, and judged by its content:
 * a site that answers to everything raises no alarm.
 */
export const exposure = defineLint({
  kind: 'exposure',
  schema,
  questions,
  observe: async (asked, config, world) => (await import('./observe.ts')).observe(asked, config, world),
  seen,
  unjudged,
  rules: {
    'debug-page': debugPages,
    'stack-trace': stackTraces,
    'env-file': served('env-file'),
    git: served('git'),
    'version-control': served('version-control'),
    'ds-store': served('ds-store'),
    dump: served('dump'),
    'editor-backup': served('editor-backup'),
    'config-file': served('config-file'),
    'server-status': served('server-status'),
    actuator: served('actuator'),
    pprof: served('pprof'),
    phpinfo: served('phpinfo'),
    'directory-listing': listings,
    'default-page': defaultPages,
    'source-map': sourceMaps,
    'foreign-host': foreignHost,
    'trace-method': traceMethod,
  },
})
