import { createHash } from 'node:crypto'
import { headerPolicies, metaPolicy } from '../../../src/formats/csp/parse.ts'
import type { InlineCode, Reference, Use } from '../../../src/formats/html/outline.ts'
import type { Answered, Asset, Observation } from '../../../src/kinds/page/observation.ts'

/** A small pure change of what was observed. */
export type Change = (page: Observation) => Observation

const home = 'https://shop.example/'

export const urls = {
  style: `${home}static/app.5af66c1b1797.css`,
  script: `${home}static/app.8f3a1b2c.js`,
  image: `${home}media/chair.png`,
}

/** Digests as an asset with this text has them. */
export function digestsOf(text: string): Record<string, string> {
  return Object.fromEntries(
    ['sha256', 'sha384', 'sha512'].map((name) => [name, createHash(name).update(text).digest('base64')]),
  )
}

function answered(url: string, type: string): Answered {
  return {
    url,
    answer: 'response',
    status: 200,
    type,
    nosniff: false,
    cacheControl: ['public, max-age=31536000, immutable'],
    expires: undefined,
    date: undefined,
    encoding: 'br',
    size: 4096,
    looksLikeHtml: false,
    digests: digestsOf(url),
  }
}

function reference(url: string, use: Use, by: string): Reference {
  return { url, use, by, certain: true, metas: 0 }
}

/** A shop over https whose page loads a style, a script and an image, all from itself. */
export const good: Observation = {
  url: home,
  asked: home,
  status: 200,
  type: 'text/html',
  fault: null,
  elsewhere: null,
  document: { ...answered(home, 'text/html'), cacheControl: ['no-cache'], looksLikeHtml: true },
  policies: headerPolicies(["default-src 'self'; script-src 'self' 'nonce-AbCdEfGh'"]),
  outline: {
    references: [
      reference(urls.style, 'style', '<link rel=stylesheet>'),
      { ...reference(urls.script, 'script', '<script src>'), integrity: `sha384-${digestsOf(urls.script).sha384}` },
      reference(urls.image, 'image', '<img src>'),
    ],
    inline: [],
    metaPolicies: [],
    tooMuch: false,
    says: true,
    base: null,
  },
  assets: new Map([
    [urls.style, answered(urls.style, 'text/css')],
    [urls.script, answered(urls.script, 'text/javascript')],
    [urls.image, { ...answered(urls.image, 'image/png'), encoding: '' }],
  ]),
  cut: 0,
  unreadStyles: [],
}

export const same: Change = (page) => page

export const also =
  (...changes: readonly Change[]): Change =>
  (page) =>
    changes.reduce((changed, change) => change(changed), page)

/** Anything of the page itself. */
export const has =
  (over: Partial<Observation>): Change =>
  (page) => ({ ...page, ...over })

export const documentHas =
  (over: Partial<Answered>): Change =>
  (page) => ({ ...page, document: { ...page.document, ...over } })

/** Another answer of what the page loads already. */
export const answers =
  (url: string, over: Partial<Answered>): Change =>
  (page) => {
    const known = page.assets.get(url)
    return known?.answer === 'response' ? becomes(url, { ...known, ...over })(page) : page
  }

/** Another outcome of what the page loads already. */
export const becomes =
  (url: string, asset: Asset): Change =>
  (page) => ({ ...page, assets: new Map([...page.assets, [url, asset]]) })

/** Names something else, which is not asked. */
export const names =
  (url: string, use: Use, over: Partial<Reference> = {}): Change =>
  ({ outline, ...page }) => ({
    ...page,
    outline: { ...outline, references: [...outline.references, { ...reference(url, use, '<one more>'), ...over }] },
  })

/** Names something else of its own, which answers. */
export const loads = (url: string, use: Use, type: string, over: Partial<Answered> = {}): Change =>
  also(names(url, use), becomes(url, { ...answered(url, type), ...over }))

/** Says something else of a reference that stands there. */
export const referenceHas =
  (url: string, over: Partial<Reference>): Change =>
  ({ outline, ...page }) => ({
    ...page,
    outline: { ...outline, references: outline.references.map((one) => (one.url === url ? { ...one, ...over } : one)) },
  })

export const sendsPolicy = (text: string): Change => has({ policies: headerPolicies([text]) })

/** A policy in the markup, after all that stands there already. */
export const metaPolicyAtEnd =
  (text: string): Change =>
  ({ outline, ...page }) => ({
    ...page,
    outline: { ...outline, metaPolicies: [...outline.metaPolicies, ...[metaPolicy(text) ?? []].flat()] },
  })

export const runs =
  (code: Partial<InlineCode>): Change =>
  ({ outline, ...page }) => ({
    ...page,
    outline: { ...outline, inline: [...outline.inline, { kind: 'script', text: 'go()', line: 9, metas: 0, ...code }] },
  })
