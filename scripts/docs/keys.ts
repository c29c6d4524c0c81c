import { z } from 'zod'

/** One key of a map as documentation tells it; every text is Markdown. */
export interface Key {
  readonly name: string
  readonly type: string
  readonly default: string
  readonly meaning: string
}

type Schema = z.core.JSONSchema.JSONSchema

/** The keys of a map in the order of its schema, by what the schema says of them. */
export function keysOf(schema: z.ZodType, ...path: readonly string[]): Key[] {
  const whole = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', override: keepDefault })
  const map = path.reduce<Schema>((within, key) => asSchema(within.properties?.[key]), whole)
  return Object.entries(map.properties ?? {}).map(([name, value]) => {
    const key = asSchema(value)
    return {
      name,
      type: typeOf(key),
      default: defaultOf(key, map.required?.includes(name) ?? false),
      meaning: String(key.description ?? ''),
    }
  })
}

/** Rows of a table; neighbours that mean the same and have the same default share one. */
export function keyRows(keys: readonly Key[]): string[][] {
  const groups: Key[][] = []
  for (const key of keys) {
    const last = groups.at(-1)
    if (last?.[0]?.meaning === key.meaning && last[0].default === key.default) last.push(key)
    else groups.push([key])
  }
  return groups.map((group) => [
    group.map(({ name }) => `\`${name}\``).join(', '),
    [...new Set(group.map(({ type }) => type))].join('; '),
    group[0]?.default ?? '',
    lowered(group[0]?.meaning ?? ''),
  ])
}

/** A default that stands in units of the program, such as milliseconds, is not part of a JSON schema for what is written. */
function keepDefault({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: Schema }): void {
  const { def } = zodSchema._zod
  if (def.type !== 'default' || jsonSchema.default !== undefined || jsonSchema.title !== 'duration') return
  jsonSchema.default = durationText(Number(def.defaultValue))
}

function durationText(ms: number): string {
  const units = [
    ['d', 86_400_000],
    ['h', 3_600_000],
    ['m', 60_000],
    ['s', 1000],
  ] as const
  const [unit, size] = units.find(([, one]) => ms % one === 0) ?? ['ms', 1]
  return `${ms / size}${unit}`
}

function typeOf(key: Schema): string {
  if (key.title !== undefined) return key.title
  if (key.const !== undefined) return code(key.const)
  if (key.enum) return key.enum.map(code).join(', ')
  if (key.anyOf) return [...new Set(key.anyOf.map((one) => typeOf(asSchema(one))))].join(' or ')
  const { minimum, maximum } = key
  switch (key.type) {
    case 'boolean':
      return 'boolean'
    case 'integer':
    case 'number':
      return minimum !== undefined && maximum !== undefined ? `${minimum} to ${maximum}` : 'number'
    case 'string':
      return 'text'
    case 'array':
      return 'list'
    default:
      return 'map'
  }
}

function defaultOf(key: Schema, required: boolean): string {
  if (typeof key.without === 'string') return key.without
  if (key.default !== undefined) return key.title === 'duration' ? String(key.default) : code(key.default)
  return required ? 'required' : 'none'
}

/** A value as it is written in YAML. */
function code(value: unknown): string {
  if (typeof value === 'number') return String(value)
  return Array.isArray(value) ? `\`[${value.join(', ')}]\`` : `\`${String(value)}\``
}

/** Descriptions begin as sentences do; in a table they are phrases. */
function lowered(text: string): string {
  return /^[A-Z][a-z]*[ ,;]/.test(text) && !/^(I|RFC)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
}

function asSchema(value: unknown): Schema {
  return (value ?? {}) as Schema
}
