import { password } from '../../support/peers/peer.ts'
import { honestRedis, misbehavingRedis } from '../../support/peers/redis.ts'
import { suiteOfPeers } from '../../support/peers/suite.ts'
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
