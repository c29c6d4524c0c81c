import { expect, test } from '@jest/globals'
import { ownAddresses } from '../../../src/formats/html/addresses.ts'

test('canonical link, og:url and base', async () => {
  const html = `<base href="/shop/"><link rel="alternate canonical" href="/a"><link rel=stylesheet href=/b.css>
    <meta property="og:url" content="https://staging.shop.example/"><meta name="og:url" content="">
    <meta property="og:image" content="https://cdn.example/i.png"><template><link rel=canonical href=/no></template>`
  expect(await ownAddresses(html, 'https://shop.example/')).toEqual([
    { by: '<base href>', url: 'https://shop.example/shop/' },
    { by: '<link rel=canonical>', url: 'https://shop.example/a' },
    { by: '<meta property=og:url>', url: 'https://staging.shop.example/' },
  ])
})

test('addresses that are none are left out', async () => {
  expect(
    await ownAddresses('<link rel=canonical href="http://["><base href="data:,x">', 'https://shop.example/'),
  ).toEqual([])
})
