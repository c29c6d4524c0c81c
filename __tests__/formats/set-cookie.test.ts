import { expect, test } from '@jest/globals'
import { readSentCookie } from '../../src/formats/set-cookie.ts'

const now = Date.parse('2026-11-23T10:00:00Z')
const read = (field: string) => readSentCookie(field, now)
const plain = {
  name: 'sid',
  size: 4,
  secure: false,
  httpOnly: false,
  sameSite: null,
  domain: null,
  path: null,
  partitioned: false,
  misspelt: [],
  deletes: false,
}

test.each<[string, object]>([
  ['sid=1', {}],
  [' sid = 1 ', {}],
  ['sid=1; Secure; HttpOnly; SameSite=Lax', { secure: true, httpOnly: true, sameSite: 'lax' }],
  ['sid=1;SECURE;hTTPoNLY;samesite = NONE', { secure: true, httpOnly: true, sameSite: 'none' }],
  ['sid=1; Secure=false', { secure: true }],
  ['sid=1; SameSite=maybe', { sameSite: 'maybe' }],
  ['sid=1; SameSite', { sameSite: '' }],
  ['sid=1; Domain=.Shop.Example; Path=/a', { domain: 'shop.example', path: '/a' }],
  ['sid=1; Domain=; Path=a', {}],
  ['sid=1; Path=/a; Path=/b', { path: '/b' }],
  ['sid=1; Partitioned', { partitioned: true }],
  ['sid=1; Max-Age=0', { deletes: true }],
  ['sid=1; Max-Age=-5', { deletes: true }],
  ['sid=1; Max-Age=60', {}],
  ['sid=1; Max-Age=abc', {}],
  ['sid=1; Max-Age=0; Max-Age=abc', { deletes: true }],
  ['sid=1; Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT', {}],
  ['sid=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT', { deletes: true }],
  ['sid=1; Expires=Thu, 01 Jan 2099 00:00:00 GMT', {}],
  ['sid=1; Expires=never', {}],
  ['sid=1; Expires=0', {}],
  ['sid=1; Expires=-1', {}],
  ['sid=1; Expires=1970-01-01', {}],
  ['sid=1; Expires=1970-01-01T00:00:00.000Z', {}],
  ['sid=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Expires=0', { deletes: true }],
  ['sid=1; Expires=Thu, 01-Jan-70 00:00:01 GMT', { deletes: true }],
  ['sid=1; Http-Only; Same_Site=Lax; Expire=x', { misspelt: ['HttpOnly', 'SameSite', 'Expires'] }],
  ['sid=1; hunter22; token', {}],
  ['=1234', { name: '' }],
  ['1234', { name: '' }],
])('%j', (field, expected) => {
  expect(read(field)).toEqual({ ...plain, ...expected })
})

test.each(['', ' ', ';', '=', ' = ; Secure'])('%j is no cookie', (field) => {
  expect(read(field)).toBeNull()
})

test('the size is that of name and value in bytes, attributes left out', () => {
  expect(read(`a=${'x'.repeat(5000)}; Path=/`)?.size).toBe(5001)
})

test('the value is not kept, nor what stands behind it', () => {
  expect(JSON.stringify(read('sid=hunter22; canary; comment=canary; constructor=canary'))).not.toMatch(
    /hunter22|canary/,
  )
})

test('an attribute that is too long does not count', () => {
  expect(read(`sid=1; Path=/${'a'.repeat(2000)}`)?.path).toBeNull()
})

test('tens of thousands of attributes end', () => {
  expect(read(`sid=1${'; a=b'.repeat(50_000)}; Secure`)?.secure).toBe(true)
})
