import { defineOld } from '../../check/kind.ts'
import { withPort } from '../../formats/host.ts'
import { judge } from './judge.ts'
import type { TlsObservation } from './observation.ts'
import { type Config, schema, targets } from './schema.ts'

/** Certificate chain, name, expiry, protocol versions and cipher suites on every address of a host. */
export const tls = defineOld<Config, TlsObservation>({
  kind: 'tls',
  schema,
  plan: (config, { environment }) =>
    targets(config, environment).flatMap(({ host, port }) => [
      { action: 'connect', target: `${withPort(host, port)}, every address, TLS handshakes` },
      { action: 'request', target: `GET https://${withPort(host, port)}/` },
    ]),
  // TLS and cryptography are loaded only where they are asked for.
  observe: async (config, world) => (await import('./observe.ts')).observe(config, world),
  judge,
})
