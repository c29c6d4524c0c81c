import type { Family, Found } from '../../../check/lint/rule.ts'
import { errorPaths, debugPages as judgeDebugPages } from '../../../check/site/debug-pages.ts'
import { servedAt, unasked, withoutAnswer } from '../../../check/site/silence.ts'
import { debugPage, stackTrace } from '../../../formats/debug-page.ts'
import { onDebugPage, onTrace } from '../../../words/seen-advice.ts'
import { parcel } from '../catalogue/tools.ts'
import type { Seen } from '../judge.ts'
import { seenCandidates } from './candidates.ts'

/** Debug pages, wherever one was seen, and development servers that show none. */
function debugPages({ site }: Seen): readonly Found[] {
  const parcels = seenCandidates(parcel, site).map((found) => ({ ...found, ...onDebugPage('Parcel') }))
  return [...judgeDebugPages(site), ...parcels]
}

/** Stack traces in error pages; a debug page is said by its own rule where that is asked. */
function stackTraces({ site, asks }: Seen): readonly Found[] {
  const { base, unknown } = site
  const probes = [base, unknown, ...errorPaths.flatMap((path) => site.probes.get(path) ?? [])]
  const found = new Map<string, Found>()
  for (const probe of probes) {
    if (probe.asked === 'fault') continue
    if (asks('debug-page') && debugPage(probe) !== null) continue
    const what = stackTrace(probe)
    if (what !== null && !found.has(what)) found.set(what, { ...servedAt(probe, what), ...onTrace(what) })
  }
  if (found.size > 0) return [...found.values()]
  return withoutAnswer(probes.filter((probe) => unasked(probe, site, 'errors')))
}

/** The rules of this family by their names. */
export const errorsRules = {
  'debug-page': debugPages,
  'stack-trace': stackTraces,
} as const satisfies Family<'exposure'>
