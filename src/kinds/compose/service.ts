import type { Found, Rule } from '../../check/lint/rule.ts'
import { wordsOfNode } from '../../formats/compose/command.ts'
import { type Port, portOf } from '../../formats/compose/ports.ts'
import { bareImage, type Mount, mountsOf } from '../../formats/compose/services.ts'
import { resolve } from '../../formats/compose/template.ts'
import { get, listOf, locationOf, type Node, scalarText } from '../../formats/yaml/nodes.ts'
import type { Seen } from './judge.ts'
import type { Project, Service } from './observation.ts'

/** A rule on every service; what it finds is about that service. */
export function perService(find: (service: Service, project: Project) => readonly Found[]): Rule<Seen> {
  return ({ project }) =>
    project.services.flatMap((service) => find(service, project).map((found) => ({ about: service.name, ...found })))
}

/** A finding with the place of what was found. */
export function findingAt(node: Node, text: Omit<Found, 'location'>): Found {
  return { ...text, location: locationOf(node) }
}

/** The text of a key of a service, its variables resolved. */
export function textOf(service: Service, key: string, project: Pick<Project, 'known'>): string | undefined {
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

/** The last part of the image's name; empty where the service has none. */
export function imageName(service: Service, project: Pick<Project, 'known'>): string {
  return bareImage(textOf(service, 'image', project) ?? '')
}

/** The items of a command that is a list; the line itself where it is one. */
export function itemsOf(command: Node): readonly Node[] {
  return command.kind === 'list' ? command.items : [command]
}

/** The ports that a service publishes. */
export function portsOf(service: Service, project: Project): Port[] {
  return listOf(get(service.node, 'ports')).map((node) => portOf(node, project.known))
}

/** Bind mounts: a source that is a path rather than the name of a volume. */
export function bindsOf(service: Service, project: Pick<Project, 'known'>): Mount[] {
  return mountsOf(service.node, project.known).filter(({ bind }) => bind)
}
