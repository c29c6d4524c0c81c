import { z } from 'zod'
import { defineOld, type Judgement, type Scene } from '../../check/kind.ts'
import { duration, strict } from '../../check/schema/fields.ts'
import type { Attestation, AttestationResult } from '../../model/attestation.ts'

const dayMs = 86_400_000

const schema = strict({
  how: z.string().trim().min(1).meta({ description: 'What to do and what to write down' }),
  'valid-for': duration.optional().meta({
    description: 'How long a statement counts, in whole days',
    without: '`defaults.attestation.valid-for`, 90d',
  }),
  evidence: z.enum(['required', 'optional']).default('optional').meta({
    description: 'Whether a link or path must be named',
  }),
})

type Config = z.output<typeof schema>

/** Asks a person: judges the newest attestation of the item. */
export const manual = defineOld<Config, Attestation | null>({
  kind: 'manual',
  schema,
  asksPerson: true,
  plan: (config) => [{ action: 'ask', target: config.how }],
  observe: async (_config, scene) => scene.attestation ?? null,
  judge,
})

function judge(attestation: Attestation | null, config: Config, scene: Scene): Judgement {
  const expected = config.how
  if (!attestation) {
    const message = 'Nobody has attested this yet'
    return {
      status: 'pending',
      findings: [
        { rule: 'manual/attested', message, expected, observed: 'no attestation', fix: advice(config, scene) },
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
  const { by, on, result, evidence, note, commit } = attestation
  return { by, on, result, evidence: evidence ?? null, note: note ?? null, commit: commit ?? null, validUntil }
}
