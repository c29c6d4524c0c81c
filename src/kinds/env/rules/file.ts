import { type Fault, type FaultCode, plainKey } from '../../../formats/dotenv/index.ts'
import { isSecretName } from '../../../secrecy/names.ts'
import { type Found, named, type Subject } from '../subject.ts'

/** Rules on the file as a whole: that it is there, its bytes, its lines. */

export function fileMissing(subject: Subject): Found[] {
  const { source, content, job } = subject.observation
  if (content !== null || job !== null) return []
  return [{ message: `${source.name} does not exist`, expected: 'an env file', observed: 'no such file' }]
}

export function fileEmpty(subject: Subject): Found[] {
  if (subject.observation.content === null || subject.variables.size > 0) return []
  if (subject.readings.some((reading) => reading.refused)) return []
  return [
    {
      message: `${subject.observation.source.name} sets no key`,
      expected: 'at least one KEY=value',
      observed: subject.text.trim() === '' ? 'an empty file' : 'no assignment that the reader takes',
    },
  ]
}

export function notUtf8({ observation }: Subject): Found[] {
  const line = observation.content?.notUtf8 ?? null
  if (line === null) return []
  return [{ line, message: 'The file is not UTF-8', expected: 'UTF-8', observed: `bytes on line ${line} that are not` }]
}

export function nulByte({ observation }: Subject): Found[] {
  const line = observation.content?.nul ?? null
  if (line === null) return []
  return [{ line, message: 'The file holds a NUL byte', expected: 'text', observed: `a NUL byte on line ${line}` }]
}

export function bom(subject: Subject): Found[] {
  if (!subject.text.startsWith('\uFEFF')) return []
  const breaks = subject.readings.filter(({ dialect }) =>
    ['django-environ', 'django-environ-0.11', 'shell', 'systemd'].includes(dialect),
  )
  return [
    {
      line: 1,
      level: breaks.length > 0 ? 'error' : 'warning',
      message: 'The file starts with a byte order mark',
      expected: 'UTF-8 without a byte order mark',
      observed: breaks.length > 0 ? `${names(breaks)} loses the first key` : 'a byte order mark',
    },
  ]
}

export function crlf(subject: Subject): Found[] {
  const at = subject.text.indexOf('\r\n')
  if (at < 0) return []
  const breaks = subject.readings.filter(({ dialect }) => dialect === 'shell')
  return [
    {
      line: subject.text.slice(0, at).split('\n').length,
      level: breaks.length > 0 ? 'error' : 'warning',
      message: 'Lines end with CRLF',
      expected: 'LF',
      observed: breaks.length > 0 ? 'a shell keeps the carriage return in every value' : 'CRLF',
    },
  ]
}

const words: Readonly<Record<FaultCode, { message: string; expected: string }>> = {
  syntax: { message: 'is not an assignment that the reader takes', expected: 'KEY=value' },
  'unterminated-quote': { message: 'opens a quote that is never closed', expected: 'a closing quote' },
  'no-equals': { message: 'has no equals sign', expected: 'KEY=value' },
  'bad-key-name': { message: 'has a key that the reader does not take', expected: 'letters, digits and underscores' },
  'space-around-equals': { message: 'has a space at the equals sign', expected: 'KEY=value without spaces' },
  command: { message: 'would run a command', expected: 'a quoted value' },
  expansion: {
    message: 'has a $ expression that the reader refuses',
    expected: 'a valid expression, or single quotes',
  },
  'too-long': { message: 'is longer than the reader takes', expected: 'less than 64 KiB' },
}

/** One rule for each kind of fault; a fault is an error where a reader that loads the file stumbles. */
export function faults(...codes: readonly FaultCode[]): (subject: Subject) => Found[] {
  return (subject) => {
    const seen = new Map<number, { fault: Fault; readers: string[]; refused: boolean }>()
    for (const reading of subject.readings) {
      for (const fault of reading.faults) {
        if (!codes.includes(fault.code)) continue
        const known = seen.get(fault.line)
        const refused = reading.refused && fault === reading.faults.at(-1)
        if (known) {
          if (!known.readers.includes(reading.dialect)) known.readers.push(reading.dialect)
          known.refused ||= refused
        } else seen.set(fault.line, { fault, readers: [reading.dialect], refused })
      }
    }
    const found: Found[] = [...seen.values()].map(({ fault, readers, refused }) => ({
      ...(fault.key === undefined ? {} : { key: fault.key }),
      line: fault.line,
      column: fault.column,
      message: `Line ${fault.line} ${words[fault.code].message}`,
      expected: words[fault.code].expected,
      observed: `${readers.join(', ')} ${refused ? 'refuses the file' : 'drops or changes the line'}`,
    }))
    for (const other of unloaded(subject, codes)) if (!seen.has(other.line ?? 0)) found.push(other)
    return found
  }
}

/** What the readers that load the file take, and others do not: shown as a warning. */
function unloaded(subject: Subject, codes: readonly FaultCode[]): Found[] {
  if (subject.observation.job !== null) return []
  return subject.tokens.flatMap((token): Found[] => {
    if (token.kind === 'other') {
      if (!codes.includes('no-equals') || token.text.startsWith(';') || /^\w+:\s/.test(token.text)) return []
      if (subject.text.slice(token.span.start, token.span.end).includes('=')) return []
      return [note(token.span.line, token.span.column, undefined, 'no-equals')]
    }
    if (token.kind !== 'assignment') return []
    const { line, column } = token.keySpan
    const key = token.key
    if (codes.includes('space-around-equals') && token.spaced && token.raw !== '')
      return [note(line, column, key, 'space-around-equals')]
    if (codes.includes('bad-key-name') && !plainKey.test(key)) return [note(line, column, undefined, 'bad-key-name')]
    if (codes.includes('unterminated-quote') && !token.closed) return [note(line, column, key, 'unterminated-quote')]
    return []
  })
}

function note(line: number, column: number, key: string | undefined, code: FaultCode): Found {
  return {
    ...(key === undefined ? {} : { key }),
    line,
    column,
    level: 'warning',
    message: `Line ${line} ${words[code].message.replace('the reader does', 'some readers do')}`,
    expected: words[code].expected,
    observed: 'some readers read it otherwise than others',
  }
}

export function duplicateKey(subject: Subject): Found[] {
  const first = new Map<string, { line: number; value: string }>()
  return subject.tokens.flatMap((token): Found[] => {
    if (token.kind !== 'assignment') return []
    const known = first.get(token.key)
    const value = token.raw
    if (!known) {
      first.set(token.key, { line: token.keySpan.line, value })
      return []
    }
    const same = known.value === value
    return [
      {
        key: token.key,
        line: token.keySpan.line,
        column: token.keySpan.column,
        level: same ? 'warning' : 'error',
        message: `${named(token.key)} is set twice, on lines ${known.line} and ${token.keySpan.line}`,
        expected: 'one line for each key',
        observed: same ? 'two equal values' : 'two different values',
      },
    ]
  })
}

export function tracked(subject: Subject): Found[] {
  const { observation } = subject
  if (observation.tracked !== true) return []
  if (
    ![...subject.variables.values()].some(({ key, value, url }) => value !== '' && (isSecretName(key) || url?.password))
  )
    return []
  return [
    {
      message: `git tracks ${observation.source.name}, and it holds secrets`,
      expected: 'a file that git ignores',
      observed: 'a tracked file',
    },
  ]
}

/** A checkout is always 0644 or 0755, so only what git cannot have made is a finding there. */
export function permissions({ observation }: Subject): Found[] {
  const { mode, source } = observation
  if (mode === null || source.kind !== 'file') return []
  const wide = source.server === null ? (mode & 0o113) !== 0 : (mode & 0o137) !== 0
  if (!wide) return []
  return [
    {
      message: `${source.name} has mode ${mode.toString(8).padStart(4, '0')}`,
      expected: source.server === null ? 'not executable, and not writable by every user' : 'mode 0640 or narrower',
      observed: mode.toString(8).padStart(4, '0'),
    },
  ]
}

function names(readings: readonly { readonly dialect: string }[]): string {
  return readings.map(({ dialect }) => dialect).join(', ')
}
