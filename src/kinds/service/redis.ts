import { z } from 'zod'
import type { Draft } from '../../check/kind.ts'
import { strict } from '../../check/schema/fields.ts'
import { absent, mismatch, textMatcher } from '../../expect/matcher.ts'
import { askRedis, type RedisFacts, type RedisInside, type RedisSettings } from '../../probe/service/redis.ts'
import { nameOf } from '../../probe/service/wire.ts'
import { encryptionFindings, refused, versionFindings } from './common.ts'
import { oneSource, source, tls, version } from './fields.ts'
import type { Service } from './service.ts'
import { redisFrom } from './settings.ts'
import { redisUrl } from './urls.ts'

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

type Config = z.output<typeof redisSchema>

export const redis: Service<Config, RedisSettings, RedisFacts> = {
  fromUrl: redisUrl,
  fromKeys: redisFrom,
  secrets: ({ password }) => [password],
  target: nameOf,
  ask: (reach, settings, config) => askRedis(reach, settings, { tls: config.tls }),
  judge: (facts, config, target) => [
    ...authenticationFindings(facts, target),
    ...refused(facts.refusal),
    ...(facts.inside === null ? [] : insideFindings(facts.inside, config, target)),
  ],
}

function authenticationFindings({ anonymous }: RedisFacts, target: string): Draft[] {
  if (anonymous === 'refused') return []
  return [
    {
      rule: 'service/auth-required',
      message:
        anonymous === 'accepted'
          ? `Redis at ${target} answers clients that give no password`
          : `Redis at ${target} has no password; only protected mode keeps strangers out`,
      expected: 'NOAUTH to a client without a password',
      observed: anonymous === 'accepted' ? 'PONG' : 'DENIED by protected mode',
    },
  ]
}

function insideFindings(inside: RedisInside, config: Config, target: string): Draft[] {
  return [
    ...encryptionFindings(`Redis at ${target}`, inside.tls),
    ...(inside.version === null
      ? untold('service/version', 'the version', config.version)
      : versionFindings('Redis', config.version, Number.parseInt(inside.version, 10), inside.version)),
    ...protectedModeFindings(inside, config),
    ...evictionFindings(inside, config),
  ]
}

function protectedModeFindings({ protectedMode }: RedisInside, config: Config): Draft[] {
  const required = config['protected-mode']
  if (protectedMode === null) return untold('service/protected-mode', 'protected mode', required)
  if (protectedMode) return []
  return [
    {
      rule: 'service/protected-mode',
      level: required ? 'error' : 'info',
      message: 'Protected mode of Redis is off',
      expected: 'protected-mode yes',
      observed: 'protected-mode no',
    },
  ]
}

function evictionFindings({ eviction, maxMemory }: RedisInside, config: Config): Draft[] {
  const wrong = config.eviction === undefined ? null : mismatch(config.eviction, eviction ?? absent)
  return [
    ...(eviction === null ? untold('service/eviction', 'the eviction policy', config.eviction) : []),
    ...(wrong === null || eviction === null
      ? []
      : [
          {
            rule: 'service/eviction' as const,
            level: 'error' as const,
            message: 'Redis evicts by another policy than expected',
            expected: wrong.expected,
            observed: wrong.observed,
          },
        ]),
    ...(maxMemory === 0
      ? [
          {
            rule: 'service/eviction' as const,
            level: 'warning' as const,
            message: 'Redis has no memory limit',
            expected: 'a `maxmemory` that the machine can spare',
            observed: 'maxmemory 0',
          },
        ]
      : []),
  ]
}

/** What was asked for and the user of the application may not see. */
function untold(rule: Draft['rule'], what: string, asked: unknown): Draft[] {
  if (asked === undefined) return []
  return [
    {
      rule,
      level: 'error',
      message: `Redis does not tell ${what} to the user of the application`,
      expected: 'INFO and CONFIG GET',
      observed: 'refused',
      inconclusive: true,
    },
  ]
}
