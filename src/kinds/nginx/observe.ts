import { observeFiles } from '../../check/files/observe.ts'
import type { World } from '../../check/kind.ts'
import { bounded } from '../../secrecy/bounded.ts'
import { loadNginx } from './includes.ts'
import type { Observation } from './observation.ts'
import type { Asked } from './questions.ts'
import type { Config } from './schema.ts'

/** Reads the configuration with everything it includes. Nothing is started and no name is resolved. */
export function observe(asked: Asked, config: Config, world: World): Promise<Observation> {
  return observeFiles(asked, config, world, {
    kind: 'nginx',
    missing: {
      message: (path) => (path === undefined ? 'There is no nginx configuration to judge' : `There is no file ${path}`),
      expected: bounded(asked.usual.flatMap(({ paths }) => paths).join(', ')),
    },
    load: ({ files }, reader) => loadNginx(reader, files),
  })
}
