import { expect, test } from '@jest/globals'
import { isFiller, isGuessedFirst, isMadeOfWords, isWordForSecret, strengthsOf } from '../../src/secrecy/strength.ts'

function password(key: string, value: string) {
  return { key, value, words: ['shop'], inFile: new Set<string>() }
}

const none = new Set<string>()

test.each(['12345678-adminPassword', 'p4ssw0rd-adm1n', '@dmin-s3cret', '--Secret__Root', 'ADMINsecret9'])(
  '%s is made of words, wherever the first one begins',
  (text) => {
    expect(isMadeOfWords(text, none) || isWordForSecret('API_TOKEN', text, true)).toBe(true)
  },
)

test.each(['9e3779b1-admin-root', 'admin-9e3779b1', 'xK2-secret-root', '12345678', '----', ''])(
  '%j is not made of words',
  (text) => {
    expect([isMadeOfWords(text, none), isFiller(text)]).toEqual([false, false])
  },
)

test('words of the file and of the key count where nothing else does', () => {
  expect(isMadeOfWords('zorbl-9-admin', none)).toBe(false)
  expect(isMadeOfWords('zorbl-9-admin', new Set(['zorbl']))).toBe(true)
  expect(isWordForSecret('ZORBL_TOKEN', 'zorbl-token', true)).toBe(true)
  expect(isWordForSecret('OTHER_TOKEN', 'zorbl-token', true)).toBe(false)
})

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
