import { type Family, type Found, isNotJudged, type Rule } from '../../../check/lint/rule.ts'
import type { RuleName } from '../../../words/index.ts'
import { byUrl, namedBy } from '../assets.ts'
import type { Seen } from '../judge.ts'

/** Rules that can be told only of assets that answer. */
const assetRules = [
  'assets-load',
  'asset-type',
  'assets-cached',
  'assets-compressed',
  'integrity',
] as const satisfies readonly RuleName<'page'>[]

/** A rule on assets that answer; what does not answer is said by the first of these rules that is asked. */
export function onAssets(name: (typeof assetRules)[number], judge: Rule<Seen>): Rule<Seen> {
  return (seen) => {
    const result = judge(seen)
    if (assetRules.find(seen.asks) !== name) return result
    const missing = assetsLoad(seen)
    return isNotJudged(result) ? { ...result, beside: [...missing, ...(result.beside ?? [])] } : [...missing, ...result]
  }
}

/** Every asset is asked and answers 200. */
function assetsLoad({ page }: Seen): readonly Found[] {
  const found: Found[] = []
  for (const [url, references] of byUrl(page)) {
    const asset = page.assets.get(url)
    if (asset === undefined) continue
    const by = namedBy(references)
    const certain = references.some((one) => one.certain)
    const level = certain ? {} : ({ level: 'warning' } as const)
    if (asset.answer === 'fault') {
      const { message, observed } = asset
      found.push({ message: `${message} (${by})`, expected: '200', observed, url, inconclusive: true })
    } else if (asset.answer === 'elsewhere') {
      found.push({
        level: 'warning',
        message: `${by} redirects to a host that is not asked`,
        expected: '200 from a host of the page, or its host under `hosts`',
        observed: asset.location,
        url,
      })
    } else if (asset.status !== 200) {
      const message = `${by} answers ${asset.status}`
      found.push({ ...level, message, expected: '200', observed: `${asset.status}`, url })
    }
  }
  const inconclusive = { url: page.url, inconclusive: true } as const
  if (page.cut > 0) {
    found.push({
      ...inconclusive,
      message: 'The page loads more than was asked',
      expected: 'every asset asked; raise `max-assets`',
      observed: `${page.assets.size} asked, ${page.cut} left out`,
    })
  }
  for (const style of page.unreadStyles) {
    found.push({
      ...inconclusive,
      message: 'What a style loads is not known',
      expected: 'a style that can be read',
      observed: `it ${style.reason}`,
      url: style.url,
    })
  }
  if (![...page.assets.values()].some((asset) => asset.answer === 'response')) {
    found.push({
      ...inconclusive,
      message: 'The page loads nothing from its own host, so no asset was checked',
      expected: 'at least one script, style, image or font; name other hosts of yours under `hosts`',
      observed: `${page.outline.references.length} references, none of them to be asked`,
    })
  }
  return found
}

/** The rules of this family by their names. */
export const loadRules = {
  'assets-load': assetsLoad,
} as const satisfies Family<'page'>
