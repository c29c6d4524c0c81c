import { describe, expect, test } from '@jest/globals'
import { readJunit } from '../../../src/formats/results/junit.ts'
import { goodResults } from '../../support/results.ts'

const counts = (text: string) => Object.fromEntries(readJunit(text).counts)
const suite = (inside: string, attributes = ''): string => `<testsuite name="s"${attributes}>${inside}</testsuite>`

test('a suite in which nothing failed', () => {
  expect(readJunit(goodResults.junit)).toEqual({
    format: 'junit',
    looked: { what: 'tests that ran', count: 2 },
    counts: new Map([['skipped', 1]]),
    named: new Map([['skipped', ['cart.Add on Windows']]]),
    at: { ms: Date.parse('2026-06-15T11:00:00Z'), zoned: false },
    commits: ['c'.repeat(40)],
  })
})

describe('a test case counts once', () => {
  test.each<[what: string, inside: string, counted: Record<string, number>]>([
    ['failed', '<testcase name="a"><failure/></testcase>', { failure: 1 }],
    ['failed twice', '<testcase name="a"><failure/><failure/></testcase>', { failure: 1 }],
    ['failed and broken', '<testcase name="a"><failure/><error/></testcase>', { error: 1 }],
    ['skipped', '<testcase name="a"><skipped/></testcase>', { skipped: 1 }],
    ['disabled, as GoogleTest says it', '<testcase name="a" status="notrun"/>', { skipped: 1 }],
    ['flaky, as Surefire says it', '<testcase name="a"><flakyFailure/></testcase>', {}],
    ['passed after one that failed', '<testcase name="a"><failure/></testcase><testcase name="b"/>', { failure: 1 }],
    ['with a property of that name', '<testcase name="a"><properties><failure/></properties></testcase>', {}],
  ])('%s', (_, inside, counted) => {
    expect(counts(suite(inside))).toEqual(counted)
  })
})

describe('what the file says of itself', () => {
  test('counts where it is more than what it lists', () => {
    expect(counts(suite('<testcase name="a"/>', ' failures="2" errors="1"'))).toEqual({ failure: 2, error: 1 })
    const two = `<testsuites>${suite('', ' failures="1"')}${suite('', ' failures="2"')}</testsuites>`
    expect(counts(two)).toEqual({ failure: 3 })
  })

  test('is not added up where suites stand in suites', () => {
    const inner = suite('<testcase name="a"><failure/></testcase>', ' tests="1" failures="1"')
    expect(
      counts(`<testsuites tests="1" failures="1">${suite(inner, ' tests="1" failures="1"')}</testsuites>`),
    ).toEqual({
      failure: 1,
    })
  })

  test('shows that tests are missing', () => {
    expect(readJunit(suite('<testcase name="a"/>', ' tests="5"')).unfinished).toBe(
      'it says that there are 5 tests and holds 1',
    )
    expect(readJunit(suite('<testcase name="a"/>', ' tests="1"')).unfinished).toBeUndefined()
  })
})

test.each(['commit', 'git.commit.id', 'revision', 'GITHUB_SHA', 'git_sha'])(
  'a property %s names the commit',
  (name) => {
    expect(readJunit(suite(`<properties><property name="${name}" value="c0ffee1"/></properties>`)).commits).toEqual([
      'c0ffee1',
    ])
  },
)

test('other properties do not', () => {
  expect(readJunit(suite('<property name="committer" value="c0ffee1"/>')).commits).toEqual([])
})

test.each(['<html/>', '<testsuite>', '<!DOCTYPE x []><testsuite/>', 'text', ''])('%j is refused', (text) => {
  expect(() => readJunit(text)).toThrow()
})
