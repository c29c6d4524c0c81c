import { describe, expect, test } from '@jest/globals'
import { createRedactor } from '../../src/secrecy/redactor.ts'

const plain = 'sklive_Abcdefghijklmnopqrstuvwxyz0123'
const odd = `p<a>/s&"w'ö @b\\`

function masking(...secrets: string[]) {
  const redact = createRedactor()
  for (const secret of secrets) redact.add(secret)
  return redact
}

describe('a value is masked in whatever form it comes back', () => {
  test.each([
    ['as it is', odd],
    ['JSON', JSON.stringify(odd)],
    ['JSON inside JSON', JSON.stringify(JSON.stringify(odd))],
    ['JSON of PHP', JSON.stringify(odd).replaceAll('/', '\\/').replace('ö', '\\u00f6')],
    ['JSON of Python', JSON.stringify(odd).replace('ö', '\\u00f6')],
    ['JSON of Go', JSON.stringify(odd).replace(/[<>&]/g, (one) => `\\u00${one.charCodeAt(0).toString(16)}`)],
    ['JSON of PHP, quoted', JSON.stringify(JSON.stringify(odd).replaceAll('/', '\\/'))],
    ['HTML', odd.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replace('"', '&quot;')],
    [
      'HTML of Django',
      odd
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace('"', '&quot;')
        .replace("'", '&#x27;'),
    ],
    ['a path', new URL(`http://x/${odd}`).pathname],
    ['a query', new URL(`http://x/?${odd}`).search],
    ['percent-encoding', encodeURIComponent(odd)],
    ['small percent-encoding', encodeURIComponent(odd).replace(/%../g, (code) => code.toLowerCase())],
  ])('%s', (_name, text) => {
    const masked = masking(odd).mask(`before ${text} after`)
    expect(masked).toMatch(/^before [/?"\\]*\*\*\*[/"\\]* after$/)
  })

  test.each(['', 'x', 'us', 'user', 'admin'])('base64 of it behind "%s"', (user) => {
    const encoded = Buffer.from(`${user}:${plain}:more`).toString('base64')
    const masked = masking(plain).mask(`Basic ${encoded}`)
    expect(masked).toContain('***')
    expect(masked.length).toBeLessThan(30)
  })

  test('another case', () => {
    expect(masking(plain).mask(`${plain.toLowerCase()} ${plain.toUpperCase()}`)).toBe('*** ***')
  })

  test('values that overlap are hidden together', () => {
    expect(masking('abcdefgh', 'efghijklmnop').mask('x abcdefghijklmnop x')).toBe('x *** x')
  })

  test('the texts inside a JSON secret, with their real line breaks', () => {
    const key = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\n-----END PRIVATE KEY-----\n'
    const redact = masking(JSON.stringify({ type: 'service_account', private_key: key }, null, 2))
    expect(redact.mask(`read ${key}`)).not.toContain('MIIE')
  })
})

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

test('half a surrogate pair in a value is no fault', () => {
  expect(masking('\ud800abcdef').mask('x \ud800abcdef')).toBe('x ***')
})

test('white space is no secret', () => {
  expect(masking('first line\n        \nlast line').mask('a        b')).toBe('a        b')
})
