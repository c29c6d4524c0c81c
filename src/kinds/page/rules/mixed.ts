import { type Family, type Found, type NotJudged, notJudged } from '../../../check/lint/rule.ts'
import { isLoopback } from '../../../formats/host.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import { unjudgedFix } from '../../../words/unjudged.ts'
import { byUrl, namedBy } from '../assets.ts'
import type { Seen } from '../judge.ts'
import { onReferences } from './load.ts'

/** A page over https names nothing over http; pictures and films are tried over https by browsers. */
function mixedContent({ page }: Seen): readonly Found[] | NotJudged {
  if (!page.url.startsWith('https:')) {
    const message = 'The page is not served over https, so mixed content cannot be judged'
    return notJudged('the page is not served over https', {
      note: { message, expected: 'an https URL', observed: 'http', fix: unjudgedFix.https },
    })
  }
  return (
    [...byUrl(page)]
      .map(([url, references]) => {
        const asset = page.assets.get(url)
        return [asset?.answer === 'elsewhere' ? asset.location : url, references] as const
      })
      // Loopback counts as trustworthy in browsers.
      .filter(([url]) => url.startsWith('http:') && !isLoopback(new URL(url).hostname))
      .map(([url, references]) => {
        const passive = references.every(({ use }) => use === 'image' || use === 'media' || use === 'form')
        return {
          ...(passive ? { level: 'warning' as const } : {}),
          message: `${namedBy(references)} is loaded over http`,
          expected: 'https',
          observed: bounded(url),
          url: page.url,
        }
      })
  )
}

/** The rules of this family by their names. */
export const mixedRules = {
  'mixed-content': onReferences(mixedContent, () => true),
} as const satisfies Family<'page'>
