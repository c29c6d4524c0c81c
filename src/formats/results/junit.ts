import { readXml } from '../xml.ts'
import { later, type Moment, momentOf, type Reading, Tally, Unreadable } from './reading.ts'

/** Properties by which runners of tests name the commit. */
const commitNames = /^(?:git[._-]?)?(?:commit|revision|sha)(?:[._-]?(?:id|hash|sha))?$|^GITHUB_SHA$/i

interface Declared {
  tests: number
  failures: number
  errors: number
}

/**
 * JUnit XML (the schemas of Ant and Jenkins): a failed or broken test case counts once. What the file says of itself in
 * total counts where it is more.
 * @throws Unreadable
 */
export function readJunit(text: string): Reading {
  const tally = new Tally()
  const open: string[] = []
  const root: Declared = { tests: 0, failures: 0, errors: 0 }
  const suites: Declared = { tests: 0, failures: 0, errors: 0 }
  const commits: string[] = []
  let [tests, skipped] = [0, 0]
  let at: Moment | null = null
  let kind: 'error' | 'failure' | 'skipped' | null = null
  let name = ''
  const fault = readXml(text, {
    open: (element, attributes) => {
      const parent = open.at(-1)
      open.push(element)
      if (parent === undefined && element !== 'testsuites' && element !== 'testsuite') {
        throw new Unreadable('its root is no testsuites')
      }
      if (element === 'testsuites' || element === 'testsuite') {
        at = later(at, momentOf(attributes.get('timestamp')))
        // Of suites in suites the outer one counts the inner ones as well.
        const total = parent === undefined ? root : parent === 'testsuites' ? suites : null
        if (total) {
          total.tests += numberOf(attributes.get('tests'))
          total.failures += numberOf(attributes.get('failures'))
          total.errors += numberOf(attributes.get('errors'))
        }
      } else if (element === 'testcase') {
        tests++
        // GoogleTest lists tests that are disabled.
        kind = attributes.get('status') === 'notrun' ? 'skipped' : null
        name = [attributes.get('classname'), attributes.get('name')].filter(Boolean).join(' ')
      } else if (parent === 'testcase') {
        if (element === 'error') kind = 'error'
        else if (element === 'failure') kind = kind ?? 'failure'
        else if (element === 'skipped') kind = kind ?? 'skipped'
      } else if (element === 'property' && commitNames.test(attributes.get('name') ?? '')) {
        commits.push(attributes.get('value') ?? '')
      }
    },
    close: (element) => {
      open.pop()
      if (element !== 'testcase' || kind === null) return
      if (kind === 'skipped') skipped++
      tally.add(kind, name)
    },
  })
  if (fault !== null) throw new Unreadable(fault)
  tally.atLeast('failure', Math.max(root.failures, suites.failures))
  tally.atLeast('error', Math.max(root.errors, suites.errors))
  const declared = Math.max(root.tests, suites.tests)
  const looked = { what: 'tests that ran', count: tests - skipped }
  const { counts, named } = tally
  const cut = declared > tests ? { unfinished: `it says that there are ${declared} tests and holds ${tests}` } : {}
  return { format: 'junit', looked, counts, named, at, commits, ...cut }
}

/** A number that an attribute states; none for anything else. */
function numberOf(text: string | undefined): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : 0
}
