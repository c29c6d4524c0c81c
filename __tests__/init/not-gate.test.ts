import { expect, test } from '@jest/globals'
import { listItems } from '../../src/init/list.ts'
import { whyNoGate } from '../../src/init/not-gate.ts'

const why = (text: string, under = 'Checks') => {
  const [item] = listItems(`## ${under}\n\n- [ ] ${text}\n`)
  return item && whyNoGate(item)
}

test.each([
  ['GO', 'Checks', 'it is a decision'],
  ['NO-GO: why', 'Checks', 'it is a decision'],
  ['Go/no-go decision made', 'Checks', 'it is a decision'],
  ['Approved by: ________', 'Checks', 'it is a line to sign'],
  ['Product owner', 'Sign-off', 'it is part of the sign-off'],
  ['Error rate above 5 %', 'Rollback triggers', '"Rollback triggers" is no condition'],
  ['Review the logs', 'Weekly', '"Weekly" is no condition'],
])('%s under %s', (text, under, reason) => {
  expect(why(text, under)).toContain(reason)
})

test.each([
  'Go-live scheduled',
  '`go test ./...` passes',
  'Google login works',
  'Sign-up works',
  'Gone pages return 410',
])('may be a gate: %s', (text) => {
  expect(why(text)).toBeNull()
})

test('an item that only heads those below it', () => {
  const [head] = listItems('- [ ] Variables set:\n  - [ ] `PORT`\n')
  expect(head && whyNoGate(head)).toBe('it heads the items below it')
})
