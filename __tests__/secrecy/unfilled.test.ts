import { expect, test } from '@jest/globals'
import { isReference, isUnfilled } from '../../src/secrecy/unfilled.ts'

function demoToken(claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'HS256' })}.${part(claims)}.c2lnbmF0dXJl`
}

test.each([
  'copy_the_token_of_the_panel',
  'this-is-not-a-password',
  'PutARealSecretOfYourShopHere42!',
  'una_clave_para_la_tienda',
  'mon_secret_de_la_boutique',
  '{auth_token}',
  '[PanelToken]',
  '#{PANEL_TOKEN}#',
  'https://examplePublicKey@o0.ingest.sentry.io/0',
  'abcdefghijklmnop',
  'panel-9876543210-ab',
  'deadbeefdeadbeefdeadbeef',
  demoToken({ iss: 'panel-demo', role: 'service' }),
  demoToken({ sub: '1234567890', name: 'John Doe' }),
])('%s was never filled in', (value) => {
  expect(isUnfilled(value)).toBe(true)
})

test.each([0, 1, 2, 3, 4, 5, 6, 7, 8])('a typed row that begins %i characters later was never filled in', (before) => {
  const beside = 'KwzRqmXv'
  expect(isUnfilled(`${beside.slice(0, before)}abcdefgh${beside.slice(before)}`)).toBe(true)
})

test.each([
  '',
  'correct-horse-battery-staple',
  'HorseBatteryForTheStapleIsCorrect',
  'qGkTheRvYourZpKeyWx',
  '[local, remote]',
  '{"type":"service_account"}',
  'https://7c1f0a9d2b3e@o4501.ingest.sentry.io/77',
  'k7Vq2mZt9RwXp4LcYb8HdJfG12345678',
  'sk_test_abcdefghijklmnopqrst',
  demoToken({ iss: 'https://panel.acme-store.io', sub: '99' }),
])('%s was', (value) => {
  expect(isUnfilled(value)).toBe(false)
})

test.each([
  'op://vault/shop/key',
  'ENC[AES256_GCM,data:x,iv:y,tag:z,type:str]',
  'vault:secret/data/shop#key',
  'ssm://shop/key',
])('%s only says where a secret is', (value) => {
  expect(isReference(value)).toBe(true)
})

test.each(['https://vault.acme-store.io/key', 'encoded', 'opal://x'])('%s does not', (value) => {
  expect(isReference(value)).toBe(false)
})
