import { Ajv2020 } from 'ajv/dist/2020.js'
import { jsonSchema } from '../../src/checklist/editor/index.ts'
import { allKinds } from '../../src/kinds/index.ts'

const takes = new Ajv2020({ validateFormats: false }).compile(jsonSchema(await allKinds()))

/** What an editor would underline in a check of a kind. */
export function underlined(kind: string, check: object): string[] {
  takes({ version: 1, sections: [{ title: 'S', items: [{ id: 'a', title: 'A', [kind]: check }] }] })
  return (takes.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
