import type { FileReader } from '../../check/files/reader.ts'
import { joinPath } from '../../formats/paths.ts'
import { get, locationOf, readYaml, scalarText } from '../../formats/yaml/nodes.ts'
import type { Location } from '../../model/location.ts'
import type { Project, Service } from './observation.ts'
import { bindsOf, imageName } from './service.ts'

/** Where the configuration of Traefik that a service mounts opens its dashboard without a login, by service. */
export async function openDashboards(
  reader: FileReader,
  services: readonly Service[],
  known: Project['known'],
): Promise<Map<string, Location>> {
  const found = new Map<string, Location>()
  for (const service of services) {
    if (imageName(service, { known }) !== 'traefik') continue
    for (const { source, target } of bindsOf(service, { known })) {
      const written = joinPath(service.directory, source)
      if (written.startsWith('/') || written.startsWith('..')) continue
      for (const path of pathsOf(written, target)) {
        const text = (await reader.isInside(path)) ? (await reader.read(path))?.text : undefined
        const place = text === undefined ? undefined : insecureIn(text, path)
        if (place) found.set(service.name, place)
      }
    }
  }
  return found
}

/** The files of the configuration that a mount holds: itself, or those of the directory that Traefik looks into. */
function pathsOf(path: string, target: string): string[] {
  if (/\/traefik\.(ya?ml|toml)$/.test(target)) return [path]
  if (!/^\/etc\/traefik\/?$/.test(target)) return []
  return ['yml', 'yaml', 'toml'].map((end) => joinPath(path, `traefik.${end}`))
}

/** Where `api.insecure` is switched on in YAML or TOML. */
function insecureIn(text: string, file: string): Location | undefined {
  if (!file.endsWith('.toml')) {
    const insecure = get(get(readYaml(text, file).root, 'api'), 'insecure')
    return insecure && scalarText(insecure) === 'true' ? locationOf(insecure) : undefined
  }
  let table = ''
  for (const [index, line] of text.split('\n').entries()) {
    table = /^\s*\[([\w.]+)\]/.exec(line)?.[1] ?? table
    if (table === 'api' && /^\s*insecure\s*=\s*true\b/.test(line)) return { file, line: index + 1 }
  }
  return undefined
}
