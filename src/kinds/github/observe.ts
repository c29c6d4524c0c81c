import type { World } from '../../check/kind.ts'
import { ProbeError } from '../../probe/error.ts'
import { seenAlerts } from './ask/alerts.ts'
import { seenChecks } from './ask/checks.ts'
import { seenProtection } from './ask/protection.ts'
import { seenPull } from './ask/pull.ts'
import { readerOf } from './ask/reader.ts'
import type { Observation } from './observation.ts'
import type { Asked } from './questions.ts'
import type { Config } from './schema.ts'

/** How long a limit of requests is waited for, milliseconds. */
const usualWaitMs = 60_000

/** @throws ProbeError `github/token`, `github/unanswered`, and as the client */
export async function observe(asked: Asked, config: Config, world: World): Promise<Observation> {
  const hosted = world.run.hosted
  const api = await world.platform()
  if (!api || !hosted) {
    const why = hosted?.withoutSecrets ? `: ${hosted.withoutSecrets}` : ''
    const details = { expected: 'the token of the job, or another one', observed: `none${why}` }
    throw new ProbeError('github/token', 'There is no token to ask GitHub with', details)
  }
  const waitMs = Math.max(usualWaitMs, config['wait-for'] ?? 0)
  const reader = readerOf(api, hosted.api, world, { timeoutMs: config.timeout ?? world.timeoutMs, waitMs })
  const [checks, pull, protection, alerts] = await Promise.all([
    asked.checks && seenChecks(reader, asked.checks),
    asked.pull && seenPull(reader, asked.pull, config, hosted),
    asked.protection && seenProtection(reader, asked.protection, config, hosted),
    seenAlerts(reader, asked.alerts),
  ])
  return { checks, pull, protection, alerts }
}
