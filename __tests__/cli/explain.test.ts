import { expect, test } from '@jest/globals'
import { ConfigurationError } from '../../src/checklist/problems.ts'
import { explainCommand } from '../../src/cli/explain.ts'

function refused(name: string): string {
  try {
    explainCommand([name])
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems.map(({ message }) => message).join('\n')
    throw error
  }
  return ''
}

test('a name of several rules: each by its id', () => {
  expect(refused('hsts')).toMatch(/^"hsts" is the name of \d rules; write one of headers\/hsts, .*nginx\/hsts/)
})

test('a misspelt rule: the ids that are near', () => {
  expect(refused('secret-shrt')).toBe('unknown rule "secret-shrt"; did you mean env/secret-short?')
  expect(refused('hstss')).toMatch(/; did you mean headers\/hsts or .*nginx\/hsts/)
  expect(refused('headers/hstss')).toBe('unknown rule "headers/hstss"; did you mean "headers/hsts"?')
  expect(refused('qqqqqqqqqqqq')).toBe('unknown rule "qqqqqqqqqqqq"; `readiness explain` lists all')
})
