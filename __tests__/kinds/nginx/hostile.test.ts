import { expect, test } from '@jest/globals'
import { withCheckout } from '../../support/checkout.ts'
import { check } from '../../support/world.ts'

const hostile: [name: string, text: string | Buffer][] = [
  ['NUL', 'server { listen 80;\0 }'],
  ['not UTF-8', Buffer.from([0x61, 0xff, 0xfe, 0x3b])],
  ['empty', ''],
  ['not nginx', '<html>{}</html>'],
]
test.each(hostile)('%s ends in an error', async (_name, text) => {
  const result = await withCheckout({ 'nginx.conf': text }, (root) => check('nginx', {}, { root }))
  expect(result.status).toBe('error')
})
