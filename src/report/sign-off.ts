import type { Report } from '../model/report.ts'

/** Who signed the run off, when, and for what: parts of a line; empty where nobody did. */
export function signOffParts({ signOff }: Report): string[] {
  if (!signOff) return []
  const { by, at, commit, sha256 } = signOff
  return [
    `Signed off by ${by}`,
    `${at.slice(0, 16).replace('T', ' ')} UTC`, // cut: a time
    `commit ${commit.slice(0, 12)}`, // cut: a commit
    `sha256 ${sha256.slice(0, 12)}`, // cut: a digest
  ]
}
