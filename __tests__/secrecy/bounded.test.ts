import { expect, test } from '@jest/globals'
import { bounded, boundedEnd, boundedLine, mostShown, unmasked } from '../../src/secrecy/bounded.ts'
import { createRedactor, type Redactor } from '../../src/secrecy/redactor.ts'

const secret = 'sklive_Abcdefghijklmnopqrstuvwxyz0123'

function knowing(...secrets: string[]): Redactor {
  const redact = createRedactor()
  for (const one of secrets) redact.add(one)
  return redact
}

test('a short text stays as it is', () => {
  const text = 'x'.repeat(mostShown)
  expect([bounded(text), boundedEnd(text), boundedLine(` a\n  b `)]).toEqual([text, text, 'a b'])
})

test('a long one is cut where it is masked, and says how long it was', () => {
  const { mask } = knowing()
  expect(mask(`It says ${bounded('x'.repeat(900))}.`)).toBe(`It says ${'x'.repeat(200)}… (900 characters).`)
  expect(mask(bounded('x'.repeat(900), 10))).toBe(`${'x'.repeat(10)}… (900 characters)`)
  expect(mask(boundedEnd(`${'x'.repeat(900)}y`))).toBe(`…${'x'.repeat(199)}y`)
  expect(mask(bounded('x'.repeat(1_000_000)))).toBe(`${'x'.repeat(200)}… (1000000 characters)`)
})

test('what nobody masks is cut as well', () => {
  expect(unmasked(`a ${bounded('x'.repeat(900), 3)} b`)).toBe('a xxx… (900 characters) b')
})

test('a cut inside a cut', () => {
  const { mask } = knowing()
  expect(mask(bounded(`${bounded('a'.repeat(50), 5)} and ${'b'.repeat(300)}`, 40))).toMatch(
    /^a{5}… \(50 characters\) and b+… \(\d+ characters\)$/,
  )
})

test('no half of a character is left at the cut', () => {
  expect(unmasked(bounded(`${'x'.repeat(199)}😀…`))).not.toMatch(/[\ud800-\udfff]/)
})

test.each([4, 10, 30, secret.length])('a secret of which the cut would leave %i characters is hidden whole', (left) => {
  const { mask } = knowing(secret)
  const fromStart = mask(bounded(`${' '.repeat(200 - left)}${secret} and ${' '.repeat(100)}`))
  expect(fromStart).toMatch(/^ +\*\*\*[ and]*… \(\d+ characters\)$/)
  const fromEnd = mask(boundedEnd(`${' '.repeat(100)}${secret}${' '.repeat(200 - left)}`))
  expect(fromEnd).toMatch(/^… *\*\*\* +$/)
})

test('a secret at the edge of what is looked at of a long text is not shown in part', () => {
  const { mask } = knowing(secret)
  for (let before = 5000; before < 5700; before += 7) {
    const text = mask(bounded(`${secret}${' '.repeat(before - secret.length)}${secret}${'z'.repeat(100_000)}`))
    expect(text).not.toMatch(/sklive|Abcdefgh/)
  }
})

test('a text that pretends to be a hole is none', () => {
  const { mask } = knowing()
  const hostile = '\ufdd05/5\ufdd1abcdefghijkl\ufdd2\ufdd3'
  expect(mask(`own words ${hostile} own words`)).toBe(`own words ${hostile} own words`)
})
