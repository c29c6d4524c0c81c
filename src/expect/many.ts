import { contains } from './compare.ts'
import { type Matcher, mismatch, type Operators } from './matcher.ts'

/**
 * Whether several values of one thing, such as a header that is sent twice, meet an expectation: what it asks for must be
 * met by one of them, and what it rules out by none.
 */
export function manyMeet(expectation: Matcher, values: readonly unknown[]): boolean {
  const { wants } = parted(expectation)
  const found = wants === undefined || values.some((value) => mismatch(wants, value) === null)
  return found && values.length > 0 && !values.some((value) => isRuledOut(expectation, value))
}

/** Whether a value is one that an expectation rules out. */
export function isRuledOut(expectation: Matcher, value: unknown): boolean {
  return mismatch(parted(expectation).rulesOut, value) !== null
}

/**
 * Whether the values that a query found meet an expectation. It is held against their list, and what it rules out
 * against each of them as well.
 */
export function listMeets(expectation: Matcher, list: readonly unknown[]): boolean {
  const { wants, rulesOut } = parted(expectation)
  const { 'not-contains': part, 'not-matches': pattern, length, ...others } = rulesOut
  return (
    (wants === undefined || mismatch(wants, list) === null) &&
    mismatch({ ...others, length }, list) === null &&
    list.every((value) => mismatch({ ...others, 'not-matches': pattern }, value) === null) &&
    // A value that can contain nothing, such as a number, does not contain it either.
    (part === undefined || [list, ...list].every((value) => contains(value, part) !== true))
  )
}

interface Parted {
  readonly wants: Matcher | undefined
  readonly rulesOut: Operators
}

/** An expectation in two: what it asks for, and what it rules out. */
function parted(expectation: Matcher): Parted {
  if (expectation === null || typeof expectation !== 'object' || isList(expectation))
    return { wants: expectation, rulesOut: {} }
  const { ne, 'not-in': notIn, 'not-contains': part, 'not-matches': pattern, length, ...others } = expectation
  const ofLength: Parted = length === undefined ? { wants: undefined, rulesOut: {} } : parted(length)
  const wants: Operators = { ...others, length: ofLength.wants }
  return {
    wants: isEmpty(wants) ? undefined : wants,
    rulesOut: {
      ...('ne' in expectation ? { ne } : {}),
      'not-in': notIn,
      ...('not-contains' in expectation ? { 'not-contains': part } : {}),
      'not-matches': pattern,
      length: isEmpty(ofLength.rulesOut) ? undefined : ofLength.rulesOut,
    },
  }
}

function isList(expectation: Exclude<Matcher, null>): expectation is readonly unknown[] {
  return Array.isArray(expectation)
}

function isEmpty(operators: Operators): boolean {
  return Object.values(operators).every((wanted) => wanted === undefined)
}
