import type { Draft, Scene } from '../../../check/kind.ts'
import type { Access, S3Facts } from '../../../probe/service/s3.ts'
import { unjudgedFix } from '../../../words/unjudged.ts'
import type { S3Config } from '../protocols/s3.ts'
import { refused } from './common.ts'

/** What was seen of a bucket. */
export function judgeS3(facts: S3Facts, config: S3Config, target: string, scene: Scene): Draft[] {
  return [
    ...refused(facts.refusal),
    ...publicFindings(
      'service/public-bucket',
      facts.publicList,
      `The bucket at ${target} lists its objects to everybody`,
      target,
    ),
    ...(facts.publicObject === null || config['public-objects'] === 'allowed'
      ? []
      : publicFindings(
          'service/public-object',
          facts.publicObject,
          `The bucket at ${target} gives its objects to everybody`,
          target,
        )),
    ...(facts.refusal === null ? newestFindings(facts, config, target, scene) : []),
  ]
}

function publicFindings(rule: Draft['rule'], access: Access, message: string, target: string): Draft[] {
  if (access === 'refused') return []
  const expected = 'status 403 without a signature'
  if (access === 'allowed') return [{ rule, message, expected, observed: 'an answer with the data' }]
  return [
    {
      rule,
      message: `Whether strangers may read at ${target} was not decided`,
      expected,
      observed: access.unknown,
      inconclusive: true,
      fix: unjudgedFix.undecided,
    },
  ]
}

function newestFindings({ newest }: S3Facts, config: S3Config, target: string, scene: Scene): Draft[] {
  if (config.newest === undefined) return []
  const { prefix, 'younger-than': youngest, 'larger-than': smallest } = config.newest
  const where = `${prefix === '' ? 'in the bucket' : `under ${prefix}`} at ${target}`
  if (newest === null) {
    return [
      { rule: 'service/newest', message: `There is no object ${where}`, expected: 'at least one', observed: 'none' },
    ]
  }
  const ageMs = scene.now.getTime() - newest.modifiedMs
  if (youngest !== undefined && ageMs < -mostSkewMs) {
    const modified = new Date(newest.modifiedMs).toISOString()
    return [
      {
        rule: 'service/newest',
        message: `The age of the newest object ${where} is not clear: it is dated in the future`,
        expected: `younger than ${hours(youngest)}`,
        observed: modified,
        inconclusive: true,
        fix: unjudgedFix.clock,
      },
    ]
  }
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

/** Between the clocks of storage and gate; Amazon S3 refuses requests that are further off. */
const mostSkewMs = 15 * 60_000

function hours(ms: number): string {
  return ms < 3_600_000 ? `${Math.round(ms / 60_000)} minutes` : `${(ms / 3_600_000).toFixed(1)} hours`
}
