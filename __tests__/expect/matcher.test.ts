import { describe, expect, test } from '@jest/globals'
import { absent, display, type Matcher, mismatch } from '../../src/expect/matcher.ts'
import { matcher, numberMatcher, textMatcher } from '../../src/expect/schema.ts'
import { unmasked } from '../../src/secrecy/bounded.ts'

const meets = (expectation: unknown, value: unknown): boolean => mismatch(matcher.parse(expectation), value) === null

describe('a scalar means equality with type', () => {
  test.each([
    [1, 1, true],
    [1, '1', false],
    ['1', 1, false],
    ['1', '1', true],
    ['0x10', 16, false],
    [true, true, true],
    [true, 'true', false],
    [true, 1, false],
    [null, null, true],
    [null, 0, false],
    [null, '', false],
    [null, absent, false],
    [0, -0, true],
    ['/x/', '/x/', true],
    ['/x/', 'axa', false],
    ['.*', 'anything', false],
    ['<= 5', 4, false],
    ['é', 'e\u0301', false],
    [[1, 2], [1, 2], true],
    [[1, 2], [2, 1], false],
    [[1], ['1'], false],
    [[], {}, false],
  ])('%j against %j: %s', (wanted, value, result) => {
    expect(meets(wanted, value)).toBe(result)
  })
})

describe('integers that a number cannot hold', () => {
  const large = 9007199254740993n
  test.each([
    ['9007199254740993', large, true],
    ['9007199254740992', large, false],
    ['9007199254740993', '9007199254740993', true],
    [{ ne: '9007199254740992' }, large, true],
    [{ ne: '9007199254740993' }, large, false],
    [{ gt: 5 }, large, true],
    [{ lt: 5 }, large, false],
    [{ gt: '9007199254740992' }, large, true],
    [{ gt: '9007199254740993' }, large, false],
    [{ gte: '9007199254740993', lte: '9007199254740993' }, large, true],
    [{ lt: '9007199254740993' }, 5, true],
    [{ lt: '10' }, 5, false],
    [{ gt: 0.5 }, large, true],
    [{ in: ['9007199254740992', '9007199254740993'] }, large, true],
    [{ 'not-in': ['9007199254740993'] }, large, false],
    [{ contains: '9007199254740993' }, [1, large], true],
    [{ contains: '9007199254740992' }, [1, large], false],
    [{ eq: { a: [large] } }, { a: [large] }, true],
    [{ eq: { a: [large] } }, { a: [large + 1n] }, false],
    [{ length: 1 }, [large], true],
    [{ matches: '9' }, large, false],
    [{ exists: true }, large, true],
  ] as [Matcher, unknown, boolean][])('%p against %p: %s', (wanted, value, result) => {
    expect(mismatch(wanted, value) === null).toBe(result)
  })

  test('are shown in digits', () => {
    expect(display({ id: large })).toBe('{"id":9007199254740993}')
    expect(mismatch(1, large)).toEqual({ expected: '1', observed: '9007199254740993' })
  })
})

describe('operators', () => {
  test.each([
    [{ eq: { a: [1] } }, { a: [1] }, true],
    [{ eq: { a: 1 } }, { a: 1, b: 2 }, false],
    [{ eq: { toString: 1 } }, {}, false],
    [{ ne: 1 }, 2, true],
    [{ ne: 1 }, 1, false],
    [{ ne: 1 }, '1', true],
    [{ gt: 1 }, 2, true],
    [{ gt: 1 }, 1, false],
    [{ gt: 1 }, '2', false],
    [{ gte: 1 }, 1, true],
    [{ lt: 10 }, 9, true],
    [{ lt: 10 }, null, false],
    [{ lte: 10 }, 10, true],
    [{ gte: '2026-01-01' }, '2026-11-22', true],
    [{ gt: '9' }, '10', false],
    [{ gte: 1, lt: 5 }, 5, false],
    [{ gte: 1, lt: 5 }, 4, true],
    [{ in: [200, 201] }, 201, true],
    [{ in: [200, 201] }, '201', false],
    [{ 'not-in': ['a'] }, 'b', true],
    [{ 'not-in': ['a'] }, 'a', false],
    [{ contains: 'ell' }, 'hello', true],
    [{ contains: 'x' }, 'hello', false],
    [{ contains: 2 }, [1, 2], true],
    [{ contains: '2' }, [1, 2], false],
    [{ contains: 'a' }, { a: 1 }, true],
    [{ contains: 'toString' }, {}, false],
    [{ contains: '1' }, 12, false],
    [{ 'not-contains': 'x' }, 'hello', true],
    [{ 'not-contains': '1' }, 12, false],
    [{ 'starts-with': 'he' }, 'hello', true],
    [{ 'starts-with': 'He' }, 'hello', false],
    [{ 'ends-with': 'lo' }, 'hello', true],
    [{ 'ends-with': 'lo' }, ['lo'], false],
    [{ matches: '^h.l+o$' }, 'hello', true],
    [{ matches: '(?i)HELLO' }, 'say hello', true],
    [{ matches: '5' }, 5, false],
    [{ 'not-matches': '5' }, '6', true],
    [{ 'not-matches': '5' }, 6, false],
    [{ exists: true }, null, true],
    [{ exists: true }, absent, false],
    [{ exists: false }, absent, true],
    [{ exists: false }, null, false],
    [{ length: 2 }, 'ab', true],
    [{ length: 1 }, '😀', true],
    [{ length: { gte: 1 } }, [1], true],
    [{ length: { gte: 1 } }, [], false],
    [{ length: { gte: 1 } }, { a: 1 }, true],
    [{ length: { gte: 0 } }, 5, false],
  ])('%j against %j: %s', (wanted, value, result) => {
    expect(meets(wanted, value)).toBe(result)
  })

  test('nothing but `exists: false` accepts what is missing', () => {
    const others: Matcher[] = [
      '',
      0,
      null,
      false,
      { eq: 'a' },
      { ne: 'a' },
      { gt: 0 },
      { lt: 9 },
      { in: [1] },
      { 'not-in': [1] },
      { contains: 'a' },
      { 'not-contains': 'a' },
      { matches: '.' },
      { 'not-matches': 'a' },
      { 'starts-with': 'a' },
      { 'ends-with': 'a' },
      { length: { gte: 0 } },
      { exists: true },
    ]
    for (const one of others) expect(mismatch(one, absent)).not.toBeNull()
    expect(mismatch({ exists: false }, absent)).toBeNull()
  })
})

describe('expectations that assert nothing or cannot hold are refused', () => {
  test.each([
    [{}],
    [{ in: [] }],
    [{ 'not-in': [] }],
    [{ contains: '' }],
    [{ 'not-contains': '' }],
    [{ 'starts-with': '' }],
    [{ matches: '' }],
    [{ matches: '(?=a)' }],
    [{ matches: '(?<!a)b' }],
    [{ matches: '(a)\\1' }],
    [{ matches: '(' }],
    [{ exists: 'yes' }],
    [{ exists: false, eq: 1 }],
    [{ length: '1' }],
    [{ length: {} }],
    [{ equals: 1 }],
    [{ gt: true }],
  ])('%j', (text) => {
    expect(matcher.safeParse(text).success).toBe(false)
  })

  test('an unknown operator is answered with the nearest known one', () => {
    const { error } = textMatcher.safeParse({ contain: 'a' })
    const message = 'unknown operator "contain"; did you mean "contains"?'
    expect(error?.issues).toEqual([expect.objectContaining({ message })])
  })

  test('a number is no text and a text is no number', () => {
    expect(numberMatcher.safeParse('200').success).toBe(false)
    expect(numberMatcher.safeParse({ in: [200, '201'] }).success).toBe(false)
    expect(numberMatcher.safeParse({ contains: 2 }).success).toBe(false)
    expect(textMatcher.safeParse(1).success).toBe(false)
    expect(textMatcher.safeParse({ gt: '5' }).success).toBe(false)
    expect(textMatcher.safeParse({ eq: 5 }).success).toBe(false)
  })
})

describe('what is shown', () => {
  test('says what was expected and what was seen', () => {
    expect(mismatch({ gte: 1, lt: 5 }, 7)).toEqual({ expected: 'less than 5', observed: '7' })
    expect(mismatch('1', 1)).toEqual({ expected: '"1"', observed: '1' })
    expect(mismatch({ in: [200, 201] }, 500)).toEqual({ expected: 'one of [200,201]', observed: '500' })
    expect(mismatch({ exists: true }, absent)).toEqual({ expected: 'present', observed: 'absent' })
    expect(mismatch({ length: { gte: 2 } }, ['a'])).toEqual({
      expected: 'length at least 2',
      observed: '["a"] (length 1)',
    })
  })

  test('is bounded', () => {
    expect(unmasked(display('x'.repeat(1_000_000))).length).toBeLessThan(300)
    expect(unmasked(display('😀'.repeat(300))).isWellFormed()).toBe(true)
  })

  test('survives a value that is nested without end', () => {
    let deep: unknown = 1
    for (let i = 0; i < 100_000; i++) deep = [deep]
    expect(display(deep)).toBe('a value that is nested too deeply to show')
  })
})
