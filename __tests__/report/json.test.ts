import { expect, test } from '@jest/globals'
import { renderJson } from '../../src/report/json.ts'
import { aReport, aReportFull, aReportOfEveryStatus, hostileTexts } from '../support/report.ts'

test.each([
  ['every status', aReportOfEveryStatus()],
  ['nothing', aReport([])],
  ...Object.entries(hostileTexts).map(([name, text]) => [name, aReportFull(text)] as const),
])('a report of %s comes back as it was', (_name, report) => {
  expect(JSON.parse(renderJson(report))).toEqual(report)
})

test('is one value with a line end, indented, in the order of the report', () => {
  const text = renderJson(aReport([]))
  expect(text).toMatch(/^\{\n {2}"version": 1,\n {2}"tool": \{/)
  expect(text.endsWith('}\n')).toBe(true)
})

test('no line is a workflow command', () => {
  expect(renderJson(aReportFull('::error::x\n  ::a::b\n##[error]c'))).not.toMatch(/^\s*::|##\[/m)
})
