import { describe, expect, test } from '@jest/globals'
import { createRedactor } from '../../../src/secrecy/redactor.ts'
import { oneOf, randomOf } from '../../support/random.ts'
import { families, plant } from '../../support/secrets/planted.ts'
import { Search } from '../../support/secrets/search.ts'
import { writingNames, writings, writingsOfShort } from '../../support/secrets/written.ts'

// Takes long: texts by the thousand, in each of which every secret is looked for.

function mask(text: string, ...secrets: readonly string[]): string {
  const redact = createRedactor()
  for (const secret of secrets) redact.add(secret)
  return redact.mask(text)
}

describe.each(families)('a secret of the family %s', (family) => {
  const names = family.startsWith('short') ? writingsOfShort : writingNames
  const random = randomOf(families.indexOf(family) + 1)
  const secrets = Array.from({ length: 5 }, () => plant(family, random))

  test.each(names)('is found in the form: %s', (name) => {
    for (const secret of secrets) {
      const text = `before ${writings[name](secret.value)} after`
      const search = new Search([secret])
      expect([text, search.in(mask(text, secret.value))]).toEqual([text, []])
    }
  })

  if (family.startsWith('short')) return
  test('is found by a part of ten characters and more at its begin or end, in every form', () => {
    for (const secret of secrets) {
      for (const name of names) {
        const signs = [...oneOf(secret.parts, random)]
        const length = 10 + Math.floor(random() * (signs.length - 10))
        const part = random() < 0.5 ? signs.slice(0, length) : signs.slice(-length)
        const text = `before ${writings[name](part.join(''))} after`
        expect([text, new Search([secret]).in(mask(text, secret.value))]).toEqual([text, []])
      }
    }
  })
})

test('the search that these tests trust finds what is there', () => {
  const random = randomOf(99)
  for (const family of families) {
    const secret = plant(family, random)
    const search = new Search([secret])
    const names = family.startsWith('short') ? writingsOfShort : writingNames
    for (const name of names.filter((one) => !/ of a URL$|Latin-1 read/.test(one))) {
      const found = search.in(`before ${writings[name](secret.value)} after`)
      expect([name, secret.value, found.length > 0]).toEqual([name, secret.value, true])
    }
  }
})

describe('what was not found before', () => {
  test.each<[what: string, secret: string, text: string, masked: string]>([
    ['a short one as bytes of Python', 'aK7q', "b'aK7q'", "b'***'"],
    ['a short one that is mostly quotes', `a''"b`, `x a''"b y`, 'x *** y'],
    ['a part that is short without its quotes', `GYm'VIhWwsv/2v&e@AIH`, `x GYm'VIhW`, 'x ***'],
    ['what stands between separators', 'kQ7#vB2nM9xL;4tRz', 'the directive vB2nM9xL', 'the directive ***'],
    ['letters that were lost', 'pä4ßwört!kQ9x', '"p?4?w?rt!kQ9x" p4wrt!kQ9x p 4 w rt!kQ9x', '"***" *** ***'],
    ['what could not be decoded, percent-encoded', 'kQ7ävB2nM9xL', '%6B%51%37%EF%BF%BDvB2nM9xL', '***'],
    [
      'UTF-8 read as Latin-1, twice',
      'kQ7ävB2n',
      Buffer.from(Buffer.from('kQ7ävB2n').toString('latin1')).toString('latin1'),
      '***',
    ],
    ['base64 of Latin-1', 'kQ7ävB2nM9', Buffer.from('kQ7ävB2nM9', 'latin1').toString('base64'), '***Q=='],
    ['hexadecimal digits of Latin-1', 'kQ7ävB2nM9', Buffer.from('kQ7ävB2nM9', 'latin1').toString('hex'), '***'],
    ['backslashes that a URL made slashes of', 'kQ7\\vB2n\\M9xL', 'http://x/kQ7/vB2n/M9xL', 'http://x/***'],
    ['blanks that were put together', 'kQ7  vB2n  M9xL', 'kQ7 vB2n M9xL', '***'],
    ['an escape in the secret itself, taken back', 'kQ7%41vB2n&amp;M9xL', 'kQ7AvB2n&M9xL', '***'],
    ['a long escape of Python', 'kQ7🔑vB2nM9xL', 'kQ7\\U0001f511vB2nM9xL', '***'],
    ['what stands behind a beginning that many share', 'sk_live_kQ7vB2nM9xL4', 'kQ7vB2nM9xL4', '***'],
    ['a part that changes case within a word', 'HmxsIs-pQzVtrWbc', 'x HmxsIs-p', 'x ***'],
  ])('%s', (_what, secret, text, masked) => {
    expect(mask(text, secret)).toBe(masked)
  })

  test('a secret as a whole beside others that begin with it', () => {
    const whole = 'kq7vb2nm'
    expect(mask(`x ${whole} y`, whole, ...[...'abcdefg'].map((sign) => `${whole}${sign}-longer`))).toBe('x *** y')
  })
})

describe('what stays', () => {
  test.each<[what: string, secret: string, text: string]>([
    ['a plain word in others', 'shop', 'shops shop.example.org shop-web workshop shop_web'],
    ['words that a passphrase begins with', 'production-database-2', 'the production database'],
    ['words between the separators of a secret', 'mail.example;password;Qz7', 'password of mail.example'],
    ['numbers between them', 'kQ7v#20241126#B2nM', 'on 20241126'],
  ])('%s', (_what, secret, text) => {
    expect(mask(text, secret)).toBe(text)
  })
})
