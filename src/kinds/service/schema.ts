import { z } from 'zod'
import { asking, on, strict } from '../../check/schema/fields.ts'
import { dialects } from '../../formats/dotenv/index.ts'
import type { Source } from './fields.ts'
import { mysqlSchema } from './protocols/mysql.ts'
import { postgresSchema } from './protocols/postgres.ts'
import { redisSchema } from './protocols/redis.ts'
import { s3Schema } from './protocols/s3.ts'
import { smtpSchema } from './protocols/smtp.ts'
import { type ServiceName, sources } from './sources.ts'

const names = Object.keys(sources) as ServiceName[]

export const schema = strict({
  postgres: postgresSchema.optional().meta({ title: 'map', description: 'A PostgreSQL database' }),
  mysql: mysqlSchema.optional().meta({ title: 'map', description: 'A MySQL or MariaDB database' }),
  redis: redisSchema.optional().meta({ title: 'map', description: 'A Redis or Valkey server' }),
  smtp: smtpSchema.optional().meta({ title: 'map', description: 'A mail server' }),
  s3: s3Schema.optional().meta({ title: 'map', description: 'A bucket of an object storage' }),
  reader: z.enum(dialects).optional().meta({
    title: 'as in `env`',
    description: 'The program that loads the env file; needed where programs would read a key differently',
  }),
  on,
  ...asking,
}).superRefine((config, context) => {
  if (named(config).length !== 1) {
    const message = `name exactly one service: ${names.join(', ')}; a list holds several checks`
    context.addIssue({ code: 'custom', message })
  }
})

export type Config = z.output<typeof schema>

function named(config: Partial<Record<ServiceName, unknown>>): ServiceName[] {
  return names.filter((name) => config[name] !== undefined)
}

/** The one service of a check, and where its settings come from. */
export function serviceOf(config: Config): { readonly name: ServiceName; readonly source: Source } {
  const name = named(config)[0] as ServiceName
  return { name, source: config[name] as Source }
}
