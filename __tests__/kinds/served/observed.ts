import type { Answer } from '../../../src/check/site/answer.ts'
import { debuggerQuery, debugPaths, quietPaths } from '../../../src/check/site/debug-pages.ts'
import { readSentCookie, type SentCookie } from '../../../src/formats/set-cookie.ts'
import type { Declared, Observation, Preflight } from '../../../src/kinds/served/observation.ts'
import { jsonName } from '../../../src/kinds/served/questions.ts'
import { answered, notFound, unanswered } from '../../support/answers.ts'

/** A small pure change of what was observed. */
export type Change = (site: Observation) => Observation

const file = '.env.production'
const home = 'https://shop.example/'
export const foreign = 'readiness-0123456789abcdef.example'
export const start = '<!doctype html><title>Shop</title><p>Welcome'

const urlOf = (path: string): string => new URL(path, home).href

function declaredIn(pairs: Readonly<Record<string, string>>): Map<string, Declared> {
  return new Map(Object.entries(pairs).map(([key, value], at) => [key, { key, value, file, line: at + 1, column: 1 }]))
}

function cookies(fields: readonly string[]): SentCookie[] {
  return fields.flatMap((field) => readSentCookie(field, Date.UTC(2026, 5, 15)) ?? [])
}

const granted: Preflight['answer'] = { status: 204, allowOrigin: ['granted'] }

/** An env file that declares all that shows from outside, and a shop that serves it. */
export const good: Observation = {
  declared: declaredIn({
    DEBUG: 'False',
    ALLOWED_HOSTS: 'shop.example,.shop.example',
    CORS_ALLOWED_ORIGINS: 'https://www.shop.example,https://app.shop.example',
    SECURE_HSTS_SECONDS: '31536000',
    SECURE_HSTS_INCLUDE_SUBDOMAINS: 'True',
    SESSION_COOKIE_SECURE: 'True',
    SESSION_COOKIE_SAMESITE: 'Lax',
  }),
  running: null,
  page: {
    url: home,
    status: 200,
    elsewhere: null,
    hsts: ['max-age=31536000; includeSubDomains'],
    cookies: cookies(['sessionid=1; Secure; HttpOnly; SameSite=Lax']),
  },
  site: {
    base: answered(home, { text: start }),
    unknown: answered(urlOf('readiness-0123456789abcdef'), notFound),
    probes: new Map([debuggerQuery, ...debugPaths].map((path) => [path, answered(urlOf(path), notFound)])),
    foreignHost: { name: foreign, probe: answered(home, { status: 400, text: 'Bad Request' }) },
  },
  preflights: [1, 2].map((index) => ({ index, total: 2, answer: granted })),
}

export const same: Change = (site) => site

export const also =
  (...changes: readonly Change[]): Change =>
  (site) =>
    changes.reduce((changed, change) => change(changed), site)

/** Keys with other values, in their place or at the end; null takes one out. */
export const declares =
  (pairs: Readonly<Record<string, string | null>>): Change =>
  (site) => {
    const all = new Map(site.declared)
    for (const [key, value] of Object.entries(pairs)) {
      const place = all.get(key) ?? { file, line: all.size + 1, column: 1 }
      if (value === null) all.delete(key)
      else all.set(key, { ...place, key, value })
    }
    return { ...site, declared: all }
  }

/** Nothing else is declared. */
export const declaresOnly =
  (pairs: Readonly<Record<string, string>>): Change =>
  (site) => ({ ...site, declared: declaredIn(pairs) })

export const pageHas =
  (over: Partial<Observation['page']>): Change =>
  (site) => ({ ...site, page: { ...site.page, ...over } })

export const setsCookies = (...fields: readonly string[]): Change => pageHas({ cookies: cookies(fields) })

const siteHas =
  (over: Partial<NonNullable<Observation['site']>>): Change =>
  (site) => ({ ...site, site: site.site && { ...site.site, ...over } })

/** A path that exists nowhere is answered so. */
export const unknownIs = (over: Partial<Answer>): Change =>
  siteHas({ unknown: answered(urlOf('readiness-0123456789abcdef'), over) })

/** The document is another one. */
export const baseIs = (over: Partial<Answer>): Change => siteHas({ base: answered(home, over) })

/** What the document under a foreign name is answered; null hangs up. */
export const foreignGets = (over: Partial<Answer> | null): Change =>
  siteHas({
    foreignHost: { name: foreign, probe: over === null ? unanswered(home, true) : answered(home, over) },
  })

/** What the preflight of the second origin is answered. */
export const secondGets =
  (answer: Preflight['answer']): Change =>
  (site) => ({ ...site, preflights: site.preflights.map((one) => (one.index === 2 ? { ...one, answer } : one)) })

/** What one of the further questions is answered. */
export const asked =
  (path: string, over: Partial<Answer>): Change =>
  (site) => ({
    ...site,
    site: site.site && {
      ...site.site,
      probes: new Map([...site.site.probes, [path, answered(urlOf(path), { ...over, path })]]),
    },
  })

/** Only what visitors ask as well was asked. */
export const quickly: Change = (site) => ({
  ...site,
  site: site.site && {
    ...site.site,
    probes: new Map([...site.site.probes].filter(([path]) => quietPaths.has(path) || path === jsonName)),
    foreignHost: null,
  },
})

/** What the process was started with. */
export const runsWith =
  (pairs: Readonly<Record<string, string>>): Change =>
  (site) => ({ ...site, running: { source: 'the process of shop.service', values: new Map(Object.entries(pairs)) } })
