import type { World } from '../../check/kind.ts'
import { asBrowser, askOnce } from '../../check/target.ts'
import { cssReferences } from '../../formats/css.ts'
import type { Reference, Use } from '../../formats/html/outline.ts'
import { bodyText, decodeBody } from '../../probe/decode.ts'
import { ProbeError } from '../../probe/error.ts'
import { redirectTarget } from '../../probe/redirects.ts'
import { bounded } from '../../secrecy/bounded.ts'
import { answered, decodedBytes } from './answered.ts'
import type { Asset, Observation } from './observation.ts'
import { type Asked, mostHops } from './questions.ts'

interface Asking {
  readonly asked: Pick<Asked, 'assets'>
  /** URL of the document. */
  readonly document: string
  /** Further hosts (`host` or `host:port`) whose assets belong to the page. */
  readonly hosts: readonly string[]
  readonly timeoutMs: number
  /** Whether what is named over http is asked over https. */
  readonly upgrade: boolean
}

const mostImportDepth = 3
/** References of one level of styles that are looked at; many times what a page has. */
const mostFromStyles = 5000
/** Pictures, fonts and films are judged by their first part. */
const binaryBytes = 256 * 1024

interface Collected {
  readonly references: readonly Reference[]
  readonly assets: ReadonlyMap<string, Asset>
  readonly cut: number
  readonly unreadStyles: Observation['unreadStyles']
}

/** Asks for what a page loads, level by level: what the document names, then what its styles name. */
export class Collector {
  readonly #asking: Asking
  readonly #world: World
  readonly #references: Reference[] = []
  readonly #assets = new Map<string, Asset>()
  readonly #beyond = new Set<string>()
  readonly #unreadStyles: { url: string; reason: string }[] = []
  readonly #readStyles = new Set<string>()
  #dropped = 0

  constructor(asking: Asking, world: World) {
    this.#asking = asking
    this.#world = world
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
      const named = styles.flatMap((style) => referencesOf(style, metas))
      this.#dropped += Math.max(0, named.length - mostFromStyles)
      level = named.slice(0, mostFromStyles) // cut: a list
    }
    return {
      references: this.#references,
      assets: this.#assets,
      cut: this.#beyond.size + this.#dropped,
      unreadStyles: this.#unreadStyles,
    }
  }

  #add(references: readonly Reference[]): Reference[] {
    const ready = references.map((one) => {
      if (!this.#asking.upgrade || !one.url.startsWith('http:')) return one
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
      if (use === 'style') this.#noteUnread(url)
      if (!this.#assets.has(url)) uses.set(url, [...(uses.get(url) ?? []), use])
    }
    const wanted: [string, Use[]][] = []
    for (const entry of uses) {
      if (this.#assets.size + wanted.length < this.#asking.asked.assets.atMost) wanted.push(entry)
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

  /** Of what was asked as something else, such as a picture, only the first part was read. */
  #noteUnread(url: string): void {
    const asset = this.#assets.get(url)
    if (asset?.answer !== 'response' || asset.status !== 200 || this.#readStyles.has(url)) return
    this.#readStyles.add(url)
    this.#unreadStyles.push({ url, reason: 'is loaded as something else as well' })
  }

  /** Asks one URL; returns its text where it is a style that can be read. */
  async #ask(url: string, uses: readonly Use[]): Promise<string | null> {
    const text = uses.includes('script') || uses.includes('style')
    const { headers, maxBytes: most } = asBrowser.asset
    const maxBytes = text ? most : binaryBytes
    const { timeoutMs } = this.#asking
    try {
      let at = url
      let leftMs = timeoutMs
      for (let hop = 0; ; hop++) {
        const question = { action: 'request', method: 'GET', url: at, headers } as const
        const response = await askOnce(this.#world, question, { timeoutMs, leftMs, maxBytes })
        leftMs = Math.max(1, leftMs - response.timeMs)
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
    return origin === new URL(this.#asking.document).origin || this.#asking.hosts.includes(host)
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
