import { at, listAt, numberAt, textAt } from '../payload.ts'
import { later, type Moment, momentOf, type Reading, type Severity, Tally, Unreadable } from './reading.ts'

/**
 * SARIF 2.1.0: a result that fails and is not suppressed counts by its level, and by `security-severity` of its rule as
 * code scanning of GitHub grades it.
 * @throws Unreadable
 */
export function readSarif(data: unknown): Reading {
  const runs = listAt(data, 'runs')
  const tally = new Tally()
  const commits: string[] = []
  let moment: Moment | null = null
  let unfinished: string | undefined
  for (const run of runs) {
    for (const invocation of listAt(run, 'invocations')) {
      moment = later(moment, momentOf(at(invocation, 'endTimeUtc') ?? at(invocation, 'startTimeUtc')))
      if (at(invocation, 'executionSuccessful') === false) unfinished = 'the tool says that it did not end well'
    }
    for (const from of listAt(run, 'versionControlProvenance')) {
      const revision = textAt(from, 'revisionId')
      if (revision !== undefined) commits.push(revision)
    }
    const rules = rulesOf(run)
    for (const result of resultsOf(run)) if (counts(result)) count(result, rules, tally)
  }
  const { counts: of, named } = tally
  const looked = { what: 'runs', count: runs.length }
  return { format: 'sarif', looked, counts: of, named, at: moment, commits, ...(unfinished && { unfinished }) }
}

function resultsOf(run: unknown): readonly unknown[] {
  const results = at(run, 'results')
  // SARIF 2.1.0 section 3.14.23: null says that the tool could not look.
  if (!Array.isArray(results)) throw new Unreadable('a run of it has no results')
  return results
}

/** Sections 3.27.9, 3.27.24 and 3.35: whether a result says that something is wrong, now and not by agreement. */
function counts(result: unknown): boolean {
  const kind = textAt(result, 'kind') ?? 'fail'
  if (kind !== 'fail' || textAt(result, 'baselineState') === 'absent') return false
  const suppressions = listAt(result, 'suppressions')
  return !suppressions.some((one) => (textAt(one, 'status') ?? 'accepted') === 'accepted')
}

interface Rules {
  readonly byIndex: readonly unknown[]
  readonly byId: ReadonlyMap<string, unknown>
}

function rulesOf(run: unknown): Rules {
  const own = listAt(run, 'tool', 'driver', 'rules')
  const all = [...own, ...listAt(run, 'tool', 'extensions').flatMap((extension) => listAt(extension, 'rules'))]
  return { byIndex: own, byId: new Map(all.map((rule) => [textAt(rule, 'id') ?? '', rule])) }
}

function count(result: unknown, { byIndex, byId }: Rules, tally: Tally): void {
  const id = textAt(result, 'ruleId') ?? textAt(result, 'rule', 'id')
  const index = numberAt(result, 'ruleIndex')
  const rule = (id === undefined ? undefined : byId.get(id)) ?? (index === null ? undefined : byIndex[index])
  const level = textAt(result, 'level') ?? textAt(rule, 'defaultConfiguration', 'level') ?? 'warning'
  const name = [id ?? textAt(rule, 'id') ?? 'a result', placeOf(result)].filter(Boolean).join(' ')
  if (level !== 'none') {
    if (level !== 'error' && level !== 'warning' && level !== 'note') {
      throw new Unreadable('it has a level that SARIF does not know')
    }
    tally.add(level, name)
  }
  const grade = gradeOf(at(rule, 'properties', 'security-severity') ?? at(result, 'properties', 'security-severity'))
  if (grade !== null) tally.add(grade, name)
}

function placeOf(result: unknown): string {
  const [first] = listAt(result, 'locations')
  const file = textAt(first, 'physicalLocation', 'artifactLocation', 'uri') ?? ''
  const line = numberAt(first, 'physicalLocation', 'region', 'startLine')
  return line === null ? file : `${file}:${line}`
}

/** GitHub documentation, "SARIF support for code scanning": over 9.0 critical, 7.0 high, 4.0 medium, 0.1 low. */
function gradeOf(score: unknown): Severity | null {
  const number = typeof score === 'number' ? score : typeof score === 'string' ? Number(score) : Number.NaN
  if (!(number > 0)) return null
  return number >= 9 ? 'critical' : number >= 7 ? 'high' : number >= 4 ? 'medium' : 'low'
}
