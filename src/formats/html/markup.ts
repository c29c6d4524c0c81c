import type { DefaultTreeAdapterTypes } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

/** What an HTML document says about itself, as far as policies and what it loads are concerned. */
export interface Markup {
  /** Contents of `<meta http-equiv="content-security-policy">`. */
  readonly policies: readonly string[]
  /** Contents of `<meta name="referrer">`. */
  readonly referrer: readonly string[]
  /** `<meta name="robots">` and those for one robot by its name, in lower case. */
  readonly robots: readonly { readonly name: string; readonly content: string }[]
  readonly scripts: readonly Script[]
  /** Absolute URLs of style sheets. */
  readonly styles: readonly string[]
}

/** (Google Search Central, "Robots meta tag"; Bing Webmaster Guidelines.) */
const robotNames = new Set(['robots', 'googlebot', 'bingbot'])

export interface Script {
  /** As written. */
  readonly src: string
  /** Absolute. */
  readonly url: string
  readonly integrity: string | null
}

/** Reads policies, scripts and styles of a document; `<template>` and `<noscript>` are left out. */
export async function readMarkup(html: string, documentUrl: string): Promise<Markup> {
  const { parse } = await import('parse5')
  const policies: string[] = []
  const referrer: string[] = []
  const robots: { name: string; content: string }[] = []
  const scripts: Script[] = []
  const styles: string[] = []
  let base = documentUrl

  function visit(element: Element): void {
    const get = (name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value
    const content = get('content') ?? ''
    if (element.tagName === 'base' && get('href') !== undefined && base === documentUrl) {
      base = URL.parse(get('href') ?? '', documentUrl)?.href ?? documentUrl
    }
    if (element.tagName === 'meta') {
      // Elsewhere than in the head browsers ignore it.
      const inHead = element.parentNode?.nodeName === 'head'
      if (inHead && get('http-equiv')?.trim().toLowerCase() === 'content-security-policy') policies.push(content)
      const name = get('name')?.trim().toLowerCase() ?? ''
      if (name === 'referrer') referrer.push(content)
      if (robotNames.has(name)) robots.push({ name, content })
    }
    const src = get('src')
    if (element.tagName === 'script' && src !== undefined) {
      const url = URL.parse(src.trim(), base)
      if (url) scripts.push({ src, url: withoutHash(url), integrity: get('integrity') ?? null })
    }
    const href = get('href')
    const rel = get('rel')?.toLowerCase().split(/\s+/) ?? []
    if (element.tagName === 'link' && href !== undefined && rel.includes('stylesheet') && !rel.includes('alternate')) {
      const url = URL.parse(href.trim(), base)
      if (url) styles.push(withoutHash(url))
    }
  }

  // A stack of its own: hostile markup nests deeper than calls may.
  const waiting: Node[] = parse(html).childNodes.toReversed()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!('tagName' in node)) continue
    visit(node)
    if (node.tagName === 'template' || node.tagName === 'noscript') continue
    for (const child of node.childNodes.toReversed()) waiting.push(child)
  }
  return { policies, referrer, robots, scripts, styles }
}

function withoutHash(url: URL): string {
  url.hash = ''
  return url.href
}
