import { password } from '../../support/peers/peer.ts'
import { bucket, honestS3, keyId, misbehavingS3, prefix } from '../../support/peers/s3.ts'
import { suiteOfPeers } from '../../support/peers/suite.ts'
import { check } from '../../support/world.ts'

const timeoutMs = 1000

suiteOfPeers('s3', {
  honest: honestS3,
  misbehaving: misbehavingS3,
  timeoutMs,
  ask: (port) => {
    const url = `http://${keyId}:${password}@127.0.0.1:${port}/${bucket}?region=eu-central-1`
    const newest = { prefix, 'younger-than': '1d', 'larger-than': '10B' }
    return check('service', { s3: { url, tls: false, newest }, timeout: `${timeoutMs}ms` })
  },
})
