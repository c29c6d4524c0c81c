import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Location } from '../../model/location.ts'
import type { Problem } from '../../model/problem.ts'

/** Where the maps and lists of a parsed text came from, so that a mistake can be named with file, line and column. */
export class Origins {
  readonly #places = new WeakMap<object, Place>()

  remember(data: object, place: Place): void {
    this.#places.set(data, place)
  }

  /** Carries the place of one object over to another that was made from it. */
  carry(from: object, to: object): void {
    const place = this.#places.get(from)
    if (place) this.#places.set(to, place)
  }

  /**
   * Place of the value at a path, or of the nearest thing around it.
   * @param atKey the place of the last key rather than of its value
   */
  locate(data: unknown, path: readonly PropertyKey[], atKey = false): Location | undefined {
    let current = data
    let found = isObject(data) ? this.#places.get(data)?.self : undefined
    for (const [index, segment] of path.entries()) {
      if (!isObject(current)) break
      const place = this.#places.get(current)
      const entry = place?.entries.get(String(segment))
      if (entry) found = atKey && index === path.length - 1 ? entry.key : entry.value
      else if (place) found = place.self
      current = (current as Record<PropertyKey, unknown>)[segment]
    }
    return found
  }
}

interface Place {
  readonly self: Location
  readonly entries: ReadonlyMap<string, { readonly key: Location; readonly value: Location }>
}

const tagsRefused = 'YAML tags are not allowed'
const mostNodes = 50_000
const deepest = 64

/**
 * Parses YAML 1.2 strictly: unique keys, no tags, one document, bounded aliases and depth.
 * @returns the plain data, or undefined where there are problems
 */
export function parseYaml(text: string, file: string, origins: Origins): { data: unknown; problems: Problem[] } {
  const lines = new LineCounter()
  let document: Document.Parsed
  try {
    document = parseDocument(text.replace(/^\uFEFF/, ''), {
      version: '1.2',
      uniqueKeys: true,
      strict: true,
      lineCounter: lines,
      prettyErrors: false,
    })
  } catch {
    return {
      data: undefined,
      problems: [{ message: 'the YAML is nested too deeply to be read', location: { file, line: 1, column: 1 } }],
    }
  }
  const faults = [...document.errors, ...document.warnings]
  if (faults.length > 0) {
    const problems = faults.slice(0, 20).map((fault) => {
      const { line, col } = lines.linePos(fault.pos[0])
      return { message: yamlMessage(fault.code, fault.message), location: { file, line, column: col } }
    })
    return { data: undefined, problems }
  }
  const { version, explicit } = document.directives.yaml
  if (explicit && version !== '1.2') {
    const message = `YAML ${version} reads some words differently (\`no\`, \`0644\`, dates); this file has to be YAML 1.2`
    return { data: undefined, problems: [{ message, location: { file, line: 1, column: 1 } }] }
  }
  return new Converter(document, file, lines, origins).run()
}

class Converter {
  readonly #document: Document.Parsed
  readonly #file: string
  readonly #lines: LineCounter
  readonly #origins: Origins
  readonly #problems: Problem[] = []
  #nodes = 0

  constructor(document: Document.Parsed, file: string, lines: LineCounter, origins: Origins) {
    this.#document = document
    this.#file = file
    this.#lines = lines
    this.#origins = origins
  }

  run(): { data: unknown; problems: Problem[] } {
    const { contents } = this.#document
    if (isScalar(contents) && contents.value !== null) this.#refuse(contents, 'expected a map or a list')
    const data = this.#convert(contents, 0)
    return { data: this.#problems.length > 0 ? undefined : data, problems: this.#problems }
  }

  #convert(node: unknown, depth: number): unknown {
    if (this.#problems.length > 0) return undefined
    if (++this.#nodes > mostNodes) return this.#refuse(node, 'the file grows too large when its aliases are expanded')
    if (depth > deepest) return this.#refuse(node, 'the YAML is nested too deeply')
    if (isAlias(node)) {
      const target = node.resolve(this.#document)
      return target ? this.#convert(target, depth + 1) : this.#refuse(node, `unknown alias "${node.source}"`)
    }
    if (isMap(node)) return this.#map(node, depth)
    if (isSeq(node)) {
      const list = node.items.map((item) => this.#convert(item, depth + 1))
      const entries = new Map(
        node.items.map((item, index) => [String(index), { key: this.#place(item), value: this.#place(item) }]),
      )
      this.#origins.remember(list, { self: this.#place(node), entries })
      return list
    }
    return isScalar(node) ? this.#scalar(node, node.value) : null
  }

  #scalar(node: Node, value: unknown): unknown {
    if (typeof value === 'object' && value !== null) return this.#refuse(node, tagsRefused)
    if (typeof value !== 'number') return value
    if (!Number.isFinite(value)) return this.#refuse(node, 'this is not a number that anything can be compared with')
    if (Number.isInteger(value) && !Number.isSafeInteger(value))
      return this.#refuse(node, 'this number is too large to be exact; write it in quotes')
    return value
  }

  #map(node: { items: readonly { key: unknown; value: unknown }[] }, depth: number): unknown {
    const map: Record<string, unknown> = {}
    const entries = new Map<string, { key: Location; value: Location }>()
    for (const { key, value } of node.items) {
      if (!isScalar(key) || key.value === null || typeof key.value === 'object') {
        return this.#refuse(key ?? node, 'a key must be a plain text')
      }
      const name = String(key.value)
      if (name === '__proto__') return this.#refuse(key, 'this key is not allowed')
      if (Object.hasOwn(map, name)) return this.#refuse(key, `duplicate key "${name}"`)
      map[name] = this.#convert(value, depth + 1)
      entries.set(name, { key: this.#place(key), value: value === null ? this.#place(key) : this.#place(value) })
    }
    this.#origins.remember(map, { self: this.#place(node), entries })
    return map
  }

  #place(node: unknown): Location {
    const start = (node as Node | null)?.range?.[0] ?? 0
    const { line, col } = this.#lines.linePos(start)
    return { file: this.#file, line, column: col }
  }

  #refuse(node: unknown, message: string): undefined {
    this.#problems.push({ message, location: this.#place(node) })
    return undefined
  }
}

/** The parser's sentences, without quoting what stands in the file. */
function yamlMessage(code: string, message: string): string {
  if (code === 'TAB_AS_INDENT') return 'tabs are not allowed as indentation in YAML; use spaces'
  if (code === 'DUPLICATE_KEY') return 'duplicate key: the earlier one would be lost'
  if (code === 'MULTIPLE_DOCS') return 'more than one YAML document in the file'
  if (code === 'TAG_RESOLVE_FAILED') return tagsRefused
  return `not valid YAML: ${message.split('\n')[0]?.slice(0, 200)}`
}

function isObject(value: unknown): value is object {
  return value !== null && typeof value === 'object'
}
