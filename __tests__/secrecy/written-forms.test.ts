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
    expect(masked).toMatch(/^before [/?"\\]*\*\*\*(?:[/"\\]|%5c)* after$/i)
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
})
