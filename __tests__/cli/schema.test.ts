import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { directory } from '../support/directory.ts'
import { readiness } from '../support/program.ts'

const cwd = directory()
const schemaOf = async (...name: string[]): Promise<Record<string, unknown>> => {
  const { code, stdout } = await readiness(['schema', ...name], cwd)
  expect(code).toBe(0)
  return JSON.parse(stdout) as Record<string, unknown>
}
const takes = async (name: string, data: unknown): Promise<boolean> => {
  const ajv = new Ajv2020()
  formats.default(ajv)
  return ajv.validate(await schemaOf(name), data)
}

test('without a name it is that of the checklist', async () => {
  expect(await schemaOf()).toEqual(await schemaOf('checklist'))
})

test('that of attestations takes what the gate takes', async () => {
  const one = { item: 'a', by: 'x', on: '2026-11-20' }
  const all = { evidence: 'https://x.test', note: 'n', commit: 'c0ffee1', environment: 'production', result: 'done' }
  expect(await takes('attestations', [one, { ...one, ...all }])).toBe(true)
  expect(await takes('attestations', { attestations: [one] })).toBe(true)
  expect(await takes('attestations', [{ ...one, on: 'soon' }])).toBe(false)
  expect(await takes('attestations', [{ ...one, result: 'perhaps' }])).toBe(false)
  expect(await takes('attestations', [{ ...one, other: 1 }])).toBe(false)
  expect(await takes('attestations', [{ ...one, result: 'not-applicable' }])).toBe(false)
  expect(await takes('attestations', [{ ...one, result: 'not-applicable', note: 'n' }])).toBe(true)
  expect(await takes('attestations', [{ item: 'a', by: 'x' }])).toBe(false)
})

test('that of waivers takes what the gate takes', async () => {
  const one = { item: 'a', reason: 'r', 'approved-by': 'x', expires: '2026-12-01' }
  expect(await takes('waivers', [one, { ...one, rule: 'headers/hsts', issue: 'OPS-1' }])).toBe(true)
  expect(await takes('waivers', [{ item: 'a', reason: 'r', 'approved-by': 'x' }])).toBe(false)
})

test.each(['attestations', 'waivers'])(
  'that of %s says of every key what it is and what may stand there',
  async (name) => {
    const { $defs, anyOf } = (await schemaOf(name)) as {
      readonly $defs: { readonly record: { readonly properties: object } }
      readonly anyOf: readonly { readonly properties?: object }[]
    }
    const keys = [...Object.entries($defs.record.properties), ...Object.entries(anyOf[1]?.properties ?? {})]
    expect(keys.length).toBeGreaterThan(6)
    for (const [key, value] of keys) {
      const shown = { description: expect.stringMatching(/^\S.{5,}[^.]$/), examples: [expect.anything()] }
      expect([key, value]).toEqual([key, expect.objectContaining(shown)])
      const { examples } = value as { readonly examples: readonly unknown[] }
      expect([
        key,
        new Ajv2020({ validateFormats: false }).validate({ ...(value as object), $defs }, examples[0]),
      ]).toEqual([key, true])
    }
  },
)

test('that of the report is one', async () => {
  expect(await schemaOf('report')).toMatchObject({ title: 'Production readiness report' })
})

test('what has none is told, with the one that was probably meant', async () => {
  const { code, stderr } = await readiness(['schema', 'waiver'], cwd)
  expect([code, stderr]).toEqual([
    2,
    expect.stringMatching(/did you mean "waivers"[\s\S]*checklist, attestations, waivers, report/),
  ])
})
