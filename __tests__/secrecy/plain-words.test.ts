import { expect, test } from '@jest/globals'
import { isPlain } from '../../src/secrecy/plain-words.ts'
import { createRedactor } from '../../src/secrecy/redactor.ts'

test.each([
  ['DEBUG', 'false'],
  ['PORT', '8000'],
  ['VERSION', '1.2.3'],
  ['DB_ENGINE', 'PostgreSQL'],
  ['AUTHOR', 'admin'],
  ['TOKEN_TTL', '3600'],
  ['DB_PASSWORD', 'abc'],
])('%s=%s stays readable', (key, value) => {
  expect(isPlain(key, value)).toBe(true)
})

test.each([
  ['DB_PASSWORD', 'postgres'],
  ['STRIPE_KEY', '12345678'],
  ['SMTP_AUTH', 'admin'],
  ['COMPANY', 'Acme Store'],
])('%s=%s is masked', (key, value) => {
  expect(isPlain(key, value)).toBe(false)
})

test('what is public anyway is masked only under a name that may be one of a secret', () => {
  const redact = createRedactor((value) => value === 'k3Jf9sLq2Vb7Xz1c')
  redact.addEnv('RELEASE_NOTE', 'k3Jf9sLq2Vb7Xz1c')
  expect(redact.mask('k3Jf9sLq2Vb7Xz1c')).toBe('k3Jf9sLq2Vb7Xz1c')
  redact.addEnv('SITE_TOKEN', 'k3Jf9sLq2Vb7Xz1c')
  expect(redact.mask('k3Jf9sLq2Vb7Xz1c')).toBe('***')
})

test('a login in a URL is masked by itself too', () => {
  const redact = createRedactor(() => true)
  redact.addEnv('BROKER', 'amqp://shop:7fQk2Lx9@mq')
  expect(redact.mask('it says 7fQk2Lx9')).toBe('it says ***')
})
