import type { z } from 'zod'
import { unreadable } from '../../check/files/faults.ts'
import { anyOf, fileFields, namedFiles, oneOfFiles, planReads } from '../../check/files/fields.ts'
import { expandPaths } from '../../check/files/source.ts'
import { type Draft, defineOld, type Judgement, type World } from '../../check/kind.ts'
import { atLevels, selectRules, someRule } from '../../check/lint/select.ts'
import { placed, serverOf } from '../../check/place.ts'
import { strict } from '../../check/schema/fields.ts'
import type { Setting } from '../../formats/server-start/settings.ts'
import { ProbeError } from '../../probe/error.ts'
import type { Place } from '../../probe/place.ts'
import { type GunicornRule, gunicornRules } from './rules.ts'
import { loadStarts, type Starts } from './starts.ts'

const schema = strict(
  fileFields('gunicorn', {
    description: 'Settings files and files that start the server',
    without:
      'the first that are there: `gunicorn.conf.py` and its usual names, `uwsgi.ini`, then `Procfile` and Compose files, then start scripts and `Dockerfile`',
  }),
).check(oneOfFiles, someRule('gunicorn'))

type Config = z.output<typeof schema>

/** Where settings usually stand; the first group of which a file is there is read. */
const usualNames: readonly (readonly string[])[] = [
  ['gunicorn.conf.py', 'gunicorn_conf.py', 'gunicorn.py', 'config/gunicorn.conf.py', 'config/gunicorn.py'],
  ['deploy/gunicorn.conf.py', 'docker/gunicorn.conf.py', 'gunicorn/gunicorn.conf.py', 'uwsgi.ini', 'config/uwsgi.ini'],
  ['Procfile', 'docker-compose.prod.yml', 'compose.prod.yaml', 'compose.yaml', 'docker-compose.yml'],
  ['entrypoint.sh', 'docker/entrypoint.sh', 'docker-entrypoint.sh', 'start.sh', 'scripts/start.sh', 'Dockerfile'],
]

/** Judges how gunicorn, uvicorn or uWSGI are started, from literal settings and commands. Nothing is run. */
export const gunicorn = defineOld<Config, Starts>({
  kind: 'gunicorn',
  schema,
  plan: (config, scene) => planReads(config, scene, usualNames.map(anyOf)),
  observe,
  judge: (observation, config, scene) => ({
    findings: placed(judge(observation, config).findings, serverOf(config, scene)),
  }),
})

async function observe(config: Config, world: World): Promise<Starts> {
  const place = await world.place(config.on)
  const named = namedFiles(config)
  return world.ask(`gunicorn ${place.name} ${JSON.stringify(named ?? null)}`, async () => {
    if (!named) return discover(world, place)
    const paths = await expandPaths(place, named)
    for (const path of paths.length > 0 ? paths : named) {
      if (paths.length === 0 || (await place.stat(path)) === null) throw missing(path)
    }
    return loadStarts(world, place, paths)
  })
}

function missing(path: string): ProbeError {
  const message = `There is no file ${path}`
  return new ProbeError('gunicorn/file-missing', message, { expected: path, observed: 'no such file' })
}

async function discover(world: World, place: Place): Promise<Starts> {
  const read: string[] = []
  for (const names of usualNames) {
    const paths: string[] = []
    for (const name of names) if ((await place.stat(name)) !== null) paths.push(name)
    if (paths.length === 0) continue
    read.push(...paths)
    const found = await loadStarts(world, place, paths)
    if (found.starts.length > 0 || found.faults.length > 0) return found
  }
  if (read.length === 0) throw missing(usualNames[0]?.[0] ?? '')
  return { files: read, starts: [], faults: [] }
}

function judge(observation: Starts, config: Config): Judgement {
  const { files, starts, faults } = observation
  if (faults.length > 0) return { findings: faults.map((fault) => unreadable('gunicorn/unparsable', fault)) }
  if (starts.length === 0) {
    const message = 'Nothing that was read configures or starts gunicorn, uvicorn or uWSGI'
    const location = { file: files[0] ?? 'gunicorn.conf.py' }
    const observed = `${files.length} files without one`
    return {
      findings: [
        { rule: 'gunicorn/no-server', message, expected: 'such a server', observed, location, inconclusive: true },
      ],
    }
  }
  const selected = selectRules('gunicorn', config)
  const found: Draft[] = []
  const notes = new Map<Setting, Draft>()
  let judged = 0
  for (const [id, rule] of Object.entries(gunicornRules) as [GunicornRule, (typeof gunicornRules)[GunicornRule]][]) {
    if (!selected.has(id)) continue
    for (const start of starts) {
      const { drafts, computed } = rule(start)
      found.push(...drafts)
      if (computed) notes.set(computed, note(computed))
      // That workers are computed is itself an answer: somebody set them. Of a switch nothing is known then.
      if (!computed || id === 'gunicorn/workers') judged++
    }
  }
  const findings = [...atLevels(found, selected), ...notes.values()]
  return { findings: judged > 0 ? findings : findings.map((one) => ({ ...one, level: 'error', inconclusive: true })) }
}

function note({ written, value, location }: Setting): Draft {
  const keys = value.kind === 'computed' ? value.keys : []
  return {
    rule: 'gunicorn/not-decidable',
    message:
      keys.length > 0
        ? `${written} is not decidable here: read from the environment key ${keys.slice(0, 3).join(', ')}`
        : `${written} is not decidable here: computed when the server starts`,
    expected: 'a literal value',
    observed: 'an expression, which is never executed',
    location,
  }
}
