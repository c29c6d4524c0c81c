import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Node as YamlNode } from 'yaml'
import { bounded } from '../../secrecy/bounded.ts'
import type { Fault } from '../fault.ts'

/** A value of a YAML file with its place; anchors, aliases and `<<` are resolved. Positions count from 1. */
export type Node = MapNode | ListNode | ScalarNode

interface Placed {
  readonly file: string
  readonly line: number
  readonly column: number
  /** A tag such as `!reset`. */
  readonly tag?: string
}
export interface MapNode extends Placed {
  readonly kind: 'map'
  readonly entries: ReadonlyMap<string, Node>
}
export interface ListNode extends Placed {
  readonly kind: 'list'
  readonly items: readonly Node[]
}
export interface ScalarNode extends Placed {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  /** As written, without quotes: `0600` stays `0600`. */
  readonly text: string
}

const mostNodes = 100_000
const deepest = 60

/** Reads a YAML document. Every fault of syntax, duplicate key and alias that grows without bound is a fault. */
export function readYaml(text: string, file: string): { root?: Node; fault?: Fault } {
  if (nestsTooDeep(text)) return { fault: { message: `nested deeper than ${deepest}`, file, line: 1, column: 1 } }
  const lines = new LineCounter()
  try {
    const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false, strict: true })
    const [error] = document.errors
    if (error) {
      const { line, col } = lines.linePos(error.pos[0])
      return { fault: { message: plain(error.message), file, line, column: col } }
    }
    if (document.contents === null) return { fault: { message: 'the file is empty', file, line: 1, column: 1 } }
    return { root: new Converter(file, lines).convert(document.contents as YamlNode, 0) }
  } catch (error) {
    if (error instanceof FaultError) {
      return { fault: { message: error.message, file, line: error.line, column: error.column } }
    }
    const message = error instanceof LimitError ? error.message : 'the YAML is nested too deep or not valid'
    return { fault: { message, file, line: 1, column: 1 } }
  }
}

/** The parser's own words without what they quote of the file. */
function plain(message: string): string {
  return bounded(message.split(/:\s|\sat line/, 1).join(), 150)
}

/** Counts brackets and indentation beforehand, since the parser itself recurses. */
function nestsTooDeep(text: string): boolean {
  let depth = 0
  for (const char of text) {
    if (char === '[' || char === '{') depth++
    else if ((char === ']' || char === '}') && depth > 0) depth--
    else if (char === '\n' && depth > 200) return true
    if (depth > 1000) return true
  }
  return depth > 200 || /^ {400}/m.test(text) || /(?:- ){100}/.test(text) || /(?:\? ){100}/.test(text)
}

class LimitError extends Error {}

class FaultError extends Error {
  readonly line: number
  readonly column: number
  constructor(message: string, { line, column }: { line: number; column: number }) {
    super(message)
    this.line = line
    this.column = column
  }
}

class Converter {
  readonly #file: string
  readonly #lines: LineCounter
  /** The library looks for an anchor through the whole document, for each alias anew. */
  readonly #anchors = new Map<string, YamlNode>()
  #count = 0
  #aliased = 0

  constructor(file: string, lines: LineCounter) {
    this.#file = file
    this.#lines = lines
  }

  convert(node: YamlNode | null | undefined, depth: number, at?: YamlNode): Node {
    if (++this.#count > mostNodes) throw new LimitError(`aliases and values grow beyond ${mostNodes}`)
    if (depth > deepest) throw new LimitError(`nested deeper than ${deepest}`)
    const place = this.#place(node?.range ? node : at)
    if (node && isAlias(node)) {
      const target = this.#anchors.get(node.source)
      if (!target) throw new FaultError('an alias without its anchor', place)
      this.#aliased++
      try {
        return this.convert(target, depth + 1)
      } finally {
        this.#aliased--
      }
    }
    if (node?.anchor !== undefined && this.#aliased === 0) this.#anchors.set(node.anchor, node)
    if (isMap(node)) return { kind: 'map', entries: this.#entries(node.items, depth), ...place, ...tagOf(node) }
    if (isSeq(node)) {
      const items = node.items.map((item) => this.convert(item as YamlNode, depth + 1, node))
      return { kind: 'list', items, ...place, ...tagOf(node) }
    }
    if (isScalar(node)) {
      const value = node.value
      const known = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
      const text = typeof value === 'string' ? value : value === null ? '' : (node.source ?? String(value))
      return { kind: 'scalar', value: known, text, ...place, ...tagOf(node) }
    }
    return { kind: 'scalar', value: null, text: '', ...place }
  }

  #entries(pairs: readonly unknown[], depth: number): Map<string, Node> {
    const own = new Map<string, Node>()
    const merged = new Map<string, Node>()
    for (const pair of pairs) {
      if (!isPair(pair)) continue
      const key = this.convert(pair.key as YamlNode, depth + 1)
      const name = key.kind === 'scalar' ? key.text : ''
      const value = this.convert(pair.value as YamlNode | null, depth + 1, pair.key as YamlNode)
      if (name !== '<<') {
        if (own.has(name)) throw new FaultError('the same key twice in one map', key)
        own.set(name, value)
        continue
      }
      for (const source of value.kind === 'list' ? value.items : [value]) {
        if (source.kind !== 'map') throw new FaultError('`<<` merges something that is not a map', key)
        for (const [one, inherited] of source.entries) if (!merged.has(one)) merged.set(one, inherited)
      }
    }
    return new Map([...merged, ...own])
  }

  #place(node: YamlNode | undefined): { file: string; line: number; column: number } {
    const offset = node?.range?.[0]
    if (offset === undefined) return { file: this.#file, line: 1, column: 1 }
    const { line, col } = this.#lines.linePos(offset)
    return { file: this.#file, line, column: col }
  }
}

function tagOf(node: YamlNode): { tag?: string } {
  const tag = node.tag
  return tag?.startsWith('!') && !tag.startsWith('!!') ? { tag } : {}
}

/** The value under a key of a map; undefined for anything else. */
export function get(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === 'map' ? node.entries.get(key) : undefined
}

/** The text of a scalar that is not null. */
export function scalarText(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && node.value !== null ? node.text : undefined
}

/** The items of a list; a single scalar counts as a list of one. */
export function listOf(node: Node | undefined): readonly Node[] {
  if (!node) return []
  if (node.kind === 'list') return node.items
  return node.kind === 'scalar' && node.value !== null ? [node] : []
}

export function locationOf(node: Node): { file: string; line: number; column: number } {
  return { file: node.file, line: node.line, column: node.column }
}
