import type { Family, Found } from '../../../check/lint/rule.ts'
import type { Answer } from '../../../check/site/answer.ts'
import { errorPaths, debugPages as judgeDebugPages } from '../../../check/site/debug-pages.ts'
import { servedAt, unasked, withoutAnswer } from '../../../check/site/silence.ts'
import { debugPage, stackTrace } from '../../../formats/debug-page.ts'
import { onDebugPage, onTrace } from '../../../words/seen-advice.ts'
import { brokenQuery, parcel } from '../catalogue/tools.ts'
import type { Seen } from '../judge.ts'
import type { Observation } from '../observation.ts'
import { seenCandidates } from './candidates.ts'

/** Debug pages, wherever one was seen, and development servers that show none. */
function debugPages({ site }: Seen): readonly Found[] {
  const parcels = seenCandidates(parcel, site).map((found) => ({ ...found, ...onDebugPage('Parcel') }))
  const pages = [...judgeDebugPages(site), ...parcels]
  const isSeen = pages.some(({ inconclusive }) => !inconclusive)
  return isSeen ? pages : [...toBrokenBody(site, debugPage, onDebugPage), ...pages]
}

/** What is answered to a body that is no JSON. No answer says nothing: many a server takes no body at all. */
function toBrokenBody(
  { brokenBody }: Observation,
  sort: (answer: Answer) => string | null,
  advice: typeof onTrace,
): readonly Found[] {
  if (!brokenBody || brokenBody.asked === 'fault') return []
  const what = sort(brokenBody)
  if (what === null) return []
  const observed = `${brokenBody.status}, ${what}, to a POST that is no JSON`
  return [{ ...servedAt(brokenBody, what), ...advice(what), observed }]
}

/** Stack traces in error pages; a debug page is said by its own rule where that is asked. */
function stackTraces({ site, asks }: Seen): readonly Found[] {
  const { base, unknown } = site
  const probes = [base, unknown, ...errorPaths.flatMap((path) => site.probes.get(path) ?? [])]
  const ofQuery = site.probes.get(brokenQuery) ?? []
  const found = new Map<string, Found>()
  for (const probe of probes.concat(ofQuery)) {
    if (probe.asked === 'fault') continue
    if (asks('debug-page') && debugPage(probe) !== null) continue
    const what = stackTrace(probe)
    if (what !== null && !found.has(what)) found.set(what, { ...servedAt(probe, what), ...onTrace(what) })
  }
  if (found.size > 0) return [...found.values()]
  const isTold = (answer: Answer): boolean => asks('debug-page') && debugPage(answer) !== null
  const ofBody = toBrokenBody(site, (answer) => (isTold(answer) ? null : stackTrace(answer)), onTrace)
  if (ofBody.length > 0) return ofBody
  return withoutAnswer(probes.filter((probe) => unasked(probe, site, 'errors')))
}

/** The rules of this family by their names. */
export const errorsRules = {
  'debug-page': debugPages,
  'stack-trace': stackTraces,
} as const satisfies Family<'exposure'>
