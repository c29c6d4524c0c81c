import { at, listAt, textAt } from '../payload.ts'
import { momentOf, type Reading, severityOf, Tally } from './reading.ts'

/** Lists of a target, and what an entry of them is called by. Never by what was found: of a secret that is the secret. */
const lists = [
  ['Vulnerabilities', ['VulnerabilityID', 'PkgName']],
  ['Misconfigurations', ['ID', 'Title']],
  ['Secrets', ['RuleID']],
  ['Licenses', ['Name', 'PkgName']],
] as const

/**
 * `trivy --format json`: vulnerabilities, faults of configuration, secrets and licences by severity.
 * @throws Unreadable
 */
export function readTrivy(data: unknown): Reading {
  const results = listAt(data, 'Results')
  const tally = new Tally()
  for (const result of results) {
    for (const [list, names] of lists) {
      for (const one of listAt(result, list)) {
        if (list === 'Misconfigurations' && textAt(one, 'Status') === 'PASS') continue
        const called = names.flatMap((name) => textAt(one, name) ?? [])
        tally.add(
          severityOf('trivy', at(one, 'Severity')),
          [...called, textAt(result, 'Target')].filter(Boolean).join(' '),
        )
      }
    }
  }
  const commit = textAt(data, 'Metadata', 'Commit') ?? textAt(data, 'Metadata', 'CommitHash')
  const { counts, named } = tally
  return {
    format: 'trivy',
    looked: { what: 'targets', count: results.length },
    counts,
    named,
    at: momentOf(at(data, 'CreatedAt')),
    commits: commit === undefined ? [] : [commit],
  }
}
