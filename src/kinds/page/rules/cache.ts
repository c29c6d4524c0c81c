import { type Family, type Found, type NotJudged, notJudged } from '../../../check/lint/rule.ts'
import { freshSeconds, isNeverFresh, readCacheControl } from '../../../formats/cache-control.ts'
import { hasHashInName } from '../../../formats/hashed-name.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import { unjudgedFix } from '../../../words/unjudged.ts'
import { okAssets, usesOf } from '../assets.ts'
import type { Seen } from '../judge.ts'
import type { Answered } from '../observation.ts'
import { onAssets } from './load.ts'

const year = 31_536_000

/**
 * Scripts, styles and fonts have a lifetime, and a year where their name changes with their content.
 * Images may be somebody's uploads: without a hash in their name they only warn.
 */
function assetsCached({ page, nowMs }: Seen): readonly Found[] | NotJudged {
  const uses = usesOf(page)
  const judged = okAssets(page).filter(({ url }) =>
    [...(uses.get(url) ?? [])].some((use) => use === 'script' || use === 'style' || use === 'font' || use === 'image'),
  )
  if (judged.length === 0) {
    const message = 'No asset answered that could be cached'
    const expected = 'at least one script, style, font or image of the page'
    return notJudged('no asset answered that could be cached', {
      note: { message, expected, observed: 'none', fix: unjudgedFix.noAssets },
    })
  }
  return judged.flatMap((asset): Found[] => {
    const hashed = hasHashInName(asset.url)
    const life = lifetime(asset, nowMs)
    const observed = bounded(
      asset.cacheControl.join(', ') || (asset.expires ? `Expires: ${asset.expires}` : 'no Cache-Control'),
    )
    const image = [...(uses.get(asset.url) ?? [])].every((use) => use === 'image')
    if (hashed && life.seconds < year) {
      const message = 'A file with a hash in its name is not cached for a year'
      return [{ message, expected: `max-age of at least ${year}`, observed, url: asset.url }]
    }
    if (!hashed && life.seconds <= 0) {
      return [
        {
          ...(image || life.revalidates ? { level: 'warning' as const } : {}),
          message: life.revalidates ? 'A static file is asked for again on every visit' : 'A static file is not cached',
          expected: 'Cache-Control with a max-age',
          observed,
          url: asset.url,
        },
      ]
    }
    if (hashed && !life.immutable) {
      const message = 'A file with a hash in its name is not marked immutable'
      return [{ level: 'info', message, expected: 'immutable', observed, url: asset.url }]
    }
    return []
  })
}

interface Lifetime {
  /** Seconds that a browser keeps it without asking. */
  readonly seconds: number
  readonly immutable: boolean
  readonly revalidates: boolean
}

function lifetime(asset: Answered, nowMs: number): Lifetime {
  const control = readCacheControl(asset.cacheControl)
  const immutable = control.directives.has('immutable')
  const stored = !control.directives.has('no-store')
  if (isNeverFresh(control)) return { seconds: 0, immutable, revalidates: stored }
  const seconds = freshSeconds(control, asset, nowMs)
  return { seconds, immutable, revalidates: control.directives.get('max-age') === '0' }
}

/** The rules of this family by their names. */
export const cacheRules = {
  'assets-cached': onAssets('assets-cached', assetsCached),
} as const satisfies Family<'page'>
