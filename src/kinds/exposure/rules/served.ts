import type { Draft } from '../../../check/kind.ts'
import type { SelectedRules } from '../../../check/lint/select.ts'
import { foreignHost } from '../../../check/site/foreign-host.ts'
import { unasked } from '../../../check/site/unasked.ts'
import { debugPage, stackTrace } from '../../../formats/debug-page.ts'
import { type Candidate, candidates, type ExposureRuleId } from '../catalogue.ts'
import { defaultPage, directoryListing, type Signature, sourceMap } from '../content.ts'
import type { Answer, ExposureObservation, Probe } from '../observation.ts'
import { traceMethod } from './trace-method.ts'

export interface RuleInput {
  readonly seen: ExposureObservation
  readonly selected: SelectedRules
  /** Whether the checklist named rules, so that "nothing to judge" is no pass. */
  readonly named: boolean
}

type ExposureRule = (input: RuleInput) => readonly Draft[]

/** Every rule of this kind with its logic. That the base stays on its host is a condition (`conditions.ts`). */
export const exposureRules: Record<Exclude<ExposureRuleId, 'exposure/other-host'>, ExposureRule> = {
  'exposure/debug-page': debugPages,
  'exposure/stack-trace': stackTraces,
  'exposure/env-file': served('exposure/env-file'),
  'exposure/git': served('exposure/git'),
  'exposure/version-control': served('exposure/version-control'),
  'exposure/ds-store': served('exposure/ds-store'),
  'exposure/dump': served('exposure/dump'),
  'exposure/editor-backup': served('exposure/editor-backup'),
  'exposure/config-file': served('exposure/config-file'),
  'exposure/server-status': served('exposure/server-status'),
  'exposure/actuator': served('exposure/actuator'),
  'exposure/pprof': served('exposure/pprof'),
  'exposure/phpinfo': served('exposure/phpinfo'),
  'exposure/directory-listing': listings,
  'exposure/default-page': defaultPages,
  'exposure/source-map': sourceMaps,
  'exposure/foreign-host': foreignHost,
  'exposure/trace-method': traceMethod,
}

function finding(rule: ExposureRuleId, answer: Answer, what: string): Draft {
  return {
    rule,
    message: `${new URL(answer.url).pathname} serves ${what}`,
    expected: 'not served',
    observed: `${answer.status}, ${what}`,
    url: answer.url,
  }
}

/** Paths that should not exist. Their content decides, not their status. */
function served(rule: ExposureRuleId): ExposureRule {
  return ({ seen }) => judgeCandidates(rule, candidates[rule] ?? [], seen)
}

function judgeCandidates(rule: ExposureRuleId, list: readonly Candidate[], seen: ExposureObservation): Draft[] {
  const drafts: Draft[] = []
  const silent: Probe[] = []
  for (const { path, signature, level } of list) {
    const probe = seen.probes.get(path)
    if (probe === undefined) continue
    const what = matched(probe, signature, seen)
    if (what !== null) drafts.push({ ...finding(rule, probe as Answer, what), ...(level ? { level } : {}) })
    else if (unasked(probe, seen)) silent.push(probe)
  }
  return [...drafts, ...withoutAnswer(rule, silent)]
}

/** A site that answers everything with the same text exposes nothing by it. */
function matched(probe: Probe, signature: Signature, seen: ExposureObservation): string | null {
  if (probe.asked === 'fault' || probe.status < 200 || probe.status > 299 || probe.fault !== null) return null
  const what = signature(probe)
  if (what === null) return null
  const everywhere = seen.unknown.asked === 'answer' && seen.unknown.status < 300 && signature(seen.unknown) === what
  return everywhere ? null : what
}

function withoutAnswer(rule: ExposureRuleId, silent: readonly Probe[]): Draft[] {
  const [first] = silent
  if (!first) return []
  const paths = [...new Set(silent.map(({ path }) => path))]
  return [
    {
      rule,
      message: `Whether this is served is not known: ${paths.length} of the paths gave no usable answer`,
      expected: 'an answer that says what is served there',
      observed: `${reason(first)} for ${paths.slice(0, 5).join(', ')}${paths.length > 5 ? ', …' : ''}`,
      url: first.url,
      fix: 'Let the gate through the firewall or rate limit, ask from inside, or give a longer `timeout`.',
      inconclusive: true,
    },
  ]
}

function reason(probe: Probe): string {
  if (probe.asked === 'fault') return probe.observed
  return probe.fault === null ? `${probe.status}` : `${probe.status}, the body ${probe.fault}`
}

function debugPages({ seen }: RuleInput): readonly Draft[] {
  const rule = 'exposure/debug-page'
  const errors = [seen.base, seen.unknown, ...(seen.foreignHost ? [seen.foreignHost.probe] : [])]
  const extra = (candidates[rule] ?? []).flatMap(({ path }) => seen.probes.get(path) ?? [])
  const found = new Map<string, Draft>()
  for (const probe of [...errors, ...extra]) {
    const what = probe.asked === 'answer' ? debugPage(probe) : null
    if (what !== null && !found.has(what)) found.set(what, finding(rule, probe as Answer, what))
  }
  if (found.size > 0) return [...found.values()]
  // An error page has to be seen: one that is hidden or blocked says nothing about the application.
  return withoutAnswer(
    rule,
    [seen.unknown, ...extra].filter((probe) => unasked(probe, seen, 'errors')),
  )
}

function stackTraces({ seen, selected }: RuleInput): readonly Draft[] {
  const rule = 'exposure/stack-trace'
  const provoked = (candidates[rule] ?? []).flatMap(({ path }) => seen.probes.get(path) ?? [])
  const probes = [seen.base, seen.unknown, ...provoked]
  const found = new Map<string, Draft>()
  for (const probe of probes) {
    if (probe.asked === 'fault') continue
    if (selected.has('exposure/debug-page') && debugPage(probe) !== null) continue
    const what = stackTrace(probe)
    if (what !== null && !found.has(what)) found.set(what, finding(rule, probe, what))
  }
  if (found.size > 0) return [...found.values()]
  return withoutAnswer(
    rule,
    probes.filter((probe) => unasked(probe, seen, 'errors')),
  )
}

function listings({ seen }: RuleInput): readonly Draft[] {
  const folders = seen.folders.map((path) => ({ path, signature: directoryListing }))
  const rule = 'exposure/directory-listing'
  const found = judgeCandidates(rule, [...(candidates[rule] ?? []), ...folders], seen)
  const base = directoryListing(seen.base)
  return base === null ? found : [finding(rule, seen.base, base), ...found]
}

function defaultPages({ seen }: RuleInput): readonly Draft[] {
  const what = defaultPage(seen.base)
  if (what !== null) return [finding('exposure/default-page', seen.base, what)]
  return withoutAnswer('exposure/default-page', unasked(seen.base, seen) ? [seen.base] : [])
}

function sourceMaps({ seen }: RuleInput): readonly Draft[] {
  const rule = 'exposure/source-map'
  const silent = seen.maps.filter((probe) => unasked(probe, seen))
  const found = seen.maps.flatMap((probe) => {
    const what = matched(probe, sourceMap, seen)
    return what === null ? [] : [finding(rule, probe as Answer, what)]
  })
  return [...found, ...withoutAnswer(rule, silent)]
}
