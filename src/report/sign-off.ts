import type { Report } from '../model/report.ts'
import { formatTime } from './words.ts'

/** Who signed the run off, when, and for what: parts of a line; empty where nobody did. */
export function signOffParts({ signOff }: Report): string[] {
  if (!signOff) return []
  const { by, at, commit, sha256 } = signOff
  return [
    `Signed off by ${by}`,
    formatTime(at),
    `commit ${commit.slice(0, 12)}`, // cut: a commit
    `sha256 ${sha256.slice(0, 12)}`, // cut: a digest
  ]
}
