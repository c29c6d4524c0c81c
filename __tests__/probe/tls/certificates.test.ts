import { X509Certificate } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { chainFacts, trustStore } from '../../../src/probe/tls/certificates.ts'
import { goodChain, type Identity, makeAuthority, selfSigned } from '../../support/certificates.ts'

const { root, middle, leaf } = goodChain({ names: ['shop.test'] })
const facts = (sent: readonly Identity[], publicRoots: readonly Identity[], extra: readonly Identity[] = []) =>
  chainFacts(
    sent.map((one) => new X509Certificate(one.certificate)),
    'shop.test',
    trustStore(
      publicRoots.map((one) => one.certificate),
      extra.map((one) => one.certificate),
    ),
    Date.now(),
  )

describe('where a sent chain leads', () => {
  test.each([
    ['to a public root', facts([leaf, middle], [root]), { kind: 'public', subject: 'Test Root' }],
    ['to a root of ca-file', facts([leaf, middle], [], [root]), { kind: 'private', subject: 'Test Root' }],
    [
      'to an intermediate of ca-file alone',
      facts([leaf], [], [middle]),
      { kind: 'not-sent', subject: 'Test Intermediate' },
    ],
    ['nowhere', facts([leaf, middle], []), { kind: 'unknown-issuer', issuer: 'Test Root' }],
    ['to a root that nobody trusts', facts([leaf, middle, root], []), { kind: 'unknown-root', subject: 'Test Root' }],
    ['to itself', facts([selfSigned({ names: ['shop.test'] })], [root]), { kind: 'self-signed' }],
  ])('%s', (_case, { anchor }, expected) => {
    expect(anchor).toEqual(expected)
  })

  test('a root of the same name with another key is not the root', () => {
    expect(facts([leaf, middle], [makeAuthority()]).anchor.kind).toBe('unknown-issuer')
  })

  test('a cross-signed root that is sent, but not needed, has another role than what is needed', () => {
    const older = makeAuthority({ commonName: 'Older Root' })
    const cross = older.authority({ commonName: 'Test Root', key: { pem: root.key } })
    const { sent, anchor } = facts([leaf, middle, cross], [root, older])
    expect(sent.map(({ role }) => role)).toEqual(['leaf', 'intermediate', 'cross-signed'])
    expect(anchor).toEqual({ kind: 'public', subject: 'Test Root' })
  })
})
