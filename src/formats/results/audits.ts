import { at, listAt, numberAt, textAt } from '../payload.ts'
import { type Reading, severities, severityOf, Tally, Unreadable } from './reading.ts'

/**
 * `npm audit --json`, of npm 7 and later by package, of npm 6 and pnpm by advisory. Totals of the file count where they
 * are more than what it lists.
 * @throws Unreadable
 */
export function readNpmAudit(data: unknown): Reading {
  const fault = textAt(data, 'error', 'code') ?? textAt(data, 'message')
  const tally = new Tally()
  const list = Object(at(data, 'vulnerabilities') ?? at(data, 'advisories')) as object
  for (const [key, one] of Object.entries(list)) {
    tally.add(severityOf('npm-audit', at(one, 'severity')), textAt(one, 'name') ?? textAt(one, 'module_name') ?? key)
  }
  for (const severity of severities['npm-audit']) {
    tally.atLeast(severity, numberAt(data, 'metadata', 'vulnerabilities', severity) ?? 0)
  }
  const total =
    numberAt(data, 'metadata', 'dependencies', 'total') ??
    numberAt(data, 'metadata', 'totalDependencies') ??
    numberAt(data, 'metadata', 'dependencies')
  if (total === null && fault === undefined) throw new Unreadable('it does not say how many packages were looked at')
  const { counts, named } = tally
  return {
    format: 'npm-audit',
    looked: { what: 'packages', count: total ?? 0 },
    counts,
    named,
    at: null,
    commits: [],
    ...(fault !== undefined && { unfinished: `npm could not ask (${fault})` }),
  }
}

/**
 * `pip-audit --format json`. Packages that it skipped were not looked at.
 * @throws Unreadable
 */
export function readPipAudit(data: unknown): Reading {
  const dependencies: readonly unknown[] = Array.isArray(data) ? data : listAt(data, 'dependencies')
  const tally = new Tally()
  let looked = 0
  for (const dependency of dependencies) {
    if (textAt(dependency, 'skip_reason') !== undefined) continue
    if (!Array.isArray(at(dependency, 'vulns'))) throw new Unreadable('a package of it has no list of vulnerabilities')
    looked++
    const name = [textAt(dependency, 'name'), textAt(dependency, 'version')].filter(Boolean).join(' ')
    for (const one of listAt(dependency, 'vulns')) {
      tally.add('vulnerability', `${textAt(one, 'id') ?? 'a vulnerability'} (${name})`)
    }
  }
  const { counts, named } = tally
  return { format: 'pip-audit', looked: { what: 'packages', count: looked }, counts, named, at: null, commits: [] }
}
