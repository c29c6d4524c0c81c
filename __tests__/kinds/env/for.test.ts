import { expect, test } from '@jest/globals'
import type { CheckResult } from '../../../src/model/report.ts'
import { check, kindOf, rulesAt } from '../../support/world.ts'

const text = `DB_USER=shop
DB_PASSWORD=postgres
REDIS_PASSWORD=redis
SECRET_KEY=changeme
EMAIL_HOST_USER=mail
`
const judge = (config: object, envContent = text): Promise<CheckResult> =>
  check('env', config, { environment: { name: 'production', envContent } })
const about = (result: CheckResult): string[] => result.findings.map(({ rule, message }) => `${rule} ${message}`)

test('rules are asked of the keys that a check is for, and of no others', async () => {
  const result = await judge({ rules: ['password-weak', 'placeholder'], for: ['DB_*'] })
  expect(about(result)).toEqual([
    'env/password-weak The password of DB_PASSWORD is easy to guess (line 2 of env-content)',
  ])
  expect(rulesAt(await judge({ for: ['REDIS_*', 'EMAIL_*'] }))).toEqual(['env/group-incomplete', 'env/password-weak'])
})

test('what the other keys say still counts', async () => {
  const mail = 'EMAIL_HOST=smtp.acme-mail.io\nEMAIL_USE_TLS=False\n'
  expect(rulesAt(await judge({ rules: ['tls-off'], for: ['EMAIL_USE_TLS'] }, mail))).toEqual(['env/tls-off'])
  const named = 'DB_USER=sunflower\nDB_PASSWORD=sunflower\n'
  expect(rulesAt(await judge({ rules: ['password-weak'], for: ['DB_PASSWORD'] }, named))).toEqual(['env/password-weak'])
})

test('a check for keys of which none is set has no answer', async () => {
  for (const keys of [['MYSQL_*'], ['DB_PASSWORD', 'DB_PASSWROD']]) {
    const result = await judge({ rules: ['placeholder'], for: keys })
    expect([result.status, rulesAt(result)]).toEqual(['error', ['env/nothing-judged']])
  }
  const none = await judge({ rules: ['password-weak'], for: ['DB_USER'] })
  expect([none.status, rulesAt(none)]).toEqual(['error', ['env/nothing-judged']])
})

test('what names its keys itself stands in a check of its own', async () => {
  const { schema } = await kindOf('env')
  for (const config of [
    { for: ['DB_*'], groups: { db: ['DB_USER', 'DB_PASSWORD'] } },
    { for: ['DB_*'], required: ['DB_USER'] },
    { for: [] },
    { for: ['DB PASSWORD'] },
  ]) {
    expect(schema.safeParse(config).success).toBe(false)
  }
  expect(schema.safeParse({ for: ['DB_*'], rules: ['password-weak'], required: ['DB_USER'] }).success).toBe(true)
})
