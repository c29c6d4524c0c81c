import { get, listOf, type MapNode, type Node, scalarText } from '../yaml/nodes.ts'

/** Keys whose later text takes the place of the earlier, though they may be lists. */
const replaced = new Set(['command', 'entrypoint', 'healthcheck.test'])

/** A service in one form, whichever of the short and long forms it was written in. */
export function normalise(service: MapNode): MapNode {
  const entries = new Map(service.entries)
  for (const key of ['environment', 'labels', 'depends_on', 'networks', 'extra_hosts']) {
    const node = entries.get(key)
    if (node?.kind === 'list') entries.set(key, mapOfList(node))
  }
  const build = entries.get('build')
  if (build?.kind === 'scalar')
    entries.set('build', { ...place(build), kind: 'map', entries: new Map([['context', build]]) })
  const args = get(build, 'args')
  if (build?.kind === 'map' && args?.kind === 'list') {
    entries.set('build', { ...build, entries: new Map([...build.entries, ['args', mapOfList(args)]]) })
  }
  for (const key of ['env_file', 'ports', 'volumes', 'profiles', 'cap_add']) {
    const node = entries.get(key)
    if (node?.kind === 'scalar') entries.set(key, { ...place(node), kind: 'list', items: listOf(node) })
    else if (node?.kind === 'map') entries.set(key, { ...place(node), kind: 'list', items: [node] })
  }
  return { ...service, entries }
}

function place(node: Node) {
  const { file, line, column, tag } = node
  return { file, line, column, ...(tag !== undefined && { tag }) }
}

/** `KEY=value` items as a map; an item without `=` has no value of its own. */
function mapOfList(list: Node): MapNode {
  const entries = new Map<string, Node>()
  for (const item of listOf(list)) {
    const text = scalarText(item) ?? ''
    const equals = text.indexOf('=')
    const key = equals < 0 ? text : text.slice(0, equals)
    const value = equals < 0 ? null : text.slice(equals + 1)
    entries.set(key, { ...place(item), kind: 'scalar', value, text: value ?? '' })
  }
  return { ...place(list), kind: 'map', entries }
}

/** Lays a later definition over an earlier one by Compose's rules: maps by key, lists one after the other. */
export function mergeNodes(base: Node, over: Node, path = ''): Node {
  if (over.tag === '!override' || replaced.has(path)) return over
  if (base.kind === 'map' && over.kind === 'map') {
    const entries = new Map(base.entries)
    for (const [key, value] of over.entries) {
      const before = entries.get(key)
      if (value.tag === '!reset') entries.delete(key)
      else entries.set(key, before ? mergeNodes(before, value, path === '' ? key : `${path}.${key}`) : value)
    }
    return { ...over, entries }
  }
  if (base.kind === 'list' && over.kind === 'list') {
    const targets = path === 'volumes' ? new Set(over.items.map(targetOf)) : new Set<string | undefined>()
    return { ...over, items: [...base.items.filter((item) => !targets.has(targetOf(item))), ...over.items] }
  }
  return over
}

/** A definition without what `!reset` takes away, where there was nothing before it to be taken away. */
export function withoutResets<Kept extends Node>(node: Kept): Kept {
  if (node.kind === 'list') return { ...node, items: node.items.filter(isKept).map(withoutResets) }
  if (node.kind !== 'map') return node
  const kept = [...node.entries].filter(([, value]) => isKept(value))
  return { ...node, entries: new Map(kept.map(([key, value]) => [key, withoutResets(value)])) }
}

/** Whether a value stays, rather than taking away what earlier files say. */
export function isKept(node: Node): boolean {
  return node.tag !== '!reset'
}

/** Where a volume is mounted: it is by this that Compose replaces one by another. */
export function targetOf(volume: Node): string | undefined {
  if (volume.kind === 'map') return scalarText(get(volume, 'target'))
  return volumeParts(scalarText(volume) ?? '').target
}

/** The parts of `source:target:mode`; a colon inside `${…}` separates nothing. */
export function volumeParts(text: string): { source?: string; target: string; mode?: string } {
  const split: string[] = ['']
  let depth = 0
  for (const char of text) {
    if (char === '{') depth++
    else if (char === '}') depth--
    if (char === ':' && depth === 0) split.push('')
    else split[split.length - 1] += char
  }
  const [first = '', second, third] = split
  if (second === undefined) return { target: first }
  return { source: first, target: second, ...(third !== undefined && { mode: third }) }
}
