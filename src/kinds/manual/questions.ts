import type { Scene } from '../../check/kind.ts'
import type { LaterQuestion, PersonQuestion, ReadQuestion } from '../../check/question.ts'
import { ownersPaths } from '../../formats/codeowners.ts'
import type { Attestation } from '../../model/attestation.ts'
import type { Config } from './schema.ts'
import { isTeam, mostTeams, namesIn, pathsIn } from './who.ts'

export type Asked = {
  readonly person: PersonQuestion
  /** What is looked at in the checkout as evidence; a URL is never fetched. */
  readonly evidence: ReadQuestion | null
  /** The same for the statement that a pull request brings. */
  readonly proposed: ReadQuestion | null
  /** What is asked of the platform about who attested it, as far as the names do not tell. */
  readonly people: readonly (ReadQuestion | LaterQuestion)[]
}

export function questions(config: Config, { attestation, proposed }: Scene): Asked {
  return {
    person: { action: 'ask', how: config.how },
    evidence: evidenceOf(attestation),
    proposed: evidenceOf(proposed?.attestation),
    people: (attestation ?? proposed) ? ofPeople(config, attestation?.tick === true) : [],
  }
}

function evidenceOf(attestation: Attestation | undefined): ReadQuestion | null {
  const path = attestation?.tick ? null : pathOf(attestation?.evidence)
  return path === null ? null : { action: 'read', paths: [path], pick: 'each' }
}

function ofPeople(config: Config, isTick: boolean): (ReadQuestion | LaterQuestion)[] {
  const teams = namesIn(config).filter(isTeam)
  const owned = pathsIn(config).length > 0
  const ofTeams = owned ? [...teams, 'teams that CODEOWNERS names'] : teams
  const author = isTick && (config.by !== undefined || config.signer === 'not-deployer')
  const later = (text: string, atMost: number): LaterQuestion => ({ action: 'request', later: text, atMost })
  return [
    ...(author ? [later('whose commit ticked the box, of the API of GitHub', 1)] : []),
    ...(owned ? [{ action: 'read', paths: ownersPaths, pick: 'first' } as const] : []),
    ...(ofTeams.length > 0
      ? [later(`who is in ${ofTeams.join(', ')}, of the API of GitHub`, 2 * (owned ? mostTeams : teams.length))]
      : []),
  ]
}

/** The path that evidence names, without a line or a heading in the file; null for a URL and for none. */
function pathOf(evidence: string | undefined): string | null {
  if (evidence === undefined || /^[a-z][a-z0-9+.-]*:\/\//i.test(evidence)) return null
  const [path = ''] = evidence.split('#', 1)
  return path.replace(/:\d{1,9}(?:-\d{1,9})?$/, '') || null
}
