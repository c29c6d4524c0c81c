import { suiteOfPeers } from '../../support/peers/suite.ts'
import { honestTls, misbehavingTls } from '../../support/peers/tls.ts'
import { chain } from '../../support/peers/tls-server.ts'
import { check } from '../../support/world.ts'

// Long enough for a dozen handshakes in this process, where the servers are as well.
const timeoutMs = 1500

suiteOfPeers('tls', {
  honest: honestTls,
  misbehaving: misbehavingTls,
  timeoutMs,
  // What follows from the first answers has a share of its own, also where these took all the time.
  extraMs: 600,
  atOnce: 20,
  ask: (port) => {
    const text = { host: '127.0.0.1', port, timeout: `${timeoutMs}ms` }
    return check('tls', text, { net: { extraCa: [chain.root.certificate] } })
  },
})
