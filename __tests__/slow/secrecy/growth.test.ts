import { describe, expect, test } from '@jest/globals'
import { createRedactor, type Redactor } from '../../../src/secrecy/redactor.ts'
import { effort, processorTime, unitMs } from '../../support/measure.ts'
import { randomOf } from '../../support/random.ts'
import { families, plant } from '../../support/secrets/planted.ts'

const mebibyte = 1024 * 1024
const random = randomOf(4711)
const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'

function text(length: number): string {
  return Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join('')
}

function filled(part: string, length: number): string {
  return part.repeat(Math.ceil(length / part.length)).slice(0, length)
}

function knowing(...secrets: readonly string[]): Redactor {
  const redact = createRedactor()
  for (const secret of secrets) redact.add(secret)
  return redact
}

const many = Array.from({ length: 5000 }, () => text(32))
const [first = ''] = many

test('5,000 values of an env file are registered in little time', async () => {
  const redact = createRedactor()
  const spent = await effort(() => {
    for (const [index, value] of many.entries()) redact.addEnv(`SETTING_${index}`, value)
  })
  expect(redact.isIn(first)).toBe(true)
  expect(spent).toBeLessThan(320)
})

test('so are 5,000 secrets of all kinds', async () => {
  const secrets = Array.from({ length: 5000 / families.length }, () => families.map((one) => plant(one, random).value))
  expect(await effort(() => knowing(...secrets.flat()))).toBeLessThan(800)
})

/** Grows with the text: four times as much takes about four times as long, and a mebibyte not long at all. */
async function expectLinear(redact: Redactor, part: string): Promise<void> {
  redact.mask(filled(part, mebibyte / 16))
  const times: number[] = []
  for (const length of [mebibyte / 4, mebibyte / 2, mebibyte]) {
    const one = filled(part, length)
    times.push(await processorTime(() => redact.mask(one)))
  }
  const [quarter = 0, half = 0, whole = 0] = times
  const unit = await unitMs()
  expect(whole).toBeLessThan(800 * unit)
  expect(half).toBeLessThan(4 * quarter + 8 * unit)
  expect(whole).toBeLessThan(8 * quarter + 16 * unit)
}

describe('with 5,000 secrets a text of a mebibyte is masked in linear time', () => {
  const redact = knowing(...many)
  test.each<[what: string, part: string]>([
    ['anything', `${text(5000)} `],
    ['percent signs, percent-encoded', '%25'],
    ['and again', '%2525'],
    ['ampersands of HTML', '&amp;'],
    ['and again', '&amp;amp;'],
    ['backslashes', '\\'],
    ['backslashes of JSON', '\\u005c'],
    ['quotes', `'"\``],
    ['blanks', ' '],
    ['UTF-8 read as Latin-1', 'Ã¤'],
    ['hexadecimal digits', '0123456789abcdef'],
    ['lines of base64', `${text(64)}\n`],
    ['one secret again and again', first],
    ['its begin but for the last character', first.slice(0, -1)],
    ['its first eight characters', first.slice(0, 8)],
    ['one less', first.slice(0, 7)],
    ['all of them', many.join(' ')],
    ['all of them in base64', Buffer.from(many.join(':')).toString('base64')],
    [
      'all of them percent-encoded',
      many.join(' ').replace(/[aeiou]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`),
    ],
    ['every kind of escape', "%2525&amp;\\\\u0025'"],
  ])('%s', async (_what, part) => expectLinear(redact, part))
})

describe('secrets that are alike are looked for in linear time', () => {
  const each = (make: (index: number) => string): readonly string[] => Array.from({ length: 5000 }, (_, at) => make(at))
  test.each<[what: string, secrets: readonly string[], part: string]>([
    ['runs of one letter of every length', each((at) => 'a'.repeat(at % 2000)), 'a'],
    ['a long common begin', each(() => `${'a'.repeat(40)}${text(8)}`), 'a'],
    ['a long common end', each(() => `${text(8)}${'a'.repeat(400)}`), 'a'],
    ['words in common', each(() => `production-database-${text(6)}`), 'production-database-'],
    ['short ones', each(() => text(6)), `${text(4000)} `],
    ['lines of keys', each(() => Array.from({ length: 5 }, () => text(64)).join('\n')), `${text(4000)}\n`],
    ['one of 64 KiB', [text(65_536)], text(4000)],
  ])('%s', async (_what, secrets, part) => expectLinear(knowing(...secrets), part))
})
