import type { Fault } from '../../formats/fault.ts'
import { bounded } from '../../secrecy/bounded.ts'
import type { RuleId } from '../../words/index.ts'
import type { Draft } from '../kind.ts'

/** The finding of a file that could not be understood: an error without an answer, whatever was selected. */
export function unreadable(rule: RuleId, { message, file, line, column }: Fault): Draft {
  return {
    rule,
    level: 'error',
    message: bounded(`${file} cannot be understood: ${message}`, 300),
    expected: 'text that can be read as what it is',
    observed: bounded(message),
    location: { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) },
    inconclusive: true,
  }
}
