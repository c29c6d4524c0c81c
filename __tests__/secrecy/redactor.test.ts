import { expect, test } from '@jest/globals'
import { createRedactor } from '../../src/secrecy/redactor.ts'

function masking(...secrets: string[]) {
  const redact = createRedactor()
  for (const secret of secrets) redact.add(secret)
  return redact
}

test('values that overlap are hidden together', () => {
  expect(masking('abcd3fgh', '3fghijk7mnop').mask('x abcd3fghijk7mnop x')).toBe('x *** x')
})

test('the texts inside a JSON secret, with their real line breaks', () => {
  const key = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\n-----END PRIVATE KEY-----\n'
  const redact = masking(JSON.stringify({ type: 'service_account', private_key: key }, null, 2))
  expect(redact.mask(`read ${key}`)).not.toContain('MIIE')
})

test('half a surrogate pair in a value is no fault', () => {
  expect(masking('\ud800abcdef').mask('x \ud800abcdef')).toBe('x ***')
})

test('white space is no secret', () => {
  expect(masking('first line\n        \nlast line').mask('a        b')).toBe('a        b')
})

test('data is masked deeply, its keys are kept', () => {
  const redact = masking('abcdefgh')
  expect(redact.maskDeep({ abcdefgh: ['x abcdefgh', { a: 1, b: null }] })).toEqual({
    abcdefgh: ['x ***', { a: 1, b: null }],
  })
})

test('each value is told once, with the forms in which other programs print it', () => {
  const told: string[] = []
  const redact = createRedactor(undefined, (value) => told.push(value))
  redact.add('p&ssword')
  redact.add('p&ssword')
  expect(told).toEqual(expect.arrayContaining(['p&ssword', 'p%26ssword', 'cCZzc3dvcmQ=']))
  expect(new Set(told).size).toBe(told.length)
  expect(redact.values()[0]?.length).toBeGreaterThanOrEqual(redact.values().at(-1)?.length ?? 0)
})
