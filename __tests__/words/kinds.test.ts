import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { kindNames } from '../../src/kinds/index.ts'
import { kindQuestions } from '../../src/words/kinds.ts'

test('every kind has its question, with which its page begins', () => {
  expect(Object.keys(kindQuestions)).toEqual(kindNames)
  for (const [kind, question] of Object.entries(kindQuestions)) {
    expect(readFileSync(`docs/kinds/${kind}.md`, 'utf8')).toContain(`# ${kind}\n\n${question}\n`)
  }
})
