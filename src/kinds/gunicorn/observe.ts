import { observeFiles } from '../../check/files/observe.ts'
import type { World } from '../../check/kind.ts'
import type { Observation } from './observation.ts'
import type { Asked } from './questions.ts'
import type { Config } from './schema.ts'
import { loadStarts } from './starts.ts'

/** Reads literal settings and commands. Nothing is run. */
export function observe(asked: Asked, config: Config, world: World): Promise<Observation> {
  return observeFiles<Observation>(asked, config, world, {
    kind: 'gunicorn',
    missing: {
      message: (path = 'gunicorn.conf.py') => `There is no file ${path}`,
      expected: 'gunicorn.conf.py',
    },
    load: async ({ files, earlier }, reader) => {
      const read = await loadStarts(world, reader, asked.env, files)
      return { ...read, files: [...earlier, ...read.files] }
    },
    isEmpty: ({ starts, faults }) => starts.length === 0 && faults.length === 0,
  })
}
