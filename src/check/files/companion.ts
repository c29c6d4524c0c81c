import { directoryOf, joinPath } from '../../formats/paths.ts'
import { get, readYaml } from '../../formats/yaml/nodes.ts'
import type { FileReader } from './reader.ts'

/** Usual names of Compose files: those for production first, what Compose itself looks for after them. */
export const composeNames: readonly string[] = [
  ...['docker-compose.prod', 'docker-compose.production', 'compose.prod', 'compose.production'],
  ...['deploy/docker-compose', 'docker/docker-compose', 'compose', 'docker-compose'],
].flatMap((name) => [`${name}.yml`, `${name}.yaml`])

/** A file of a usual name with the one that Compose lays over it, or that it is meant to be laid over. */
export async function withCompanion(files: readonly string[], reader: FileReader): Promise<readonly string[]> {
  const [name] = files
  if (name === undefined) return files
  const plain = /^(docker-)?compose\.ya?ml$/.test(name)
  const companion = plain ? name.replace(/\.(ya?ml)$/, '.override.$1') : await baseOf(reader, name)
  if (companion === undefined || !(await reader.isThere(companion))) return files
  return plain ? [name, companion] : [companion, name]
}

/** The file that a production file is meant to be laid over: it has services with neither image nor build. */
async function baseOf(reader: FileReader, name: string): Promise<string | undefined> {
  const source = await reader.read(name)
  const services = get(readYaml(source?.text ?? '', name).root, 'services')
  if (services?.kind !== 'map') return undefined
  const isWhole = [...services.entries.values()].every((one) =>
    ['image', 'build', 'extends'].some((key) => get(one, key)),
  )
  if (isWhole) return undefined
  for (const base of ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml']) {
    const path = joinPath(directoryOf(name), base)
    if (await reader.isThere(path)) return path
  }
  return undefined
}
