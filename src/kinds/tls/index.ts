import { defineLint } from '../../check/lint/define.ts'
import { gather, seen } from './judge.ts'
import { questions } from './questions.ts'
import {
  chainOrder,
  expired,
  expiry,
  hostname,
  incompleteChain,
  keySize,
  mustStaple,
  notYetValid,
  revoked,
  rootSent,
  sct,
  selfSigned,
  signature,
  untrusted,
  usage,
  validityPeriod,
} from './rules/certificates.ts'
import { cipher, clientCert, dhSize, forwardSecrecy, profile, protocol, tls13 } from './rules/protocols.ts'
import { schema } from './schema.ts'

/** Certificate chain, name, expiry, protocol versions and cipher suites on every address of a host. */
export const tls = defineLint({
  kind: 'tls',
  schema,
  questions,
  // TLS and cryptography are loaded only where they are asked for.
  observe: async (asked, config, world) => (await import('./observe.ts')).observe(asked, config, world),
  seen,
  rules: {
    untrusted,
    'self-signed': selfSigned,
    'incomplete-chain': incompleteChain,
    hostname,
    'not-yet-valid': notYetValid,
    expired,
    expiry,
    'validity-period': validityPeriod,
    'key-size': keySize,
    signature,
    usage,
    'chain-order': chainOrder,
    'root-sent': rootSent,
    revoked,
    'must-staple': mustStaple,
    sct,
    protocol,
    'tls-1-3': tls13,
    cipher,
    'forward-secrecy': forwardSecrecy,
    profile,
    'dh-size': dhSize,
    'client-cert': clientCert,
  },
  gather,
})
