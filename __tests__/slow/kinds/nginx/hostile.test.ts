import { expect, test } from '@jest/globals'
import { withCheckout } from '../../../support/checkout.ts'
import { effort } from '../../../support/measure.ts'
import { check } from '../../../support/world.ts'

test.each([
  ['100,000 open braces', 'a {'.repeat(100_000)],
  ['100,000 closing braces', '}'.repeat(100_000)],
  ['deep and balanced', `${'a {'.repeat(30_000)}${'}'.repeat(30_000)}`],
  ['a line of 1 MiB', `a ${'b '.repeat(520_000)};`],
  ['many directives', 'a;\n'.repeat(300_000)],
  ['an open quote', `server { root "${'x\n'.repeat(100_000)}`],
  ['more than 1 MiB', `server {}\n${'# x\n'.repeat(300_000)}`],
])('%s ends quickly in an error', async (_name, text) => {
  const took = await effort(() =>
    withCheckout({ 'nginx.conf': text }, async (root) => {
      expect((await check('nginx', {}, { root })).status).toBe('error')
    }),
  )
  expect(took).toBeLessThan(240)
})

test('2,000 servers are judged quickly', async () => {
  const server = 'server { listen 80; location / { proxy_pass http://a; } location /static/ { alias /b/; } }\n'
  const took = await effort(() =>
    withCheckout({ 'nginx.conf': server.repeat(2000) }, (root) => check('nginx', {}, { root })),
  )
  expect(took).toBeLessThan(360)
})
