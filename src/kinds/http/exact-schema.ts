import type { FuncKeywordDefinition } from 'ajv'
import { writeJson } from '../../formats/json.ts'
import { isRecord } from '../../model/record.ts'

/** Plain data with large integers rounded, as a validator knows numbers, beside what they are exactly. */
export class ExactIntegers {
  readonly #known = new WeakMap<object, Map<string, bigint>>()
  #root: bigint | undefined

  /** A copy with rounded integers, for a validator to look at next. */
  round(value: unknown): unknown {
    this.#root = typeof value === 'bigint' ? value : undefined
    return this.#rounded(value)
  }

  /** A value of a rounded copy as it is, by where it stands; without a parent it is the whole. */
  at(value: unknown, parent: unknown, key: string | number): unknown {
    if (typeof value !== 'number') return this.#whole(value)
    const exact = isRecord(parent) ? this.#known.get(parent)?.get(String(key)) : this.#root
    return Number(exact) === value ? exact : value
  }

  #whole(value: unknown): unknown {
    if (!isRecord(value)) return value
    const entries = Object.entries(value).map(([key, inner]) => [key, this.at(inner, value, key)] as const)
    return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)
  }

  #rounded(value: unknown): unknown {
    if (typeof value === 'bigint') return Number(value)
    if (!isRecord(value)) return value
    const entries = Object.entries(value).map(([key, inner]) => [key, this.#rounded(inner)] as const)
    const copy = Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)
    const large = Object.entries(value).filter((entry): entry is [string, bigint] => typeof entry[1] === 'bigint')
    if (large.length > 0) this.#known.set(copy, new Map(large))
    return copy
  }
}

/** Where a validator stands in the data. */
interface Place {
  readonly parentData: unknown
  readonly parentDataProperty: string | number
}

type Compare = (value: unknown, wanted: unknown) => boolean

/** The keywords of JSON Schema that compare numbers, on exact ones. */
export function exactKeywords(exact: ExactIntegers): FuncKeywordDefinition[] {
  const keyword = (
    name: string,
    message: string,
    compare: Compare,
    type?: 'number' | 'array',
  ): FuncKeywordDefinition => ({
    keyword: name,
    ...(type && { type }),
    error: { message },
    validate: (wanted: unknown, data: unknown, schema?: unknown, at?: Place) =>
      compare(exact.at(data, at?.parentData, at?.parentDataProperty ?? ''), exact.at(wanted, schema, name)),
  })
  return [
    keyword('minimum', 'must be >=', (value, least) => asNumber(value) >= asNumber(least), 'number'),
    keyword('maximum', 'must be <=', (value, most) => asNumber(value) <= asNumber(most), 'number'),
    keyword('exclusiveMinimum', 'must be >', (value, least) => asNumber(value) > asNumber(least), 'number'),
    keyword('exclusiveMaximum', 'must be <', (value, most) => asNumber(value) < asNumber(most), 'number'),
    keyword('multipleOf', 'must be multiple of', isMultiple, 'number'),
    keyword('const', 'must be equal to constant', (value, one) => canonical(value) === canonical(one)),
    keyword(
      'enum',
      'must be equal to one of the allowed values',
      (value, all) => isList(all) && all.map(canonical).includes(canonical(value)),
    ),
    keyword(
      'uniqueItems',
      'must NOT have duplicate items',
      (list, wanted) => wanted !== true || isUnique(list),
      'array',
    ),
  ]
}

function asNumber(value: unknown): number | bigint {
  return typeof value === 'bigint' ? value : Number(value)
}

function isMultiple(value: unknown, divisor: unknown): boolean {
  const [a, b] = [asNumber(value), asNumber(divisor)]
  if (isWhole(a) && isWhole(b)) return BigInt(a) % BigInt(b) === 0n
  return Number.isInteger(Number(a) / Number(b))
}

function isWhole(value: number | bigint): boolean {
  return typeof value === 'bigint' || Number.isInteger(value)
}

function isUnique(list: unknown): boolean {
  return !isList(list) || new Set(list.map(canonical)).size === list.length
}

/** One text for all that is equal, whatever the order of keys. */
function canonical(value: unknown): string {
  if (isList(value)) return `[${value.map(canonical).join()}]`
  if (!isRecord(value)) return writeJson(value) ?? ''
  const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`)
  return `{${entries.sort().join()}}`
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}
