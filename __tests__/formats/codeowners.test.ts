import { describe, expect, test } from '@jest/globals'
import { ownersLines, ownersOf } from '../../src/formats/codeowners.ts'

/** The example of GitHub's documentation, "About code owners". */
const documented = `# This is a comment.
*       @global-owner1 @global-owner2
*.js    @js-owner #This is an inline comment.
*.go docs@example.com
*.txt @octo-org/octocats
/build/logs/ @doctocat
docs/* docs2@example.com
apps/ @octocat
/docs/ @doctocat
/scripts/ @doctocat @octocat
**/logs @octocat
/apps/ @octocat
/apps/github
`

test.each<[path: string, owners: readonly string[] | null]>([
  ['README.md', ['@global-owner1', '@global-owner2']],
  ['src/deep/a.js', ['@js-owner']],
  ['a.go', ['docs@example.com']],
  ['x/y.txt', ['@octo-org/octocats']],
  ['build/logs/today/a.js', ['@octocat']],
  ['deeply/nested/logs/a', ['@octocat']],
  ['build/logs', ['@octocat']],
  ['x/build/log/a', ['@global-owner1', '@global-owner2']],
  ['docs/getting-started.md', ['@doctocat']],
  ['scripts/a.js', ['@doctocat', '@octocat']],
  ['x/apps/a.go', ['@octocat']],
  ['apps/', ['@octocat']],
  ['apps/github', []],
  ['apps/github/a.js', []],
  ['./apps/github/', []],
])('of the documented example %s has %j', (path, owners) => {
  expect(ownersOf(ownersLines(documented), path)).toEqual(owners)
})

test.each<[pattern: string, fits: readonly string[], others: readonly string[]]>([
  ['*', ['a', 'a/b', 'a/'], []],
  ['/*', ['a'], ['a/b', 'a/']],
  ['docs/*', ['docs/a.md'], ['docs/a/b.md', 'x/docs/a.md', 'docs/', 'docs']],
  ['docs', ['docs', 'docs/', 'docs/a/b', 'x/docs/a'], ['mydocs', 'docs.md']],
  ['docs/', ['docs/', 'docs/a/b', 'x/docs/a'], ['docs']],
  ['/docs', ['docs/a'], ['x/docs/a']],
  ['src/app', ['src/app', 'src/app/a'], ['x/src/app', 'src/apps']],
  ['src/**', ['src/a', 'src/a/b'], ['x/src/a']],
  ['src/**/test', ['src/test', 'src/a/b/test/c'], ['src/a/tests']],
  ['**/*.yml', ['a.yml', '.github/readiness.yml', 'a/b/c.yml'], ['a.yaml']],
  ['.github/readiness*', ['.github/readiness.yml', '.github/readiness/waivers.yml'], ['x/.github/readiness.yml']],
  ['a?c', ['abc', 'x/a-c/d'], ['ac', 'abbc']],
  ['a*b*c', ['abc', 'a--b--c'], ['ab', 'acb']],
  ['with\\ blank/', ['with blank/a'], ['with/a']],
  ['A.md', ['A.md'], ['a.md']],
])('%s', (pattern, fits, others) => {
  const lines = ownersLines(`${pattern} @one`)
  expect(fits.filter((path) => ownersOf(lines, path) === null)).toEqual([])
  expect(others.filter((path) => ownersOf(lines, path) !== null)).toEqual([])
})

describe('lines that GitHub does not read', () => {
  test.each(['# a', '', '  ', '!a @b', '\\#a @b', 'a[bc] @d', '[Section] @d', '* someone', '* @a @', '* @/team'])(
    '%j',
    (line) => {
      expect(ownersLines(line)).toEqual([])
    },
  )

  test('leave the line before them in force', () => {
    expect(ownersOf(ownersLines('* @a\r\n* nobody\r\n'), 'x')).toEqual(['@a'])
  })
})

test('each line has its place', () => {
  expect(ownersLines('# first\n\n* @a @o/t x@y.z # why\n')).toEqual([
    { line: 3, pattern: '*', owners: ['@a', '@o/t', 'x@y.z'] },
  ])
})
