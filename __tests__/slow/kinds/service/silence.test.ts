import { expect, test } from '@jest/globals'
import { listen } from '../../../support/daemon.ts'
import { elapsed } from '../../../support/measure.ts'
import { check } from '../../../support/world.ts'

test.each<[name: string, config: (port: number) => object]>([
  ['postgres', (port) => ({ postgres: { url: `postgres://a:b@127.0.0.1:${port}/c` } })],
  ['mysql', (port) => ({ mysql: { url: `mysql://a:b@127.0.0.1:${port}/c` } })],
  ['redis', (port) => ({ redis: { url: `redis://:x@127.0.0.1:${port}` } })],
  ['smtp', (port) => ({ smtp: { url: `smtp://a:b@127.0.0.1:${port}` } })],
])('a %s that says nothing is an error within the timeout', async (_name, config) => {
  const { port, close } = await listen(() => {})
  const took = await elapsed(async () => {
    expect((await check('service', { ...config(port), timeout: '300ms' })).status).toBe('error')
  })
  await close()
  expect(took).toBeLessThan(3000)
})
