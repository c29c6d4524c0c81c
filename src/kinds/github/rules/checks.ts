import type { Draft } from '../../../check/kind.ts'
import { mismatch } from '../../../expect/matcher.ts'
import type { OwnJob } from '../../../model/hosted.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import { didYouMean } from '../../../words/suggest.ts'
import type { Observation, SeenCheck } from '../observation.ts'
import type { NamedCheck } from '../schema.ts'
import { refusedDraft } from './refused.ts'

/** Each named check of the commit, whoever reports it. Pure. */
export function judgeChecks(
  { runs, statuses }: NonNullable<Observation['checks']>,
  named: readonly NamedCheck[],
  job: OwnJob | null,
): Draft[] {
  const refused = [
    ...(runs.ok ? [] : [refusedDraft(runs, 'the check runs of the commit', '`checks: read`')]),
    ...(statuses.ok ? [] : [refusedDraft(statuses, 'the statuses of the commit', '`statuses: read`')]),
  ]
  if (!runs.ok || !statuses.ok) return refused
  const all = [...runs.value, ...statuses.value]
  return named.flatMap((one) => judgeNamed(all, one, job))
}

function judgeNamed(all: readonly SeenCheck[], named: NamedCheck, job: OwnJob | null): Draft[] {
  const { name, source, conclusion = 'success' } = named
  const shown = `The check ${bounded(name)}${source === undefined ? '' : ` of ${source}`}`
  const alike = all.filter((one) => one.name === name)
  const own = alike.filter((one) => isOwn(one, job))
  const found = alike.filter((one) => !own.includes(one) && isFrom(one, source))
  if (found.length === 0 && own.length > 0) {
    const message = `${shown} is this very job`
    return [{ rule: 'github/own-check', message, expected: 'another job', observed: 'its own', inconclusive: true }]
  }
  if (found.length === 0) {
    const others = [...new Set(alike.map((one) => one.source ?? 'nobody'))]
    const near = didYouMean(name, [...new Set(all.map((one) => one.name))])
    const observed = others.length > 0 ? `one of ${others.join(', ')}` : `no such check${near}`
    return [
      {
        rule: 'github/check-missing',
        message: `${shown} is not there`,
        expected: 'a check',
        observed: bounded(observed),
      },
    ]
  }
  const counting = counted(found)
  const faults = counting.flatMap((one): Draft[] => {
    const url = linkOf(one)
    const by = one.source === null ? '' : ` (${one.source})`
    if (!one.ended) {
      const needs = isOfRun(one, job)
        ? ', and is of this very run: where it needs this job, it never will before it'
        : ''
      const message = `${shown} has not ended${needs}`
      return [
        {
          rule: 'github/check-pending',
          message,
          expected: 'a conclusion',
          observed: bounded(`${one.state}${by}`),
          ...url,
        },
      ]
    }
    const differs = mismatch(conclusion, one.state)
    if (differs === null) return []
    const message = `${shown} did not end as expected`
    const observed = bounded(`${one.state}${by}`)
    return [{ rule: 'github/check-conclusion', message, expected: differs.expected, observed, ...url }]
  })
  if (faults.length > 0) return faults
  const observed = counting.map(({ state, source: by }) => `${state}${by === null ? '' : ` (${by})`}`).join(', ')
  return [{ rule: 'github/seen', message: shown, expected: 'for information', observed: bounded(observed) }]
}

/** Names of an app are taken from its login as well; a person is named with `@`, so that nobody calls himself an app. */
function isFrom({ source: by, kind }: SeenCheck, source: string | undefined): boolean {
  if (source === undefined) return true
  const wanted = source.toLowerCase()
  const who = by?.toLowerCase()
  if (wanted.startsWith('@')) return kind === 'status' && `@${who}` === wanted
  return kind === 'run' ? who === wanted : who === `${wanted}[bot]`
}

/** By its id; else by its key, of this very run, where the job has no other name. */
function isOwn({ id, kind, name, url }: SeenCheck, job: OwnJob | null): boolean {
  if (job === null || kind !== 'run') return false
  if (job.checkRun !== null) return id === job.checkRun
  if (job.key === null || !isOfRun({ url }, job)) return false
  return name === job.key || name.endsWith(` / ${job.key}`) || name.startsWith(`${job.key} (`)
}

function isOfRun({ url }: Pick<SeenCheck, 'url'>, job: OwnJob | null): boolean {
  return job?.run != null && url?.includes(`/actions/runs/${job.run}/`) === true
}

/** Where the run can be looked at; whoever reports it chose the text. */
function linkOf({ url }: SeenCheck): { readonly url?: string } {
  const target = url === null ? null : URL.parse(url)
  const isLink =
    target !== null && /^https?:$/.test(target.protocol) && target.username === '' && target.password === ''
  return isLink && target.href.length <= longestLink ? { url: target.href } : {}
}

const longestLink = 300

/** What has ended without a word of its own is replaced by what came after it. */
const replaced = new Set(['success', 'cancelled', 'skipped', 'stale', 'neutral'])

/**
 * Of each source the newest attempt in each run of a workflow; of several runs the newest, and before it those that failed
 * or still run, since two workflows may have jobs of one name.
 */
function counted(found: readonly SeenCheck[]): readonly SeenCheck[] {
  const bySource = Map.groupBy(found, ({ kind, source }) => `${kind} ${source}`)
  return [...bySource.values()].flatMap((ofSource) => {
    const bySuite = Map.groupBy(ofSource, ({ suite }) => suite)
    const newestFirst = [...bySuite.values()].map(newest).sort((one, other) => other.id - one.id)
    return newestFirst.filter(({ state, ended }, at) => at === 0 || !ended || !replaced.has(state))
  })
}

function newest(checks: readonly SeenCheck[]): SeenCheck {
  return checks.reduce((best, one) => (one.id > best.id ? one : best))
}
