import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Location } from '../../model/location.ts'
import type { Problem } from '../../model/problem.ts'
import { bounded } from '../../secrecy/bounded.ts'
import { conflictLine } from './conflict.ts'
import type { Placed, PlacedEntry, PlacedScalar } from './placed.ts'

const tagsRefused = 'YAML tags are not allowed'
const mostNodes = 50_000
const deepest = 64

/**
 * Parses YAML 1.2 strictly: unique keys, no tags, one document, bounded aliases and depth.
 * @returns the value with its places, or undefined where there are problems; an empty text is null
 */
export function parseYaml(
  text: string,
  file: string,
): { readonly value: Placed | undefined; readonly problems: readonly Problem[] } {
  const conflict = conflictLine(text)
  if (conflict !== null) return { value: undefined, problems: [conflicted(file, conflict)] }
  const lines = new LineCounter()
  let document: Document.Parsed
  try {
    document = parseDocument(text.replace(/^\uFEFF/, ''), {
      version: '1.2',
      // Compares each key with each other; they are looked at below.
      uniqueKeys: false,
      strict: true,
      lineCounter: lines,
      prettyErrors: false,
    })
  } catch {
    return {
      value: undefined,
      problems: [{ message: 'the YAML is nested too deeply to be read', location: { file, line: 1, column: 1 } }],
    }
  }
  const faults = [...document.errors, ...document.warnings]
  if (faults.length > 0) {
    const problems = faults.slice(0, 20).map((fault) => {
      const { line, col } = lines.linePos(fault.pos[0])
      return { message: yamlMessage(fault.code, fault.message), location: { file, line, column: col } }
    })
    return { value: undefined, problems }
  }
  const { version, explicit } = document.directives.yaml
  if (explicit && version !== '1.2') {
    const message = `YAML ${version} reads some words differently (\`no\`, \`0644\`, dates); this file has to be YAML 1.2`
    return { value: undefined, problems: [{ message, location: { file, line: 1, column: 1 } }] }
  }
  return new Converter(document, file, lines).run()
}

function conflicted(file: string, line: number): Problem {
  return {
    message: `${file} holds a merge conflict that begins in line ${line}`,
    location: { file, line, column: 1 },
    suggestion:
      'keep what holds of the two sides, take the lines with <<<<<<<, ======= and >>>>>>> out, and commit that',
  }
}

/** Ends the conversion at the first fault. */
class Refusal extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.message)
    this.problem = problem
  }
}

class Converter {
  readonly #document: Document.Parsed
  readonly #file: string
  readonly #lines: LineCounter
  /** The library looks for an anchor through the whole document, for each alias anew. */
  readonly #anchors = new Map<string, unknown>()
  #nodes = 0
  #aliased = 0

  constructor(document: Document.Parsed, file: string, lines: LineCounter) {
    this.#document = document
    this.#file = file
    this.#lines = lines
  }

  run(): { value: Placed | undefined; problems: readonly Problem[] } {
    const { contents } = this.#document
    try {
      if (isScalar(contents) && contents.value !== null) throw this.#refusal(contents, 'expected a map or a list')
      return { value: this.#convert(contents, 0), problems: [] }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { value: undefined, problems: [error.problem] }
    }
  }

  /** @param at the place where the value is named, where that is another one */
  #convert(node: unknown, depth: number, at = this.#place(node)): Placed {
    if (++this.#nodes > mostNodes) throw this.#refusal(node, 'the file grows too large when its aliases are expanded')
    if (depth > deepest) throw this.#refusal(node, 'the YAML is nested too deeply')
    if (isAlias(node)) {
      const target = this.#anchors.get(node.source)
      if (!target) throw this.#refusal(node, `unknown alias "${node.source}"`)
      this.#aliased++
      const value = this.#convert(target, depth + 1, at)
      this.#aliased--
      return value
    }
    // What stands below an alias has been passed before.
    if (isNode(node) && node.anchor !== undefined && this.#aliased === 0) this.#anchors.set(node.anchor, node)
    if (isMap(node)) return { kind: 'map', at, entries: this.#entries(node, depth) }
    if (isSeq(node)) return { kind: 'list', at, items: node.items.map((item) => this.#convert(item, depth + 1)) }
    return { kind: 'scalar', at, value: isScalar(node) ? this.#scalar(node, node.value) : null }
  }

  #scalar(node: Node, value: unknown): PlacedScalar['value'] {
    if (typeof value === 'object' && value !== null) throw this.#refusal(node, tagsRefused)
    if (typeof value !== 'number') return value as PlacedScalar['value']
    if (!Number.isFinite(value)) throw this.#refusal(node, 'this is not a number that anything can be compared with')
    if (Number.isInteger(value) && !Number.isSafeInteger(value))
      throw this.#refusal(node, 'this number is too large to be exact; write it in quotes')
    return value
  }

  #entries(node: { items: readonly { key: unknown; value: unknown }[] }, depth: number): Map<string, PlacedEntry> {
    const entries = new Map<string, PlacedEntry>()
    for (const { key, value } of node.items) {
      if (!isScalar(key) || key.value === null || typeof key.value === 'object') {
        throw this.#refusal(key ?? node, 'a key must be a plain text')
      }
      const name = String(key.value)
      if (name === '__proto__') throw this.#refusal(key, 'this key is not allowed')
      if (entries.has(name)) throw this.#refusal(key, `duplicate key "${name}"`)
      const place = this.#place(key)
      entries.set(name, { key: place, value: this.#convert(value, depth + 1, value === null ? place : undefined) })
    }
    return entries
  }

  #place(node: unknown): Location {
    const start = (node as Node | null)?.range?.[0] ?? 0
    const { line, col } = this.#lines.linePos(start)
    return { file: this.#file, line, column: col }
  }

  #refusal(node: unknown, message: string): Refusal {
    return new Refusal({ message, location: this.#place(node) })
  }
}

/** The parser's sentences, without quoting what stands in the file. */
function yamlMessage(code: string, message: string): string {
  if (code === 'TAB_AS_INDENT') return 'tabs are not allowed as indentation in YAML; use spaces'
  if (code === 'MULTIPLE_DOCS') return 'more than one YAML document in the file'
  if (code === 'TAG_RESOLVE_FAILED') return tagsRefused
  if (/call stack/.test(message)) return 'the YAML is nested too deeply to be read'
  return `not valid YAML: ${bounded(message.split('\n')[0] ?? '')}`
}
