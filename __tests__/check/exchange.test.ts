import { describe, expect, test } from '@jest/globals'
import { answerText, askedAlone, isConfidential, told } from '../../src/check/exchange.ts'
import { unmasked } from '../../src/secrecy/bounded.ts'

describe('an answer', () => {
  const of = (over: Partial<Parameters<typeof answerText>[0]>): string =>
    unmasked(answerText({ status: 200, headers: [], ...over }))

  test('has status, time, fields and the begin of its body', () => {
    const headers = [['Content-Type', 'text/plain']] as const
    expect(of({ headers, timeMs: 12.4, body: 'not now' })).toBe(
      'HTTP 200 in 12 ms\nContent-Type: text/plain\n\nnot now',
    )
  })

  test('shows no credentials of fields', () => {
    const headers = [
      ['Set-Cookie', 'session=abcdef'],
      ['X-Api-Key', 'abcdef'],
    ] as const
    expect(of({ headers })).toBe('HTTP 200\nSet-Cookie: a value of 14 characters\nX-Api-Key: a value of 6 characters')
  })

  test.each([
    ['{"password": "hunter22", "name": "shop"}', '{"password": "***", "name": "shop"}'],
    ['{"access":"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0"}', '{"access":"***"}'],
    ['<p>An ordinary page of the shop</p>', '<p>An ordinary page of the shop</p>'],
  ])('of a body it shows no credentials: %s', (body, shown) => {
    expect(of({ body })).toBe(`HTTP 200\n\n${shown}`)
  })

  test('is short whatever a target sends', () => {
    const headers = Array.from({ length: 100 }, (_, index) => [`X-${index}`, 'v '.repeat(500)] as const)
    const text = of({ headers, body: 'b '.repeat(100_000) })
    expect(text.length).toBeLessThan(6000)
    expect(text).toContain('70 more fields')
  })
})

test('what was asked stands alone where a kind keeps no answers', () => {
  const question = { action: 'connect', host: 'shop.test', port: 22 } as const
  expect(askedAlone([question, { why: null, question }], (text) => text)).toEqual([
    { asked: 'connect shop.test:22', answered: null },
    { asked: 'connect shop.test:22', answered: null },
  ])
})

test('of many exchanges the rest is counted', () => {
  const many = Array.from({ length: 25 }, (_, index) => ({ asked: String(index), answered: null }))
  expect([told(many).length, told(many).at(-1)?.asked]).toEqual([21, '5 more'])
})

test.each([
  ['authorization', true],
  ['Set-Cookie', true],
  ['x-auth-token', true],
  ['content-type', false],
])('%s is confidential: %s', (name, is) => {
  expect(isConfidential(name)).toBe(is)
})
