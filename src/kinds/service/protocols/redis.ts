import { z } from 'zod'
import { strict } from '../../../check/schema/fields.ts'
import { textMatcher } from '../../../expect/schema.ts'
import { oneSource, source, tls, version } from '../fields.ts'
import { redisUrl } from '../urls.ts'

export const redisSchema = strict({
  ...source(redisUrl),
  version,
  tls,
  eviction: textMatcher.optional().meta({ description: 'The `maxmemory-policy`, such as `noeviction`' }),
  'protected-mode': z.literal(true, 'only `true` can be required').optional().meta({
    description: 'Protected mode must be on',
    without: 'a note',
  }),
}).superRefine(oneSource)

export type RedisConfig = z.output<typeof redisSchema>
