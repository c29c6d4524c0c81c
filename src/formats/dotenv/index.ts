import { type PlainFile, plainFile } from './plain.ts'
import { readers } from './readers/index.ts'
import { type Dialect, dialects, type Entry, type Reading, type ReadOptions } from './reading.ts'
import { type Token, tokenize as tokensOf } from './tokenizer.ts'

export {
  type Dialect,
  dialects,
  type Entry,
  type Fault,
  type FaultCode,
  plainKey,
  type Reading,
  type ReadOptions,
} from './reading.ts'
export type { Assignment, Span, Token } from './tokenizer.ts'

/** What one reader makes of an env file. Pure: nothing is executed and nothing of this process is looked at. */
export function read(text: string, dialect: Dialect, options: ReadOptions = {}): Reading {
  const all = readingsOf(text)
  const plain = plainOf(text, all)
  if (plain) return { dialect, entries: plain.entries, faults: [], refused: false }
  if (options.environment !== undefined) return readers[dialect](text, options)
  const { readings } = all
  // Only a dollar sign is ever expanded.
  const way = options.expand === false && text.includes('$') ? `${dialect} as written` : dialect
  const known = readings.get(way)
  if (known) return known
  const reading = readers[dialect](text, options)
  readings.set(way, reading)
  return reading
}

/** What one reader makes of env files that are loaded in this order: a later one sees what earlier ones set. */
export function readInOrder(texts: readonly string[], dialect: Dialect): Reading[] {
  let environment: Record<string, string> | undefined
  return texts.map((text) => {
    const reading = read(text, dialect, environment === undefined ? {} : { environment })
    environment = { ...environment, ...Object.fromEntries(finalValues(reading)) }
    return reading
  })
}

interface Readings {
  /** By dialect, and whether expansion was left out. */
  readonly readings: Map<string, Reading>
  /** Null where it is none. */
  plain?: PlainFile | null
  values?: ReadonlyMap<string, readonly string[]>
  tokens?: readonly Token[]
}

/** Reading a text in all dialects is dear, and the same text is asked for again: to mask it, and to judge it. */
const recent = new Map<string, Readings>()
const mostRecent = 2
/** Characters of a text whose readings are kept; those of a larger one would take much memory. */
const longestKept = 256 * 1024

function readingsOf(text: string): Readings {
  const known = recent.get(text)
  if (known) return known
  const none: Readings = { readings: new Map() }
  if (text.length > longestKept) return none
  if (recent.size >= mostRecent) recent.clear()
  recent.set(text, none)
  return none
}

function plainOf(text: string, readings: Readings): PlainFile | null {
  if (readings.plain === undefined) readings.plain = plainFile(text)
  return readings.plain
}

/** The assignments of an env file of which every reader makes the same, since it holds nothing else but comments; or null. */
export function plainEntries(text: string): readonly Entry[] | null {
  return plainOf(text, readingsOf(text))?.entries ?? null
}

/** The lines of an env file as they are written, for messages and for what no reader keeps: comments, quotes, places. */
export function tokenize(text: string): readonly Token[] {
  const readings = readingsOf(text)
  readings.tokens ??= plainOf(text, readings)?.tokens ?? tokensOf(text)
  return readings.tokens
}

/**
 * For each key every distinct value that any reader sees, and the value as it is written; what to mask before anything
 * about the file is printed.
 */
export function values(text: string): ReadonlyMap<string, readonly string[]> {
  const readings = readingsOf(text)
  readings.values ??= valuesOf(text)
  return readings.values
}

function valuesOf(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  // Nearly every key has one value, for which a set would be a waste.
  const several = new Map<string, Set<string>>()
  const add = (key: string, value: string): void => {
    if (value === '') return
    const [before] = found.get(key) ?? []
    if (before === undefined) found.set(key, [value])
    else if (before !== value) several.set(key, (several.get(key) ?? new Set([before])).add(value))
  }
  let first: readonly Entry[] = []
  for (const dialect of plainEntries(text) ? dialects.slice(0, 1) : dialects) {
    for (const expand of text.includes('$') ? [true, false] : [false]) {
      const { entries } = read(text, dialect, { expand })
      entries.forEach(({ key, value }, index) => {
        // Most entries are the same to every reader, and at the same place.
        const same = first[index]
        if (value !== null && !(same?.key === key && same.value === value)) add(key, value)
      })
      if (first.length === 0) first = entries
    }
  }
  for (const token of tokenize(text)) if (token.kind === 'assignment') add(token.key, token.raw)
  for (const [key, all] of several) found.set(key, [...all])
  return found
}

/** The value that a reading ends up with for each key; the last of a key wins. */
export function finalValues(reading: Pick<Reading, 'entries'>): Map<string, string> {
  const final = new Map<string, string>()
  for (const { key, value } of reading.entries) if (value !== null) final.set(key, value)
  return final
}
