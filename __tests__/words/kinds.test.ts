import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { kindNames } from '../../src/kinds/index.ts'
import { kindQuestions } from '../../src/words/kinds.ts'

test('every kind has its question, with which its section of the documents begins', () => {
  expect(Object.keys(kindQuestions)).toEqual(kindNames)
  const checks = readFileSync('docs/checks.md', 'utf8')
  for (const [kind, question] of Object.entries(kindQuestions)) {
    expect(checks).toContain(`\n## ${kind}\n\n${question}\n`)
  }
})
