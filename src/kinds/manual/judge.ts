import type { Draft, Judgement, Scene } from '../../check/kind.ts'
import type { Attestation, AttestationResult } from '../../model/attestation.ts'
import { bounded } from '../../secrecy/bounded.ts'
import type { EvidenceSeen, Observation } from './observation.ts'
import { refusalOf } from './refusal.ts'
import type { Config } from './schema.ts'

const dayMs = 86_400_000

/** Judges the statement about an item, and tells what became of the one that a pull request brings. Pure. */
export function judge(observation: Observation, config: Config, scene: Scene): Judgement {
  const judged = ofStatement(observation, config, scene)
  const { proposed } = observation
  return proposed === null ? judged : { ...judged, findings: [...judged.findings, noteOf(proposed)] }
}

function noteOf(proposed: NonNullable<Observation['proposed']>): Draft {
  return {
    rule: 'manual/attested',
    level: 'info',
    message: proposed.counts
      ? `The attestation comes with the pull request itself, in a verified commit of ${proposed.author}`
      : `The attestation that the pull request brings does not count yet: ${bounded(proposed.why)}`,
    expected: 'a verified commit of somebody who may attest this',
    observed: proposed.counts ? `a verified commit of ${proposed.author}` : bounded(proposed.why),
    fix: 'Merge it, or let somebody who may attest this commit it, signed, with their own login in `by`.',
  }
}

/** Whether there is a statement, who made it, how old it is, what it names. */
function ofStatement({ attestation, who, evidence }: Observation, config: Config, scene: Scene): Judgement {
  const expected = config.how
  if (!attestation || !who) {
    const message = 'Nobody has attested this yet'
    return {
      status: 'pending',
      findings: [
        {
          rule: 'manual/attested',
          message,
          expected,
          observed: scene.notCounted ?? 'no attestation',
          fix: advice(config, scene),
        },
      ],
    }
  }
  const refusal = refusalOf(attestation.by, who, config)
  if (refusal !== null) {
    const observed = `attested by ${attestation.by} on ${attestation.on}`
    return { status: 'pending', findings: [{ rule: 'manual/attested', observed, ...refusal }] }
  }
  const validForMs = config['valid-for'] ?? scene.attestationMs
  const validUntil = lastDay(attestation, validForMs)
  const result = resultOf(attestation, validUntil)
  const by = `attested by ${attestation.by} on ${attestation.on}`
  if (validUntil < scene.now.toISOString().slice(0, 10)) {
    const message = `The attestation ended on ${validUntil}`
    const findings = [{ rule: 'manual/fresh' as const, message, expected, observed: by, fix: advice(config, scene) }]
    return { status: 'expired', findings, attestation: result }
  }
  const lacking = lackOfEvidence(attestation, evidence, config)
  if (lacking !== null) {
    return { status: 'pending', findings: [{ rule: 'manual/evidence', ...lacking }], attestation: result }
  }
  return { findings: endingSoon(validUntil, validForMs, config, scene), attestation: result }
}

/** What is wrong with the evidence of a statement, or null. */
function lackOfEvidence(
  { evidence, sha256, result, by, on }: Attestation,
  seen: EvidenceSeen | null,
  config: Config,
): Pick<Draft, 'message' | 'expected' | 'observed'> | null {
  if (evidence === undefined) {
    if (config.evidence !== 'required' || result !== 'done') return null
    const observed = `attested by ${by} on ${on}`
    return { message: 'The attestation names no evidence', expected: 'a link or path as evidence', observed }
  }
  if (seen === null) return null
  const { path, found } = seen
  if (found === 'outside') {
    const message = 'The evidence leads out of the checkout'
    return { message, expected: 'a URL, or a path inside the checkout', observed: bounded(path) }
  }
  if (found === 'nothing') {
    const message = 'The evidence that the attestation names is not there'
    return { message, expected: 'a URL, or a path of the checkout', observed: bounded(`nothing at ${path}`) }
  }
  if (sha256 === undefined || seen.sha256 === sha256) return null
  const observed = seen.sha256 === null ? `${path} is not a file` : `sha256 ${seen.sha256}`
  return { message: `${path} is not what was attested`, expected: `sha256 ${sha256}`, observed: bounded(observed) }
}

const soonMs = 14 * dayMs

/** A note where a statement ends within 14 days; of one that lasts less than twice as long within the half of it. */
function endingSoon(validUntil: string, validForMs: number, config: Config, scene: Scene): Draft[] {
  const left = Date.parse(`${validUntil}T00:00:00Z`) - scene.now.getTime()
  if (left > Math.min(soonMs, validForMs / 2)) return []
  return [
    {
      rule: 'manual/fresh',
      level: 'info',
      message: `The attestation ends soon, on ${validUntil}`,
      expected: config.how,
      observed: `valid through ${validUntil}`,
      fix: advice(config, scene),
    },
  ]
}

/** The last day on which it counts, through its end, UTC. */
function lastDay(attestation: Attestation, validForMs: number): string {
  const start = Date.parse(`${attestation.on}T00:00:00Z`)
  return new Date(start + Math.floor(validForMs / dayMs) * dayMs).toISOString().slice(0, 10)
}

function advice(config: Config, scene: Scene): string {
  const evidence = config.evidence === 'required' ? ', evidence: <link>' : ''
  const today = scene.now.toISOString().slice(0, 10)
  const file = scene.attestationsFile ?? '.github/readiness/attestations.yml'
  return `Then add to ${file}: \`- { item: ${scene.item.id}, by: <your name>, on: ${today}${evidence}, result: done }\``
}

function resultOf(attestation: Attestation, validUntil: string): AttestationResult {
  const { by, on, result, evidence, sha256, note, commit, environment } = attestation
  return {
    by,
    on,
    result,
    evidence: evidence ?? null,
    ...(sha256 !== undefined && { sha256 }),
    note: note ?? null,
    commit: commit ?? null,
    ...(environment !== undefined && { environment }),
    validUntil,
  }
}
