import { jsonSchema } from '../../src/checklist/schema.ts'
import { allKinds } from '../../src/kinds/index.ts'
import type { Document } from './document.ts'

/** readiness.schema.json: the checklist for editors, from the schemas that read it. */
export const schema: Document = {
  path: 'readiness.schema.json',
  text: async () => `${JSON.stringify(jsonSchema(await allKinds()), null, 2)}\n`,
}
