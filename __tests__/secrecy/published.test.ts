import { expect, test } from '@jest/globals'
import { isPublished } from '../../src/secrecy/published.ts'

test("a secret of one's own was not published", () => {
  expect([isPublished('gh7Kq2vXw9LpZr4T'), isPublished('')]).toEqual([false, false])
})

test('the key in the documentation of FastAPI was', () => {
  expect(isPublished('09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7')).toBe(true)
})

test.each(['', '0x'])('the first account of a chain for tests, with %j in front, was', (prefix) => {
  expect(isPublished(`${prefix}ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80`)).toBe(true)
})
