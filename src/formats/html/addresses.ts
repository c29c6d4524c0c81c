import type { DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node

/** An address that a document gives for itself or for what it belongs to. */
export interface OwnAddress {
  /** What names it, such as `<link rel=canonical>`. */
  readonly by: string
  /** Absolute. */
  readonly url: string
}

/** Addresses that are read of one document. */
const mostAddresses = 50

/** Reads under which addresses a document says that it stands: canonical link, `og:url`, `<base>`. */
export async function ownAddresses(html: string, documentUrl: string): Promise<OwnAddress[]> {
  const { parse } = await import('parse5')
  const found: OwnAddress[] = []
  const stack: Node[] = [parse(html)]
  for (let node = stack.pop(); node !== undefined && found.length < mostAddresses; node = stack.pop()) {
    if ('childNodes' in node) for (const child of [...node.childNodes].reverse()) stack.push(child)
    if (!('tagName' in node)) continue
    const { attrs, tagName } = node
    const get = (name: string): string | undefined => attrs.find((one) => one.name === name)?.value.trim()
    const add = (by: string, text: string | undefined): void => {
      const url = text ? URL.parse(text, documentUrl) : null
      if (url && /^https?:$/.test(url.protocol)) found.push({ by, url: url.href })
    }
    if (tagName === 'base') add('<base href>', get('href'))
    if (tagName === 'link' && get('rel')?.toLowerCase().split(/\s+/).includes('canonical'))
      add('<link rel=canonical>', get('href'))
    if (tagName === 'meta' && (get('property') ?? get('name'))?.toLowerCase() === 'og:url')
      add('<meta property=og:url>', get('content'))
  }
  return found
}
