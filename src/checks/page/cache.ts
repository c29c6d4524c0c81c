import type { Draft } from '../define.ts'
import { bounded } from '../get.ts'
import { okAssets, usesOf } from './assets.ts'
import type { Answered } from './model.ts'
import type { RuleInput } from './rules.ts'

const year = 31_536_000

/**
 * Scripts, styles and fonts have a lifetime, and a year where their name changes with their content.
 * Images may be somebody's uploads: without a hash in their name they only warn.
 */
export function assetsCached({ page, named }: RuleInput): readonly Draft[] {
  const rule = 'page/assets-cached'
  const uses = usesOf(page)
  const judged = okAssets(page).filter(({ url }) =>
    [...(uses.get(url) ?? [])].some((use) => use === 'script' || use === 'style' || use === 'font' || use === 'image'),
  )
  if (judged.length === 0) {
    return [
      {
        rule,
        ...(named ? { inconclusive: true as const } : { level: 'info' as const }),
        message: 'No asset answered that could be cached',
        expected: 'at least one script, style, font or image of the page',
        observed: 'none',
        url: page.url,
      },
    ]
  }
  return judged.flatMap((asset): Draft[] => {
    const hashed = hasHashInName(asset.url)
    const life = lifetime(asset)
    const observed = bounded(
      asset.cacheControl.join(', ') || (asset.expires ? `Expires: ${asset.expires}` : 'no Cache-Control'),
    )
    const image = [...(uses.get(asset.url) ?? [])].every((use) => use === 'image')
    if (hashed && life.seconds < year) {
      const message = 'A file with a hash in its name is not cached for a year'
      return [{ rule, message, expected: `max-age of at least ${year}`, observed, url: asset.url }]
    }
    if (!hashed && life.seconds <= 0) {
      return [
        {
          rule,
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
      return [{ rule, level: 'info', message, expected: 'immutable', observed, url: asset.url }]
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

/** RFC 9111 section 4.2.1: `max-age` goes before `Expires`; what cannot be read counts as stale. */
function lifetime(asset: Answered): Lifetime {
  const directives = new Map<string, string>()
  for (const part of asset.cacheControl.join(',').split(',')) {
    const [name = '', value = ''] = part.trim().split(/\s*=\s*/)
    if (name !== '' && !directives.has(name.toLowerCase()))
      directives.set(name.toLowerCase(), value.replaceAll('"', ''))
  }
  const immutable = directives.has('immutable')
  if (directives.has('no-store')) return { seconds: 0, immutable, revalidates: false }
  if (directives.has('no-cache')) return { seconds: 0, immutable, revalidates: true }
  const maxAge = directives.get('max-age')
  if (maxAge !== undefined) {
    const seconds = /^\d{1,15}$/.test(maxAge) ? Number(maxAge) : 0
    return { seconds, immutable, revalidates: maxAge === '0' }
  }
  const expires = Date.parse(asset.expires ?? '')
  const from = Date.parse(asset.date ?? '')
  const seconds = Number.isNaN(expires) || Number.isNaN(from) ? 0 : Math.floor((expires - from) / 1000)
  return { seconds, immutable, revalidates: false }
}

const extension = String.raw`\.(?:min\.)?[a-z0-9]{2,11}$`
const longHash = new RegExp(String.raw`[._~-]([0-9a-f]{8,64})(?:\.chunk|\.bundle)?${extension}`, 'i')
const shortHash = new RegExp(`[._-]([A-Za-z0-9_-]{8})${extension}`)
const bareHash = new RegExp(`/([0-9a-f]{16,64})${extension}`, 'i')

/** Whether a file name holds a hash of the content, as Django, webpack, Vite, esbuild, Rails and Next write it. */
export function hasHashInName(url: string): boolean {
  const { pathname } = new URL(url)
  if (bareHash.test(pathname)) return true
  const long = longHash.exec(pathname)?.[1]
  if (long !== undefined && /\d/.test(long) && /[a-f]/i.test(long)) return true
  const short = shortHash.exec(pathname)?.[1]
  if (short === undefined) return false
  // A word, a version or a date is no hash: a hash mixes digits and capitals into it.
  const mixed = [/\d/, /[a-z]/, /[A-Z]/].filter((kind) => kind.test(short)).length
  if (/^[A-Z]?[a-z]+\d*$/.test(short)) return false
  if (/[_-]/.test(short)) return mixed === 3
  // SemiBold may be two words or a hash; in the folder where Vite writes it is a hash.
  if (/^[A-Za-z]+$/.test(short)) return mixed === 2 && pathname.includes('/assets/')
  return mixed >= 2
}
