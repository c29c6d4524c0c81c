import type { Scene } from '../../check/kind.ts'
import type { PersonQuestion, ReadQuestion } from '../../check/question.ts'
import type { Config } from './schema.ts'

export type Asked = {
  readonly person: PersonQuestion
  /** What is looked at in the checkout as evidence; a URL is never fetched. */
  readonly evidence: ReadQuestion | null
}

export function questions({ how }: Config, { attestation }: Scene): Asked {
  const path = attestation?.tick ? null : pathOf(attestation?.evidence)
  return {
    person: { action: 'ask', how },
    evidence: path === null ? null : { action: 'read', paths: [path], pick: 'each' },
  }
}

/** The path that evidence names, without a line or a heading in the file; null for a URL and for none. */
function pathOf(evidence: string | undefined): string | null {
  if (evidence === undefined || /^[a-z][a-z0-9+.-]*:\/\//i.test(evidence)) return null
  return evidence.replace(/#.*$|:\d+(?:-\d+)?$/, '') || null
}
