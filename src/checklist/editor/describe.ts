import type { RuleId } from '../../words/index.ts'
import { ruleNames, ruleText } from '../../words/index.ts'
import { descriptions } from './descriptions.ts'
import { examples, operatorExamples } from './examples.ts'
import { shortened } from './limits.ts'
import { mapNodes, type Node } from './node.ts'

/** The schema with a description and an example of each key of each map. */
export function described(schema: Node): Node {
  return mapNodes(schema, (node, path) => {
    if (node.type !== 'object' || !node.properties) return node
    const properties = Object.entries(node.properties as Record<string, Node>)
    return {
      ...node,
      properties: Object.fromEntries(properties.map(([key, value]) => [key, shown(value, [...path, key])])),
    }
  })
}

function shown(node: Node, path: readonly string[]): Node {
  // What is only refused beside another key is told where it stands.
  if (node.not) return node
  const keys = shortened(path).split('.')
  const description = node.description ?? byPath(descriptions, keys)
  const example = exampleOf(node, keys)
  return {
    ...(description !== undefined && { description }),
    ...(example !== undefined && { examples: [example] }),
    ...node,
  }
}

function exampleOf(node: Node, keys: readonly string[]): unknown {
  const [kind = '', key, ...deeper] = keys
  if (deeper.length === 0 && (key === 'rules' || key === 'override')) {
    const names = ruleNames(kind).filter((name) => ruleText(`${kind}/${name}` as RuleId).selectable !== false)
    return key === 'rules' ? names.slice(0, 2) : { [names[0] ?? '']: 'warning' }
  }
  if (keys.join('.') === 'command.with' && node.properties) return parametersOf(node)
  const named = byPath(examples, keys)
  return named ?? operatorExamples[keys.at(-1) ?? '']?.find((value) => fits(node, value))
}

/** Of a verifier the parameters that it needs, else one. */
function parametersOf({ properties = {}, required = [] }: Node): unknown {
  const entries = Object.entries(properties as Record<string, Node>)
  const shownKeys = required.length > 0 ? entries.filter(([key]) => required.includes(key)) : entries.slice(0, 1)
  return Object.fromEntries(shownKeys.map(([key, { examples }]) => [key, (examples as unknown[] | undefined)?.[0]]))
}

/** Whether a value is of a type that the schema takes, and its first element, too. */
function fits(node: Node, value: unknown): boolean {
  const branches = (node.anyOf ?? [node]) as Node[]
  return branches.some(({ type, items, pattern }) => {
    if (type === undefined) return true
    // A variable.
    if (pattern !== undefined) return false
    if (Array.isArray(value)) return type === 'array' && fits((items ?? {}) as Node, value[0])
    return type === typeof value || (type === 'integer' && typeof value === 'number')
  })
}

/** What a table says of a path: by the whole of it, else by as many of its last keys as the table has. */
function byPath<T>(table: Readonly<Record<string, T>>, path: readonly string[]): T | undefined {
  const found = path.map((_, index) => path.slice(index).join('.')).find((one) => Object.hasOwn(table, one))
  return found === undefined ? undefined : table[found]
}
