import { expect, test } from '@jest/globals'
import { bounded, boundedEnd, boundedLine, mostShown } from '../../src/secrecy/bounded.ts'
import { createRedactor } from '../../src/secrecy/redactor.ts'

const secret = 'sklive_Abcdefghijklmnopqrstuvwxyz0123'

test('a short text stays as it is', () => {
  const text = 'x'.repeat(mostShown)
  expect([bounded(text), boundedEnd(text), boundedLine(` a\n  b `)]).toEqual([text, text, 'a b'])
})

test('a long one says how long it was', () => {
  expect(bounded('x'.repeat(900))).toBe(`${'x'.repeat(200)}… (900 characters)`)
  expect(bounded('x'.repeat(900), 10)).toBe(`${'x'.repeat(10)}… (900 characters)`)
  expect(boundedEnd(`${'x'.repeat(900)}y`)).toBe(`…${'x'.repeat(199)}y`)
})

test('no half of a character is left at the cut', () => {
  expect(bounded(`${'x'.repeat(199)}😀…`)).not.toMatch(/[\ud800-\udfff]/)
})

test('half a secret at the cut is known again, should it have been cut before it was masked', () => {
  const redact = createRedactor()
  redact.add(secret)
  expect(redact.mask(bounded(`${'x'.repeat(180)}${secret}`))).toBe(`${'x'.repeat(180)}***… (217 characters)`)
  expect(redact.mask(boundedEnd(`${secret}${'x'.repeat(180)}`))).toBe(`…***${'x'.repeat(180)}`)
})
