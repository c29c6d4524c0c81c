import { readInteger } from '../formats/json.ts'

type Order = 'gt' | 'gte' | 'lt' | 'lte'

/** Numbers with numbers, texts with texts; anything else is not ordered. */
export function isOrdered(order: Order, a: unknown, b: unknown): boolean {
  if (!(isNumber(a) && isNumber(b)) && !(typeof a === 'string' && typeof b === 'string')) return false
  if (order === 'gt') return a > b
  if (order === 'gte') return a >= b
  return order === 'lt' ? a < b : a <= b
}

/** As `isOrdered`, where what is wanted may be a large integer in the quotes of a checklist. */
export function compares(order: Order, value: unknown, wanted: unknown): boolean {
  return isOrdered(order, value, isNumber(value) ? written(wanted) : wanted)
}

/** Undefined where the value can contain nothing, so that neither `contains` nor `not-contains` holds. */
export function contains(value: unknown, wanted: unknown): boolean | undefined {
  if (typeof value === 'string') return typeof wanted === 'string' ? value.includes(wanted) : undefined
  if (Array.isArray(value)) return value.some((one) => equal(one, wanted))
  if (value !== null && typeof value === 'object')
    return typeof wanted === 'string' ? Object.hasOwn(value, wanted) : undefined
  return undefined
}

/** Characters of a text, elements of a list, keys of a map; undefined for anything else. */
export function lengthOf(value: unknown): number | undefined {
  if (typeof value === 'string') return [...value].length
  if (Array.isArray(value)) return value.length
  if (value !== null && typeof value === 'object') return Object.keys(value).length
  return undefined
}

/** Deep equality of JSON values; no coercion. */
export function same(a: unknown, b: unknown): boolean {
  return deeply(a, b, exact)
}

/** As `same`, where what is wanted may hold large integers in the quotes of a checklist. */
export function equal(value: unknown, wanted: unknown): boolean {
  return deeply(value, wanted, (a, b) => exact(a, isNumber(a) ? written(b) : b))
}

function exact(a: unknown, b: unknown): boolean {
  return a === b || (isNumber(a) && isNumber(b) && whole(a) === whole(b))
}

function deeply(a: unknown, b: unknown, leaf: (a: unknown, b: unknown) => boolean): boolean {
  if (leaf(a, b)) return true
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [keysA, keysB] = [Object.keys(a), Object.keys(b)]
  return (
    keysA.length === keysB.length &&
    keysA.every((key) => Object.hasOwn(b, key) && deeply(a[key as keyof typeof a], b[key as keyof typeof b], leaf))
  )
}

function isNumber(value: unknown): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint'
}

/** Large numbers as bigints, so that they are compared with such. */
function whole(value: number | bigint): number | bigint {
  return typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value) ? BigInt(value) : value
}

/** A checklist writes an integer that a number cannot hold in quotes; smaller ones in quotes are texts. */
function written(wanted: unknown): unknown {
  if (typeof wanted !== 'string' || !/^-?\d{16,4096}$/.test(wanted)) return wanted
  const integer = readInteger(wanted)
  return typeof integer === 'bigint' ? integer : wanted
}
