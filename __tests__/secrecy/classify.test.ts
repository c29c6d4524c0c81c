import { expect, test } from '@jest/globals'
import { classify } from '../../src/secrecy/classify.ts'

test.each([
  ['empty', '  '],
  ['file', '/run/secrets/db_password'],
  ['file', 'certs/server.key'],
  ['file', '/etc/ssl/private/site.pem'],
  ['file', './service-account.json'],
  ['placeholder', 'changeme'],
  ['placeholder', 'changeme123!'],
  ['placeholder', '<your password>'],
  ['placeholder', 'your-secret-key'],
  ['placeholder', 'xxxxxxxx'],
  ['placeholder', '********'],
  ['placeholder', 'django-insecure-4$k2)a8v0x'],
  ['placeholder', 'db_password'],
  ['placeholder', 'super-secret-key'],
  ['placeholder', 'replace-this-with-a-long-text'],
  ['weak', 'postgres'],
  ['weak', 'postgres123'],
  ['weak', 'shop-db-password'],
  ['weak', 'Ab3$x'],
  ['weak', '12345678901'],
  ['literal', 'gh7Kq2vXw9LpZr4T'],
  ['literal', 'sk_live_51Hxyz0Abcdefghijk'],
  ['literal', '/9j/4AAQSkZJRgABAQ'],
  ['literal', 'correct-horse-battery-staple'],
  ['literal', 'a.b.c'.repeat(30)],
])('%s: %s', (kind, value) => {
  expect(classify('DB_PASSWORD', value)).toBe(kind)
})
