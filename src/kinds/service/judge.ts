import type { Draft, Judgement, Scene } from '../../check/kind.ts'
import type { Observation } from './observation.ts'
import { refused } from './rules/common.ts'
import { judgeMysql } from './rules/mysql.ts'
import { judgePostgres } from './rules/postgres.ts'
import { judgeRedis } from './rules/redis.ts'
import { judgeS3 } from './rules/s3.ts'
import { judgeSmtp } from './rules/smtp.ts'
import type { Config } from './schema.ts'

/** Judges what the conversation showed. Pure. */
export function judge(observation: Observation, config: Config, scene: Scene): Judgement {
  return { findings: findings(observation, config, scene) }
}

function findings({ target, seen }: Observation, config: Config, scene: Scene): readonly Draft[] {
  if ('refusal' in seen) return refused(seen.refusal)
  if ('postgres' in seen && config.postgres) return judgePostgres(seen.postgres, config.postgres, target)
  if ('mysql' in seen && config.mysql) return judgeMysql(seen.mysql, config.mysql, target)
  if ('redis' in seen && config.redis) return judgeRedis(seen.redis, config.redis, target)
  if ('smtp' in seen && config.smtp) return judgeSmtp(seen.smtp, config.smtp, target, scene)
  if ('s3' in seen && config.s3) return judgeS3(seen.s3, config.s3, target, scene)
  throw new RangeError('what was seen is of another service than the check names')
}
