import type { Answer, Asset, Observation, Walk } from '../../../src/kinds/headers/observation.ts'

/** A small pure change of what was observed. */
export type Change = (page: Observation) => Observation

const home = 'https://shop.example/'
const plainHome = 'http://shop.example/'
const kept = 'readiness-gate/kept?path=and&query=too'

/** A value, several fields of one name, or none. */
type Fields = Readonly<Record<string, string | readonly string[] | null>>

const fields: Fields = {
  'content-type': 'text/html; charset=utf-8',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'private, no-cache',
  'content-encoding': 'br',
  'set-cookie': ['__Host-session=1; Secure; HttpOnly; SameSite=Lax; Path=/', 'AWSALB=1; Secure; HttpOnly'],
  server: 'nginx',
}

function answer(nonce: string): Answer {
  const policy = `default-src 'self'; script-src 'nonce-${nonce}'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'`
  return withFields({ url: home, status: 200, headers: [] }, { ...fields, 'content-security-policy': policy })
}

function withFields(one: Answer, changes: Fields): Answer {
  const kept = one.headers.filter(([name]) => !Object.hasOwn(changes, name))
  const added = Object.entries(changes).flatMap(([name, value]) =>
    value === null ? [] : [value].flat().map((text) => [name, text] as const),
  )
  return { ...one, headers: [...kept, ...added] }
}

function redirect(from: string, location: string, status = 301): Answer {
  return { url: from, status, headers: [['location', location]] }
}

const first = answer('AAAAAAAAAAAAAAAAAAAAAA')

/** A shop that meets every rule: its page in two answers, what it loads, and how plain http leads to it. */
export const good: Observation = {
  asked: home,
  walk: { hops: [first], end: 'answer', next: null },
  samples: [first, answer('BBBBBBBBBBBBBBBBBBBBBB')],
  missing: [],
  markup: {
    policies: [],
    referrer: [],
    robots: [],
    scripts: [{ src: '/static/app.3f2a9c1b.js', url: `${home}static/app.3f2a9c1b.js`, integrity: null }],
    styles: [],
  },
  bodyFault: null,
  bodyBytes: 5000,
  identity: { answer: 'response', status: 200, encoding: '' },
  plain: {
    outcome: 'answered',
    asked: plainHome,
    walk: { hops: [redirect(plainHome, home), first], end: 'answer', next: null },
    probe: redirect(`${plainHome}${kept}`, `${home}${kept}`),
  },
  assets: [
    {
      url: `${home}static/app.3f2a9c1b.js`,
      use: 'script',
      fault: null,
      status: 200,
      type: 'text/javascript',
      cacheControl: ['public, max-age=31536000, immutable'],
      expires: undefined,
      date: undefined,
    },
  ],
}

export const same: Change = (page) => page

export const also =
  (...changes: readonly Change[]): Change =>
  (page) =>
    changes.reduce((changed, change) => change(changed), page)

/** The page on another host. */
export const onHost =
  (host: string): Change =>
  (page) => {
    const moved = (url: string): string => url.replace(/^https:\/\/[^/]+/, `https://${host}`)
    const changed = everyAnswer((one) => ({ ...one, url: moved(one.url) }))(page)
    return { ...changed, asked: moved(page.asked) }
  }

/** Every answer of the page changed alike. */
const everyAnswer =
  (change: (one: Answer) => Answer): Change =>
  (page) => ({
    ...page,
    walk: { ...page.walk, hops: [...page.walk.hops.slice(0, -1), ...page.walk.hops.slice(-1).map(change)] },
    samples: page.samples.map(change),
  })

/** Fields in place of those of the same name, in every answer. */
export const sends = (changes: Fields): Change => everyAnswer((one) => withFields(one, changes))

export const sendsPolicy = (value: string | readonly string[] | null): Change =>
  sends({ 'content-security-policy': value })

export const setsCookie = (...values: readonly string[]): Change => sends({ 'set-cookie': values })

export const answers = (status: number): Change => everyAnswer((one) => ({ ...one, status }))

/** Only the last of several answers differs. */
export const oneSends =
  (changes: Fields): Change =>
  (page) => ({ ...page, samples: page.samples.map((one, at) => (at === 0 ? one : withFields(one, changes))) })

/** A redirect of the own host that leads to the page. */
export const after =
  (changes: Fields): Change =>
  (page) => {
    const from = withFields(redirect(page.asked, `${home}home`), changes)
    return { ...page, walk: { ...page.walk, hops: [from, ...page.walk.hops] } }
  }

/** What was observed besides the page. */
export const seesElse =
  (changes: Partial<Observation>): Change =>
  (page) => ({ ...page, ...changes })

export const hasMarkup =
  (changes: Partial<NonNullable<Observation['markup']>>): Change =>
  (page) => ({ ...page, markup: page.markup && { ...page.markup, ...changes } })

/** The page ends the walk elsewhere than at an answer. */
export const ends =
  (end: Walk['end'], next: string | null): Change =>
  (page) => ({
    ...page,
    walk: { hops: [redirect(page.asked, next ?? '', 302)], end, next },
  })

export const asset =
  (changes: Partial<Extract<Asset, { fault: null }>>): Change =>
  (page) => ({
    ...page,
    assets: page.assets?.map((one) => (one.fault === null ? { ...one, ...changes } : one)) ?? null,
  })

/** Plain http redirects so, one answer after the other, up to a page. */
export const plainLeads =
  (...locations: readonly string[]): Change =>
  (page) => {
    const from = [plainHome, ...locations]
    const hops = locations.map((location, at) => redirect(from[at] ?? plainHome, location))
    const end = { ...first, url: locations.at(-1) ?? plainHome }
    return plainAnswers({ walk: { hops: [...hops, end], end: 'answer', next: null } })(page)
  }

export const plainAnswers =
  (changes: Partial<Extract<Observation['plain'], { outcome: 'answered' }>>): Change =>
  (page) =>
    page.plain?.outcome === 'answered' ? { ...page, plain: { ...page.plain, ...changes } } : page

/** The first answer over plain http with other fields or another status. */
export const plainFirst =
  (changes: Fields, status = 301): Change =>
  (page) => {
    if (page.plain?.outcome !== 'answered') return page
    const [one, ...others] = page.plain.walk.hops
    if (!one) return page
    const hops = [{ ...withFields(one, changes), status }, ...others]
    return plainAnswers({ walk: { ...page.plain.walk, hops } })(page)
  }

/** Where the made-up path is redirected to; null where it is not. */
export const plainKeeps = (location: string | null): Change =>
  plainAnswers({
    probe:
      location === null
        ? { url: `${plainHome}${kept}`, status: 200, headers: [] }
        : redirect(`${plainHome}${kept}`, location),
  })
