import { expect, test } from '@jest/globals'
import { secretVariable } from '../../src/secrecy/variables.ts'

test.each([
  ['SMTP_PASS', 'Winter-2024'],
  ['DATABASE_URL', 'postgres://shop:7fQk2Lx9@db/shop'],
  ['DATABASE_URL', 'k3Jf9sLq2Vb7Xz1c'],
  ['DB_PWD', 'q7x!zz'],
  ['GH_PAT', 'ghp_abcdefghijklmnopqrstuvwxyz0123456789'],
  ['NODE_AUTH_TOKEN', 'npm_abc'],
  ['DEPLOY_KEY', 'a-deploy-key-of-the-run'],
  ['RUNNER_REGISTRATION_TOKEN', 'AXk3Jf9sLq2Vb7Xz1c'],
  ['ANYTHING', 'https://user:7fQk2Lx9@git.example.org'],
])('%s=%s holds a secret', (name, value) => {
  expect(secretVariable({ PATH: '/bin', [name]: value })).toBe(name)
})

test.each([
  ['SMTP_PASS', ''],
  ['SMTP_PASS', '   '],
  ['DB_PASSWORD', 'postgres'],
  ['API_TOKEN', 'changeme'],
  ['SECRET_KEY', 'your-secret-key'],
  ['DATABASE_URL', 'sqlite:///db.sqlite3'],
  ['DATABASE_URL', 'postgres://postgres:postgres@localhost/test'],
  ['GITHUB_TOKEN', 'ghs_abcdefghijklmnopqrstuvwxyz0123456789'],
  ['ACTIONS_RUNTIME_TOKEN', 'eyJ'],
  ['PWD', '/home/runner'],
  ['COMPASS_DIRECTION', 'north'],
])('%s=%s does not', (name, value) => {
  expect(secretVariable({ [name]: value })).toBeUndefined()
})
