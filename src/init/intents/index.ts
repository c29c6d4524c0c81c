import { env } from './env.ts'
import type { Intent } from './intent.ts'
import { network } from './network.ts'
import { repository } from './repository.ts'
import { server } from './server.ts'
import { webIntents } from './web.ts'

/** Every intent, the more special before the more general. */
export const intents: readonly Intent[] = [
  ...repository.filter(({ id }) => id === 'env-not-tracked'),
  ...webIntents.filter(({ id }) => id === 'files-not-served'),
  ...env.filter(({ id }) => id !== 'keys' && id !== 'all-variables' && id !== 'error-tracker'),
  ...network.filter(({ id }) => id === 'mail-dns' || id === 'ports-closed'),
  ...webIntents.filter(({ id }) => id !== 'files-not-served'),
  ...env.filter(({ id }) => id === 'keys'),
  ...server,
  ...network.filter(({ id }) => id !== 'mail-dns' && id !== 'ports-closed'),
  ...env.filter(({ id }) => id === 'error-tracker' || id === 'all-variables'),
  ...repository.filter(({ id }) => id !== 'env-not-tracked'),
]
