import { describe, expect, test } from '@jest/globals'
import { cleanReport, cleanText } from '../../src/secrecy/clean.ts'
import { createRedactor } from '../../src/secrecy/redactor.ts'
import { anItem, aReport, aReportFull } from '../support/report.ts'

describe('a text', () => {
  test.each([
    ['a\tb\nc', 'a\tb\nc'],
    ['\u001b[31mred\u0007', '\\u001b[31mred\\u0007'],
    ['a\rb\0', 'a\\u000db\\u0000'],
    ['\u202egnp.exe', '\\u202egnp.exe'],
    ['a\u200b\u2060\ufeffb', 'a\\u200b\\u2060\\ufeffb'],
    ['\u2028\u0085', '\\u2028\\u0085'],
    ['ü 日本 👩‍💻', 'ü 日本 👩‍💻'],
    ['a\ud800b', 'a\ufffdb'],
  ])('%j becomes %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean)
  })

  test('is cut to size, says so, and stays well-formed', () => {
    const cut = cleanText('😀'.repeat(5000))
    expect(cut.length).toBeLessThan(2100)
    expect(cut).toContain('…')
    expect(cut.isWellFormed()).toBe(true)
    expect(cleanText('x'.repeat(2000))).toBe('x'.repeat(2000))
  })
})

describe('a report', () => {
  const secret = 'sklive_Abcdefghijklmnop'
  const redact = createRedactor()
  redact.add(secret)

  test('holds no secret and no control character in any text', () => {
    // The name of an environment is a word of the checklist's grammar.
    const report = { ...aReportFull(`x ${secret}\u001b[2J`), environment: 'production' }
    const text = JSON.stringify(cleanReport(report, redact))
    expect([text.includes(secret), /[^\\]\\u001b/.test(text)]).toEqual([false, false])
    expect(text.match(/x \*\*\*\\\\u001b\[2J/g)?.length).toBeGreaterThan(50)
  })

  test('keeps its form and the words of the program', () => {
    const report = aReport([anItem({ status: 'failed' })])
    expect(cleanReport(report, redact)).toEqual(report)
    const named = createRedactor()
    named.add('headers-canary')
    expect(cleanReport({ rule: 'headers-canary', message: 'headers-canary' }, named)).toEqual({
      rule: 'headers-canary',
      message: '***',
    })
  })

  test('numbers, nothing and lists stay what they are', () => {
    const part = { a: 1, b: null, c: [true, ['x']], d: {} }
    expect(cleanReport(part, redact)).toEqual(part)
  })
})
