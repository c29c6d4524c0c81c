import type { Draft } from '../../check/kind.ts'
import { wordsOfNode } from '../../formats/compose/command.ts'
import { resolve } from '../../formats/compose/template.ts'
import { get, locationOf, type Node, scalarText } from '../../formats/yaml/nodes.ts'
import type { RuleId } from '../../words/index.ts'
import type { Project, Service } from './project.ts'

/** Ids of what stops the reading rather than what a rule finds. */
type Reading = 'compose/file-missing' | 'compose/unparsable' | 'compose/no-service' | 'compose/files'
export type ComposeRule = Exclude<Extract<RuleId, `compose/${string}`>, Reading>

export type Find = (project: Project) => Draft[]

/** Runs a rule on every service. */
export function perService(find: (service: Service, project: Project) => Draft[]): Find {
  return (project) => project.services.flatMap((service) => find(service, project))
}

export function draft(
  rule: ComposeRule,
  node: Node,
  text: { message: string; expected: string; observed: string; level?: Draft['level'] },
): Draft {
  const { level, ...rest } = text
  return { rule, ...rest, ...(level && { level }), location: locationOf(node) }
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
