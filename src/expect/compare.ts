/** Numbers with numbers, texts with texts; anything else is not ordered. */
export function compares(operator: 'gt' | 'gte' | 'lt' | 'lte', value: unknown, wanted: unknown): boolean {
  const both =
    (typeof value === 'number' && typeof wanted === 'number') ||
    (typeof value === 'string' && typeof wanted === 'string')
  if (!both) return false
  const [a, b] = [value as number, wanted as number]
  if (operator === 'gt') return a > b
  if (operator === 'gte') return a >= b
  return operator === 'lt' ? a < b : a <= b
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
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [keysA, keysB] = [Object.keys(a), Object.keys(b)]
  return (
    keysA.length === keysB.length &&
    keysA.every((key) => Object.hasOwn(b, key) && equal(a[key as keyof typeof a], b[key as keyof typeof b]))
  )
}
