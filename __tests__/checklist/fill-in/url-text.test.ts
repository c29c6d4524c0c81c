import { describe, expect, test } from '@jest/globals'
import { inArgument, inUrl } from '../../../src/checklist/fill-in/url-text.ts'

const secret = 'p@s/s w#ö?r&d=1'
const encoded = 'p%40s%2Fs%20w%23%C3%B6%3Fr%26d%3D1'

test.each([
  ['password of a login', 'https://user:', '@shop.example/'],
  ['user of a login', 'postgres://', ':x@db/shop'],
  ['password of a request', 'GET http://user:', '@shop.example/health'],
  ['name in a path', 'https://shop.example/hooks/', '/x'],
  ['name in a path of a request', 'POST /hooks/', ''],
  ['value in a query', 'GET /health?token=', '&more=1'],
  ['fragment', 'https://shop.example/#', ''],
  ['password of a service', 'redis://:', '@cache:6379/0'],
  ['path behind a login', 'https://user:x@shop.example/', ''],
])('%s: encoded', (_what, before, after) => {
  expect(inUrl(secret, before, after)).toBe(encoded)
})

test.each([
  ['https://shop.example', '', '/health'],
  ['https://shop.example/a/', 'GET ', 'health'],
])('what a text begins with is a URL itself: %s', (value, before, after) => {
  expect(inUrl(value, before, after)).toBe(value)
})

describe('a host', () => {
  test.each(['shop.example', 'shop.example:8443', '203.0.113.4', '[2001:db8::1]'])('%s can stand there', (host) => {
    expect(inUrl(host, 'https://', '/x')).toBe(host)
  })

  test.each([secret, 'user:x@shop.example', 'shop.example/x', ''])('%s cannot', (text) => {
    expect(inUrl(text, 'https://', '/x')).toBeNull()
    expect(inUrl(text, 'https://api.', '')).toBeNull()
  })
})

test('a path of several names keeps its slashes where that is asked for, and nowhere else', () => {
  expect(inUrl('a/b c', 'GET /', '', true)).toBe('a/b%20c')
  expect(inUrl('a/b c', 'GET /?x=', '', true)).toBe('a%2Fb%20c')
  expect(inUrl('a/b c', 'http://u:', '@x/', true)).toBe('a%2Fb%20c')
})

describe('in an argument of a command', () => {
  test.each([
    ['a URL', 'https://shop.example/?key=', ''],
    ['one behind the name of an option', '--url=https://shop.example/?key=', ''],
    ['one behind another', 'https://shop.example/?to=https://www.shop.example/', ''],
    ['its login', 'postgres://app:', '@db/shop'],
    ['one in words', 'see <https://shop.example/?key=', '>'],
    ['one of a driver', 'jdbc:postgresql://db/shop?password=', ''],
  ])('%s: encoded', (_what, before, after) => {
    expect(inArgument(secret, before, after)).toBe(encoded)
  })

  test.each([
    ['nothing but it', '', ''],
    ['an option', '--password=', ''],
    ['a header', 'Authorization: Bearer ', ''],
    ['a word behind a URL', 'https://shop.example/ ', ''],
    ['a text behind a URL in quotes', '{"url":"https://shop.example/","key":"', '"}'],
    ['a path', '/hooks/', '/x'],
    ['two slashes', '//', ''],
  ])('%s: as it is', (_what, before, after) => {
    expect(inArgument(secret, before, after)).toBe(secret)
  })

  test('where a URL has its host only a name of one can stand', () => {
    expect(inArgument('shop.example', '--url=https://', '/')).toBe('shop.example')
    expect(inArgument(secret, '--url=https://', '/')).toBeNull()
    expect(inArgument(secret, 'https://', ' a@b')).toBeNull()
  })
})
