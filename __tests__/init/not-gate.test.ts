import { expect, test } from '@jest/globals'
import { listItems } from '../../src/init/list.ts'
import { whyNoGate, whyTakenBack } from '../../src/init/not-gate.ts'

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
  ['Review the logs', '5. Monthly Tasks (ops)', '"Monthly Tasks" is no condition'],
  ['Health checks pass', 'Post-Rollback Verification', 'is no condition'],
  ['Schema created', 'Local setup (already done)', 'is no condition'],
  ['Ann', 'Emergency Contacts', 'it is a contact'],
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

test.each(['Daily backups', 'Database triggers', 'Maintenance page', 'Future-proof TLS'])(
  'may be a gate under %s',
  (under) => {
    expect(why('Configured', under)).toBeNull()
  },
)

test.each([
  ['- [-] Redis', 'its mark [-] means different things'],
  ['- [~] Redis', 'its mark [~] means different things'],
  ['- [ ] ~~Redis~~ replaced', 'the list strikes it through'],
  ['- [x] N/A: no Redis', 'does not apply'],
  ['- [ ] Redis (not applicable)', 'does not apply'],
  ['- [ ] Redis — deferred to v2', 'puts it off'],
  ['- [ ] Redis', null],
  ['- [ ] Not applicable rules removed from nginx', null],
])('taken back: %s', (markdown, reason) => {
  const [item] = listItems(markdown)
  const found = item && whyTakenBack(item)
  if (reason === null) expect(found).toBeNull()
  else expect(found).toContain(reason)
})

test('an item that only heads those below it', () => {
  const [head] = listItems('- [ ] Variables set:\n  - [ ] `PORT`\n')
  expect(head && whyNoGate(head)).toBe('it heads the items below it')
})
