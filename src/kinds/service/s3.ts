import { z } from 'zod'
import type { Draft, Scene } from '../../check/kind.ts'
import { duration, size, strict } from '../../check/schema/fields.ts'
import { type Access, askS3, type S3Facts, type S3Settings } from '../../probe/service/s3.ts'
import { refused } from './common.ts'
import { oneSource, source, tls } from './fields.ts'
import type { Service } from './service.ts'
import { s3From } from './settings.ts'
import { s3Url } from './urls.ts'

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

type Config = z.output<typeof s3Schema>

export const s3: Service<Config, S3Settings, S3Facts> = {
  fromUrl: s3Url,
  fromKeys: s3From,
  secrets: ({ secretAccessKey, accessKeyId, sessionToken }) => [secretAccessKey, accessKeyId, sessionToken],
  target: ({ bucketUrl }) => new URL(bucketUrl).host,
  ask: (reach, settings, config) =>
    askS3(reach, settings, { tls: config.tls, newestUnder: config.newest?.prefix ?? null }),
  judge: (facts, config, target, scene) => [
    ...refused(facts.refusal),
    ...publicFindings(
      'service/public-bucket',
      facts.publicList,
      `The bucket at ${target} lists its objects to everybody`,
    ),
    ...(facts.publicObject === null || config['public-objects'] === 'allowed'
      ? []
      : publicFindings(
          'service/public-object',
          facts.publicObject,
          `The bucket at ${target} gives its objects to everybody`,
        )),
    ...(facts.refusal === null ? newestFindings(facts, config, scene) : []),
  ],
}

function publicFindings(rule: Draft['rule'], access: Access, message: string): Draft[] {
  if (access === 'refused') return []
  const expected = 'status 403 without a signature'
  if (access === 'allowed') return [{ rule, message, expected, observed: 'an answer with the data' }]
  return [
    {
      rule,
      message: 'Whether strangers may read was not decided',
      expected,
      observed: access.unknown,
      inconclusive: true,
    },
  ]
}

function newestFindings({ newest }: S3Facts, config: Config, scene: Scene): Draft[] {
  if (config.newest === undefined) return []
  const { prefix, 'younger-than': youngest, 'larger-than': smallest } = config.newest
  const where = prefix === '' ? 'in the bucket' : `under ${prefix}`
  if (newest === null) {
    return [
      { rule: 'service/newest', message: `There is no object ${where}`, expected: 'at least one', observed: 'none' },
    ]
  }
  const ageMs = scene.now.getTime() - newest.modifiedMs
  return [
    ...(youngest !== undefined && ageMs > youngest
      ? [
          {
            rule: 'service/newest' as const,
            message: `The newest object ${where} is too old`,
            expected: `younger than ${hours(youngest)}`,
            observed: `${hours(ageMs)} old (${new Date(newest.modifiedMs).toISOString()})`,
          },
        ]
      : []),
    ...(smallest !== undefined && newest.size <= smallest
      ? [
          {
            rule: 'service/newest' as const,
            message: `The newest object ${where} is too small`,
            expected: `more than ${smallest} bytes`,
            observed: `${newest.size} bytes`,
          },
        ]
      : []),
  ]
}

function hours(ms: number): string {
  return ms < 3_600_000 ? `${Math.round(ms / 60_000)} minutes` : `${(ms / 3_600_000).toFixed(1)} hours`
}
