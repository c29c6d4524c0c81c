import type { Family, Found } from '../../../check/lint/rule.ts'
import { type Assignment, type Fault, type FaultCode, plainKey } from '../../../formats/dotenv/index.ts'
import type { Location } from '../../../model/location.ts'
import { at, perFile, type Subject } from '../subject.ts'

/** Rules on lines that a reader does not take as they are meant. */

const words: Readonly<Record<FaultCode, { message: string; expected: string; fix?: string }>> = {
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
  'space-in-value': {
    message: 'has a blank in its value and no quotes around it',
    expected: 'quotes around the value',
    fix: 'Put the value into double quotes; without them the reader refuses the whole file, and the application does not start.',
  },
  escape: {
    message: 'has a backslash that the reader does not know',
    expected: 'two backslashes, or single quotes',
    fix: 'Double the backslash, or put the value into single quotes; otherwise the reader refuses the whole file.',
  },
  'too-long': { message: 'is longer than the reader takes', expected: 'less than 64 KiB' },
}

/** Advice that is more specific than that of the rule. */
function fixOf(code: FaultCode): { fix?: string } {
  const { fix } = words[code]
  return fix === undefined ? {} : { fix }
}

const blank = { message: 'has a blank in the name of its key', expected: 'letters, digits and underscores' }

/** `MY KEY=value`, which readers stumble over each in its own way; `export KEY=value` is another thing. */
function hasBlank(line: string): boolean {
  return /^\s*(?!export\s)[A-Za-z_]\w*[ \t]+[A-Za-z_]\w*[ \t]*=/.test(line.slice(0, 300)) // cut: looked at, not shown
}

/** One rule for each kind of fault; a fault is an error where a reader that loads the file stumbles. */
function faults(...codes: readonly FaultCode[]): (subject: Subject) => readonly Found[] {
  return perFile((subject) => {
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
    const lines = seen.size > 0 ? subject.text.split(/\r\n|\n|\r/) : []
    const found: Found[] = [...seen.values()].map(({ fault, readers, refused }) => ({
      ...(fault.key === undefined ? {} : { about: fault.key }),
      location: at(subject, fault.line, fault.column),
      message: `Line ${fault.line} ${hasBlank(lines[fault.line - 1] ?? '') ? blank.message : words[fault.code].message}`,
      expected: hasBlank(lines[fault.line - 1] ?? '') ? blank.expected : words[fault.code].expected,
      ...fixOf(fault.code),
      observed: `${readers.join(', ')} ${refused ? 'refuses the file' : 'drops or changes the line'}`,
    }))
    for (const other of unloaded(subject, codes)) if (!seen.has(other.location?.line ?? 0)) found.push(other)
    return found
  })
}

/** What the readers that load the file take, and others do not: shown as a warning. */
function unloaded(subject: Subject, codes: readonly FaultCode[]): Found[] {
  if (subject.observation.job !== null) return []
  const asked = new Set(codes)
  const found: Found[] = []
  if (!ofTokens.some((code) => asked.has(code))) return found
  const isSpaced = asked.has('space-around-equals')
  const isNamed = asked.has('bad-key-name')
  const isQuoted = asked.has('unterminated-quote')
  for (const token of subject.tokens) {
    if (token.kind === 'other') {
      if (!asked.has('no-equals') || token.text.startsWith(';') || /^\w+:\s/.test(token.text)) continue
      if (subject.text.slice(token.span.start, token.span.end).includes('=')) continue
      found.push(note(at(subject, token.span.line, token.span.column), undefined, 'no-equals'))
    } else if (token.kind === 'assignment') {
      if (isSpaced && token.spaced && token.raw !== '') found.push(noteOn(subject, token, 'space-around-equals'))
      else if (isNamed && !plainKey.test(token.key)) found.push(noteOn(subject, token, 'bad-key-name'))
      else if (isQuoted && !token.closed) found.push(noteOn(subject, token, 'unterminated-quote'))
    }
  }
  return found
}

/** Faults that a token alone shows. */
const ofTokens: readonly FaultCode[] = ['no-equals', 'space-around-equals', 'bad-key-name', 'unterminated-quote']

function noteOn(subject: Subject, { key, keySpan }: Assignment, code: FaultCode): Found {
  return note(at(subject, keySpan.line, keySpan.column), code === 'bad-key-name' ? undefined : key, code)
}

function note(location: Location, key: string | undefined, code: FaultCode): Found {
  return {
    ...(key === undefined ? {} : { about: key }),
    location,
    level: 'warning',
    message: `Line ${location.line} ${words[code].message.replace('the reader does', 'some readers do')}`,
    expected: words[code].expected,
    observed: 'some readers read it otherwise than others',
  }
}

/** The rules of this family by their names. */
export const syntaxRules = {
  syntax: faults('syntax', 'command', 'expansion', 'space-in-value', 'escape', 'too-long'),
  'unterminated-quote': faults('unterminated-quote'),
  'no-equals': faults('no-equals'),
  'bad-key-name': faults('bad-key-name'),
  'space-around-equals': faults('space-around-equals'),
} as const satisfies Family<'env'>
