import { acceptingPorts, closedPorts, openPorts, shutPorts } from '../../support/peers/ports.ts'
import { suiteOfPeers } from '../../support/peers/suite.ts'
import { check } from '../../support/world.ts'

const timeoutMs = 1000
const ask = (wanted: object) => check('ports', { host: '127.0.0.1', ...wanted, timeout: `${timeoutMs}ms` })

suiteOfPeers('ports that must be closed', {
  honest: closedPorts,
  misbehaving: openPorts,
  timeoutMs,
  ask: (port) => ask({ closed: [port] }),
})

suiteOfPeers('ports that must be open', {
  honest: acceptingPorts,
  misbehaving: shutPorts,
  timeoutMs,
  ask: (port) => ask({ open: [port] }),
})
