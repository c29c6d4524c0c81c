import { expect, test } from '@jest/globals'
import { reportJsonSchema } from '../../src/report/schema.ts'
import { describedFields } from '../../src/report/schema-words.ts'

/** Paths of the fields of a schema with what is said of each. */
function fieldsOf(node: unknown, path = ''): [path: string, description: unknown][] {
  if (node === null || typeof node !== 'object') return []
  if (Array.isArray(node)) return node.flatMap((one) => fieldsOf(one, path))
  return Object.entries(node).flatMap(([keyword, value]) => {
    if (keyword !== 'properties') return fieldsOf(value, path)
    return Object.entries(value as Record<string, { readonly description?: string }>).flatMap(([name, field]) => {
      const here = `${path}.${name}`
      return [[here, field.description] as [string, unknown], ...fieldsOf(field, here)]
    })
  })
}

test('every field of a report says what it is', () => {
  const fields = fieldsOf(reportJsonSchema())
  expect(fields.length).toBeGreaterThan(150)
  expect(fields.filter(([, description]) => !/^\S.{5,}[^.]$/.test(`${description ?? ''}`))).toEqual([])
})

test('what the schema says itself counts, and a field is told by the longest end of its path', () => {
  const sha256 = { type: 'string', description: 'Said already' }
  const checklist = { type: 'object', properties: { path: { type: 'string' }, sha256 } }
  expect(describedFields({ properties: { checklist } })).toEqual({
    properties: {
      checklist: {
        ...checklist,
        description: 'The checklist that decided',
        properties: { path: { type: 'string', description: 'Its path in the repository' }, sha256 },
      },
    },
  })
})
