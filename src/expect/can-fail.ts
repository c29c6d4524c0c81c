import type { Matcher, Operators } from './matcher.ts'
import { isFoundInNoText } from './never-found.ts'
import { linearRegex } from './regex.ts'

/** What a value may be at all. */
export type Domain = NumberDomain | TextDomain

export interface NumberDomain {
  readonly kind: 'number'
  readonly least: number
  readonly most: number
  /** Whether there are no fractions. */
  readonly whole: boolean
}

export interface TextDomain {
  readonly kind: 'text'
  readonly mayBeAbsent: boolean
}

/** Numbers of characters, elements, files and the like. */
export const counts: NumberDomain = { kind: 'number', least: 0, most: Number.POSITIVE_INFINITY, whole: true }

/**
 * Whether an expectation can be missed by any value of a domain; one that cannot asserts nothing. Where that cannot be
 * told, it can. Pure.
 */
export function canFail(expectation: Matcher, domain: Domain): boolean {
  if (expectation === null || typeof expectation !== 'object' || isList(expectation))
    return !always('eq', expectation, domain)
  const operators = Object.entries(expectation).filter(([, wanted]) => wanted !== undefined)
  return operators.some(([operator, wanted]) => !always(operator as keyof Operators, wanted, domain))
}

/** Whether an expression is found in every text, as `.*` is. */
export function isFoundInEveryText(source: string): boolean {
  const test = testOf(source)
  // Hardly any expression is found in the empty text.
  return test('') && samples().every(test)
}

/** Of what is no expression, which is refused for that, nothing is said. */
function testOf(source: string): (text: string) => boolean {
  try {
    return linearRegex(source).test
  } catch {
    return () => false
  }
}

function isList(expectation: Exclude<Matcher, null>): expectation is readonly unknown[] {
  return Array.isArray(expectation)
}

function always(operator: keyof Operators, wanted: unknown, domain: Domain): boolean {
  return domain.kind === 'number' ? alwaysOfNumbers(operator, wanted, domain) : alwaysOfTexts(operator, wanted, domain)
}

function alwaysOfNumbers(operator: keyof Operators, wanted: unknown, domain: NumberDomain): boolean {
  const { least, most } = domain
  if (operator === 'exists') return wanted === true
  if (operator === 'in' || operator === 'not-in') {
    const inside = new Set((wanted as readonly unknown[]).filter((one) => isInside(one, domain)))
    return operator === 'in' ? inside.size === sizeOf(domain) : inside.size === 0
  }
  if (operator === 'ne') return !isInside(wanted, domain)
  if (operator === 'eq') return least === most && wanted === least
  if (typeof wanted !== 'number') return false
  if (operator === 'gt') return least > wanted
  if (operator === 'gte') return least >= wanted
  return operator === 'lt' ? most < wanted : operator === 'lte' && most <= wanted
}

function isInside(value: unknown, { least, most, whole }: NumberDomain): boolean {
  return typeof value === 'number' && value >= least && value <= most && (!whole || Number.isInteger(value))
}

/** How many numbers there are. */
function sizeOf({ least, most, whole }: NumberDomain): number {
  return whole ? most - least + 1 : least === most ? 1 : Number.POSITIVE_INFINITY
}

function alwaysOfTexts(operator: keyof Operators, wanted: unknown, { mayBeAbsent }: TextDomain): boolean {
  // What is missing meets no operator but `exists: false`.
  if (mayBeAbsent) return false
  switch (operator) {
    case 'exists':
      return wanted === true
    case 'contains':
    case 'starts-with':
    case 'ends-with':
      return wanted === ''
    case 'matches':
      return typeof wanted === 'string' && isFoundInEveryText(wanted)
    case 'not-matches':
      return typeof wanted === 'string' && isFoundInNoText(wanted)
    case 'not-in':
      return Array.isArray(wanted) && wanted.length === 0
    case 'length':
      return canFail(wanted as Matcher, counts) === false
    default:
      return false
  }
}

let known: readonly string[] | undefined

/** Texts of which an expression that can fail does not find itself in one. */
function samples(): readonly string[] {
  const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))
  known ??= [
    ...ascii,
    ...['é', '字', '😀', '\u2028', '\r\n', '\n\n', 'a\nb', ' a b ', '<p>a</p>', '{"a":1}'],
    ascii.join(''),
    ascii.toReversed().join(''),
    'x'.repeat(70_000),
    'a b\n'.repeat(20_000),
  ]
  return known
}
