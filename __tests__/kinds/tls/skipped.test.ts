import { expect, test } from '@jest/globals'
import { runCheck } from '../../../src/check/run.ts'
import type { Observation } from '../../../src/kinds/tls/observation.ts'
import { Questions } from '../../../src/probe/ask.ts'
import { goodChain } from '../../support/certificates.ts'
import { closeServers, tlsServer } from '../../support/tls-servers.ts'
import { check, kindOf, rulesAt, testWorld } from '../../support/world.ts'

/** What a machine without a route to IPv6 sees; loopback always has one, so the observation is changed. */
async function withoutIpv6(change: (seen: Observation) => Observation) {
  const { root, server } = goodChain({ names: ['shop.test'] })
  const { port } = await tlsServer(server)
  const tls = kindOf('tls')
  const net = { resolve: new Map([['shop.test', ['127.0.0.1']]]), extraCa: [root.certificate] }
  const world = testWorld({ net, questions: new Questions() })
  const config = tls.schema.parse({ host: 'shop.test', port })
  const observe = async () => change((await tls.observe(tls.questions(config, world), config, world)) as Observation)
  const { result } = await runCheck({ ...tls, observe }, config, () => world)
  await world.net.close()
  await closeServers()
  return result
}

const skip = (seen: Observation): Observation => ({
  hosts: seen.hosts.map((host) => ({ ...host, skipped: ['2001:db8::1'] })),
})

test('an address without a route is a note beside one that was judged', async () => {
  const result = await withoutIpv6(skip)
  expect(result.status).toBe('passed')
  expect(rulesAt(result, 'info')).toContain('tls/skipped-address')
})

test('more addresses than are asked are no pass, but a note where one is enough', async () => {
  const { root, server } = goodChain({ names: ['shop.test'] })
  const { port } = await tlsServer(server, { host: '0.0.0.0' })
  const addresses = Array.from({ length: 51 }, (_, at) => `127.0.0.${at + 1}`)
  const net = { resolve: new Map([['shop.test', addresses]]), extraCa: [root.certificate] }
  const ask = (keys: object) => check('tls', { host: 'shop.test', port, rules: ['protocol'], ...keys }, { net })
  const all = await ask({})
  expect([all.status, rulesAt(all)]).toEqual(['error', ['tls/skipped-address']])
  const any = await ask({ addresses: 'any' })
  expect([any.status, rulesAt(any, 'info')]).toEqual(['passed', expect.arrayContaining(['tls/skipped-address'])])
  await closeServers()
})

test('nothing but such addresses is no pass', async () => {
  const result = await withoutIpv6((seen) => ({ hosts: skip(seen).hosts.map((host) => ({ ...host, addresses: [] })) }))
  expect(result.status).toBe('error')
})
