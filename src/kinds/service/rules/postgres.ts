import type { Draft } from '../../../check/kind.ts'
import type { PostgresFacts } from '../../../probe/service/postgres.ts'
import type { PostgresSeen } from '../observation.ts'
import type { PostgresConfig } from '../protocols/postgres.ts'
import { encryptionFindings, superuserFindings, versionFindings } from './common.ts'
import { compareMigrations } from './migrations.ts'

/** What was seen of a PostgreSQL database. */
export function judgePostgres({ server, files }: PostgresSeen, config: PostgresConfig, target: string): Draft[] {
  return [
    ...encryptionFindings(`PostgreSQL at ${target}`, server.tls),
    ...versionFindings(`PostgreSQL at ${target}`, config.version, server.major, server.version),
    ...superuserFindings(server.powers, config.superuser),
    ...notRequired(server, config, target),
    ...(files === null ? [] : compareMigrations(files, server.applied)),
  ]
}

/** libpq's default `prefer` falls back to the clear when somebody on the way answers "no TLS". */
function notRequired(server: PostgresFacts, config: PostgresConfig, target: string): Draft[] {
  if (!server.isPublic || !server.canFallBack || config.tls === false) return []
  return [
    {
      rule: 'service/tls',
      level: 'warning',
      message: `The settings of the application do not require TLS for ${target}`,
      expected: '`sslmode=verify-full`, or at least `require`',
      observed: 'no `sslmode`, or one that falls back to the clear',
    },
  ]
}
