import { expect, test } from '@jest/globals'
import { withoutSecrets } from '../../src/init/secrets.ts'

test.each([
  ['`API_TOKEN=s3cr3t-Value-42` set', '`API_TOKEN=…` set'],
  ['DB_PASSWORD: hunter22!', 'DB_PASSWORD: …'],
  ['postgres://app:pa55w0rd@db/shop', 'postgres://app:…@db/shop'],
  ['key ghp_a1B2c3D4e5a1B2c3D4e5a1B2c3D4e5a1B2c3D4e5 works', 'key … works'],
])('%s', (text, clean) => {
  expect(withoutSecrets(text)).toBe(clean)
})

test.each([
  'Password: required',
  'NODE_ENV=production',
  'https://shop.acme.io/api/v1/health/',
  'docker-compose.production.yml',
  'SECRET_KEY generated',
])('stays: %s', (text) => {
  expect(withoutSecrets(text)).toBe(text)
})
