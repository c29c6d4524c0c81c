import { defineLint } from '../../check/lint/define.ts'
import { gather, seen } from './judge.ts'
import { measured } from './measured.ts'
import { questions } from './questions.ts'
import { certificatesRules } from './rules/certificates.ts'
import { protocolsRules } from './rules/protocols.ts'
import { trustRules } from './rules/trust.ts'
import { validityRules } from './rules/validity.ts'
import { schema } from './schema.ts'

/** Certificate chain, name, expiry, protocol versions and cipher suites on every address of a host. */
export const tls = defineLint({
  kind: 'tls',
  schema,
  questions,
  // TLS and cryptography are loaded only where they are asked for.
  observe: async (asked, config, world) => (await import('./observe.ts')).observe(asked, config, world),
  seen,
  rules: { ...trustRules, ...validityRules, ...certificatesRules, ...protocolsRules },
  gather,
  measured,
})
