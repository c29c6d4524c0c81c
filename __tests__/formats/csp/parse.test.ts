import { describe, expect, test } from '@jest/globals'
import { governing, headerPolicies, metaPolicy, type Policy, readSource } from '../../../src/formats/csp/parse.ts'

function policy(text: string): Policy {
  const [only] = headerPolicies([text])
  if (!only) throw new Error('no policy')
  return only
}

describe('reading', () => {
  test('a comma and a second field are further policies, an empty one is none', () => {
    const found = headerPolicies(["default-src 'self', img-src *", ' ; ', "script-src 'none'"])
    expect(found.map((one) => [...one.directives.keys()])).toEqual([['default-src'], ['img-src'], ['script-src']])
  })

  test('the first of repeated directives counts, names have no case', () => {
    const one = policy("Script-Src a.example; script-src *;;img-src\t'self'")
    expect(one.directives.get('script-src')).toEqual(['a.example'])
    expect(one.repeated).toEqual(['script-src'])
    expect(one.directives.get('img-src')).toEqual(["'self'"])
  })

  test('a meta policy has no frame-ancestors and does not split at a comma', () => {
    expect(metaPolicy("frame-ancestors 'none'; sandbox")).toBeUndefined()
    expect(metaPolicy('img-src a.example, script-src b.example')?.directives.get('img-src')).toEqual([
      'a.example,',
      'script-src',
      'b.example',
    ])
  })

  test.each([
    ["'SELF'", 'keyword'],
    ["'nonce-abc+/=='", 'nonce'],
    ["'nonce-'", 'invalid'],
    ["'nonce-a b", 'invalid'],
    ["'nonce-späß'", 'invalid'],
    ["'sha256-abc='", 'hash'],
    ["'sha1-abc='", 'invalid'],
    ['https:', 'scheme'],
    ['https://*.example.com:*/a/', 'host'],
    ['localhost:8000', 'host'],
    ['*', 'host'],
    ['a.*.example', 'invalid'],
    ['self', 'host'],
    ["'unsafe-inlin'", 'invalid'],
  ])('%s is %s', (text, kind) => {
    expect(readSource(text).kind).toBe(kind)
  })
})

test.each([
  ['script-src-elem', "script-src 'self'; default-src *", 'script-src'],
  ['script-src-elem', "script-src-elem a; script-src 'self'", 'script-src-elem'],
  ['style-src-attr', 'default-src *', 'default-src'],
  ['worker-src', 'child-src a; script-src b; default-src c', 'child-src'],
  ['worker-src', 'script-src b; default-src c', 'script-src'],
  ['frame-src', 'script-src b; default-src c', 'default-src'],
  ['form-action', 'default-src *', undefined],
  ['base-uri', 'default-src *', undefined],
  ['img-src', 'script-src a', undefined],
])('%s is governed in %j by %s', (directive, text, name) => {
  expect(governing(policy(text), directive)?.name).toBe(name)
})

test('the parts of a source', () => {
  expect(readSource('HTTPS://*.CDN.example:8443/A/')).toEqual({
    kind: 'host',
    scheme: 'https',
    host: '*.cdn.example',
    port: '8443',
    path: '/A/',
  })
  expect(readSource("'SHA256-ab_-'")).toEqual({ kind: 'hash', algorithm: 'sha256', digest: 'ab/+' })
})

test('hostile policies end', () => {
  expect(policy(`constructor a; __proto__ b; ${'x '.repeat(20_000)}`).directives.size).toBe(3)
  expect(headerPolicies([','.repeat(50_000), ';'.repeat(50_000)])).toEqual([])
  for (const text of ['a.'.repeat(20_000), `'nonce-${'a'.repeat(20_000)}`, '['.repeat(20_000), '*.'.repeat(20_000)]) {
    expect(['invalid', 'host']).toContain(readSource(text).kind)
  }
})
