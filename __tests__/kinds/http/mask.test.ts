import { describe, expect, test } from '@jest/globals'
import { maskOf } from '../../../src/kinds/http/mask.ts'

describe('masking before cutting', () => {
  test('replaces every value, the longest first', () => {
    expect(maskOf(['secret-long', 'secret'])('a secret-long b secret c')).toBe('a *** b *** c')
  })

  test('a text that repeats a long value far beyond what is looked at shows no part of it', () => {
    const value = 'canary'.repeat(300)
    expect(maskOf([value])(value.repeat(100))).not.toContain('canary')
  })
})
