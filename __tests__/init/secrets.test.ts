import { expect, test } from '@jest/globals'
import { withoutSecrets } from '../../src/init/secrets.ts'

test.each([
  ['`API_TOKEN=s3cr3t-Value-42` set', '`API_TOKEN=…` set'],
  ['DB_PASSWORD: hunter22!', 'DB_PASSWORD: …'],
  ['postgres://app:pa55w0rd@db/shop', 'postgres://app:…@db/shop'],
  ['key ghp_a1B2c3D4e5a1B2c3D4e5a1B2c3D4e5a1B2c3D4e5 works', 'key … works'],
  ['Password of admin: `Tr0ub4dor&3xyz`', 'Password of admin: `…`'],
  ['Login as admin / P@ssw0rd123 works', 'Login as admin / … works'],
  ['Login with password hunter2Secret9 works', 'Login with password … works'],
  ['SECRET_KEY=JBSWY3DPEHPK3PXP', 'SECRET_KEY=…'],
  ['Passwort: s3hrgeheim', 'Passwort: …'],
  ['https://shop.acme.io/health?token=sk_live_51H8aKq2eZ', 'https://shop.acme.io/health?token=…'],
  ['https://user:p4ssw0rd@shop.acme.io/health', 'https://user:…@shop.acme.io/health'],
  ['hook https://hooks.slack.com/services/T00/B00000001/a1b2c3d4e5f6', 'hook https://hooks.slack.com/services/T00/…/…'],
])('%s', (text, clean) => {
  expect(withoutSecrets(text)).toBe(clean)
})

test.each([
  'Password: required',
  'Admin / Users/2024 page and account: Premium2024 checked',
  'NODE_ENV=production',
  'https://shop.acme.io/api/v1/health/',
  'docker-compose.production.yml',
  'SECRET_KEY generated',
  'Passwords hashed with Argon2id or PBKDF2',
  'Password hashing: argon2id',
  'Token expiry: 15min',
  'Password policy: 12 characters, OAuth2 for staff',
  'Secrets: AWS_SECRET_ACCESS_KEY, SMTP_PASSWORD2',
  'API keys stored in: .env.production (AES-256)',
  'Password reset works: POST /api/v2/auth/reset?step=2',
  'Tokens of PostgreSQL16 and EC2 rotated',
])('stays: %s', (text) => {
  expect(withoutSecrets(text)).toBe(text)
})
