import type { Draft } from '../../../check/kind.ts'
import { absent, mismatch } from '../../../expect/matcher.ts'
import type { RedisFacts, RedisInside } from '../../../probe/service/redis.ts'
import { unjudgedFix } from '../../../words/unjudged.ts'
import type { RedisConfig } from '../protocols/redis.ts'
import { encryptionFindings, refused, versionFindings } from './common.ts'

/** What was seen of a Redis or Valkey server. */
export function judgeRedis(facts: RedisFacts, config: RedisConfig, target: string): Draft[] {
  return [
    ...authenticationFindings(facts, target),
    ...refused(facts.refusal),
    ...(facts.inside === null ? [] : insideFindings(facts.inside, config, target)),
  ]
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

function insideFindings(inside: RedisInside, config: RedisConfig, target: string): Draft[] {
  return [
    ...encryptionFindings(`Redis at ${target}`, inside.tls),
    ...(inside.version === null
      ? untold('service/version', 'the version', config.version, target)
      : versionFindings(`Redis at ${target}`, config.version, Number.parseInt(inside.version, 10), inside.version)),
    ...protectedModeFindings(inside, config, target),
    ...evictionFindings(inside, config, target),
  ]
}

function protectedModeFindings({ protectedMode }: RedisInside, config: RedisConfig, target: string): Draft[] {
  const required = config['protected-mode']
  if (protectedMode === null) return untold('service/protected-mode', 'protected mode', required, target)
  if (protectedMode) return []
  return [
    {
      rule: 'service/protected-mode',
      level: required ? 'error' : 'info',
      message: `Protected mode of Redis at ${target} is off`,
      expected: 'protected-mode yes',
      observed: 'protected-mode no',
    },
  ]
}

function evictionFindings({ eviction, maxMemory }: RedisInside, config: RedisConfig, target: string): Draft[] {
  const wrong = config.eviction === undefined ? null : mismatch(config.eviction, eviction ?? absent)
  return [
    ...(eviction === null ? untold('service/eviction', 'the eviction policy', config.eviction, target) : []),
    ...(wrong === null || eviction === null
      ? []
      : [
          {
            rule: 'service/eviction' as const,
            level: 'error' as const,
            message: `Redis at ${target} evicts by another policy than expected`,
            expected: wrong.expected,
            observed: wrong.observed,
          },
        ]),
    ...(maxMemory === 0
      ? [
          {
            rule: 'service/eviction' as const,
            level: 'warning' as const,
            message: `Redis at ${target} has no memory limit`,
            expected: 'a `maxmemory` that the machine can spare',
            observed: 'maxmemory 0',
          },
        ]
      : []),
  ]
}

/** What was asked for and the user of the application may not see. */
function untold(rule: Draft['rule'], what: string, asked: unknown, target: string): Draft[] {
  if (asked === undefined) return []
  return [
    {
      rule,
      level: 'error',
      message: `Redis at ${target} does not tell ${what} to the user of the application`,
      expected: 'INFO and CONFIG GET',
      observed: 'refused',
      inconclusive: true,
      fix: unjudgedFix.redis,
    },
  ]
}
