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

/**
 * A foreign host that is broken into, or sold, runs what it likes in the page. What is pinned by a version does not
 * change, so that its digest can be named; a script that its vendor changes at will can have none.
 */
function foreignScripts({ page }: Seen): readonly Found[] {
  const own = siteOf(page.url)
  const found = new Map<string, Found>()
  for (const { url, use, by, integrity: digest } of page.outline.references) {
    if (use !== 'script' || digest?.trim() || page.assets.has(url) || !/^https?:/.test(url)) continue
    if (siteOf(url) === own || found.has(url)) continue
    const isPinned = pinned.test(new URL(url).pathname)
    found.set(url, {
      ...(isPinned ? {} : { unlessNamed: 'info' as const }),
      message: isPinned
        ? `${by} loads a fixed version from a foreign host without integrity`
        : `${by} runs whatever a foreign host sends`,
      expected: 'an integrity attribute, or the script on a host of the page',
      observed: 'none',
      url,
    })
  }
  return [...found.values()]
}

/** A version of three numbers, or a digest in the name. */
const pinned = /(?:^|[/@._-])v?\d{1,4}\.\d{1,4}\.\d{1,6}(?:[/._-]|$)|[._-][0-9a-f]{8,64}\.(?:min\.)?m?js$/

/** The last two labels of a host: hosts that share them are taken for those of one owner. */
function siteOf(url: string): string {
  const { hostname } = new URL(url)
  return /^[\d.]+$|:/.test(hostname) ? hostname : hostname.split('.').slice(-2).join('.')
}

/** The rules of this family by their names. */
export const integrityRules = {
  integrity: onAssets('integrity', integrity),
  'foreign-scripts': foreignScripts,
} as const satisfies Family<'page'>
