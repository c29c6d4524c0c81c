import { jsonSchema } from '../checklist/schema.ts'
import { allKinds } from '../kinds/index.ts'

/** `readiness schema`: the JSON schema of the checklist, for editors. */
export async function schemaCommand(): Promise<void> {
  process.stdout.write(`${JSON.stringify(jsonSchema(await allKinds()), null, 2)}\n`)
}
