import { expect, test } from '@jest/globals'
import { isPlaceholder } from '../../src/secrecy/placeholder.ts'

const secret = { key: 'API_TOKEN', secret: true, address: false }
const address = { key: 'API_URL', secret: false, address: true }
const other = { key: 'GREETING', secret: false, address: false }

test.each([
  ['changeme', other],
  ['tobemodified', secret],
  ['to-be-changed', secret],
  ['changePassword', secret],
  ['<your name>', other],
  ['__NAME__', other],
  ['[your name here]', other],
  ['todo', other],
  ['abc...', other],
  ['replace-me', other],
  ['hello@example.com', other],
  ['your-domain-here', address],
  ['https://api.your-company.com/v1', address],
  ['postgres://user:changeme@db/shop', address],
  ['shop.example', address],
  ['0000', secret],
  ['dummy-value', secret],
  ['api_token', secret],
  ['generate-a-long-random-text', secret],
  ['insert token here', secret],
  ['# made by the installer', other],
  ['notarealtoken', secret],
  ['cambiar_por_la_llave', secret],
  ['troque-isto', secret],
  ['notes-supersecret-signing', secret],
])('%s is to be replaced', (value, purpose) => {
  expect(isPlaceholder(value, purpose)).toBe(true)
})

test.each([
  ['', secret],
  ['0000', other],
  ['Your weekly letter', other],
  ['Sample Sale', other],
  ['exchange-medium', other],
  ['#general', other],
  ['mude-la-plage', other],
  ['gantier-en-cuir', secret],
  ['Shop <shop@acme-store.io>', other],
  ['https://samples.acme-store.io/todo-lists', address],
  ['exampL7Rk2xTq9VzNb4LcYp8', secret],
])('%s is not', (value, purpose) => {
  expect(isPlaceholder(value, purpose)).toBe(false)
})

test('a host that is real here is none, nor one beside it', () => {
  const knownHosts = ['shop.example.com']
  expect(isPlaceholder('https://api.example.com', address)).toBe(true)
  expect(isPlaceholder('https://api.example.com', { ...address, knownHosts })).toBe(false)
  expect(isPlaceholder('https://api.example.org', { ...address, knownHosts })).toBe(true)
})
