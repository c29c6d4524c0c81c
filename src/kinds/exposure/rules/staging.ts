import type { Family, Found } from '../../../check/lint/rule.ts'
import type { Probe } from '../../../check/site/answer.ts'
import { unasked, withoutAnswer } from '../../../check/site/silence.ts'
import { isOwnMachine } from '../../../formats/host.ts'
import type { OwnAddress } from '../../../formats/html/addresses.ts'
import { isPublicHost } from '../../../formats/private-network.ts'
import { parseRobots } from '../../../formats/robots.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import { isHtml } from '../content/signature.ts'
import type { Seen } from '../judge.ts'
import type { Observation } from '../observation.ts'

/** The text of a file that robots read; null where there is none. */
function textOf(probe: Probe | null | undefined): string | null {
  if (!probe || probe.asked === 'fault' || probe.status > 299 || probe.fault !== null) return null
  return isHtml(probe) ? null : probe.text
}

function silence(probe: Probe | null | undefined, site: Observation): readonly Found[] {
  return probe && unasked(probe, site) ? withoutAnswer([probe]) : []
}

/** A robots.txt that keeps every robot off, as staging has one (RFC 9309 section 2.2.2). */
function robotsClosed({ site }: Seen): readonly Found[] {
  const text = textOf(site.robots)
  if (text === null || !site.robots) return silence(site.robots, site)
  if (!parseRobots(text).closesAll) return []
  return [
    {
      message: 'robots.txt keeps every search engine off the whole site',
      expected: 'no `Disallow: /` for all, on a site that people should find',
      observed: '`Disallow: /` for `User-agent: *`, and nobody else is let in',
      url: site.robots.url,
    },
  ]
}

/** A name of a site that is being built or tried, by one of its labels. */
const trial =
  /(?:^|[.-])(?:staging|stage|stg|dev|develop|development|test|testing|qa|uat|preview|preprod|sandbox)\d*(?=[.-])/i

/** Addresses that the site gives for itself and that are those of another one. */
function otherAddress({ site }: Seen): readonly Found[] {
  const host = new URL(site.base.url).hostname
  const wrong = [...(site.page?.own ?? []), ...ofRobots(site), ...ofSitemap(site)].filter(
    ({ by, url }) => by !== '<base href>' && isForeign(new URL(url).hostname, host),
  )
  const found = new Map(wrong.map((one) => [`${one.by} ${new URL(one.url).host}`, one]))
  return [
    ...[...found.values()].map(({ by, url }) => ({
      message: `${by} names another host than the site's own`,
      expected: `an address on ${bounded(host)}`,
      observed: bounded(url),
      url: site.base.url,
    })),
    ...silence(site.sitemap, site),
  ]
}

function ofRobots(site: Observation): OwnAddress[] {
  const text = textOf(site.robots)
  if (text === null) return []
  return parseRobots(text).sitemaps.flatMap((one) => absolute('Sitemap of robots.txt', one, site))
}

/** Addresses of a sitemap that are looked at. */
const mostAddresses = 200

function ofSitemap(site: Observation): OwnAddress[] {
  const text = textOf(site.sitemap)
  if (text === null || !/<(?:urlset|sitemapindex)\b/.test(text)) return []
  const all = [...text.matchAll(/<loc>\s{0,20}([^<\s]{1,2000})/g)].slice(0, mostAddresses) // cut: a list
  return all.flatMap(([, url = '']) => absolute('<loc> of sitemap.xml', url, site))
}

function absolute(by: string, text: string, { base }: Observation): OwnAddress[] {
  const url = URL.parse(text, base.url)
  return url && /^https?:$/.test(url.protocol) ? [{ by, url: url.href }] : []
}

/**
 * Whether a host is the one of another site. Who looks at a site by its address, before its name leads there, only sees
 * that it names a host; so then, and between names of one domain, a host counts only where it is plainly one for trials.
 */
function isForeign(named: string, own: string): boolean {
  if (named === own) return false
  if (!isPublicHost(bare(named))) return isPublicHost(bare(own))
  if (trial.test(named) && !trial.test(own)) return true
  return isPublicHost(bare(own)) && !own.includes(':') && /[a-z]/i.test(own) && domainOf(named) !== domainOf(own)
}

/** The last two labels; three where the second is one under which countries register names, such as `co.uk`. */
function domainOf(host: string): string {
  const labels = host.toLowerCase().split('.')
  const short = /^(?:com?|org|net|gov|edu|ac)$/.test(labels.at(-2) ?? '') && (labels.at(-1) ?? '').length === 2
  return labels.slice(short ? -3 : -2).join('.') // cut: a list
}

/** What the page loads from the machine of whoever opens it, or from inside of a network. */
function localReference({ site }: Seen): readonly Found[] {
  if (!site.page) return []
  const own = new URL(site.base.url)
  const isPublic = isPublicHost(bare(own.hostname))
  const isLocal = (text: string): boolean => {
    const url = URL.parse(text)
    if (url === null || url.origin === own.origin || !/^https?:$/.test(url.protocol)) return false
    // A site inside of a network has its other parts there as well.
    return isPublic ? !isPublicHost(bare(url.hostname)) : isOwnMachine(url.hostname)
  }
  const named = [
    ...site.page.own.filter(({ by }) => by === '<base href>'),
    ...site.page.loaded,
    ...site.page.inScripts.map((url) => ({ by: inScript, url })),
  ].filter(({ url }) => isLocal(url))
  const byOrigin = new Map(named.toReversed().map((one) => [new URL(one.url).origin, one]))
  return [...byOrigin.values()].map(({ by, url }) => ({
    // Who tries a site on the own machine has its other parts there; and not all that a script names is asked.
    ...(isPublic && by !== inScript ? {} : { level: 'warning' as const }),
    message: `${by} leads to an address that visitors cannot reach`,
    expected: 'addresses on the site itself, or on public hosts',
    observed: bounded(url),
    url: site.base.url,
  }))
}

const inScript = 'A script in the page'

/** An address without the brackets that it has in a URL. */
function bare(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1')
}

/** The rules of this family by their names. */
export const stagingRules = {
  'robots-closed': robotsClosed,
  'other-address': otherAddress,
  'local-reference': localReference,
} as const satisfies Family<'exposure'>
