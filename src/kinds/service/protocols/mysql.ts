import { z } from 'zod'
import { strict } from '../../../check/schema/fields.ts'
import { oneSource, source, tls, version } from '../fields.ts'
import { mysqlUrl } from '../urls.ts'

export const mysqlSchema = strict({
  ...source(mysqlUrl),
  version,
  tls,
  superuser: z.boolean().optional().meta({
    description: '`true` accepts a user with rights over the server, `false` makes it an error',
    without: 'a warning',
  }),
}).superRefine(oneSource)

export type MysqlConfig = z.output<typeof mysqlSchema>
