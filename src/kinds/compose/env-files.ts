import { askedEnvFile, type EnvFile, envFileAt } from '../../check/files/env-file.ts'
import type { FileReader } from '../../check/files/reader.ts'
import type { World } from '../../check/kind.ts'
import { resolve } from '../../formats/compose/template.ts'
import { joinPath } from '../../formats/paths.ts'
import { get, listOf, scalarText } from '../../formats/yaml/nodes.ts'
import type { NamedEnvFile, Project, Service } from './observation.ts'
import type { Asked } from './questions.ts'
import type { Config } from './schema.ts'

/** Where `${…}` come from: the file that the check names, else `.env` beside the files and the environment's. */
export async function variables(
  world: World,
  reader: FileReader,
  asked: Asked['env'],
  config: Config,
  directory: string,
): Promise<{ known: Project['known']; from: string[] }> {
  const named = config['env-file']
  const found =
    named === undefined
      ? [
          await envFileAt(reader, joinPath(directory, '.env'), 'compose'),
          await askedEnvFile(world, reader, asked, 'compose'),
        ]
      : [await envFileAt(reader, named, 'compose')]
  const files = found.filter((file): file is EnvFile => file !== null)
  if (files.length === 0) return { known: null, from: [] }
  return { known: new Map(files.flatMap(({ values }) => [...values])), from: files.map(({ path }) => path) }
}

/** The env files that services name, and whether they are there. */
export async function namedEnvFiles(
  reader: FileReader,
  services: readonly Service[],
  known: Project['known'],
  asksGit: boolean,
): Promise<NamedEnvFile[]> {
  const found: NamedEnvFile[] = []
  for (const { name, node, directory } of services) {
    for (const item of listOf(get(node, 'env_file'))) {
      const text = item.kind === 'map' ? scalarText(get(item, 'path')) : scalarText(item)
      if (text === undefined) continue
      const written = resolve(text, known)
      const path = joinPath(directory, written)
      const required = scalarText(get(item, 'required')) !== 'false'
      if (written === '' || (reader.confined && (path.startsWith('/') || path.startsWith('..')))) {
        const open = { path: written || text, state: 'outside', example: false, ignored: false } as const
        found.push({ service: name, node: item, required, ...open })
        continue
      }
      const there = await reader.isThere(path)
      let example = false
      for (const end of ['.example', '.sample', '.template', '.dist']) {
        example ||= !there && (await reader.isThere(`${path}${end}`))
      }
      const ignored = asksGit && !there && !example && (await reader.isIgnored(path)) === true
      const state = there ? 'there' : 'missing'
      found.push({ service: name, path, node: item, required, state, example, ignored })
    }
  }
  return found
}
