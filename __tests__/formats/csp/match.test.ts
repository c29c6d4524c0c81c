import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { allowsAllInline, readIntegrity, refusesInline, refusesLoad } from '../../../src/formats/csp/match.ts'
import { headerPolicies, type Policy, readSource } from '../../../src/formats/csp/parse.ts'

const self = 'https://shop.example.com/page'

function policy(text: string): Policy {
  const [only] = headerPolicies([text])
  if (!only) throw new Error('no policy')
  return only
}

function loads(text: string, url: string, directive = 'script-src-elem', more = {}, page = self): boolean {
  return refusesLoad(policy(text), { directive, url, ...more }, page) === null
}

describe('loading a URL', () => {
  test.each([
    ["script-src 'self'", 'https://shop.example.com/a.js', true],
    ["script-src 'self'", 'https://shop.example.com:8443/a.js', false],
    ["script-src 'self'", 'http://shop.example.com/a.js', false],
    ["script-src 'self'", 'https://cdn.example.com/a.js', false],
    ["script-src 'none'", 'https://shop.example.com/a.js', false],
    ['script-src', 'https://shop.example.com/a.js', false],
    ['img-src x.example', 'https://shop.example.com/a.js', true],
    ["default-src 'self'", 'https://cdn.example.com/a.js', false],
    ["default-src 'none'; script-src 'self'", 'https://shop.example.com/a.js', true],
    ["script-src *; script-src-elem 'none'", 'https://shop.example.com/a.js', false],
    ['script-src *', 'https://anything.example/a.js', true],
    ['script-src *', 'data:text/javascript,1', false],
    ['script-src data:', 'data:text/javascript,1', true],
    ['script-src https:', 'http://a.example/a.js', false],
    ['script-src http:', 'https://a.example/a.js', true],
    ['script-src cdn.example.com', 'https://cdn.example.com/x/a.js', true],
    ['script-src cdn.example.com', 'http://cdn.example.com/x/a.js', false],
    ['script-src CDN.example.com', 'https://cdn.example.com/x/a.js', true],
    ['script-src *.example.com', 'https://example.com/a.js', false],
    ['script-src *.example.com', 'https://a.b.example.com/a.js', true],
    ['script-src *.example.com', 'https://evilexample.com/a.js', false],
    ['script-src cdn.example.com:8443', 'https://cdn.example.com/a.js', false],
    ['script-src cdn.example.com:*', 'https://cdn.example.com:8443/a.js', true],
    ['script-src http://cdn.example.com:80', 'https://cdn.example.com/a.js', true],
    ['script-src cdn.example.com/js/', 'https://cdn.example.com/js/a.js', true],
    ['script-src cdn.example.com/js', 'https://cdn.example.com/js/a.js', false],
    ['script-src cdn.example.com/js/a.js', 'https://cdn.example.com/js/a.js?v=1', true],
    ["script-src 'strict-dynamic' https:", 'https://a.example/a.js', false],
  ])('%s on %s', (text, url, allowed) => {
    expect(loads(text, url)).toBe(allowed)
  })

  test('http pages may load the same host over https, and schemeless hosts over both', () => {
    const page = 'http://shop.example.com/'
    expect(loads("script-src 'self'", 'https://shop.example.com/a.js', 'script-src-elem', {}, page)).toBe(true)
    expect(loads('script-src cdn.example', 'http://cdn.example/a.js', 'script-src-elem', {}, page)).toBe(true)
    expect(loads('script-src cdn.example', 'https://cdn.example/a.js', 'script-src-elem', {}, page)).toBe(true)
  })

  test('a nonce allows scripts and styles, not images; its case counts', () => {
    const url = 'https://a.example/x'
    const text = "default-src 'nonce-AbCdEfGh'"
    expect(loads(text, url, 'script-src-elem', { nonce: 'AbCdEfGh' })).toBe(true)
    expect(loads(text, url, 'style-src-elem', { nonce: 'AbCdEfGh' })).toBe(true)
    expect(loads(text, url, 'script-src-elem', { nonce: 'abcdefgh' })).toBe(false)
    expect(loads(text, url, 'img-src', { nonce: 'AbCdEfGh' })).toBe(false)
  })

  test('integrity allows a script when all its digests are listed', () => {
    const url = 'https://a.example/x.js'
    const text = "script-src 'sha256-aaaa' 'sha384-bbbb'"
    expect(loads(text, url, 'script-src-elem', { integrity: 'sha256-aaaa sha384-bbbb' })).toBe(true)
    expect(loads(text, url, 'script-src-elem', { integrity: 'sha256-aaaa sha384-cccc' })).toBe(false)
    expect(loads("style-src 'sha256-aaaa'", url, 'style-src-elem', { integrity: 'sha256-aaaa' })).toBe(false)
  })
})

describe('inline', () => {
  const text = 'start()'
  const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`

  function allows(csp: string, kind: 'script' | 'style' | 'script-attribute' | 'style-attribute', nonce?: string) {
    return refusesInline(policy(csp), { kind, text, nonce }) === null
  }

  test.each([
    ["script-src 'unsafe-inline'", true],
    ["script-src 'self'", false],
    ["img-src 'self'", true],
    [`script-src ${hash}`, true],
    ["script-src 'sha256-aaaa' 'unsafe-inline'", false],
    ["script-src 'sha1-aaaa' 'unsafe-inline'", true],
    ["script-src 'strict-dynamic' 'unsafe-inline'", false],
    ["script-src 'unsafe-inline'; script-src-elem 'self'", false],
    ["script-src 'nonce-AbCd'", true],
    ["script-src 'nonce-other'", false],
  ])('%s lets a script with nonce AbCd run: %s', (csp, allowed) => {
    expect(allows(csp, 'script', 'AbCd')).toBe(allowed)
  })

  test('attributes need unsafe-hashes beside a hash, and have no nonce', () => {
    expect(allows(`script-src ${hash}`, 'script-attribute')).toBe(false)
    expect(allows(`script-src ${hash} 'unsafe-hashes'`, 'script-attribute')).toBe(true)
    expect(allows("script-src 'nonce-AbCd'", 'script-attribute', 'AbCd')).toBe(false)
  })

  test('strict-dynamic does not touch styles', () => {
    expect(allows("style-src 'strict-dynamic' 'unsafe-inline'", 'style')).toBe(true)
    expect(allows("style-src 'none'", 'style-attribute')).toBe(false)
  })
})

test('a refusal names the directive that governs', () => {
  const refusal = refusesLoad(
    policy("default-src 'self' a.example"),
    { directive: 'img-src', url: 'https://b.example/' },
    self,
  )
  expect(refusal).toEqual({ directive: 'default-src', sources: ["'self'", 'a.example'] })
})

test.each([
  ["'unsafe-inline'", true],
  ["'unsafe-inline' 'nonce-abc'", false],
  ["'unsafe-inline' 'sha256-abc='", false],
  ["'unsafe-inline' 'strict-dynamic'", false],
  ["'self'", false],
])('%s lets every script run: %s', (sources, allows) => {
  expect(allowsAllInline(sources.split(' ').map(readSource), 'script')).toBe(allows)
})

test.each<[string, string[]]>([
  ['sha256-abc=', ['sha256 abc=']],
  [' sha256-a  sha384-b_-\tSHA512-c?opt=1 ', ['sha256 a', 'sha384 b/+', 'sha512 c']],
  ['sha1-abc= md5-x sha256- sha256-a! constructor', []],
  ['', []],
])('the digests of %j', (value, expected) => {
  expect(readIntegrity(value).map(({ algorithm, digest }) => `${algorithm} ${digest}`)).toEqual(expected)
})

test('addresses that are odd are compared, not run into', () => {
  for (const url of ['data:,x', 'blob:https://shop.example.com/1', 'about:blank', 'https://shop.example.com/%zz']) {
    expect(typeof loads("script-src 'self' https://shop.example.com/%zz", url)).toBe('boolean')
  }
})
