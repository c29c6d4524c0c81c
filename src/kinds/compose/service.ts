import type { Found, Rule } from '../../check/lint/rule.ts'
import { wordsOfNode } from '../../formats/compose/command.ts'
import { targetOf, volumeParts } from '../../formats/compose/merge.ts'
import { resolve } from '../../formats/compose/template.ts'
import { get, listOf, locationOf, type Node, scalarText } from '../../formats/yaml/nodes.ts'
import type { Seen } from './judge.ts'
import type { Project, Service } from './observation.ts'

/** A rule on every service. */
export function perService(find: (service: Service, project: Project) => readonly Found[]): Rule<Seen> {
  return ({ project }) => project.services.flatMap((service) => find(service, project))
}

/** A finding with the place of what was found. */
export function findingAt(node: Node, text: Omit<Found, 'location'>): Found {
  return { ...text, location: locationOf(node) }
}

/** The text of a key of a service, its variables resolved. */
export function textOf(service: Service, key: string, project: Project): string | undefined {
  const text = scalarText(get(service.node, key))
  return text === undefined ? undefined : resolve(text, project.known)
}

/** The words of `entrypoint` and `command` together. */
export function commandOf(service: Service): { words: string[]; node: Node } | undefined {
  const command = get(service.node, 'command')
  const entrypoint = get(service.node, 'entrypoint')
  const node = command ?? entrypoint
  if (!node) return undefined
  return { words: [entrypoint, command].flatMap((one) => (one ? wordsOfNode(one) : [])), node }
}

/** The last part of an image's name without registry, tag and digest: `postgres` of `docker.io/library/postgres:16`. */
export function imageName(service: Service, project: Project): string {
  const image = textOf(service, 'image', project) ?? ''
  return image.replace(/@.*$/, '').split('/').at(-1)?.replace(/:.*$/, '').toLowerCase() ?? ''
}

interface Mount {
  readonly source: string
  readonly target: string
  readonly node: Node
}

/** Bind mounts: a source that is a path rather than the name of a volume. */
export function bindsOf(service: Service, project: Project): Mount[] {
  return listOf(get(service.node, 'volumes')).flatMap((node) => {
    const long = node.kind === 'map'
    if (long && scalarText(get(node, 'type')) !== 'bind') return []
    const written = long ? scalarText(get(node, 'source')) : volumeParts(scalarText(node) ?? '').source
    const source = resolve(written ?? '', project.known)
    if (!/^[./~]/.test(source)) return []
    return [{ source, target: resolve(targetOf(node) ?? '', project.known), node }]
  })
}
