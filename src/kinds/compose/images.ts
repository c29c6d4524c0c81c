import type { FileReader } from '../../check/files/reader.ts'
import { resolve } from '../../formats/compose/template.ts'
import { variablesOf, wholeStageOf, workdirOf } from '../../formats/dockerfile.ts'
import { joinPath } from '../../formats/paths.ts'
import { readCommands } from '../../formats/server-start/files.ts'
import { get, scalarText } from '../../formats/yaml/nodes.ts'
import type { BuiltImage, Project, Service } from './observation.ts'

/** What the Dockerfiles of built services say, by service. */
export async function builtImages(
  reader: FileReader,
  services: readonly Service[],
  known: Project['known'],
): Promise<Map<string, BuiltImage>> {
  const images = new Map<string, BuiltImage>()
  for (const { name, node, directory } of services) {
    const build = get(node, 'build')
    if (!build) continue
    const text = (key: string, fallback: string): string => resolve(scalarText(get(build, key)) ?? fallback, known)
    const file = joinPath(joinPath(directory, text('context', '.')), text('dockerfile', 'Dockerfile'))
    if (reader.confined && (file.startsWith('/') || file.startsWith('..'))) continue
    const source = await reader.read(file)
    if (!source) continue
    const stage = wholeStageOf(source.text, text('target', ''))
    const development = readCommands(stage, file).findLast((start) => start.development !== undefined)
    const healthcheck = /^[ \t]*HEALTHCHECK\s+(?!NONE|\s)/im.test(stage)
    const home = workdirOf(stage)
    images.set(name, {
      healthcheck,
      variables: variablesOf(stage),
      ...(home !== undefined && { home }),
      ...(development && { development }),
    })
  }
  return images
}
