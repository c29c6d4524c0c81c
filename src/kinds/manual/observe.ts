import type { World } from '../../check/kind.ts'
import type { Attestation } from '../../model/attestation.ts'
import { ProbeError } from '../../probe/error.ts'
import type { EvidenceSeen, Observation, Who } from './observation.ts'
import type { Asked } from './questions.ts'
import { refusalOf } from './refusal.ts'
import type { Config } from './schema.ts'
import { whoOf } from './who.ts'

/**
 * What people have answered lies in the repository and was read with the checklist; their evidence is looked at here. A
 * statement that a pull request brings takes the place of that of its base where its verified author may attest.
 */
export async function observe(asked: Asked, config: Config, world: World): Promise<Observation> {
  const offer = await offerOf(config, world)
  if (offer !== null && typeof offer === 'object') {
    const { attestation, who, author } = offer
    const evidence = await evidenceOf(asked.proposed, attestation, world)
    return { attestation, who, evidence, proposed: { counts: true, author } }
  }
  const proposed = offer === null ? null : ({ counts: false, why: offer } as const)
  const attestation = world.attestation ?? null
  if (attestation === null) return { attestation, who: null, evidence: null, proposed }
  const who = await whoOf(attestation, config, world)
  return { attestation, who, evidence: await evidenceOf(asked.evidence, attestation, world), proposed }
}

interface Offer {
  readonly attestation: Attestation
  readonly author: string
  readonly who: Who
}

/** The statement of a pull request, or why it does not count; null where there is none. */
async function offerOf(config: Config, world: World): Promise<Offer | string | null> {
  const { proposed } = world
  if (proposed === undefined) return null
  if ('refused' in proposed) return proposed.refused
  const { attestation, author } = proposed
  const { tick: _box, aliases: _names, ...rest } = attestation
  try {
    // Nothing but the account that signed it says who it is.
    const who = await whoOf({ ...rest, by: author }, config, world)
    const refusal = refusalOf(author, who, config)
    return refusal === null ? { attestation, author, who } : refusal.message
  } catch (error) {
    if (!(error instanceof ProbeError)) throw error
    return `${error.message}: ${error.observed}`
  }
}

async function evidenceOf(
  asked: Asked['evidence'],
  { sha256 }: Attestation,
  world: World,
): Promise<EvidenceSeen | null> {
  const [path] = asked?.paths ?? []
  return path === undefined ? null : seen(path, sha256 !== undefined, world)
}

async function seen(path: string, wantsDigest: boolean, world: World): Promise<EvidenceSeen> {
  const checkout = await world.place('checkout')
  try {
    // What is there is no pattern, whatever its name looks like.
    const [facts] = (await checkout.stat(path)) === null ? [] : await checkout.find(path)
    if (!facts || facts.type === 'symlink') return { path, found: 'nothing', sha256: null }
    if (facts.type !== 'file') return { path, found: 'other', sha256: null }
    const options = { timeoutMs: world.timeoutMs, signal: world.signal }
    return { path, found: 'file', sha256: wantsDigest ? await checkout.sha256(path, options) : null }
  } catch (error) {
    if (!(error instanceof ProbeError) || error.rule !== 'file/outside') throw error
    return { path, found: 'outside', sha256: null }
  }
}
