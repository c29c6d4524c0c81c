import { describe, expect, test } from '@jest/globals'
import { CookieJar, readSetCookie } from '../../src/probe/cookies.ts'

const now = Date.UTC(2026, 10, 22)

describe('Set-Cookie', () => {
  test.each([
    ['a=1', { name: 'a', value: '1', domain: null, path: null, secure: false, expiresMs: null }],
    [' a = 1 ; Secure', { name: 'a', value: '1', secure: true }],
    ['a=b=c; Path=/x', { value: 'b=c', path: '/x' }],
    ['a=1; path=x', { path: null }],
    ['a=1; Domain=.Example.com', { domain: 'example.com' }],
    ['a=1; Max-Age=60', { expiresMs: now + 60_000 }],
    ['a=1; Expires=Sun, 22 Nov 2026 00:01:00 GMT', { expiresMs: now + 60_000 }],
    ['a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=60', { expiresMs: now + 60_000 }],
    ['a=1; Max-Age=soon', { expiresMs: null }],
    ['a=1; Expires=0', { expiresMs: null }],
    ['a=1; Expires=-1', { expiresMs: null }],
    ['a=1; Expires=2026-11-22T00:01:00Z', { expiresMs: null }],
    ['a=1; Expires=Sun, 22-Nov-2026 00:01:00 GMT; Expires=0', { expiresMs: now + 60_000 }],
    ['a=', { value: '' }],
  ])('%s', (field, expected) => {
    expect(readSetCookie(field, now)).toMatchObject(expected)
  })

  test.each(['', '=1', 'a', '; Secure'])('"%s" is no cookie', (field) => {
    expect(readSetCookie(field, now)).toBeNull()
  })
})

describe('a jar', () => {
  const names = (jar: CookieJar, url: string): string[] => jar.forUrl(url, now).map(({ name }) => name)

  test('gives a cookie only to the host that set it', () => {
    const jar = new CookieJar()
    jar.store('https://shop.example.com/', ['a=1'], now)
    expect(names(jar, 'https://shop.example.com/x')).toEqual(['a'])
    expect(names(jar, 'https://example.com/')).toEqual([])
    expect(names(jar, 'https://evil.shop.example.com/')).toEqual([])
  })

  test('honours a domain of the host itself, and refuses a foreign one or a whole top level', () => {
    const jar = new CookieJar()
    jar.store('https://shop.example.com/', ['a=1; Domain=example.com', 'b=1; Domain=evil.com', 'c=1; Domain=com'], now)
    expect(names(jar, 'https://www.example.com/')).toEqual(['a'])
    expect(names(jar, 'https://notexample.com/')).toEqual([])
    expect(names(jar, 'https://evil.com/')).toEqual([])
  })

  test('honours paths by whole segments, longest first', () => {
    const jar = new CookieJar()
    jar.store('https://x.com/api/login', ['root=1; Path=/', 'api=1', 'admin=1; Path=/admin'], now)
    expect(names(jar, 'https://x.com/api/cart')).toEqual(['api', 'root'])
    expect(names(jar, 'https://x.com/apiary')).toEqual(['root'])
    expect(names(jar, 'https://x.com/admin')).toEqual(['admin', 'root'])
  })

  test('keeps secure cookies off plain connections, but for loopback', () => {
    const jar = new CookieJar()
    jar.store('https://x.com/', ['a=1; Secure'], now)
    jar.store('http://127.0.0.1:8000/', ['b=1; Secure'], now)
    expect(names(jar, 'http://x.com/')).toEqual([])
    expect(names(jar, 'http://127.0.0.1:9000/')).toEqual(['b'])
  })

  test('replaces, expires and removes', () => {
    const jar = new CookieJar()
    jar.store('https://x.com/', ['a=1', 'b=1; Max-Age=60', 'c=1'], now)
    jar.store('https://x.com/', ['a=2', 'c=; Max-Age=0'], now)
    expect(jar.forUrl('https://x.com/', now).map(({ name, value }) => `${name}=${value}`)).toEqual(['b=1', 'a=2'])
    expect(jar.forUrl('https://x.com/', now + 60_000).map(({ name }) => name)).toEqual(['a'])
  })

  test('is bounded', () => {
    const jar = new CookieJar()
    jar.store(
      'https://x.com/',
      Array.from({ length: 5000 }, (_, n) => `c${n}=1`),
      now,
    )
    expect(jar.forUrl('https://x.com/', now).length).toBe(300)
  })
})
