import { describe, expect, test } from '@jest/globals'
import { isBlank, unseenIn } from '../../src/formats/visible.ts'
import { oneOf, randomOf } from '../support/random.ts'

const hidden = [
  '\u200b',
  '\u200e',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u00ad',
  '\u2060',
  '\u3164',
  '\u2800',
  '\u{e0041}',
  '\x00',
  '\x1b',
]

describe('a text that shows nothing is blank', () => {
  test.each(['', ' ', '\t\r\n', '\u00a0', '\u3000', '\u200d', '\ufe0f', ...hidden, ` ${hidden.join(' ')} `])(
    '%j',
    (text) => {
      expect(isBlank(text)).toBe(true)
    },
  )

  test.each(['a', ' a ', '0', '-', '字', '\u200ba', '😀'])('%j is none', (text) => {
    expect(isBlank(text)).toBe(false)
  })
})

describe('a character that cannot be seen is told', () => {
  test.each(hidden)('%j', (character) => {
    const code = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
    for (const text of [character, `Ada${character}`, `${character}Ada`, `A${character}da`])
      expect(unseenIn(text)).toBe(code)
  })

  test.each(['\u200dAda', 'Ada\u200d', 'Ada\u200c Lovelace', '\ufe0fAda'])(
    'a joiner that joins nothing: %j',
    (text) => {
      expect(unseenIn(text)).not.toBeNull()
    },
  )

  test.each([
    'Ada Lovelace',
    'Jean\u00a0Dupont',
    "O'Brien-Łukasz",
    'سارا نیک\u200cنام',
    '👩\u200d💻 team',
    '✔\ufe0f done',
    'אדה',
    'two\nlines',
    'https://shop.test/a?b=1#c',
  ])('%j has none', (text) => {
    expect(unseenIn(text)).toBeNull()
  })

  test('wherever it stands', () => {
    const random = randomOf(8203)
    for (let round = 0; round < 200; round++) {
      const word = Array.from({ length: 1 + Math.floor(random() * 8) }, () => oneOf([...'aé字 -'], random))
      const at = Math.floor(random() * (word.length + 1))
      const character = oneOf(hidden, random)
      expect(unseenIn(word.join(''))).toBeNull()
      expect(unseenIn([...word.slice(0, at), character, ...word.slice(at)].join(''))).not.toBeNull()
    }
  })
})
