import type { World } from '../../check/kind.ts'
import { parts } from '../../formats/compose/template.ts'
import type { Node } from '../../formats/yaml/nodes.ts'
import { classify } from '../../secrecy/classify.ts'
import { isCredentialName } from '../../secrecy/names.ts'
import { urlPassword } from '../../secrecy/url-credentials.ts'
import type { Service } from './observation.ts'

/** Registers every literal value under a secret's key, so that no output can hold it. */
export function registerSecrets(world: World, services: ReadonlyMap<string, Service>): void {
  const visit = (key: string, node: Node): void => {
    if (node.kind === 'map') for (const [name, child] of node.entries) visit(name, child)
    else if (node.kind === 'list') for (const item of node.items) visit(key, item)
    else register(key, node.text)
  }
  const register = (key: string, text: string): void => {
    for (const part of parts(text) ?? [text]) {
      const literal = typeof part === 'string' ? part : part.argument
      const password = urlPassword(literal)
      if (password) world.redact.add(password)
      if (isCredentialName(key) && classify(key, literal) === 'literal') world.redact.add(literal)
    }
  }
  for (const { node } of services.values()) visit('', node)
}
