import { writeJson } from '../formats/json.ts'
import { bounded } from '../secrecy/bounded.ts'
import { onlyInBlanks } from './blanks.ts'
import { compares, contains, equal, lengthOf } from './compare.ts'
import { linearRegex } from './regex.ts'

/**
 * An expectation on one value: a scalar or list means equality with type, a map of operators means all of them.
 * No string is ever read as a number, an expression or a regular expression.
 */
export type Matcher = Scalar | readonly unknown[] | Operators
export type Scalar = string | number | boolean | null

export interface Operators {
  readonly eq?: unknown
  readonly ne?: unknown
  readonly gt?: number | string | undefined
  readonly gte?: number | string | undefined
  readonly lt?: number | string | undefined
  readonly lte?: number | string | undefined
  readonly in?: readonly unknown[] | undefined
  readonly 'not-in'?: readonly unknown[] | undefined
  readonly contains?: unknown
  readonly 'not-contains'?: unknown
  readonly 'starts-with'?: string | undefined
  readonly 'ends-with'?: string | undefined
  readonly matches?: string | undefined
  readonly 'not-matches'?: string | undefined
  readonly exists?: boolean | undefined
  readonly length?: Matcher | undefined
}

/** What is missing; no operator but `exists: false` accepts it. */
export const absent = Symbol('absent')

export interface Mismatch {
  /** In words, such as `at most 5`. */
  readonly expected: string
  readonly observed: string
}

/**
 * Judges a value.
 * @returns null when the expectation is met, else what was expected and observed, bounded in size.
 */
export function mismatch(
  expectation: Matcher,
  value: unknown,
  show: (value: unknown) => string = display,
): Mismatch | null {
  const failed = toOperators(expectation).filter(([operator, wanted]) => !holds(operator, wanted, value))
  if (failed.length === 0) return null
  const blanks = differenceInBlanks(failed, value)
  return {
    expected: failed.map(([operator, wanted]) => words(operator, wanted, show)).join(' and '),
    observed: failed.some(([operator]) => operator === 'length')
      ? `${show(value)} (length ${lengthOf(value) ?? 'none'})`
      : `${show(value)}${blanks}`,
  }
}

/** Where a text misses an expectation by nothing but blanks: this, as what is added to the text; empty else. */
export function blanksAfter(expectation: Matcher, value: unknown): string {
  return differenceInBlanks(
    toOperators(expectation).filter(([operator, wanted]) => !holds(operator, wanted, value)),
    value,
  )
}

function differenceInBlanks(failed: readonly [Operator, unknown][], value: unknown): string {
  const differences = failed.map(([operator, wanted]) => onlyInBlanks(operator, wanted, value))
  const [first] = differences
  return first == null || differences.includes(null) ? '' : ` (${first})`
}

/** The expectation in words. */
export function describe(expectation: Matcher, show: (value: unknown) => string = display): string {
  return toOperators(expectation)
    .map(([operator, wanted]) => words(operator, wanted, show))
    .join(' and ')
}

/** A value as bounded text: JSON, so that `"1"` and `1` look different. */
export function display(value: unknown): string {
  if (value === absent) return 'absent'
  return bounded(jsonText(value))
}

function jsonText(value: unknown): string {
  try {
    return writeJson(value) ?? String(value)
  } catch {
    return 'a value that is nested too deeply to show'
  }
}

type Operator = keyof Operators

function toOperators(expectation: Matcher): [Operator, unknown][] {
  if (expectation !== null && typeof expectation === 'object' && !Array.isArray(expectation)) {
    return (Object.entries(expectation) as [Operator, unknown][]).filter(([, wanted]) => wanted !== undefined)
  }
  return [['eq', expectation]]
}

function holds(operator: Operator, wanted: unknown, value: unknown): boolean {
  if (operator === 'exists') return (value !== absent) === wanted
  if (value === absent) return false
  switch (operator) {
    case 'eq':
      return equal(value, wanted)
    case 'ne':
      return !equalsOrHolds(value, wanted)
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      return compares(operator, value, wanted)
    case 'in':
      return (wanted as unknown[]).some((one) => equal(value, one))
    case 'not-in':
      return !(wanted as unknown[]).some((one) => equalsOrHolds(value, one))
    case 'contains':
      return contains(value, wanted) === true
    case 'not-contains':
      return contains(value, wanted) === false
    case 'starts-with':
      return typeof value === 'string' && value.startsWith(wanted as string)
    case 'ends-with':
      return typeof value === 'string' && value.endsWith(wanted as string)
    case 'matches':
      return typeof value === 'string' && linearRegex(wanted as string).test(value)
    case 'not-matches':
      return typeof value === 'string' && !linearRegex(wanted as string).test(value)
    case 'length': {
      const length = lengthOf(value)
      return length !== undefined && mismatch(wanted as Matcher, length) === null
    }
  }
}

/** Whether a value, or an element of a list, is one that an expectation rules out. */
function equalsOrHolds(value: unknown, wanted: unknown): boolean {
  return equal(value, wanted) || (Array.isArray(value) && value.some((one) => equal(one, wanted)))
}

const phrases: Record<Operator, string> = {
  eq: '',
  ne: 'not ',
  gt: 'more than ',
  gte: 'at least ',
  lt: 'less than ',
  lte: 'at most ',
  in: 'one of ',
  'not-in': 'none of ',
  contains: 'contains ',
  'not-contains': 'does not contain ',
  'starts-with': 'starts with ',
  'ends-with': 'ends with ',
  matches: 'matches ',
  'not-matches': 'does not match ',
  exists: '',
  length: 'length ',
}

function words(operator: Operator, wanted: unknown, show: (value: unknown) => string): string {
  if (operator === 'exists') return wanted ? 'present' : 'absent'
  if (operator === 'length') return `length ${describe(wanted as Matcher)}`
  if (operator === 'matches' || operator === 'not-matches') return `${phrases[operator]}/${String(wanted)}/`
  return phrases[operator] + show(wanted)
}
