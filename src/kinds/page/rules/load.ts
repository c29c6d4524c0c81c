import type { Draft } from '../../../check/kind.ts'
import type { SelectedRules } from '../../../check/lint/select.ts'
import type { RuleId } from '../../../words/index.ts'
import { byUrl, namedBy } from '../assets.ts'
import type { Observation } from '../observation.ts'

/** Rules on assets; what could not be judged is reported once, under the first of these that was selected. */
const assetRules: readonly RuleId[] = [
  'page/assets-load',
  'page/asset-type',
  'page/assets-cached',
  'page/assets-compressed',
  'page/integrity',
]

/** What does not answer 200 or could not be asked, once, whichever rule on assets was selected. */
export function missingAssets(page: Observation, selected: SelectedRules): readonly Draft[] {
  const rule = assetRules.find((id) => selected.has(id))
  if (rule === undefined) return []
  const drafts: Draft[] = []
  for (const [url, references] of byUrl(page)) {
    const asset = page.assets.get(url)
    if (asset === undefined) continue
    const by = namedBy(references)
    const certain = references.some((one) => one.certain)
    const level = certain ? {} : ({ level: 'warning' } as const)
    if (asset.answer === 'fault') {
      const { message, observed } = asset
      drafts.push({ rule, message: `${message} (${by})`, expected: '200', observed, url, inconclusive: true })
    } else if (asset.answer === 'elsewhere') {
      drafts.push({
        rule,
        level: 'warning',
        message: `${by} redirects to a host that is not asked`,
        expected: '200 from a host of the page, or its host under `hosts`',
        observed: asset.location,
        url,
      })
    } else if (asset.status !== 200) {
      const message = `${by} answers ${asset.status}`
      drafts.push({ rule, ...level, message, expected: '200', observed: `${asset.status}`, url })
    }
  }
  const inconclusive = { rule, url: page.url, inconclusive: true } as const
  if (page.cut > 0) {
    drafts.push({
      ...inconclusive,
      message: 'The page loads more than was asked',
      expected: 'every asset asked; raise `max-assets`',
      observed: `${page.assets.size} asked, ${page.cut} left out`,
    })
  }
  for (const style of page.unreadStyles) {
    drafts.push({
      ...inconclusive,
      message: 'What a style loads is not known',
      expected: 'a style that can be read',
      observed: `it ${style.reason}`,
      url: style.url,
    })
  }
  if (![...page.assets.values()].some((asset) => asset.answer === 'response')) {
    drafts.push({
      ...inconclusive,
      message: 'The page loads nothing from its own host, so no asset was checked',
      expected: 'at least one script, style, image or font; name other hosts of yours under `hosts`',
      observed: `${page.outline.references.length} references, none of them to be asked`,
    })
  }
  return drafts
}
