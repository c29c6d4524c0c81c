import type { Family, Found, Rule } from '../../../check/lint/rule.ts'
import type { Probe } from '../../../check/site/answer.ts'
import { servedAt, unasked, withoutAnswer } from '../../../check/site/silence.ts'
import type { RuleName } from '../../../words/index.ts'
import { envExamples } from '../catalogue/secrets.ts'
import { adminPageAtBase, statusAtBase } from '../catalogue/tools.ts'
import { evidentEnv } from '../content/env.ts'
import { defaultPage, directoryListing, sourceMap } from '../content/pages.ts'
import type { Seen } from '../judge.ts'
import { answersOf, judgeCandidates, matched, named } from './candidates.ts'

/** Paths of the catalogue that should not exist. Their content decides, not their status. */
function served(name: RuleName<'exposure'>): Rule<Seen> {
  return ({ site, candidates }) => judgeCandidates(candidates[name] ?? [], site)
}

const examples = new Set(envExamples.map(({ path }) => path))

/** Env files by what they hold for sure, whatever their status, and also where every path is answered so. */
function envFiles({ site, candidates }: Seen): readonly Found[] {
  const list = candidates['env-file'] ?? []
  const everywhere = evident(site.unknown)
  const single = list.flatMap(({ path }) => (examples.has(path) ? [] : evident(site.probes.get(path))))
  const found = everywhere.length > 0 ? everywhere : [...evident(site.base), ...single]
  const known = new Set([...found, ...single].map(({ url }) => url))
  return [...found, ...judgeCandidates(list, site).filter(({ url }) => !known.has(url))]
}

function evident(probe: Probe | undefined): readonly Found[] {
  for (const answer of probe === undefined ? [] : answersOf(probe)) {
    const what = evidentEnv(answer)
    if (what !== null) return probe === undefined ? [] : [servedAt(named(answer, probe), what)]
  }
  return []
}

/** Status pages of the catalogue, and one in place of the start page. */
function statusPages({ site, candidates }: Seen): readonly Found[] {
  const base = site.base.status < 300 ? statusAtBase(site.base) : null
  if (base !== null) return [servedAt(site.base, base)]
  return judgeCandidates(candidates['server-status'] ?? [], site)
}

/** Tools of the catalogue, and one in place of the start page; the default page of a server is said by its own rule. */
function adminPages({ site, candidates }: Seen): readonly Found[] {
  const isPage = site.base.status < 300 && site.base.fault === null && defaultPage(site.base) === null
  const what = isPage ? adminPageAtBase(site.base) : null
  const found = judgeCandidates(candidates['admin-page'] ?? [], site)
  if (what === null) return found
  const base = servedAt(site.base, what)
  return [base, ...found.filter(({ observed }) => observed !== base.observed)]
}

/** Folders of the catalogue, those of the page's own assets, and the base itself. */
function listings({ site, candidates }: Seen): readonly Found[] {
  const folders = site.folders.map((path) => ({ path, signature: directoryListing }))
  const found = judgeCandidates([...(candidates['directory-listing'] ?? []), ...folders], site)
  const base = directoryListing(site.base)
  return base === null ? found : [servedAt(site.base, base), ...found]
}

/** The page that a server shows before anything is deployed. */
function defaultPages({ site }: Seen): readonly Found[] {
  const { base } = site
  const what = defaultPage(base)
  if (what !== null) return [servedAt(base, what)]
  return withoutAnswer(unasked(base, site) ? [base] : [])
}

/** Maps that the page's own scripts name. */
function sourceMaps({ site }: Seen): readonly Found[] {
  const silent = site.maps.filter((probe) => unasked(probe, site))
  const found = site.maps.flatMap((probe) => {
    const match = matched(probe, sourceMap, site)
    return match === null ? [] : [servedAt(match.answer, match.what)]
  })
  return [...found, ...withoutAnswer(silent)]
}

/** The rules of this family by their names. */
export const servedRules = {
  'env-file': envFiles,
  git: served('git'),
  'version-control': served('version-control'),
  'ds-store': served('ds-store'),
  dump: served('dump'),
  'editor-backup': served('editor-backup'),
  'config-file': served('config-file'),
  'source-code': served('source-code'),
  'log-file': served('log-file'),
  'server-status': statusPages,
  actuator: served('actuator'),
  pprof: served('pprof'),
  phpinfo: served('phpinfo'),
  'admin-page': adminPages,
  'directory-listing': listings,
  'default-page': defaultPages,
  'source-map': sourceMaps,
} as const satisfies Family<'exposure'>
