import { expect, test } from '@jest/globals'
import { isGuessedFirst, strengthsOf } from '../../src/secrecy/strength.ts'

function password(key: string, value: string) {
  return { key, value, words: ['shop'], inFile: new Set<string>() }
}

test('scores by key', async () => {
  const scores = await strengthsOf([
    password('COMMON', 'postgres'),
    password('COMMON_NUMBER', 'Admin2024'),
    password('NAMED', 'shopshopshop'),
    password('GUESSED', 'iloveyou99'),
    password('GOOD', 'vq8-Trk2-wzzX'),
    password('RANDOM', 'k2J9x-Qw7Lz_p4Tn8Vb3Yh6Rm'),
  ])
  expect(scores).toMatchObject({ COMMON: 0, COMMON_NUMBER: 0, GOOD: 4 })
  expect(scores.NAMED).toBeLessThan(3)
  expect(scores.GUESSED).toBeLessThan(3)
  expect(scores.RANDOM ?? 4).toBe(4)
})

test.each(['short', 'password', 'Password1', 'db-password', '1234567890', 'postgres_2024'])(
  '%s is guessed first',
  (text) => {
    expect(isGuessedFirst(text)).toBe(true)
  },
)

test.each(['correct-horse-battery', '739284610573', 'gh7Kq2vXw9'])('%s is not', (text) => {
  expect(isGuessedFirst(text)).toBe(false)
})
