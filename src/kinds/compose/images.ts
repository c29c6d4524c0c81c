import type { FileReader } from '../../check/files/reader.ts'
import { bareImage } from '../../formats/compose/services.ts'
import { resolve } from '../../formats/compose/template.ts'
import { baseImage, variablesOf, wholeStageOf, workdirOf } from '../../formats/dockerfile.ts'
import { scriptsOf } from '../../formats/package-scripts.ts'
import { joinPath } from '../../formats/paths.ts'
import { readCommands } from '../../formats/server-start/files.ts'
import { type Start, textOf } from '../../formats/server-start/settings.ts'
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
    const context = joinPath(directory, text('context', '.'))
    const file = joinPath(context, text('dockerfile', 'Dockerfile'))
    if (reader.confined && (file.startsWith('/') || file.startsWith('..'))) continue
    const source = await reader.read(file)
    if (!source) continue
    const scripts = await scriptsIn(reader, context)
    const stage = wholeStageOf(source.text, text('target', ''))
    const starts = readCommands(stage, file, scripts).map(withReload)
    const development = starts.findLast((start) => start.development !== undefined)
    const healthcheck = /^[ \t]*HEALTHCHECK\s+(?!NONE|\s)/im.test(stage)
    const home = workdirOf(stage)
    images.set(name, {
      healthcheck,
      variables: variablesOf(stage),
      base: bareImage(baseImage(source.text, text('target', '')) ?? ''),
      ...(home !== undefined && { home }),
      ...(scripts && { scripts }),
      ...(development && { development }),
    })
  }
  return images
}

async function scriptsIn(reader: FileReader, context: string): Promise<Map<string, string> | undefined> {
  const file = joinPath(context, 'package.json')
  if (reader.confined && (file.startsWith('/') || file.startsWith('..'))) return undefined
  const source = await reader.read(file).catch(() => undefined)
  return source ? scriptsOf(source.text) : undefined
}

/** A server for production that watches its files is one for development. */
function withReload(start: Start): Start {
  const isReloading = start.program !== 'uwsgi' && textOf(start, 'reload') === 'true'
  return isReloading && start.development === undefined ? { ...start, development: '--reload' } : start
}
