import { describe, expect, test } from '@jest/globals'
import { createRedactor } from '../../src/secrecy/redactor.ts'

const plain = 'sklive_Abcdefghijklmnopqrstuvwxyz0123'

function masking(...secrets: string[]) {
  const redact = createRedactor()
  for (const secret of secrets) redact.add(secret)
  return redact
}

describe('a value that was cut to size is masked too', () => {
  test.each([4, 10, 30, plain.length])('%i characters before the mark', (length) => {
    const text = `${'B'.repeat(150)}${plain.slice(0, length)}… (900 characters)`
    expect(masking(plain).mask(text)).toBe(`${'B'.repeat(150)}***… (900 characters)`)
  })

  test('its end after the mark', () => {
    expect(masking(plain).mask(`…${plain.slice(-12)} and more`)).toBe('…*** and more')
  })

  test('a text of the length that is shown at most, without a mark', () => {
    expect(masking(plain).mask(`${'B'.repeat(180)}${plain.slice(0, 20)}`)).toBe(`${'B'.repeat(180)}***`)
  })

  test('many marks do not hide the last one', () => {
    const text = `${'a…'.repeat(500)}${plain.slice(0, 9)}…`
    expect(masking(plain).mask(text).endsWith('a…***…')).toBe(true)
  })

  test('what only looks like it stays', () => {
    expect(masking(plain).mask('sklive_b… and skliv')).toBe('sklive_b… and skliv')
  })
})

test('cuts that meet are hidden once each', () => {
  const redact = masking(plain)
  expect(redact.mask(`…${plain.slice(-12)}…${plain.slice(0, 12)}…`)).toBe('…***…***…')
  expect(redact.mask(`${plain.slice(0, 12)}…${plain.slice(-12)}`)).toBe('***…***')
  expect(redact.mask('……')).toBe('……')
})
