import { afterEach, describe, expect, test } from '@jest/globals'
import { goodChain } from '../../support/certificates.ts'
import { type Site, site } from '../../support/site.ts'
import { check, rulesAt } from '../../support/world.ts'
import { but } from './serve.ts'

/** Leads here, and is no address of loopback to who reads it. */
const address = '0.0.0.0'
const { root, server } = goodChain({ names: ['localhost', '127.0.0.1', address] })

let shop: Site
afterEach(() => shop.close())

/** A shop without HSTS, or with the one given, asked by this name of the machine. */
async function ask(host: string, hsts: string | undefined, text: object = {}) {
  shop = await site(
    () => ({
      headers: but({ 'strict-transport-security': hsts }) as Record<string, string>,
      body: '<title>Shop</title>',
    }),
    server,
  )
  const url = `https://${host}:${new URL(shop.url).port}`
  const result = await check('headers', text, { environment: { name: 'p', url }, net: { extraCa: [root.certificate] } })
  const of = (level: string) => rulesAt(result, level).filter((rule) => rule.startsWith('headers/hsts'))
  return {
    status: result.status,
    errors: of('error'),
    warnings: of('warning'),
    notes: of('info'),
    others: rulesAt(result),
  }
}

describe('HSTS on an address, for which browsers keep none (RFC 6797 section 8.1.1)', () => {
  test('is not asked for in the whole run', async () => {
    expect(await ask(address, undefined)).toEqual({ status: 'passed', errors: [], warnings: [], notes: [], others: [] })
  })

  test('is not judged where it is sent', async () => {
    expect(await ask(address, 'max-age=1; preload')).toMatchObject({ status: 'passed', errors: [], warnings: [] })
  })

  test('is no pass where it alone is asked for, and a note beside others', async () => {
    const strong = 'max-age=31536000; includeSubDomains'
    expect(await ask(address, strong, { rules: ['hsts'] })).toMatchObject({ status: 'error', errors: ['headers/hsts'] })
    await shop.close()
    const beside = await ask(address, strong, { rules: ['hsts', 'nosniff'] })
    expect(beside).toMatchObject({ status: 'passed', errors: [], notes: ['headers/hsts'] })
  })

  test('looks alike: a name, and an address of loopback, which stands for the host that will be there', async () => {
    for (const host of ['localhost', '127.0.0.1']) {
      expect(await ask(host, undefined)).toMatchObject({ status: 'failed', errors: ['headers/hsts'] })
      await shop.close()
      expect(await ask(host, 'max-age=31536000; includeSubDomains')).toMatchObject({ status: 'passed', errors: [] })
      await shop.close()
    }
  })
})
