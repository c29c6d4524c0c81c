import { describe, expect, test } from '@jest/globals'
import { listMeets, manyMeet } from '../../src/expect/many.ts'
import { type Matcher, mismatch } from '../../src/expect/matcher.ts'
import { oneOf, randomOf } from '../support/random.ts'

const meets = (wanted: Matcher, value: unknown): boolean => mismatch(wanted, value) === null

const ruledOut: Matcher[] = [{ ne: 'ab' }, { 'not-in': ['ab', 'b'] }, { 'not-contains': 'b' }, { 'not-matches': '^a' }]
const wanted: Matcher[] = ['ab', null, ['ab'], { eq: 'a' }, { in: ['a', 'b'] }, { contains: 'a' }, { length: 2 }]

describe.each([3, 5, 7])('for values of seed %s', (seed) => {
  const random = randomOf(seed)
  const word = (): string => Array.from({ length: Math.floor(random() * 3) }, () => oneOf(['a', 'b'], random)).join('')
  const lists = Array.from({ length: 100 }, () => Array.from({ length: 1 + Math.floor(random() * 3) }, word))

  test('what is ruled out is none of them, and what is asked for one of them', () => {
    for (const values of lists) {
      for (const one of ruledOut) expect(manyMeet(one, values)).toBe(values.every((value) => meets(one, value)))
      for (const one of wanted) expect(manyMeet(one, values)).toBe(values.some((value) => meets(one, value)))
    }
  })

  test('both together are both', () => {
    for (const values of lists) {
      const [a, b] = [oneOf(ruledOut, random), oneOf(wanted.slice(3), random)]
      const both = { ...(a as object), ...(b as object) }
      expect(manyMeet(both, values)).toBe(manyMeet(a, values) && manyMeet(b, values))
      expect(listMeets(both, values)).toBe(listMeets(a, values) && listMeets(b, values))
    }
  })

  test('a list meets what is ruled out only where each of its values does', () => {
    for (const values of lists) {
      for (const one of ruledOut) expect(listMeets(one, values)).toBe(values.every((value) => meets(one, value)))
      for (const one of wanted) expect(listMeets(one, values)).toBe(meets(one, values))
    }
  })
})

test('one value is judged as by itself', () => {
  for (const one of [...ruledOut, ...wanted]) {
    for (const value of ['', 'a', 'b', 'ab', 'ba']) expect(manyMeet(one, [value])).toBe(meets(one, value))
  }
})

test('no value at all meets nothing', () => {
  for (const one of [...ruledOut, ...wanted]) expect(manyMeet(one, [])).toBe(false)
})
