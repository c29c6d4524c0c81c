import type { Family, Found } from '../../../check/lint/rule.ts'
import { readIntegrity } from '../../../formats/csp/match.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import type { Seen } from '../judge.ts'
import { onAssets } from './load.ts'

const strength = ['sha256', 'sha384', 'sha512']

/** As browsers do, only the strongest algorithm of an attribute is compared. */
function integrity({ page }: Seen): readonly Found[] {
  const found: Found[] = []
  const seen = new Set<string>()
  for (const reference of page.outline.references) {
    const asset = page.assets.get(reference.url)
    const key = `${reference.url} ${reference.integrity}`
    if (!reference.integrity?.trim() || seen.has(key)) continue
    if (asset?.answer !== 'response' || asset.status !== 200) continue
    seen.add(key)
    const url = reference.url
    const digests = readIntegrity(reference.integrity)
    const strongest = strength.findLast((name) => digests.some(({ algorithm }) => algorithm === name))
    if (strongest === undefined) {
      found.push({
        level: 'warning',
        message: `The integrity of ${reference.by} has no digest that browsers know, so it protects from nothing`,
        expected: 'sha256-, sha384- or sha512- and base64',
        observed: `${reference.integrity.length} characters without one`,
        url,
      })
    } else if (asset.digests === null) {
      const observed = 'a body that could not be read whole'
      found.push({
        message: `The digest of ${reference.by} cannot be compared`,
        expected: 'a whole body',
        observed,
        url,
        inconclusive: true,
      })
    } else if (
      !digests.some(({ algorithm, digest }) => algorithm === strongest && asset.digests?.[algorithm] === digest)
    ) {
      found.push({
        message: `The integrity of ${reference.by} does not match what is served; browsers refuse it`,
        expected: bounded(reference.integrity),
        observed: `${strongest}-${asset.digests[strongest]}`,
        url,
      })
    }
  }
  return found
}

/** The rules of this family by their names. */
export const integrityRules = {
  integrity: onAssets('integrity', integrity),
} as const satisfies Family<'page'>
