import { withCompanion } from '../../check/files/companion.ts'
import { observeFiles } from '../../check/files/observe.ts'
import type { FileReader } from '../../check/files/reader.ts'
import type { World } from '../../check/kind.ts'
import { directoryOf } from '../../formats/paths.ts'
import { codeIn } from './code.ts'
import { namedEnvFiles, variables } from './env-files.ts'
import { builtImages } from './images.ts'
import type { Observation } from './observation.ts'
import { ProjectReader } from './project.ts'
import type { Asked } from './questions.ts'
import type { Config } from './schema.ts'
import { startedOf } from './started.ts'
import { openDashboards } from './traefik.ts'

/** Reads Compose files and what they name, merged as Compose merges them. Docker is not asked. */
export function observe(asked: Asked, config: Config, world: World): Promise<Observation> {
  return observeFiles<Observation>(asked, config, world, {
    kind: 'compose',
    missing: {
      message: () => 'There is no Compose file to judge',
      expected: 'docker-compose.prod.yml, compose.yaml or docker-compose.yml',
    },
    given: [config.profiles ?? []],
    load: async ({ files, discovered }, reader) => {
      const whole = discovered ? await withCompanion(files, reader) : files
      return { ...(await load(whole, reader, asked, config, world)), discovered }
    },
  })
}

async function load(
  files: readonly string[],
  reader: FileReader,
  asked: Asked,
  config: Config,
  world: World,
): Promise<Omit<Observation, 'discovered'>> {
  const read = new ProjectReader(reader)
  const directory = directoryOf(files[0] ?? '.')
  const services = await read.project(files, directory)
  const { known, from } = await variables(world, reader, asked.env, config, directory)
  read.checkTemplates(services)
  const started = startedOf(services, config.profiles ?? [])
  return {
    project: {
      files: read.files,
      services: started,
      all: [...services.keys()],
      envFiles: await namedEnvFiles(reader, started, known, asked.ignored !== null),
      known,
      knownFrom: from,
      images: await builtImages(reader, started, known),
      dashboards: await openDashboards(reader, started, known),
      code: await codeIn(reader, started, known),
    },
    faults: read.faults,
  }
}
