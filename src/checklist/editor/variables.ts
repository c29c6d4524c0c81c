import { mapNodes, type Node, parted } from './node.ts'

const inside = String.raw`\$\{\{\s*(?:vars|secrets|environment|run|env-file|captures)\.[A-Za-z0-9_.-]+\s*\}\}`

/** A value that is one variable and nothing else, which takes its type. */
export const variable: Node = { type: 'string', pattern: `^${inside}$` }

/** A text that holds one somewhere. */
const within = String.raw`\$\{\{`

/** What is read before variables are replaced. */
const before = /^(?:secrets|extends|leave-out)$/

/** What a shell reads, where no variable may stand. */
const shellText = /\.command\.run$/

/** The schema of what a person writes: in place of a value or a list of values, or within a text, variables may stand. */
export function withVariables(schema: Node): Node {
  return mapNodes(schema, (node, path) => {
    if (before.test(path[0] ?? '') || path.includes('~') || shellText.test(path.join('.'))) return node
    return node.anyOf ? choice(node) : isOpen(node) ? node : orVariable(node)
  })
}

const isVariable = (node: Node): boolean => node.pattern === variable.pattern

/** All branches together take one variable, and none where one takes any text. */
function choice(node: Node): Node {
  const flat = (node.anyOf ?? []).flatMap((branch) => flattened(branch as Node))
  const branches = flat.filter((branch) => !isVariable(branch))
  const takesAny = branches.some((branch) => branch.type === 'string' && !isClosedText(branch))
  return { ...node, anyOf: branches.length < flat.length && !takesAny ? [...branches, variable] : branches }
}

function flattened(branch: Node): readonly Node[] {
  return branch.anyOf && Object.keys(branch).length === 1 ? (branch.anyOf as Node[]) : [branch]
}

function isClosedText({ pattern, format, enum: known, const: only }: Node): boolean {
  return (pattern ?? format ?? known ?? only) !== undefined
}

/** What takes a text with a variable anyway, or never one: a map, a list of maps. */
function isOpen(node: Node): boolean {
  if (node.type === 'string') return !isClosedText(node)
  if (node.type === 'array') return !holdsValues((node.items ?? {}) as Node)
  return node.const === undefined && node.enum === undefined && !/^(?:boolean|integer|number)$/.test(`${node.type}`)
}

function holdsValues(items: Node): boolean {
  const branches = (items.anyOf ?? [items]) as Node[]
  return branches.some((one) => /^(?:string|number|integer)$/.test(`${one.type}`))
}

function orVariable(node: Node): Node {
  if (node.type === 'string' && node.pattern !== undefined) {
    return { ...node, pattern: `${node.pattern}|${within}` }
  }
  const { shown, accepts } = parted(node)
  return { ...shown, anyOf: [accepts, variable] }
}
