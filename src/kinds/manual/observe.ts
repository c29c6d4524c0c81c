import type { World } from '../../check/kind.ts'
import { ProbeError } from '../../probe/error.ts'
import type { EvidenceSeen, Observation } from './observation.ts'
import type { Asked } from './questions.ts'
import type { Config } from './schema.ts'
import { whoOf } from './who.ts'

/** What people have answered lies in the repository and was read with the checklist; their evidence is looked at here. */
export async function observe(asked: Asked, config: Config, world: World): Promise<Observation> {
  const attestation = world.attestation ?? null
  if (attestation === null) return { attestation, who: null, evidence: null }
  const who = await whoOf(attestation, config, world)
  const [path] = asked.evidence?.paths ?? []
  const evidence = path === undefined ? null : await seen(path, attestation.sha256 !== undefined, world)
  return { attestation, who, evidence }
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
