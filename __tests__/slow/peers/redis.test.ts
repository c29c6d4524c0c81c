import { password } from '../../support/peers/peer.ts'
import { honestRedis, honestRedisTls, misbehavingRedis } from '../../support/peers/redis.ts'
import { suiteOfPeers } from '../../support/peers/suite.ts'
import { withoutHandshake } from '../../support/peers/tls.ts'
import { chain } from '../../support/peers/tls-server.ts'
import { check } from '../../support/world.ts'

const timeoutMs = 1000

suiteOfPeers('redis', {
  honest: honestRedis,
  misbehaving: misbehavingRedis,
  timeoutMs,
  ask: (port) =>
    check('service', {
      redis: {
        url: `redis://:${password}@127.0.0.1:${port}`,
        version: { gte: 6 },
        eviction: 'noeviction',
        'protected-mode': true,
      },
      timeout: `${timeoutMs}ms`,
    }),
})

suiteOfPeers('redis, with TLS', {
  honest: [honestRedisTls],
  misbehaving: withoutHandshake,
  timeoutMs,
  atOnce: 24,
  ask: (port) => {
    const url = `rediss://:${password}@127.0.0.1:${port}`
    const options = { net: { extraCa: [chain.root.certificate] } }
    return check('service', { redis: { url }, timeout: `${timeoutMs}ms` }, options)
  },
})
