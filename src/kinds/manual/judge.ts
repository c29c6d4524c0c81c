import type { Judgement, Scene } from '../../check/kind.ts'
import type { Attestation, AttestationResult } from '../../model/attestation.ts'
import type { Observation } from './observation.ts'
import type { Config } from './schema.ts'

const dayMs = 86_400_000

/** Judges the newest statement: whether there is one, how old it is, what it names. Pure. */
export function judge(attestation: Observation, config: Config, scene: Scene): Judgement {
  const expected = config.how
  if (!attestation) {
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
  if (!mayAttest(attestation, config)) {
    const message = `${attestation.by} may not attest this`
    const expected = `a word of ${config.by?.join(', ')}`
    return {
      status: 'pending',
      findings: [
        { rule: 'manual/attested', message, expected, observed: `attested by ${attestation.by} on ${attestation.on}` },
      ],
    }
  }
  const validUntil = lastDay(attestation, config['valid-for'] ?? scene.attestationMs)
  const result = resultOf(attestation, validUntil)
  const by = `attested by ${attestation.by} on ${attestation.on}`
  if (validUntil < scene.now.toISOString().slice(0, 10)) {
    const message = `The attestation ended on ${validUntil}`
    const findings = [{ rule: 'manual/fresh' as const, message, expected, observed: by, fix: advice(config, scene) }]
    return { status: 'expired', findings, attestation: result }
  }
  if (config.evidence === 'required' && attestation.evidence === undefined && attestation.result === 'done') {
    const message = 'The attestation names no evidence'
    const findings = [
      { rule: 'manual/evidence' as const, message, expected: 'a link or path as evidence', observed: by },
    ]
    return { status: 'pending', findings, attestation: result }
  }
  return { findings: [], attestation: result }
}

function mayAttest({ by, aliases = [] }: Attestation, config: Config): boolean {
  const plain = (name: string): string => name.replace(/^@/, '').trim().toLowerCase()
  const names = new Set([by, ...aliases].map(plain))
  return config.by === undefined || config.by.some((name) => names.has(plain(name)))
}

/** The last day on which it counts, through its end, UTC. */
function lastDay(attestation: Attestation, validForMs: number): string {
  const start = Date.parse(`${attestation.on}T00:00:00Z`)
  return new Date(start + Math.floor(validForMs / dayMs) * dayMs).toISOString().slice(0, 10)
}

function advice(config: Config, scene: Scene): string {
  const evidence = config.evidence === 'required' ? ', evidence: <link>' : ''
  const today = scene.now.toISOString().slice(0, 10)
  return `Then add to .github/readiness/attestations.yml: \`- { item: ${scene.item.id}, by: <your name>, on: ${today}${evidence}, result: done }\``
}

function resultOf(attestation: Attestation, validUntil: string): AttestationResult {
  const { by, on, result, evidence, note, commit, environment } = attestation
  return {
    by,
    on,
    result,
    evidence: evidence ?? null,
    note: note ?? null,
    commit: commit ?? null,
    ...(environment !== undefined && { environment }),
    validUntil,
  }
}
