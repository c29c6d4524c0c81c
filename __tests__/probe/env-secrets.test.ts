import { expect, test } from '@jest/globals'
import { registerEnv } from '../../src/probe/env-secrets.ts'
import { createRedactor } from '../../src/secrecy/redactor.ts'

function masked(env: string, text: string): string {
  const redact = createRedactor()
  registerEnv(redact, env)
  return redact.mask(text)
}

test('a password that is the short name of its own user stays readable, in paths too', () => {
  expect(masked('POSTGRES_USER=ledger\nPOSTGRES_PASSWORD=ledger\n', 'apps/ledger/settings.py')).toBe(
    'apps/ledger/settings.py',
  )
})

test.each([
  ['one that is no name', 'POSTGRES_USER=shop\nPOSTGRES_PASSWORD=ledger\n', 'ledger'],
  ['a longer name', 'POSTGRES_USER=ledgerbook\nPOSTGRES_PASSWORD=ledgerbook\n', 'ledgerbook'],
  ['a name with digits', 'POSTGRES_USER=ledg3r\nPOSTGRES_PASSWORD=ledg3r\n', 'ledg3r'],
])('%s is masked', (_what, env, text) => {
  expect(masked(env, `x ${text} y`)).toBe('x *** y')
})
