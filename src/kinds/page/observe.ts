import { createHash } from 'node:crypto'
import type { World } from '../../check/kind.ts'
import { asBrowser, getOnce, mediaType } from '../../check/target.ts'
import { headerPolicies } from '../../formats/csp/parse.ts'
import { cssReferences } from '../../formats/css.ts'
import type { Reference, Use } from '../../formats/html/outline.ts'
import { outline } from '../../formats/html/outline.ts'
import { bodyText, decodeBody } from '../../probe/decode.ts'
import { ProbeError } from '../../probe/error.ts'
import { type HttpResponse, headerValues } from '../../probe/http.ts'
import { redirectTarget } from '../../probe/redirects.ts'
import { bounded } from '../../secrecy/bounded.ts'
import type { Answered, Asset, Observation } from './observation.ts'

export interface PageQuestion {
  readonly url: string
  readonly timeoutMs: number
  readonly maxAssets: number
  /** Further hosts (`host` or `host:port`) whose assets belong to the page. */
  readonly hosts: readonly string[]
}

const mostHops = 5
const mostImportDepth = 3
/** References of one level of styles that are looked at; many times what a page has. */
const mostFromStyles = 5000
/** Pictures, fonts and films are judged by their first part. */
const binaryBytes = 256 * 1024
const decodedBytes = 16 * 1024 * 1024

/** Asks the document and, once each, what it loads from its own hosts. */
export async function observePage(question: PageQuestion, world: World): Promise<Observation> {
  const asked = await askDocument(question, world)
  const { url, response, elsewhere } = asked
  const decoded = await decodeBody(response, decodedBytes)
  const document = await answered(url, response, true)
  const html = document.type === 'text/html' || document.type === 'application/xhtml+xml'
  const policies = headerPolicies(headerValues(response, 'content-security-policy'))
  const usable = html && decoded.fault === null && elsewhere === null
  const found = usable
    ? await outline(bodyText(response, decoded.bytes), url)
    : { references: [], inline: [], metaPolicies: [], tooMuch: false, base: null }
  const upgrade =
    url.startsWith('https:') &&
    [...policies, ...found.metaPolicies].some((policy) => policy.directives.has('upgrade-insecure-requests'))
  const collected = await new Collector(question, world, url, upgrade).collect(
    found.references,
    found.metaPolicies.length,
  )
  return {
    url,
    asked: question.url,
    status: response.status,
    type: document.type,
    fault: decoded.fault,
    elsewhere,
    document,
    policies,
    outline: { ...found, references: collected.references },
    assets: collected.assets,
    cut: collected.cut,
    unreadStyles: collected.unreadStyles,
  }
}

/** The document after redirects on its own host; `elsewhere` where it leads to another one. */
export async function askDocument(
  question: Pick<PageQuestion, 'url' | 'timeoutMs' | 'hosts'>,
  world: World,
): Promise<{ url: string; response: HttpResponse; elsewhere: string | null }> {
  let url = question.url
  for (let hop = 0; ; hop++) {
    const response = await getOnce(world, url, { ...asBrowser.document, timeoutMs: question.timeoutMs })
    const next = redirectTarget(response)
    if (next === null) return { url, response, elsewhere: null }
    const own = next.hostname === new URL(question.url).hostname || question.hosts.includes(next.host)
    if (!own || hop >= mostHops) return { url, response, elsewhere: next.href }
    url = next.href
  }
}

interface Collected {
  readonly references: readonly Reference[]
  readonly assets: ReadonlyMap<string, Asset>
  readonly cut: number
  readonly unreadStyles: Observation['unreadStyles']
}

/** Asks for what a page loads, level by level: what the document names, then what its styles name. */
class Collector {
  readonly #question: PageQuestion
  readonly #world: World
  readonly #document: string
  readonly #upgrade: boolean
  readonly #references: Reference[] = []
  readonly #assets = new Map<string, Asset>()
  readonly #beyond = new Set<string>()
  readonly #unreadStyles: { url: string; reason: string }[] = []
  readonly #readStyles = new Set<string>()

  constructor(question: PageQuestion, world: World, document: string, upgrade: boolean) {
    this.#question = question
    this.#world = world
    this.#document = document
    this.#upgrade = upgrade
  }

  async collect(references: readonly Reference[], metas: number): Promise<Collected> {
    let level = references
    for (let depth = 0; level.length > 0; depth++) {
      const unique = this.#add(level)
      const styles = await this.#askAll(unique)
      if (depth >= mostImportDepth) {
        for (const { url } of styles) this.#unreadStyles.push({ url, reason: 'is imported too deeply' })
        break
      }
      level = styles.flatMap((style) => referencesOf(style, metas)).slice(0, mostFromStyles)
    }
    return {
      references: this.#references,
      assets: this.#assets,
      cut: this.#beyond.size,
      unreadStyles: this.#unreadStyles,
    }
  }

  #add(references: readonly Reference[]): Reference[] {
    const ready = references.map((one) => {
      if (!this.#upgrade || !one.url.startsWith('http:')) return one
      const url = new URL(one.url)
      url.protocol = 'https:'
      return { ...one, url: url.href }
    })
    this.#references.push(...ready)
    return ready
  }

  /** Asks what is new among these; returns the styles that were read. */
  async #askAll(references: readonly Reference[]): Promise<{ url: string; text: string }[]> {
    const uses = new Map<string, Use[]>()
    for (const { url, use } of references) {
      if (use === 'frame' || use === 'object' || use === 'form' || !this.#isOwn(url)) continue
      if (!this.#assets.has(url)) uses.set(url, [...(uses.get(url) ?? []), use])
    }
    const wanted: [string, Use[]][] = []
    for (const entry of uses) {
      if (this.#assets.size + wanted.length < this.#question.maxAssets) wanted.push(entry)
      else this.#beyond.add(entry[0])
    }
    const styles: { url: string; text: string }[] = []
    await Promise.all(
      wanted.map(async ([url, of]) => {
        const style = await this.#ask(url, of)
        if (style !== null) styles.push({ url, text: style })
      }),
    )
    return styles
  }

  /** Asks one URL; returns its text where it is a style that can be read. */
  async #ask(url: string, uses: readonly Use[]): Promise<string | null> {
    const text = uses.includes('script') || uses.includes('style')
    try {
      let at = url
      for (let hop = 0; ; hop++) {
        const response = await getOnce(this.#world, at, {
          ...asBrowser.asset,
          ...(text ? {} : { maxBytes: binaryBytes }),
          timeoutMs: this.#question.timeoutMs,
        })
        const next = redirectTarget(response)
        if (next !== null) {
          if (!this.#isOwn(next.href) || hop >= mostHops) {
            this.#assets.set(url, { url, answer: 'elsewhere', location: bounded(next.href) })
            return null
          }
          at = next.href
          continue
        }
        const answer = await answered(url, response, text)
        this.#assets.set(url, answer)
        if (!uses.includes('style') || answer.status !== 200 || this.#readStyles.has(url)) return null
        this.#readStyles.add(url)
        const decoded = await decodeBody(response, decodedBytes)
        if (decoded.fault === null) return bodyText(response, decoded.bytes)
        this.#unreadStyles.push({ url, reason: decoded.fault })
        return null
      }
    } catch (error) {
      if (!(error instanceof ProbeError)) throw error
      this.#assets.set(url, { url, answer: 'fault', message: error.message, observed: error.observed })
      return null
    }
  }

  #isOwn(url: string): boolean {
    const { origin, host, protocol } = new URL(url)
    if (!/^https?:$/.test(protocol)) return false
    return origin === new URL(this.#document).origin || this.#question.hosts.includes(host)
  }
}

function referencesOf(style: { url: string; text: string }, metas: number): Reference[] {
  const path = bounded(new URL(style.url).pathname)
  return cssReferences(style.text).flatMap(({ url, use }) => {
    const absolute = URL.parse(url, style.url)
    if (!absolute) return []
    absolute.hash = ''
    const by = use === 'font' ? `@font-face in ${path}` : use === 'style' ? `@import in ${path}` : `url() in ${path}`
    return [{ url: absolute.href, use, by, certain: use !== 'image', metas }]
  })
}

async function answered(url: string, response: HttpResponse, whole: boolean): Promise<Answered> {
  const last = (name: string): string | undefined => headerValues(response, name).at(-1)
  const decoded = whole ? await decodeBody(response, decodedBytes) : { bytes: response.body, fault: 'is not text' }
  return {
    url,
    answer: 'response',
    status: response.status,
    type: mediaType(headerValues(response, 'content-type')),
    nosniff:
      headerValues(response, 'x-content-type-options').join(',').toLowerCase().split(',')[0]?.trim() === 'nosniff',
    cacheControl: headerValues(response, 'cache-control'),
    expires: last('expires'),
    date: last('date'),
    encoding: headerValues(response, 'content-encoding').join(', ').toLowerCase(),
    size: response.body.length,
    looksLikeHtml: /^\s*(?:\ufeff)?\s*(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype\s+html|html[\s>]|head[\s>])/i.test(
      decoded.bytes.subarray(0, 1024).toString('utf8'),
    ),
    digests: decoded.fault === null ? digestsOf(decoded.bytes) : null,
  }
}

function digestsOf(bytes: Buffer): Record<string, string> {
  return Object.fromEntries(
    ['sha256', 'sha384', 'sha512'].map((algorithm) => [
      algorithm,
      createHash(algorithm).update(bytes).digest('base64'),
    ]),
  )
}
