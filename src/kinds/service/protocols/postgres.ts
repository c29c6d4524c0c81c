import { z } from 'zod'
import { strict } from '../../../check/schema/fields.ts'
import { oneSource, source, tls, version } from '../fields.ts'
import { postgresUrl } from '../urls.ts'

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

export type PostgresConfig = z.output<typeof postgresSchema>
