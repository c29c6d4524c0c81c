import { password } from '../../support/peers/peer.ts'
import { honestPostgres, misbehavingPostgres } from '../../support/peers/postgres.ts'
import { chain, user } from '../../support/peers/postgres-server.ts'
import { misbehavingPostgresTls } from '../../support/peers/postgres-tls.ts'
import { suiteOfPeers } from '../../support/peers/suite.ts'
import { check } from '../../support/world.ts'

const timeoutMs = 1000

const ask = (mode: string) => (port: number) => {
  const url = `postgres://${user}:${password}@127.0.0.1:${port}/shop?sslmode=${mode}`
  const options = { net: { extraCa: [chain.root.certificate] } }
  return check('service', { postgres: { url, version: { gte: 16 } }, timeout: `${timeoutMs}ms` }, options)
}

suiteOfPeers('postgres', {
  honest: honestPostgres,
  misbehaving: misbehavingPostgres,
  timeoutMs,
  ask: ask('disable'),
})

suiteOfPeers('postgres, with TLS', {
  honest: honestPostgres,
  misbehaving: misbehavingPostgresTls,
  timeoutMs,
  ask: ask('verify-full'),
})
