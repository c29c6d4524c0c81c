import { z } from 'zod'
import { mapNodes, type Node } from './node.ts'

type Override = NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>['override']>

/** A time as a checklist writes it. */
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

/** Says what holds without a key in its description; `title` names types for the documents and says less than the rest. */
const forEditors: Override = ({ zodSchema, jsonSchema }) => {
  const { def } = zodSchema._zod
  if (def.type === 'default' && jsonSchema.title === 'duration') {
    // What the program reads is milliseconds.
    jsonSchema.default = durationText(Number(def.defaultValue))
  }
  const { description, without } = jsonSchema
  delete jsonSchema.title
  delete jsonSchema.without
  if (typeof without === 'string') jsonSchema.description = `${description}. Without it: ${without}`
  // A way of the library to say a pattern, and no format that others know.
  if (jsonSchema.format === 'starts_with') delete jsonSchema.format
  // The largest integers that are exact say nothing to a reader.
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  if (jsonSchema.format === 'uri') {
    delete jsonSchema.format
    jsonSchema.pattern = String.raw`^\s*[Hh][Tt][Tt][Pp][Ss]?:\S`
  }
}

/** The JSON schema of what a zod schema reads. */
export function shapeOf(schema: z.ZodType): Node {
  const { $schema: _, ...shape } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: forEditors,
  })
  return mapNodes(shape, ofOneType)
}

/** Several types are several branches, each with what is said of it. */
function ofOneType({ type, ...rest }: Node): Node {
  if (!Array.isArray(type)) return type === undefined ? rest : { type, ...rest }
  return { ...rest, anyOf: type.map((one) => ({ type: one })) }
}
