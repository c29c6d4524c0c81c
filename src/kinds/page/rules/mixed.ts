import type { Draft } from '../../../check/kind.ts'
import { isLoopback } from '../../../formats/host.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import { byUrl, namedBy } from '../assets.ts'
import type { RuleInput } from '../seen.ts'

/** A page over https names nothing over http; pictures and films are tried over https by browsers. */
export function mixedContent({ page, named }: RuleInput): readonly Draft[] {
  const rule = 'page/mixed-content'
  if (!page.url.startsWith('https:')) {
    return [
      {
        rule,
        ...(named ? { inconclusive: true as const } : { level: 'info' as const }),
        message: 'The page is not served over https, so mixed content cannot be judged',
        expected: 'an https URL',
        observed: 'http',
        url: page.url,
      },
    ]
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
          rule,
          ...(passive ? { level: 'warning' as const } : {}),
          message: `${namedBy(references)} is loaded over http`,
          expected: 'https',
          observed: bounded(url),
          url: page.url,
        }
      })
  )
}
