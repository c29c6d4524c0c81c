import { expect, test } from '@jest/globals'
import { createNet } from '../../src/probe/net.ts'
import { createPlaces } from '../../src/probe/places.ts'
import { createRedactor } from '../../src/secrecy/redactor.ts'
import { withCheckout } from '../support/checkout.ts'
import { check } from '../support/world.ts'

const secret = '7fQk2Lx9Zp41sVbA'

test('what is read through a place is masked, in what its commands print too', async () => {
  await withCheckout({ 'compose.yaml': `x: { APP_KEY: ${secret} }\n` }, async (root) => {
    const redact = createRedactor()
    const { signal } = new AbortController()
    const net = createNet({ userAgent: 'test', concurrency: 1 })
    const place = await createPlaces({ root, servers: {}, net, redact, signal })('checkout')
    expect(redact.mask(secret)).toBe(secret)
    const read = await place.read('compose.yaml', 1000)
    expect(read?.bytes.toString()).toContain(secret)
    expect(redact.mask(secret)).toBe('***')
    const ran = await place.run(['cat', 'compose.yaml'], { timeoutMs: 5000, maxBytes: 1000 })
    expect(ran.stdout).toContain(secret)
    expect(ran.shown).toEqual({ stdout: 'x: { APP_KEY: *** }\n', stderr: '' })
    await net.close()
  })
})

test.each([
  ['compose', { file: 'compose.yaml' }],
  ['file', { path: 'compose.yaml', content: { contains: 'nothing' } }],
])('%s has to remember nothing for it', async (kind, config) => {
  const redact = createRedactor()
  const text = `services:\n  a:\n    image: app:1\n    environment: { STRIPE_KEY: ${secret} }\n`
  await withCheckout({ 'compose.yaml': text }, (root) => check(kind, config, { root, redact }))
  expect(redact.mask(secret)).toBe('***')
})
