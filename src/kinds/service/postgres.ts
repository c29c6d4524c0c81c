import { z } from 'zod'
import type { Draft } from '../../check/kind.ts'
import { strict } from '../../check/schema/fields.ts'
import { askPostgres, type DatabaseSettings, type PostgresFacts } from '../../probe/service/postgres.ts'
import { nameOf } from '../../probe/service/wire.ts'
import { encryptionFindings, superuserFindings, versionFindings } from './common.ts'
import { oneSource, source, tls, version } from './fields.ts'
import { compareMigrations, djangoMigrations, type Migration } from './migrations.ts'
import type { Service } from './service.ts'
import { postgresFrom } from './settings.ts'
import { postgresUrl } from './urls.ts'

export const postgresSchema = strict({
  ...source(postgresUrl),
  version,
  tls,
  migrations: z.literal('django', 'the only migrations that can be compared are those of django').optional().meta({
    description: 'Compares `django_migrations` with the migration files of the checkout',
  }),
  superuser: z.boolean().optional().meta({
    description: '`true` accepts a user with rights over the server, `false` makes it an error',
    without: 'a warning',
  }),
}).superRefine(oneSource)

type Config = z.output<typeof postgresSchema>

interface Facts {
  readonly server: PostgresFacts
  readonly files: readonly Migration[] | null
}

export const postgres: Service<Config, DatabaseSettings, Facts> = {
  fromUrl: postgresUrl,
  fromKeys: postgresFrom,
  secrets: ({ password }) => [password],
  target: nameOf,
  reads: ({ migrations }) => (migrations === undefined ? [] : ['**/migrations/*.py']),
  ask: async (reach, settings, config, world) => {
    const files = config.migrations === undefined ? null : await djangoMigrations(await world.place('checkout'))
    return { server: await askPostgres(reach, settings, { tls: config.tls, migrations: files !== null }), files }
  },
  judge: ({ server, files }, config, target) => [
    ...encryptionFindings(`PostgreSQL at ${target}`, server.tls),
    ...versionFindings('PostgreSQL', config.version, server.major, server.version),
    ...superuserFindings(server.powers, config.superuser),
    ...notRequired(server, config, target),
    ...(files === null ? [] : compareMigrations(files, server.applied)),
  ],
}

/** libpq's default `prefer` falls back to the clear when somebody on the way answers "no TLS". */
function notRequired(server: PostgresFacts, config: Config, target: string): Draft[] {
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
