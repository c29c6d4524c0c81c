import type { Family, Found, Rule } from '../../../check/lint/rule.ts'
import type { Answer, Probe } from '../../../check/site/answer.ts'
import { servedAt, unasked, withoutAnswer } from '../../../check/site/silence.ts'
import type { RuleName } from '../../../words/index.ts'
import { type Candidate, candidates } from '../catalogue.ts'
import { defaultPage, directoryListing, type Signature, sourceMap } from '../content.ts'
import type { Seen } from '../judge.ts'
import type { Observation } from '../observation.ts'

/** Paths of the catalogue that should not exist. Their content decides, not their status. */
function served(name: RuleName<'exposure'>): Rule<Seen> {
  return ({ site }) => judgeCandidates(candidates[name] ?? [], site)
}

function judgeCandidates(list: readonly Candidate[], site: Observation): readonly Found[] {
  const found: Found[] = []
  const silent: Probe[] = []
  for (const { path, signature, level } of list) {
    const probe = site.probes.get(path)
    if (probe === undefined) continue
    const match = matched(probe, signature, site)
    if (match !== null) found.push({ ...servedAt(match.answer, match.what), ...(level ? { level } : {}) })
    else if (unasked(probe, site.unknown)) silent.push(probe)
  }
  return [...found, ...withoutAnswer(silent)]
}

/** A site that answers everything with the same text exposes nothing by it. */
function matched(
  probe: Probe,
  signature: Signature,
  { unknown }: Observation,
): { readonly answer: Answer; readonly what: string } | null {
  if (probe.asked === 'fault' || probe.status < 200 || probe.status > 299 || probe.fault !== null) return null
  const what = signature(probe)
  if (what === null) return null
  const everywhere = unknown.asked === 'answer' && unknown.status < 300 && signature(unknown) === what
  return everywhere ? null : { answer: probe, what }
}

/** Folders of the catalogue, those of the page's own assets, and the base itself. */
function listings({ site }: Seen): readonly Found[] {
  const folders = site.folders.map((path) => ({ path, signature: directoryListing }))
  const found = judgeCandidates([...(candidates['directory-listing'] ?? []), ...folders], site)
  const base = directoryListing(site.base)
  return base === null ? found : [servedAt(site.base, base), ...found]
}

/** The page that a server shows before anything is deployed. */
function defaultPages({ site: { base, unknown } }: Seen): readonly Found[] {
  const what = defaultPage(base)
  if (what !== null) return [servedAt(base, what)]
  return withoutAnswer(unasked(base, unknown) ? [base] : [])
}

/** Maps that the page's own scripts name. */
function sourceMaps({ site }: Seen): readonly Found[] {
  const silent = site.maps.filter((probe) => unasked(probe, site.unknown))
  const found = site.maps.flatMap((probe) => {
    const match = matched(probe, sourceMap, site)
    return match === null ? [] : [servedAt(match.answer, match.what)]
  })
  return [...found, ...withoutAnswer(silent)]
}

/** The rules of this family by their names. */
export const servedRules = {
  'env-file': served('env-file'),
  git: served('git'),
  'version-control': served('version-control'),
  'ds-store': served('ds-store'),
  dump: served('dump'),
  'editor-backup': served('editor-backup'),
  'config-file': served('config-file'),
  'server-status': served('server-status'),
  actuator: served('actuator'),
  pprof: served('pprof'),
  phpinfo: served('phpinfo'),
  'directory-listing': listings,
  'default-page': defaultPages,
  'source-map': sourceMaps,
} as const satisfies Family<'exposure'>
