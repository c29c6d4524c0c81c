import { password } from '../../support/peers/peer.ts'
import { chain, honestSmtp, misbehavingDelivery, misbehavingSmtp, user } from '../../support/peers/smtp.ts'
import { suiteOfPeers } from '../../support/peers/suite.ts'
import { check } from '../../support/world.ts'

const timeoutMs = 1000
const net = { extraCa: [chain.root.certificate] }
const urlOf = (port: number): string => `smtp://${user}:${password}@127.0.0.1:${port}`

suiteOfPeers('smtp', {
  honest: honestSmtp,
  misbehaving: misbehavingSmtp,
  timeoutMs,
  ask: (port) => check('service', { smtp: { url: urlOf(port), tls: true }, timeout: `${timeoutMs}ms` }, { net }),
})

suiteOfPeers('smtp, with a message', {
  honest: honestSmtp,
  misbehaving: misbehavingDelivery,
  timeoutMs,
  ask: (port) => {
    const smtp = { url: urlOf(port), tls: true, 'send-to': 'ops@shop.example', from: 'shop@shop.example' }
    return check('service', { smtp, timeout: `${timeoutMs}ms` }, { net, allowStateChanges: true })
  },
})
