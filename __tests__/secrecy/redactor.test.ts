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

test('secrets that end alike are each found by their end, also one that comes later', () => {
  const redact = masking('q7Zk2Vx9-store-prod', 'Lm4Tn8Wb3-store-prod', 'Yh6Rm1Kd-store-prod')
  expect(redact.mask('…x9-store-prod …b3-store-prod')).toBe('…*** …***')
  expect(redact.mask('…n5Jp-store-prod')).toBe('…n5Jp-store-prod')
  redact.add('Gf0Sn5Jp-store-prod')
  expect(redact.mask('…n5Jp-store-prod')).toBe('…***')
})

test('the texts inside a JSON secret, with their real line breaks', () => {
  const key = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\n-----END PRIVATE KEY-----\n'
  const redact = masking(JSON.stringify({ type: 'service_account', private_key: key }, null, 2))
  expect(redact.mask(`read ${key}`)).not.toContain('MIIE')
})

test('ordinary texts inside a JSON secret stay', () => {
  const account = {
    type: 'service_account',
    project_id: 'shop-production',
    private_key_id: '0f2b4c6d8e0a1b3c5d7e9f1a2b3c4d5e6f708192',
    auth_uri: 'https://accounts.example.com/o/oauth2/auth',
  }
  const redact = masking(JSON.stringify(account, null, 2))
  const ordinary = 'service_account of shop-production at https://accounts.example.com/o/oauth2/auth'
  expect(redact.mask(`${ordinary} ${account.private_key_id}`)).toBe(`${ordinary} ***`)
  expect(masking('{"city":"Berlin"}').mask('{"city":"Berlin"}')).toBe('***')
})

test('a plain word that is a secret by its name stays in paths and hosts, one that was called a secret does not', () => {
  const text = 'blog/settings.py of blog.example.org: blog'
  expect(masking('blog').mask(text)).toBe('blog/settings.py of blog.example.org: ***')
  const redact = createRedactor()
  redact.declare('blog')
  expect(redact.mask(`${text} blogs blog_x`)).toBe('***/settings.py of ***.example.org: *** blogs blog_x')
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
})
