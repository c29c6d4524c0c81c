import type { Answer, Probe } from '../../../src/check/site/answer.ts'
import { candidatesAt } from '../../../src/kinds/exposure/catalogue.ts'
import type { Observation } from '../../../src/kinds/exposure/observation.ts'
import { answered, notFound, unanswered } from '../../support/answers.ts'

/** A small pure change of what was observed. */
export type Change = (site: Observation) => Observation

const home = 'https://shop.example/'
const start = '<!doctype html><title>Shop</title><p>Welcome'
const token = '0123456789abcdef'
const word = `trace-${token}`
const foreign = `readiness-${token}.example`
const unknownPath = `readiness-${token}`
const paths = Object.values(candidatesAt(home)).flatMap((list) => list.map(({ path }) => path))
const urlOf = (path: string): string => new URL(path, home).href

/** A shop that has a start page and nothing else, and refuses foreign names. */
export const good: Observation = {
  base: answered(home, { text: start }),
  elsewhere: null,
  unknown: answered(urlOf(unknownPath), notFound),
  probes: new Map(paths.map((path) => [path, answered(urlOf(path), notFound)])),
  folders: [],
  maps: [],
  page: { own: [{ by: '<link rel=canonical>', url: home }], loaded: [], inScripts: [] },
  robots: answered(urlOf('robots.txt'), { type: 'text/plain', text: 'User-agent: *\nDisallow: /cart\n' }),
  sitemap: answered(urlOf('sitemap.xml'), notFound),
  foreignHost: { name: foreign, probe: answered(home, { status: 421, text: '' }) },
  traces: [home, urlOf(unknownPath)].map((url) => ({ word, probe: answered(url, { status: 405, text: '' }) })),
}

export const same: Change = (site) => site

export const also =
  (...changes: readonly Change[]): Change =>
  (site) =>
    changes.reduce((changed, change) => change(changed), site)

/** The start page is another one. */
export const starts =
  (over: Partial<Answer>): Change =>
  (site) => ({ ...site, base: answered(home, over) })

/** The site leads away. */
export const leadsTo =
  (elsewhere: string): Change =>
  (site) => ({ ...site, elsewhere, base: answered(home, { status: 302, redirect: elsewhere }) })

const withProbe =
  (path: string, probe: Probe): Change =>
  (site) => ({ ...site, probes: new Map([...site.probes, [path, probe]]) })

/** What one path answers, served as text with status 200 unless told otherwise. */
export const serves = (path: string, text: string, over: Partial<Answer> = {}): Change =>
  withProbe(path, answered(urlOf(path), { type: 'text/plain', text, ...over }))

/** What begins with these bytes is served at a path. */
export const servesBytes = (path: string, head: string): Change =>
  serves(path, '', { type: 'application/octet-stream', head })

/** One path gives no answer. */
export const silentAt = (path: string): Change => withProbe(path, unanswered(urlOf(path)))

/** What a body that is no JSON is answered. */
export const answersBrokenBody =
  (text: string, over: Partial<Answer> = {}): Change =>
  (site) => ({ ...site, brokenBody: answered(urlOf(unknownPath), { status: 400, type: 'text/html', text, ...over }) })

/** Everything but the start page is answered alike. */
export const everywhere =
  (over: Partial<Answer>): Change =>
  (site) => ({
    ...site,
    unknown: answered(urlOf(unknownPath), over),
    probes: new Map([...site.probes.keys()].map((path) => [path, answered(urlOf(path), over)])),
  })

/** A path that exists nowhere is answered so. */
export const unknownIs =
  (over: Partial<Answer>): Change =>
  (site) => ({ ...site, unknown: answered(urlOf(unknownPath), over) })

/** What a path that exists nowhere is answered once all others were asked; null hangs up. */
export const laterIs =
  (over: Partial<Answer> | null): Change =>
  (site) => ({
    ...site,
    later: over === null ? unanswered(urlOf(unknownPath), true) : answered(urlOf(unknownPath), over),
  })

/** A folder of the page's own assets. */
export const hasFolder = (folder: string, text: string): Change =>
  also((site) => ({ ...site, folders: [...site.folders, folder] }), serves(folder, text, { type: 'text/html' }))

/** What the map that a script names answers. */
export const hasMap =
  (over: Partial<Answer>): Change =>
  (site) => ({
    ...site,
    maps: [...site.maps, answered(urlOf('app.js.map'), { type: 'application/json', ...over })],
  })

/** What the page names. */
export const names =
  (over: Partial<NonNullable<Observation['page']>>, at = home): Change =>
  (site) => ({ ...site, base: { ...site.base, url: at }, page: { own: [], loaded: [], inScripts: [], ...over } })

/** What robots read. */
export const robotsGet =
  (text: string, over: Partial<Answer> = {}): Change =>
  (site) => ({ ...site, robots: answered(urlOf('robots.txt'), { type: 'text/plain', text, ...over }) })

export const sitemapIs =
  (text: string, over: Partial<Answer> = {}): Change =>
  (site) => ({ ...site, sitemap: answered(urlOf('sitemap.xml'), { type: 'application/xml', text, ...over }) })

/** What the foreign name is answered; null hangs up. */
export const foreignGets =
  (over: Partial<Answer> | null): Change =>
  (site) => ({
    ...site,
    foreignHost: { name: foreign, probe: over === null ? unanswered(home, true) : answered(home, over) },
  })

/** What TRACE of the document is answered, or of a path that exists nowhere; null hangs up. */
export const traceGets =
  (over: Partial<Answer> | null, of: 'document' | 'unknown' = 'document'): Change =>
  (site) => {
    const url = of === 'document' ? home : urlOf(unknownPath)
    const changed = { word, probe: over === null ? unanswered(url, true) : answered(url, over) }
    return { ...site, traces: site.traces.map((traced) => (traced.probe.url === url ? changed : traced)) }
  }

export { foreign, start }
