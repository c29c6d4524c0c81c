import { z } from 'zod'
import { duration, size, strict } from '../../../check/schema/fields.ts'
import { oneSource, source, tls } from '../fields.ts'
import { s3Url } from '../urls.ts'

export const s3Schema = strict({
  ...source(s3Url),
  tls,
  'public-objects': z.enum(['refused', 'allowed']).default('refused').meta({
    description: 'Whether strangers may read an object; nobody may list',
  }),
  newest: strict({
    prefix: z.string().default('').meta({ description: 'How the key of an object begins', without: 'every object' }),
    'younger-than': duration.optional().meta({ description: 'Most time since it was stored' }),
    'larger-than': size.optional().meta({ description: 'More bytes than this' }),
  })
    .refine((newest) => newest['younger-than'] ?? newest['larger-than'], 'give younger-than, larger-than or both')
    .optional()
    .meta({
      title: '`{ prefix, younger-than, larger-than }`',
      description: 'The newest object under the prefix, for backups that leave the machine',
    }),
}).superRefine(oneSource)

export type S3Config = z.output<typeof s3Schema>
