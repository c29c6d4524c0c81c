import type { MergedRun } from '../../model/merged.ts'
import type { Problem } from '../../model/problem.ts'
import type { Report } from '../../model/report.ts'
import { causesOf } from '../../verdict/causes.ts'
import { decide } from '../../verdict/closing.ts'
import { countStatuses, type FailOn } from '../../verdict/verdict.ts'
import { count } from '../words.ts'
import { checklistOf, mergeItems, type Named } from './items.ts'

/**
 * One report of several runs. A run that is expected and missing, and runs of different commits, are an error: what was
 * not asked of this commit is not ready.
 * @param runs at least one, with different names
 * @param expected names of runs that must be there
 * @param failOn from which level on findings close it, whatever each run held itself to
 */
export function merge(runs: readonly Named[], expected: readonly string[], failOn: FailOn): Report {
  const reports = runs.map(({ report }) => report)
  const [first] = reports
  if (first === undefined) throw new Error('a merge of no report')
  const problems = [...missing(runs, expected), ...otherCommits(runs), ...theirs(runs)]
  const items = mergeItems(runs)
  const causes = causesOf(items)
  const changes = unique(reports.flatMap(({ gateChanges }) => gateChanges ?? []))
  const theirClosings = runs.flatMap(({ name, report }) =>
    (report.closedBy ?? []).map((one) => ({ ...one, sentence: `${name}: ${one.sentence}` })),
  )
  const document = documentOf(reports)
  const { verdict: judged, closedBy } = decide(items, failOn, document.document?.drift ?? [], theirClosings)
  const verdicts = [judged, ...reports.map(({ verdict }) => verdict), ...(problems.length > 0 ? ['error'] : [])]
  const verdict = (['error', 'not-ready'] as const).find((one) => verdicts.includes(one)) ?? 'ready'
  const notes = notesOf(runs)
  const began = Math.min(...reports.map(({ startedAt }) => Date.parse(startedAt)))
  const ended = Math.max(...reports.map(({ startedAt, durationMs }) => Date.parse(startedAt) + durationMs))
  return {
    version: 1,
    tool: first.tool,
    verdict,
    environment: common(reports, ({ environment }) => environment),
    url: common(reports, ({ url }) => url),
    phase: common(reports, ({ phase }) => phase),
    checklist: common(reports, checklistOf) === null ? { ...first.checklist, sha256: null } : first.checklist,
    ...(reports.some(({ gateChanges }) => gateChanges) && { gateChanges: changes }),
    ...(causes.length > 0 && { causes }),
    ...(closedBy.length > 0 && { closedBy }),
    ...(notes.length > 0 && { notes }),
    ...document,
    ...(first.repository && common(reports, ({ repository }) => JSON.stringify(repository)) !== null
      ? { repository: first.repository }
      : {}),
    startedAt: new Date(began).toISOString(),
    durationMs: Math.max(0, ended - began),
    counts: countStatuses(items),
    items,
    runs: runs.map(toRun),
    ...(problems.length > 0 && { problems }),
  }
}

function toRun({ name, report }: Named): MergedRun {
  const { environment, url, phase, verdict, checklist, startedAt, durationMs, counts } = report
  return { name, environment, url, phase, verdict, ref: checklist.ref, startedAt, durationMs, counts }
}

/** What all reports have in common, or null. */
function common<T>(reports: readonly Report[], of: (report: Report) => T | null): T | null {
  const [first = null, ...others] = reports.map(of)
  return others.every((one) => one === first) ? first : null
}

/** A run is expected by its name or by its environment. */
function missing(runs: readonly Named[], expected: readonly string[]): Problem[] {
  const there = new Set(runs.flatMap(({ name, report }) => [name, report.environment]))
  return unique(expected)
    .filter((name) => !there.has(name))
    .map((name) => ({
      message: `There is no report of ${name}, which is expected`,
      suggestion: 'look at the job that makes it: it may have been skipped, cancelled, or its artifact not uploaded',
    }))
}

function otherCommits(runs: readonly Named[]): Problem[] {
  const named = runs.filter(({ report }) => report.checklist.ref !== null)
  if (new Set(named.map(({ report }) => report.checklist.ref)).size < 2) return []
  const each = named.map(({ name, report }) => `${name} of ${report.checklist.ref?.slice(0, 12)}`) // cut: a commit
  return [
    {
      message: `The reports are of different commits: ${each.join(', ')}`,
      suggestion: 'merge the reports of one workflow run; an older artifact says nothing of this commit',
    },
  ]
}

function theirs(runs: readonly Named[]): Problem[] {
  return runs.flatMap(({ name, report }) =>
    (report.problems ?? []).map((problem) => ({ ...problem, message: `${name}: ${problem.message}` })),
  )
}

function notesOf(runs: readonly Named[]): string[] {
  const checklists = new Set(runs.map(({ report }) => checklistOf(report))).size
  const several =
    checklists > 1 ? [`The runs are of ${count(checklists, 'checklist')}; their items are kept apart.`] : []
  const notes = unique(runs.flatMap(({ report }) => report.notes ?? []))
  return [...several, ...notes]
}

function documentOf(reports: readonly Report[]): Pick<Report, 'document'> {
  const path = common(reports, ({ document }) => document?.path ?? null)
  if (path === null) return {}
  return { document: { path, drift: unique(reports.flatMap(({ document }) => document?.drift ?? [])) } }
}

/** Each value once, by what it holds. */
function unique<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
}
