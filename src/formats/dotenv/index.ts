import { isPlain } from './plain.ts'
import { readCompose } from './readers/compose.ts'
import { readDecouple } from './readers/decouple.ts'
import { readDjangoEnviron, readDjangoEnviron011 } from './readers/django-environ.ts'
import { readDockerRun } from './readers/docker-run.ts'
import { readDotenv } from './readers/dotenv.ts'
import { readPhpdotenv } from './readers/phpdotenv.ts'
import { readPythonDotenv } from './readers/python-dotenv.ts'
import { readRubyDotenv } from './readers/ruby-dotenv.ts'
import { readShell } from './readers/shell.ts'
import { readSystemd } from './readers/systemd.ts'
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

const readers: Readonly<Record<Dialect, (text: string, options?: ReadOptions) => Reading>> = {
  'python-dotenv': readPythonDotenv,
  'django-environ': readDjangoEnviron,
  'django-environ-0.11': readDjangoEnviron011,
  'python-decouple': readDecouple,
  compose: readCompose,
  'docker-run': readDockerRun,
  dotenv: readDotenv,
  phpdotenv: readPhpdotenv,
  'ruby-dotenv': readRubyDotenv,
  shell: readShell,
  systemd: readSystemd,
}

/** What one reader makes of an env file. Pure: nothing is executed and nothing of this process is looked at. */
export function read(text: string, dialect: Dialect, options: ReadOptions = {}): Reading {
  if (options.environment !== undefined) return readers[dialect](text, options)
  const { readings } = readingsOf(text)
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

/** The lines of an env file as they are written, for messages and for what no reader keeps: comments, quotes, places. */
export function tokenize(text: string): readonly Token[] {
  const readings = readingsOf(text)
  readings.tokens ??= tokensOf(text)
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
  // Nearly every key has one value, for which a set would be a waste.
  const found = new Map<string, string | Set<string>>()
  const add = (key: string, value: string): void => {
    if (value === '') return
    const before = found.get(key)
    if (before === undefined) found.set(key, value)
    else if (typeof before !== 'string') before.add(value)
    else if (before !== value) found.set(key, new Set([before, value]))
  }
  let first: readonly Entry[] = []
  for (const dialect of isPlain(text) ? dialects.slice(0, 1) : dialects) {
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
  return new Map([...found].map(([key, one]) => [key, typeof one === 'string' ? [one] : [...one]]))
}

/** The value that a reading ends up with for each key; the last of a key wins. */
export function finalValues(reading: Pick<Reading, 'entries'>): Map<string, string> {
  const final = new Map<string, string>()
  for (const { key, value } of reading.entries) if (value !== null) final.set(key, value)
  return final
}
