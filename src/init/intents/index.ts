import { containers } from './containers.ts'
import { documents } from './documents.ts'
import { env } from './env.ts'
import { hardening } from './hardening.ts'
import type { Intent } from './intent.ts'
import { network } from './network.ts'
import { pages } from './pages.ts'
import { pipeline } from './pipeline.ts'
import { releases } from './releases.ts'
import { reports } from './reports.ts'
import { repository } from './repository.ts'
import { server } from './server.ts'
import { storage } from './storage.ts'
import { transport } from './transport.ts'
import { upkeep } from './upkeep.ts'
import { variables } from './variables.ts'
import { webIntents } from './web.ts'

/** Every intent, the more special before the more general. */
export const intents: readonly Intent[] = [
  ...named(repository, 'env-not-tracked', 'no-debug-code'),
  ...releases,
  ...named(webIntents, 'files-not-served', 'requests-below'),
  ...env,
  ...named(variables, 'keys-below', 'key-of-thing'),
  ...named(network, 'mail-dns', 'ports-closed', 'firewall-command'),
  ...hardening,
  ...containers,
  ...transport,
  ...without(webIntents, 'files-not-served', 'requests-below', 'path-answers', 'address-answers', 'home-page'),
  ...named(variables, 'key-absent', 'group-of-keys', 'log-level', 'keys', 'leading-key'),
  ...named(webIntents, 'path-answers', 'address-answers'),
  ...pages,
  ...named(webIntents, 'home-page'),
  ...named(network, 'dns'),
  ...storage,
  ...server,
  ...upkeep,
  ...named(network, 'ports-open'),
  ...named(variables, 'error-tracker', 'all-variables', 'service-keys', 'variable-by-heading'),
  ...documents,
  ...reports,
  ...named(pipeline, 'ci-command'),
  ...without(pipeline, 'ci-command'),
  ...without(repository, 'env-not-tracked', 'no-debug-code'),
  ...named(variables, 'keys-in-brackets'),
]

function named(among: readonly Intent[], ...ids: readonly string[]): Intent[] {
  return among.filter(({ id }) => ids.includes(id))
}

function without(among: readonly Intent[], ...ids: readonly string[]): Intent[] {
  return among.filter(({ id }) => !ids.includes(id))
}
