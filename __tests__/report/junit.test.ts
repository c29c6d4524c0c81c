import { describe, expect, test } from '@jest/globals'
import { renderJunit } from '../../src/report/junit.ts'
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
    ['waived', 'system-out'],
    ['skipped', 'skipped'],
  ])('a required item that is %s: %s', (status, element) => {
    expect(caseOf(read(aReportOfEveryStatus()), status)?.children[0]?.name).toBe(element)
  })

  test.each(['failed', 'error', 'blocked', 'pending', 'expired'])(
    'an optional one that is %s breaks no build',
    (status) => {
      expect(caseOf(read(aReportOfEveryStatus()), `${status}-optional`)?.children[0]?.name).toBe('system-out')
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
    expect(caseOf(root, 'w')?.text).toContain('warning headers/hsts')
    expect(caseOf(root, 'waived')?.text).toContain('Waived until 2026-12-01 (approved by rina): moving hosts')
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
