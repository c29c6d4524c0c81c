import { jsonSchema } from '../../src/checklist/editor/index.ts'
import { recordsJsonSchema } from '../../src/checklist/records/schema.ts'
import { jsonText } from '../../src/formats/json-text.ts'
import { allKinds } from '../../src/kinds/index.ts'
import { reportJsonSchema } from '../../src/report/schema.ts'
import type { Document } from './document.ts'

/** readiness.schema.json: the checklist for editors, from the schemas that read it. */
export const schema: Document = {
  path: 'readiness.schema.json',
  text: async () => `${jsonText(jsonSchema(await allKinds()))}\n`,
}

/** report.schema.json: the report for those who read it. */
export const reportSchema: Document = {
  path: 'report.schema.json',
  text: () => `${jsonText(reportJsonSchema())}\n`,
}

/** attestations.schema.json and waivers.schema.json: the records of people for editors. */
export const recordSchemas: readonly Document[] = (['attestations', 'waivers'] as const).map((name) => ({
  path: `${name}.schema.json`,
  text: () => `${jsonText(recordsJsonSchema(name))}\n`,
}))
