import { X509Certificate } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { chainFacts, trustStore } from '../../../../src/probe/tls/certificates.ts'
import { makeAuthority } from '../../../support/certificates.ts'
import { effort } from '../../../support/measure.ts'

test('certificates that all sign each other do not keep it busy', async () => {
  const key = { pem: makeAuthority().key }
  const first = makeAuthority({ commonName: 'Same', key, digest: 'sha384' })
  const others = Array.from({ length: 9 }, () => first.authority({ commonName: 'Same', key }))
  const sent = [first.issue({ names: ['shop.test'] }), ...others].map((one) => new X509Certificate(one.certificate))
  expect(await effort(() => chainFacts(sent, 'shop.test', trustStore([], []), Date.now()))).toBeLessThan(240)
})
