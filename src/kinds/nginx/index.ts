import type { z } from 'zod'
import { unreadable } from '../../check/files/faults.ts'
import { fileFields, firstOf, namedFiles, oneOfFiles, planReads } from '../../check/files/fields.ts'
import { expandPaths } from '../../check/files/source.ts'
import { type Draft, defineOld, type Judgement, type World } from '../../check/kind.ts'
import { atLevels, selectRules, someRule } from '../../check/lint/select.ts'
import { placed, serverOf } from '../../check/place.ts'
import { strict } from '../../check/schema/fields.ts'
import { treeOf } from '../../formats/nginx/tree.ts'
import { ProbeError } from '../../probe/error.ts'
import type { Place } from '../../probe/place.ts'
import { type Configuration, type IncludeNote, loadNginx } from './includes.ts'
import { nginxRules } from './rules/index.ts'

const schema = strict(
  fileFields('nginx', {
    description: 'The configuration, which is read with all it includes',
    without:
      'in the checkout the first usual name that is there: `nginx/nginx.conf`, `nginx.conf`, `docker/nginx/nginx.conf`, `deploy/nginx/nginx.conf`, `deploy/nginx.conf`, `config/nginx.conf`, `conf/nginx.conf`, `nginx/default.conf`, `nginx/conf.d/*.conf`; on a server `/etc/nginx/nginx.conf`',
  }),
).check(oneOfFiles, someRule('nginx'))

type Config = z.output<typeof schema>

/** Where nginx's configuration usually stands; the first that is there is the one. */
const usualNames = [
  'nginx/nginx.conf',
  'nginx.conf',
  'docker/nginx/nginx.conf',
  'deploy/nginx/nginx.conf',
  'deploy/nginx.conf',
  'config/nginx.conf',
  'conf/nginx.conf',
  'nginx/default.conf',
  'nginx/conf.d/*.conf',
]

const usualOnServer = '/etc/nginx/nginx.conf'

/** Judges nginx's configuration as text: nothing is started and no name is resolved. */
export const nginx = defineOld<Config, Configuration>({
  kind: 'nginx',
  schema,
  plan: (config, scene) =>
    planReads(config, scene, serverOf(config, scene) === null ? [firstOf(usualNames)] : [usualOnServer]),
  observe,
  judge: (observation, config, scene) => ({
    findings: placed(judge(observation, config).findings, serverOf(config, scene)),
  }),
})

async function observe(config: Config, world: World): Promise<Configuration> {
  const place = await world.place(config.on)
  const named = namedFiles(config)
  const patterns = named ?? (place.confined ? usualNames : [usualOnServer])
  return world.ask(`nginx ${place.name} ${JSON.stringify(patterns)}`, async () => {
    const mains = named ? await expandPaths(place, named) : await discover(place, patterns)
    if (mains.length === 0) {
      throw new ProbeError('nginx/file-missing', 'There is no nginx configuration to judge', {
        expected: patterns.join(', ').slice(0, 200),
        observed: 'no such file',
      })
    }
    for (const main of mains) {
      if ((await place.stat(main)) !== null) continue
      throw new ProbeError('nginx/file-missing', `There is no file ${main}`, {
        expected: main,
        observed: 'no such file',
      })
    }
    return loadNginx(place, mains)
  })
}

async function discover(place: Place, patterns: readonly string[]): Promise<string[]> {
  for (const pattern of patterns) {
    const found = (await expandPaths(place, [pattern])).sort()
    if (found[0] !== undefined && (await place.stat(found[0])) !== null) return found
  }
  return []
}

function judge(configuration: Configuration, config: Config): Judgement {
  const unread = configuration.faults.map((fault) => unreadable('nginx/unparsable', fault))
  if (unread.length > 0) return { findings: unread }
  const tree = treeOf(configuration.directives)
  const selected = selectRules('nginx', config)
  const [file = 'nginx.conf'] = configuration.files
  if (tree.servers.length === 0) {
    return {
      findings: [
        {
          rule: 'nginx/no-server',
          message: 'The configuration has no server of http, so nothing could be judged',
          expected: 'a server block, in the files or in what they include',
          observed: `${configuration.files.length} files, no server block`,
          location: { file },
          inconclusive: true,
        },
        ...configuration.notes.map(includeDraft),
      ],
    }
  }
  const found = Object.entries(nginxRules).flatMap(([id, find]) => (selected.has(id as never) ? find(tree) : []))
  // What could not be read is said whatever was selected: the rules did not see it.
  const includes = configuration.notes.map(includeDraft)
  return { findings: [...includes, ...atLevels(found, selected)] }
}

function includeDraft(note: IncludeNote): Draft {
  const path = note.path.slice(0, 150)
  const location = { file: note.file, line: note.line, column: note.column }
  const rule = 'nginx/include-missing'
  switch (note.kind) {
    case 'missing': {
      const message = `The included file ${path} is not there`
      return { rule, level: 'error', message, expected: path, observed: 'no such file', location }
    }
    case 'empty-glob': {
      const message = `The include ${path} matches no file`
      return { rule, level: 'warning', message, expected: 'at least one file', observed: 'none', location }
    }
    case 'outside': {
      const message = `${path} lies outside the checkout, so what it says was not judged`
      return { rule, level: 'warning', message, expected: 'a file that can be read', observed: 'not read', location }
    }
    case 'stock': {
      const message = `${path} comes with nginx and was not read`
      return { rule, level: 'info', message, expected: 'nothing', observed: 'not read', location }
    }
  }
}
