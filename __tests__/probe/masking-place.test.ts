import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
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

test('files of the same name in two places are masked alike, and so is one that has changed', async () => {
  const [first, second, third] = ['kQ7vB2nM9xL4tRzA', 'w8ZpYc3Hs6JdFgTb', 'Xn5RmVk2QbLq9DhW']
  const redact = createRedactor()
  const { signal } = new AbortController()
  const net = createNet({ userAgent: 'test', concurrency: 1 })
  await withCheckout({ '.env': `API_TOKEN=${first}\n` }, async (root) => {
    const here = await createPlaces({ root, servers: {}, net, redact, signal })('checkout')
    await here.read('.env', 1000, 'env')
    await withCheckout({ '.env': `API_TOKEN=${second}\n` }, async (other) => {
      await (await createPlaces({ root: other, servers: {}, net, redact, signal })('checkout')).read(
        '.env',
        1000,
        'env',
      )
    })
    writeFileSync(join(root, '.env'), `API_TOKEN=${third}\n`)
    await here.read('.env', 1000, 'env')
  })
  expect(redact.mask(`${first} ${second} ${third}`)).toBe('*** *** ***')
  await net.close()
})

test('env files of the same name in two folders of one run', async () => {
  const [first, second] = ['kQ7vB2nM9xL4tRzA', 'w8ZpYc3Hs6JdFgTb']
  const redact = createRedactor()
  await withCheckout({ 'a/.env': `API_TOKEN=${first}\n`, 'b/.env': `API_TOKEN=${second}\n` }, async (root) => {
    for (const file of ['a/.env', 'b/.env']) await check('env', { file, rules: ['secret-short'] }, { root, redact })
  })
  expect(redact.mask(`${first} ${second}`)).toBe('*** ***')
})
