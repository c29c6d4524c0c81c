import { describe, expect, test } from '@jest/globals'
import { readJunit } from '../../src/formats/results/junit.ts'
import { renderJunit } from '../../src/report/junit.ts'
import { isMet } from '../../src/verdict/verdict.ts'
import { randomReport } from '../support/random-report.ts'
import {
  aCheck,
  aFinding,
  anItem,
  anItemThat,
  aReport,
  aReportFull,
  aReportOfEveryStatus,
  hostileTexts,
} from '../support/report.ts'
import { all, parseXml, shape, type XmlElement } from '../support/xml.ts'

const read = (...report: Parameters<typeof renderJunit>): XmlElement => parseXml(renderJunit(...report))
const caseOf = (root: XmlElement, id: string): XmlElement | undefined =>
  all(root, 'testcase').find((one) => one.attributes.classname === id)

describe('test cases', () => {
  test.each([
    ['passed', undefined],
    ['failed', 'failure'],
    ['error', 'error'],
    ['blocked', 'failure'],
    ['pending', 'failure'],
    ['expired', 'failure'],
    ['waived', 'skipped'],
    ['skipped', 'skipped'],
  ])('a required item that is %s: %s', (status, element) => {
    expect(caseOf(read(aReportOfEveryStatus()), status)?.children[0]?.name).toBe(element)
  })

  test.each(['failed', 'error', 'blocked', 'pending', 'expired'])(
    'an optional one that is %s breaks no build',
    (status) => {
      const root = read(aReportOfEveryStatus())
      expect(caseOf(root, `${status}-optional`)?.children).toEqual([])
      const optional = all(root, 'testsuite').find(({ attributes }) => attributes.name === 'Optional')
      expect(all(optional ?? root, 'system-out')[0]?.text).toContain(`Optional ${status} (${status}-optional)`)
    },
  )

  test('say what was expected, observed, where, and how to mend it', () => {
    const finding = aFinding({ message: 'No HSTS', location: { file: 'a.env', line: 3 } })
    const item = anItem({ id: 'hsts', status: 'failed', durationMs: 1234, checks: [aCheck({ findings: [finding] })] })
    const found = caseOf(read(aReport([item])), 'hsts')
    expect(found?.attributes).toEqual({ name: 'Item', classname: 'hsts', time: '1.234' })
    expect(found?.children[0]?.attributes).toEqual({ type: 'failed', message: 'No HSTS' })
    for (const part of ['error headers/hsts', 'expected: Strict', 'observed: absent', 'at: a.env:3', 'fix: Send it.']) {
      expect(found?.text).toContain(part)
    }
  })

  test('the message is that of the first error, else the reason, else the status', () => {
    const message = (item: ReturnType<typeof anItem>) =>
      caseOf(read(aReport([item])), item.id)?.children[0]?.attributes.message
    const findings = [aFinding({ level: 'info', message: 'note' }), aFinding({ message: 'wrong' })]
    expect(message(anItem({ status: 'failed', checks: [aCheck({ findings })] }))).toBe('wrong')
    expect(message(anItemThat('blocked'))).toBe('reason blocked')
    expect(message(anItemThat('skipped'))).toBe('reason skipped')
    expect(message(anItem({ status: 'pending', checks: [] }))).toBe('waiting for a person')
  })

  test('a warning of a passed item and a waiver are told', () => {
    const warned = anItem({ id: 'w', checks: [aCheck({ findings: [aFinding({ level: 'warning' })] })] })
    const root = read(aReport([warned, anItemThat('waived')]))
    expect(all(root, 'system-out')[0]?.text).toContain('warning headers/hsts')
    expect(caseOf(root, 'waived')?.children[0]?.attributes.message).toContain(
      'Waived until 2026-12-01 (approved by rina): moving hosts',
    )
  })
})

describe('counts', () => {
  test('of every suite are those of its cases', () => {
    const root = read(aReportOfEveryStatus())
    expect(root.attributes).toMatchObject({ name: 'readiness-gate', tests: '16', time: '0.010' })
    for (const suite of all(root, 'testsuite')) {
      expect(suite.attributes).toMatchObject({
        tests: String(all(suite, 'testcase').length),
        failures: String(all(suite, 'failure').length),
        errors: String(all(suite, 'error').length),
        skipped: String(all(suite, 'skipped').length),
      })
    }
  })

  test('a gate that only warnings close has a case that fails', () => {
    const item = anItem({ checks: [aCheck({ findings: [aFinding({ level: 'warning' })] })] })
    const root = read(
      aReport([item], { verdict: 'not-ready', closedBy: [{ because: 'warnings', sentence: 'Some have warnings.' }] }),
    )
    expect(root.attributes.tests).toBe('2')
    expect(all(root, 'failure')).toMatchObject([{ attributes: { message: expect.stringContaining('warnings') } }])
    expect(all(read(aReport([item])), 'failure')).toEqual([])
  })

  test('problems are errors; a report of nothing is a document', () => {
    const problem = {
      message: 'unknown key',
      suggestion: 'did you mean',
      location: { file: 'c.yml', line: 2, column: 1 },
    }
    const root = read(aReport([], { problems: [problem, { message: 'empty' }] }))
    expect(all(root, 'error').map(({ text }) => text)).toEqual(['c.yml:2:1\nunknown key\ndid you mean', 'empty'])
    expect(root.attributes.tests).toBe('2')
    expect(all(read(aReport([])), 'testcase')).toEqual([])
  })
})

/** What the schemas of Jenkins (junit-10.xsd) and Ant (JUnit.xsd) both ask of suites and cases. */
function faultsOf(root: XmlElement): string[] {
  const faults: string[] = []
  const hold = (fact: boolean, what: string): void => {
    if (!fact) faults.push(what)
  }
  hold(
    root.name === 'testsuites' && root.children.every(({ name }) => name === 'testsuite'),
    'suites in the root alone',
  )
  for (const suite of root.children) {
    const { attributes, children } = suite
    const order = children.map(({ name }) => name).join(' ')
    hold(/^properties( testcase)* system-out system-err$/.test(order), `order: ${order}`)
    for (const name of ['name', 'id', 'package', 'hostname', 'timestamp', 'tests', 'failures', 'errors', 'time']) {
      hold(name in attributes, `no ${name}`)
    }
    hold((attributes.hostname ?? '') !== '', 'an empty host')
    hold(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(attributes.timestamp ?? ''), `timestamp ${attributes.timestamp}`)
    hold(/^\d+\.\d{3}$/.test(attributes.time ?? ''), `time ${attributes.time}`)
    const count = (name: string): string =>
      String(all(suite, 'testcase').filter(({ children: [first] }) => first?.name === name).length)
    hold(attributes.tests === String(all(suite, 'testcase').length), 'tests')
    hold(attributes.failures === count('failure'), 'failures')
    hold(attributes.errors === count('error'), 'errors')
    hold(attributes.skipped === count('skipped'), 'skipped')
    for (const one of all(suite, 'testcase')) {
      hold(
        one.children.length < 2 && /^(failure|error|skipped)?$/.test(one.children[0]?.name ?? ''),
        'a case with more',
      )
      hold('name' in one.attributes && 'classname' in one.attributes && 'time' in one.attributes, 'a case without')
    }
  }
  const sum = (name: string): number =>
    root.children.reduce((total, suite) => total + Number(suite.attributes[name]), 0)
  for (const name of ['tests', 'failures', 'errors', 'skipped'])
    hold(Number(root.attributes[name]) === sum(name), `sum of ${name}`)
  return faults
}

describe('valid', () => {
  test('is a report of every status, of problems, and of nothing', () => {
    const problems = [{ message: 'a' }, { message: 'b' }]
    for (const report of [aReportOfEveryStatus(), aReport([], { problems, url: null }), aReport([])]) {
      expect(faultsOf(read(report))).toEqual([])
    }
  })

  test('are random reports, and a reader of results counts what the gate counts', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const report = randomReport(seed)
      const text = renderJunit(report)
      expect(faultsOf(parseXml(text))).toEqual([])
      expect(text).not.toMatch(/^\s*::|##\[/m)
      const { counts, unfinished } = readJunit(text)
      const closing = report.items.filter(({ required, status }) => required && !isMet(status))
      const errors = closing.filter(({ status }) => status === 'error').length
      expect([counts.get('error') ?? 0, unfinished]).toEqual([errors + (report.problems?.length ?? 0), undefined])
    }
  })
})

test('a suite tells when its items were asked, and what was looked at', () => {
  const item = anItem({ startedMs: 90_000, durationMs: 1500 })
  const [suite] = all(read(aReport([item, { ...item, id: 'b', startedMs: 60_000 }])), 'testsuite')
  expect(suite?.attributes).toMatchObject({ timestamp: '2026-11-23T10:01:00', time: '3.000', hostname: 'shop.test' })
  expect(all(suite as XmlElement, 'property').map(({ attributes }) => attributes)).toContainEqual({
    name: 'environment',
    value: 'production',
  })
})

describe('hostile text', () => {
  const plain = shape(read(aReportFull('text')))

  test.each(Object.entries(hostileTexts))('%s changes no structure and is kept', (_name, text) => {
    const root = read(aReportFull(text))
    expect(shape(root)).toBe(plain)
    expect(root.text).toContain(text)
  })

  test('what XML does not know is left out', () => {
    const root = read(aReportFull('a\0b\u001b[31m\u{1f600}\ud800c\uffff'))
    expect(shape(root)).toBe(plain)
    expect(root.text).toContain('ab[31m😀\ufffdc')
  })

  test('no line is a workflow command', () => {
    expect(renderJunit(aReportFull(hostileTexts['workflow commands'] ?? ''))).not.toMatch(/^\s*::|##\[/m)
  })
})
