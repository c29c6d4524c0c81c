import { jsonSchema } from '../checklist/editor/index.ts'
import { ConfigurationError, problem } from '../checklist/problems.ts'
import { recordsJsonSchema } from '../checklist/records/schema.ts'
import { jsonText } from '../formats/json-text.ts'
import { allKinds } from '../kinds/index.ts'
import { out } from '../probe/standard.ts'
import { reportJsonSchema } from '../report/schema.ts'
import { quotedWord } from '../secrecy/shape.ts'
import { didYouMean } from '../words/suggest.ts'
import { parse } from './arguments.ts'

type Schema = () => object | Promise<object>

/** The schema of what stands in a file, by the name of it. */
const schemas: Readonly<Record<string, Schema>> = {
  checklist: async () => jsonSchema(await allKinds()),
  attestations: () => recordsJsonSchema('attestations'),
  waivers: () => recordsJsonSchema('waivers'),
  report: reportJsonSchema,
}

/** `readiness schema [checklist|attestations|waivers|report]`: a JSON schema, for editors and for readers of reports. */
export async function schemaCommand(args: readonly string[]): Promise<void> {
  const { positionals } = parse(args)
  const [name = 'checklist', ...more] = positionals
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined
  if (!schema || more.length > 0) {
    const names = Object.keys(schemas)
    const message = more.length > 0 ? 'schema takes one name' : `there is no schema of ${quotedWord(name)}`
    throw new ConfigurationError([problem(`${message}${didYouMean(name, names)}`, `one of ${names.join(', ')}`)])
  }
  out.write(`${jsonText(await schema())}\n`)
}
