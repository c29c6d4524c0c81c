import { describe, expect, test } from '@jest/globals'
import { allowanceOf, parseCaa, parseIssuer } from '../../src/formats/caa.ts'

test('a record is its flag, its tag and the rest (RFC 8659 section 4.1)', () => {
  expect(parseCaa('128 Issue ca.example; a=b c')).toEqual({
    isCritical: true,
    tag: 'issue',
    value: 'ca.example; a=b c',
  })
  expect(parseCaa('1 tbs ').isCritical).toBe(false)
})

describe('who may issue (RFC 8659 section 4.2)', () => {
  test.each<[string, string, readonly (readonly [string, string])[]]>([
    ['CA.example', 'ca.example', []],
    [' ca.example ', 'ca.example', []],
    ['ca.example;', 'ca.example', []],
    ['ca.example; accounturi=https://a.example/1', 'ca.example', [['accounturi', 'https://a.example/1']]],
    [
      'ca.example;a=1;\tb = 2',
      'ca.example',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    ['ca.example; validationmethods=', 'ca.example', [['validationmethods', '']]],
    [';', '', []],
    ['', '', []],
    ['; policy=ev', '', [['policy', 'ev']]],
  ])('"%s"', (value, authority, parameters) => {
    const expected = parameters.map(([tag, given]) => ({ tag, value: given }))
    expect(parseIssuer(value)).toEqual({ authority, parameters: expected, isMalformed: false })
  })

  test.each([
    '%%%%',
    'ca.example accounturi=1',
    'ca..example',
    '-ca.example',
    'ca.example; policy',
    'ca.example; a=b c',
    'ca.example; a=1;',
  ])('"%s" allows nobody, since it is malformed', (value) => {
    expect(parseIssuer(value)).toEqual({ authority: '', parameters: [], isMalformed: true })
  })
})

describe('a set of records', () => {
  const names = (texts: string[], wildcard: boolean) => {
    const { isEverybody, issuers } = allowanceOf(texts, wildcard)
    return isEverybody ? 'everybody' : issuers.map(({ authority }) => authority).join(', ')
  }

  test.each<[string[], string, string]>([
    [[], 'everybody', 'everybody'],
    [['0 iodef mailto:a@b.example'], 'everybody', 'everybody'],
    [['0 issue a.example'], 'a.example', 'a.example'],
    [['0 issue a.example', '0 issuewild ;'], 'a.example', ''],
    [['0 issuewild b.example'], 'everybody', 'b.example'],
    [['0 issue ;', '0 issue a.example'], 'a.example', 'a.example'],
    [['0 issue a.example; accounturi=1; accounturi=2'], '', ''],
  ])('%j', (texts, plain, wild) => {
    expect([names(texts, false), names(texts, true)]).toEqual([plain, wild])
  })

  test('names what nobody need know and everybody must obey', () => {
    expect(allowanceOf(['128 tbs x', '128 iodef x', '0 other x'], false).unknownCritical).toEqual(['tbs'])
  })
})
