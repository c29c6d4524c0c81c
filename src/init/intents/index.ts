import { containers } from './containers.ts'
import { documents } from './documents.ts'
import { env } from './env.ts'
import { hardening } from './hardening.ts'
import type { Intent } from './intent.ts'
import { network } from './network.ts'
import { pages } from './pages.ts'
import { releases } from './releases.ts'
import { repository } from './repository.ts'
import { server } from './server.ts'
import { webIntents } from './web.ts'

/** Those that ask about the general, after all others have said no. */
const general = [
  'keys',
  'leading-key',
  'keys-in-brackets',
  'all-variables',
  'error-tracker',
  'service-keys',
  'variable-by-heading',
  'log-level',
]

/** Every intent, the more special before the more general. */
export const intents: readonly Intent[] = [
  ...named(repository, 'env-not-tracked', 'no-debug-code'),
  ...releases,
  ...named(webIntents, 'files-not-served'),
  ...without(env, ...general),
  ...named(network, 'mail-dns', 'ports-closed', 'firewall-command'),
  ...hardening,
  ...containers,
  ...without(webIntents, 'files-not-served', 'path-answers', 'address-answers', 'home-page'),
  ...named(env, 'log-level', 'leading-key', 'keys'),
  ...named(webIntents, 'path-answers', 'address-answers'),
  ...pages,
  ...named(webIntents, 'home-page'),
  ...named(network, 'dns'),
  ...server,
  ...named(network, 'ports-open'),
  ...named(env, 'error-tracker', 'all-variables', 'service-keys', 'variable-by-heading'),
  ...documents,
  ...named(repository, 'ci-command'),
  ...without(repository, 'env-not-tracked', 'no-debug-code', 'ci-command'),
  ...named(env, 'keys-in-brackets'),
]

function named(among: readonly Intent[], ...ids: readonly string[]): Intent[] {
  return among.filter(({ id }) => ids.includes(id))
}

function without(among: readonly Intent[], ...ids: readonly string[]): Intent[] {
  return among.filter(({ id }) => !ids.includes(id))
}
