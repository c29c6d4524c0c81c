import { readCompose } from './readers/compose.ts'
import { readDjangoEnviron, readDjangoEnviron011 } from './readers/django-environ.ts'
import { readDockerRun } from './readers/docker-run.ts'
import { readDotenv } from './readers/dotenv.ts'
import { readPythonDotenv } from './readers/python-dotenv.ts'
import { readShell } from './readers/shell.ts'
import { readSystemd } from './readers/systemd.ts'
import { type Dialect, dialects, type Reading, type ReadOptions } from './reading.ts'
import { tokenize } from './tokenizer.ts'

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
export { type Assignment, type Span, type Token, tokenize } from './tokenizer.ts'

const readers: Readonly<Record<Dialect, (text: string, options?: ReadOptions) => Reading>> = {
  'python-dotenv': readPythonDotenv,
  'django-environ': readDjangoEnviron,
  'django-environ-0.11': readDjangoEnviron011,
  compose: readCompose,
  'docker-run': readDockerRun,
  dotenv: readDotenv,
  shell: readShell,
  systemd: readSystemd,
}

/** What one reader makes of an env file. Pure: nothing is executed and nothing of this process is looked at. */
export function read(text: string, dialect: Dialect, options?: ReadOptions): Reading {
  return readers[dialect](text, options)
}

/**
 * For each key every distinct value that any reader sees, and the value as it is written; what to mask before anything
 * about the file is printed.
 */
export function values(text: string): ReadonlyMap<string, readonly string[]> {
  const known = recent.get(text)
  if (known) return known
  if (recent.size >= mostRecent) recent.clear()
  const found = valuesOf(text)
  recent.set(text, found)
  return found
}

/** Reading a text in all dialects is dear, and the same text is asked for again: to mask it, and to judge it. */
const recent = new Map<string, ReadonlyMap<string, readonly string[]>>()
const mostRecent = 4

function valuesOf(text: string): Map<string, string[]> {
  const found = new Map<string, Set<string>>()
  const add = (key: string, value: string): void => {
    if (value === '') return
    const known = found.get(key)
    if (known) known.add(value)
    else found.set(key, new Set([value]))
  }
  for (const dialect of dialects) {
    // Only a dollar sign is ever expanded.
    for (const expand of text.includes('$') ? [true, false] : [false]) {
      for (const { key, value } of read(text, dialect, { expand }).entries) if (value !== null) add(key, value)
    }
  }
  for (const token of tokenize(text)) if (token.kind === 'assignment') add(token.key, token.raw)
  return new Map([...found].map(([key, all]) => [key, [...all]]))
}

/** The value that a reading ends up with for each key; the last of a key wins. */
export function finalValues(reading: Reading): Map<string, string> {
  const final = new Map<string, string>()
  for (const { key, value } of reading.entries) if (value !== null) final.set(key, value)
  return final
}
