import { afterEach, expect, test } from '@jest/globals'
import { createRedactor } from '../../src/secrecy/redactor.ts'
import { selfSigned } from '../support/certificates.ts'
import { closeDnsStubs, dnsStub } from '../support/dns-server.ts'
import { randomOf } from '../support/random.ts'
import { type Planted, plant, wordLike } from '../support/secrets/planted.ts'
import { Search } from '../support/secrets/search.ts'
import { closeServers, tlsServer } from '../support/tls-servers.ts'
import { check } from '../support/world.ts'

// What comes by other ways than HTTP, where it ends up in a finding.

const random = randomOf(53)
const secrets = wordLike.map((family) => plant(family, random))

afterEach(async () => {
  await closeDnsStubs()
  await closeServers()
})

/** Runs a check that knows a secret and looks for it in the result. */
async function expectHidden(secret: Planted, kind: string, config: object): Promise<void> {
  const redact = createRedactor()
  redact.declare(secret.value)
  const result = JSON.stringify(await check(kind, config, { redact }))
  expect(new Search([secret]).in(result)).toEqual([])
  expect(result).toContain('***')
}

test.each(secrets.map((secret) => [secret.family, secret] as const))('a record of DNS: %s', async (_family, secret) => {
  const name = 'shop.test'
  const { address } = await dnsStub({ 'TXT shop.test': { records: [{ name, type: 'TXT', value: secret.value }] } })
  await expectHidden(secret, 'dns', { name, type: 'TXT', resolvers: [address], expect: ['other'] })
})

test.each(secrets.map((secret) => [secret.family, secret] as const))(
  'the name of a certificate: %s',
  async (_family, secret) => {
    const label = secret.value.toLowerCase().replaceAll(/[^a-z0-9-]/g, '-')
    const { certificate, key } = selfSigned({ names: [`${label.slice(0, 60)}.test`] })
    const { port } = await tlsServer({ cert: certificate, key })
    await expectHidden(secret, 'tls', { host: '127.0.0.1', port })
  },
)
