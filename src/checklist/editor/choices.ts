import { verifierNames } from '../../kinds/command/verifiers/index.ts'
import { kindNames } from '../../kinds/index.ts'
import { type RuleId, ruleNames, ruleText } from '../../words/index.ts'
import { presetNames } from '../presets/index.ts'
import { mapNodes, type Node } from './node.ts'
import { variable } from './variables.ts'

/** A pattern of rules. */
const glob: Node = { type: 'string', pattern: String.raw`^[a-z0-9*-]*\*[a-z0-9*-]*$` }

function rulesOf(kind: string): Node[] {
  return ruleNames(kind).flatMap((name) => {
    const { selectable, title } = ruleText(`${kind}/${name}` as RuleId)
    return selectable === false ? [] : [{ const: name, description: title }]
  })
}

/** The names that may stand at a path. */
function choicesAt(path: readonly string[]): Node | undefined {
  const [first, second, kind = '', key, ...deeper] = path
  if (first === 'extends') {
    const file: Node = { type: 'string', pattern: '[./]' }
    return { anyOf: [...presetNames.map((name) => ({ const: name })), file] }
  }
  if (first !== 'sections' || second !== 'items' || !kindNames.includes(kind)) return undefined
  if (kind === 'command' && key === 'use' && deeper.length === 0) {
    const titles = verifierNames.map((name) => ({ const: name, description: ruleText(`command/${name}`).title }))
    return { anyOf: [...titles, variable] }
  }
  const names = rulesOf(kind)
  if (names.length === 0) return undefined
  if (key === 'rules' && deeper.length === 0) return { anyOf: [...names, glob, variable] }
  if (key === 'override' && deeper[0] === '~')
    return { anyOf: [{ enum: names.map((name) => String(name.const)) }, glob] }
  return undefined
}

/** The schema with the names of presets, verifiers and rules where they may stand. */
export function withChoices(schema: Node): Node {
  return mapNodes(schema, (node, path) => {
    // What has a pattern is a variable in place of all.
    if (node.type !== 'string' || node.pattern !== undefined) return node
    const choices = choicesAt(path)
    if (choices === undefined) return node
    const { type: _, minLength: _least, ...rest } = node
    return { ...rest, ...choices }
  })
}
