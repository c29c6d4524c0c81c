import { expect, test } from '@jest/globals'
import { whole } from '../../../src/report/summary/detail.ts'
import { problemsPart } from '../../../src/report/summary/problems.ts'
import { aReport } from '../../support/report.ts'

test('problems have their place and what to do', () => {
  const location = { file: 'c.yml', line: 2, column: 1 }
  const problems = [{ message: 'unknown key', suggestion: 'did you mean', location }, { message: 'empty' }]
  expect(problemsPart(aReport([], { problems }), whole)).toBe(
    '### Why the gate could not run\n\n- `c.yml:2:1`: unknown key<br>did you mean\n- empty',
  )
  expect(problemsPart(aReport([]), whole)).toBe('')
  expect(problemsPart(aReport([], { problems }), { ...whole, named: 1 })).toMatch(/And 1 more, in the JSON report\.$/)
})
