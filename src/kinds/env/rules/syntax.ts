import type { Family, Found } from '../../../check/lint/rule.ts'
import { type Fault, type FaultCode, plainKey, type Token } from '../../../formats/dotenv/index.ts'
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

/** Lines that the readers that load the file take, and others do not. */
const unlikeElsewhere: Partial<Record<FaultCode, (token: Token, text: string) => boolean>> = {
  'no-equals': (token, text) =>
    token.kind === 'other' &&
    !token.text.startsWith(';') &&
    !/^\w+:\s/.test(token.text) &&
    !text.slice(token.span.start, token.span.end).includes('='),
  'space-around-equals': (token) => token.kind === 'assignment' && token.spaced && token.raw !== '',
  'bad-key-name': (token) => token.kind === 'assignment' && !plainKey.test(token.key),
  'unterminated-quote': (token) => token.kind === 'assignment' && !token.closed,
}

/** They are shown as a warning. */
function unloaded(subject: Subject, codes: readonly FaultCode[]): Found[] {
  if (subject.observation.job !== null) return []
  return codes.flatMap((code) => {
    const isOne = unlikeElsewhere[code]
    const tokens = isOne ? subject.tokens.filter((token) => isOne(token, subject.text)) : []
    return tokens.map((token) => {
      const { line, column } = token.kind === 'assignment' ? token.keySpan : token.span
      const key = token.kind === 'assignment' && code !== 'bad-key-name' ? token.key : undefined
      return note(at(subject, line, column), key, code)
    })
  })
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
