import { z } from 'zod'
import { unreadable } from '../../check/files/faults.ts'
import { fileFields, firstOf, namedFiles, oneOfFiles, planReads } from '../../check/files/fields.ts'
import { expandPaths, readSource } from '../../check/files/source.ts'
import { type Draft, defineOld, type Judgement, type World } from '../../check/kind.ts'
import { atLevels, selectRules, someRule } from '../../check/lint/select.ts'
import { placed, serverOf } from '../../check/place.ts'
import { strict } from '../../check/schema/fields.ts'
import { directoryOf, joinPath } from '../../formats/paths.ts'
import { get, readYaml } from '../../formats/yaml/nodes.ts'
import { ProbeError } from '../../probe/error.ts'
import type { Place } from '../../probe/place.ts'
import { loadCompose, type Project } from './project.ts'
import { composeRules } from './rules/index.ts'

const schema = strict({
  ...fileFields('compose', {
    description: 'The Compose files, merged as Compose merges them',
    without:
      'the first usual name, `docker-compose.prod.yml` and the like before `compose.yaml`, with its override or base file',
  }),
  'env-file': z.string().min(1).optional().meta({
    title: 'path',
    description: 'Where `${…}` come from, as `--env-file`',
    without: "`.env` beside the first file, and the environment's env file",
  }),
  profiles: z.array(z.string().min(1)).min(1, 'an empty list names no profile').optional().meta({
    title: 'list; `*` is all',
    description: 'Profiles that are started, as `--profile`; services of others are not judged',
  }),
}).check(oneOfFiles, someRule('compose'))

type Config = z.output<typeof schema>

interface Observation {
  readonly project: Project
  /** The files were found by their usual names. */
  readonly discovered: boolean
}

/** Names for production first; what Compose itself looks for after them. */
const usualNames = [
  ...['docker-compose.prod', 'docker-compose.production', 'compose.prod', 'compose.production'],
  ...['deploy/docker-compose', 'docker/docker-compose', 'compose', 'docker-compose'],
].flatMap((name) => [`${name}.yml`, `${name}.yaml`])

/** Judges Compose files as text, merged as Compose merges them. Docker is not asked. */
export const compose = defineOld<Config, Observation>({
  kind: 'compose',
  schema,
  plan: (config, scene) => planReads(config, scene, [firstOf(usualNames)]),
  observe,
  judge: (observation, config, scene) => ({
    findings: placed(judge(observation, config).findings, serverOf(config, scene)),
  }),
})

async function observe(config: Config, world: World): Promise<Observation> {
  const place = await world.place(config.on)
  const named = namedFiles(config)
  const options = { profiles: config.profiles ?? [], envFile: config['env-file'] }
  return world.ask(`compose ${place.name} ${JSON.stringify([named ?? null, options])}`, async () => {
    const files = named ? await expandPaths(place, named) : await discover(place)
    for (const file of files) {
      if ((await place.stat(file)) === null) throw missing(file)
    }
    if (files.length === 0) throw missing(named?.[0] ?? 'docker-compose.prod.yml, compose.yaml or docker-compose.yml')
    return { project: await loadCompose(world, place, files, options), discovered: named === undefined }
  })
}

function missing(file: string): ProbeError {
  const details = { expected: file, observed: 'no such file' }
  return new ProbeError('compose/file-missing', 'There is no Compose file to judge', details)
}

async function discover(place: Place): Promise<string[]> {
  for (const name of usualNames) {
    if ((await place.stat(name)) === null) continue
    const plain = /^(docker-)?compose\.ya?ml$/.exec(name)
    const companion = plain ? name.replace(/\.(ya?ml)$/, '.override.$1') : await baseOf(place, name)
    if (companion === undefined || (await place.stat(companion)) === null) return [name]
    return plain ? [name, companion] : [companion, name]
  }
  return []
}

/** The file that a production file is meant to be laid over: it has services with neither image nor build. */
async function baseOf(place: Place, name: string): Promise<string | undefined> {
  const source = await readSource(place, name, 'compose/unparsable')
  const services = get(readYaml(source?.text ?? '', name).root, 'services')
  if (services?.kind !== 'map') return undefined
  const isWhole = [...services.entries.values()].every((one) =>
    ['image', 'build', 'extends'].some((key) => get(one, key)),
  )
  if (isWhole) return undefined
  for (const base of ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml']) {
    const path = joinPath(directoryOf(name), base)
    if ((await place.stat(path)) !== null) return path
  }
  return undefined
}

function judge({ project, discovered }: Observation, config: Config): Judgement {
  if (project.faults.length > 0)
    return { findings: project.faults.map((fault) => unreadable('compose/unparsable', fault)) }
  const file = project.files[0] ?? 'compose.yaml'
  if (project.services.length === 0) {
    const message = 'No service is started by these files, so nothing could be judged'
    const observed = project.all.length > 0 ? `${project.all.length} services, all in other profiles` : 'no services'
    const text = { message, expected: 'a service that starts', observed, location: { file } }
    return { findings: [{ rule: 'compose/no-service', ...text, inconclusive: true }] }
  }
  const selected = selectRules('compose', config)
  const rules = Object.entries(composeRules((rule) => selected.has(rule)))
  const found = rules.flatMap(([id, find]) => (selected.has(id as never) ? find(project) : []))
  // Where no env file could be read and nothing else was asked, nothing was judged.
  const open = selected.size === 1 && found.length > 0 && found.every((one) => one.level === 'info')
  const levelled = atLevels(found, selected)
  const findings = open ? levelled.map((one): Draft => ({ ...one, level: 'error', inconclusive: true })) : levelled
  if (!discovered) return { findings }
  const names = project.files.join(', ').slice(0, 150)
  const text = {
    message: `Judged ${names}, found by its usual name`,
    expected: 'the files that are deployed',
    observed: names,
  }
  return { findings: [{ rule: 'compose/files', level: 'info', ...text, location: { file } }, ...findings] }
}
