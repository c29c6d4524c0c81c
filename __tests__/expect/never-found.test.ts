import { describe, expect, test } from '@jest/globals'
import { isFoundInNoText } from '../../src/expect/never-found.ts'
import { linearRegex } from '../../src/expect/regex.ts'
import { presentText, textMatcher } from '../../src/expect/schema.ts'
import { oneOf, randomOf } from '../support/random.ts'

describe('an expression', () => {
  test.each([
    'a^',
    '$^x',
    'x$y',
    '(?m)a^',
    '(?m)a$b',
    '[^\\s\\S]',
    'a[^\\d\\D]b',
    '[^\\x00-\\x{10FFFF}]',
    'a\\bb',
    ' \\b ',
    '\\b\\B',
    '\\w\\b\\w',
    '^\\b$',
    '(?:a^|b\\b\\w)',
    '(?:a^)+',
    'DEBUG=True^',
    'a\\z.',
    '(?m)[^\\n]\\A',
    '(?i)K\\b[a-z]^',
  ])('%s is found in no text', (source) => {
    expect(isFoundInNoText(source)).toBe(true)
  })

  test.each([
    '',
    '^$',
    '$^',
    '(?m)$^',
    '(?m)a$\\n^b',
    'a',
    'a^|b',
    '(?:a^)*',
    '(?:a^)?b',
    'a\\b',
    'a\\b ',
    '\\B',
    'a\\Bb',
    '\\s\\S',
    '[^a]^?',
    'é\\b\\w',
    '(?i)k\\bſ',
    '(?i)\\bK\\b',
    '(?s)^.*$',
    '\\x{1F600}',
    '(',
    '(?=a)b',
  ])('%s may be', (source) => {
    expect(isFoundInNoText(source)).toBe(false)
  })

  test('of which it is said is found in none of many texts, and of short ones it is said of each that is not', () => {
    const random = randomOf(29)
    const texts = textsOf(['a', 'k', ' ', '\n', '\u212a'], 5)
    const part = (): string =>
      oneOf(['a', 'k', ' ', '\\n', '^', '$', '\\b', '\\B', '[^\\n]', '(?i:K)', '\\A', '\\z', 'a?'], random)
    let never = 0
    for (let round = 0; round < 400; round++) {
      const source = `${oneOf(['', '(?m)'], random)}${Array.from({ length: 1 + Math.floor(random() * 4) }, part).join('')}`
      const { test: isFound } = linearRegex(source)
      const found = texts.some(isFound)
      expect([source, isFoundInNoText(source)]).toEqual([source, !found])
      if (!found) never++
    }
    expect(never).toBeGreaterThan(50)
  })
})

/** All texts of these characters up to a length. */
function textsOf(characters: readonly string[], length: number): string[] {
  if (length === 0) return ['']
  const shorter = textsOf(characters, length - 1)
  const longest = shorter.filter((text) => text.length === length - 1)
  return [...shorter, ...longest.flatMap((text) => characters.map((character) => text + character))]
}

test('an expectation that is made with one is refused, whether it forbids or asks for it', () => {
  for (const schema of [textMatcher, presentText]) {
    for (const operator of ['matches', 'not-matches']) {
      const { error } = schema.safeParse({ [operator]: 'DEBUG^' })
      expect(error?.issues.map(({ message }) => message).join()).toMatch(/found in no text/)
      expect(schema.safeParse({ [operator]: '^DEBUG' }).success).toBe(true)
    }
  }
})
