import { honestAbsence, honestDns, malformed, misbehavingDns, otherDns, wellFormed } from '../../support/peers/dns.ts'
import { right } from '../../support/peers/dns-peer.ts'
import { suiteOfPeers } from '../../support/peers/suite.ts'
import { check } from '../../support/world.ts'

const timeoutMs = 1000
const ask = (port: number, text: object) =>
  check('dns', { name: 'shop.example', resolvers: [`127.0.0.1:${port}`], timeout: `${timeoutMs}ms`, ...text })

suiteOfPeers('dns', {
  honest: honestDns,
  misbehaving: [...misbehavingDns, ...otherDns],
  timeoutMs,
  atOnce: 24,
  ask: (port) => ask(port, { expect: right }),
})

suiteOfPeers('dns, where no record is hoped for', {
  honest: honestAbsence,
  misbehaving: misbehavingDns,
  timeoutMs,
  atOnce: 24,
  ask: (port) => ask(port, { expect: { exists: false } }),
})

suiteOfPeers('dns, records of other types', {
  honest: wellFormed,
  misbehaving: malformed,
  timeoutMs,
  atOnce: 24,
  ask: (port, { name }) => ask(port, { type: name.split(':')[0] }),
})
