import { type Family, type Found, isNotJudged, type Rule } from '../../../check/lint/rule.ts'
import type { RuleName } from '../../../words/index.ts'
import { unjudgedFix } from '../../../words/unjudged.ts'
import { byUrl, namedBy } from '../assets.ts'
import type { Seen } from '../judge.ts'
import type { Observation } from '../observation.ts'

/** Rules that can be told only of assets that answer. */
const assetRules = [
  'assets-load',
  'asset-type',
  'assets-cached',
  'assets-compressed',
  'integrity',
] as const satisfies readonly RuleName<'page'>[]

/** Which of them says what does not answer: the first that is an error, or else the first that is asked. */
function speakerOf({ levelOf }: Seen): RuleName<'page'> | undefined {
  return assetRules.find((name) => levelOf(name) === 'error') ?? assetRules.find((name) => levelOf(name) !== null)
}

/** A rule on assets that answer; what does not answer is said by one of these rules. */
export function onAssets(name: (typeof assetRules)[number], judge: Rule<Seen>): Rule<Seen> {
  return (seen) => {
    const result = judge(seen)
    if (speakerOf(seen) !== name) return result
    const missing = assetsLoad(seen)
    return isNotJudged(result) ? { ...result, beside: [...missing, ...(result.beside ?? [])] } : [...missing, ...result]
  }
}

/**
 * A rule on everything that the page names and its styles name: what is not known of that is an error of the rule, unless
 * one on assets says it as one.
 * @param matters whether something that the page loads besides could break the rule
 */
export function onReferences(judge: Rule<Seen>, matters: (page: Observation) => boolean): Rule<Seen> {
  return (seen) => {
    const result = judge(seen)
    const speaker = speakerOf(seen)
    const isSaid = speaker !== undefined && seen.levelOf(speaker) === 'error'
    if (isNotJudged(result) || isSaid || !matters(seen.page)) return result
    return [...result, ...unanswered(seen.page), ...unknown(seen.page)]
  }
}

/** Every asset is asked and answers 200. */
function assetsLoad({ page, isNamed }: Seen): readonly Found[] {
  const found: Found[] = [...unanswered(page)]
  for (const [url, references] of byUrl(page)) {
    const asset = page.assets.get(url)
    if (asset === undefined || asset.answer === 'fault') continue
    const by = namedBy(references)
    const certain = references.some((one) => one.certain)
    const level = certain ? {} : ({ level: 'warning' } as const)
    if (asset.answer === 'elsewhere') {
      found.push({
        level: 'warning',
        message: `${by} redirects to a host that is not asked`,
        expected: '200 from a host of the page, or its host under `hosts`',
        observed: asset.location,
        url,
        fix: unjudgedFix.otherHost,
      })
    } else if (asset.status !== 200) {
      const message = `${by} answers ${asset.status}`
      found.push({ ...level, message, expected: '200', observed: `${asset.status}`, url })
    }
  }
  found.push(...unknown(page))
  if (found.length === 0 && !isNamed && loadsNothing(page)) {
    // What a page does not load cannot be missing; an empty shell is no page that arrived.
    return [
      {
        level: 'info',
        url: page.url,
        message: 'The page loads no script, style, image or font, so there is none that could be missing',
        expected: 'every asset of the page answers',
        observed: 'a page of text alone',
        fix: unjudgedFix.noAssets,
      },
    ]
  }
  if (![...page.assets.values()].some((asset) => asset.answer === 'response')) {
    found.push({
      url: page.url,
      inconclusive: true,
      fix: unjudgedFix.noAssets,
      message: 'The page loads nothing from its own host, so no asset was checked',
      expected: 'at least one script, style, image or font; name other hosts of yours under `hosts`',
      observed: `${page.outline.references.length} references, none of them to be asked`,
    })
  }
  return found
}

/** Whether a page shows text and names nothing that a browser would load with it. */
function loadsNothing({ outline }: Observation): boolean {
  return outline.says && !outline.tooMuch && outline.references.every(({ use }) => use === 'form')
}

/** Assets that gave no answer. */
function unanswered(page: Observation): Found[] {
  return [...byUrl(page)].flatMap(([url, references]): Found[] => {
    const asset = page.assets.get(url)
    if (asset?.answer !== 'fault') return []
    const { message, observed } = asset
    return [{ message: `${message} (${namedBy(references)})`, expected: '200', observed, url, inconclusive: true }]
  })
}

/** Why it is not known what else the page loads. */
function unknown(page: Observation): Found[] {
  const found: Found[] = page.unreadStyles.map(({ url, reason }) => ({
    message: 'What a style loads is not known',
    expected: 'a style that can be read',
    observed: `it ${reason}`,
    url,
    inconclusive: true,
  }))
  if (page.cut > 0) {
    found.unshift({
      message: 'The page loads more than was asked',
      expected: 'every asset asked; raise `max-assets`',
      observed: `${page.assets.size} asked, ${page.cut} left out`,
      url: page.url,
      inconclusive: true,
      fix: unjudgedFix.maxAssets,
    })
  }
  return found
}

/** The rules of this family by their names. */
export const loadRules = {
  'assets-load': assetsLoad,
} as const satisfies Family<'page'>
