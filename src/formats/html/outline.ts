import type { DefaultTreeAdapterTypes } from 'parse5'
import { metaPolicy, type Policy } from '../csp/parse.ts'
import { cssReferences } from '../css.ts'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

export type Use =
  | 'script'
  | 'style'
  | 'image'
  | 'font'
  | 'manifest'
  | 'media'
  | 'fetch'
  /** Judged by policy and scheme only; never asked. */
  | 'frame'
  | 'object'
  | 'form'

/** Something that the document or one of its styles loads. */
export interface Reference {
  /** Absolute, without a fragment. */
  readonly url: string
  readonly use: Use
  /** What names it, such as `<script src>` or `@font-face in /app.css`. */
  readonly by: string
  /** Whether people miss it for sure; an icon or an image of a style may never be shown. */
  readonly certain: boolean
  /** How many `<meta>` policies stand before it. */
  readonly metas: number
  readonly nonce?: string | undefined
  readonly integrity?: string | undefined
  readonly module?: boolean
}

export interface InlineCode {
  readonly kind: 'script' | 'style' | 'script-attribute' | 'style-attribute'
  readonly text: string
  readonly nonce?: string | undefined
  /** Line in the document. */
  readonly line: number
  readonly metas: number
}

/** What an HTML document says that it loads and runs. */
export interface Outline {
  readonly references: readonly Reference[]
  readonly inline: readonly InlineCode[]
  readonly metaPolicies: readonly Policy[]
  /** Whether it names or holds more than is read. */
  readonly tooMuch: boolean
  /** Whether it has text that is shown. */
  readonly says: boolean
  /** `<base href>`, with the number of `<meta>` policies before it. */
  readonly base: { readonly url: string; readonly metas: number } | null
}

const scriptTypes =
  /^(|module|(text|application)\/(x-)?(javascript|ecmascript)|text\/(javascript1\.[0-5]|jscript|livescript))$/i

/** References, and pieces of inline code, that are read of one document. */
const mostThings = 5000

/**
 * Reads which URLs a document loads and which code stands inline, as a browser with scripts switched on sees its markup.
 * What scripts add later, `<template>` and `<noscript>` are left out.
 * @param documentUrl absolute; relative links start there or at `<base>`
 */
export async function outline(html: string, documentUrl: string): Promise<Outline> {
  const { parse } = await import('parse5')
  const references: Reference[] = []
  const inline: InlineCode[] = []
  const metaPolicies: Policy[] = []
  let base = documentUrl
  let named: Outline['base'] = null
  let tooMuch = false
  let says = false

  function refer(url: string | undefined, use: Use, by: string, element: Element, more: Partial<Reference> = {}): void {
    const trimmed = url?.trim()
    if (!trimmed) return
    const absolute = URL.parse(trimmed, base)
    if (!absolute || absolute.protocol === 'javascript:' || absolute.protocol === 'about:') return
    absolute.hash = ''
    if (references.length >= mostThings) {
      tooMuch = true
      return
    }
    references.push({
      url: absolute.href,
      use,
      by,
      certain: true,
      metas: metaPolicies.length,
      nonce: attribute(element, 'nonce'),
      ...more,
    })
  }

  function code(kind: InlineCode['kind'], text: string, element: Element): void {
    if (text.trim() === '') return
    if (inline.length >= mostThings) {
      tooMuch = true
      return
    }
    inline.push({
      kind,
      text,
      nonce: attribute(element, 'nonce'),
      line: element.sourceCodeLocation?.startLine ?? 0,
      metas: metaPolicies.length,
    })
    if (!kind.startsWith('style')) return
    for (const { url, use } of cssReferences(text)) {
      refer(url, use, use === 'font' ? '@font-face' : 'a style', element, {
        nonce: undefined,
        certain: use !== 'image',
      })
    }
  }

  function visit(element: Element): void {
    const get = (name: string): string | undefined => attribute(element, name)
    switch (element.tagName) {
      case 'base': {
        const href = get('href')
        if (href !== undefined && named === null) {
          base = URL.parse(href, documentUrl)?.href ?? documentUrl
          named = { url: base, metas: metaPolicies.length }
        }
        break
      }
      case 'meta': {
        if (get('http-equiv')?.trim().toLowerCase() !== 'content-security-policy') break
        const policy = metaPolicy(get('content') ?? '')
        if (policy) metaPolicies.push(policy)
        break
      }
      case 'script':
        script(element)
        break
      case 'style':
        code('style', textOf(element), element)
        break
      case 'link':
        link(element)
        break
      case 'img':
        refer(get('src'), 'image', '<img src>', element)
        for (const url of srcset(get('srcset'))) refer(url, 'image', '<img srcset>', element)
        break
      case 'source':
        for (const url of srcset(get('srcset'))) refer(url, 'image', '<source srcset>', element)
        refer(get('src'), 'media', '<source src>', element)
        break
      case 'video':
        refer(get('poster'), 'image', '<video poster>', element)
        refer(get('src'), 'media', '<video src>', element)
        break
      case 'audio':
      case 'track':
        refer(get('src'), 'media', `<${element.tagName} src>`, element)
        break
      case 'input':
        if (get('type')?.toLowerCase() === 'image') refer(get('src'), 'image', '<input src>', element)
        break
      case 'image':
      case 'use': {
        const href = get('href') ?? get('xlink:href')
        if (href && !href.trim().startsWith('#')) refer(href, 'image', `<${element.tagName} href>`, element)
        break
      }
      case 'iframe':
      case 'frame':
        refer(get('src'), 'frame', `<${element.tagName} src>`, element)
        break
      case 'form':
        refer(get('action'), 'form', '<form action>', element)
        break
      case 'embed':
        refer(get('src'), 'object', '<embed src>', element)
        break
      case 'object':
        refer(get('data'), 'object', '<object data>', element)
        break
    }
    for (const { name, value } of element.attrs) {
      if (name === 'style') code('style-attribute', value, element)
      else if (/^on[a-z]+$/.test(name)) code('script-attribute', value, element)
    }
  }

  function script(element: Element): void {
    const type = (attribute(element, 'type') ?? '').trim()
    const src = attribute(element, 'src')
    if (src !== undefined) {
      if (!scriptTypes.test(type)) return
      refer(src, 'script', '<script src>', element, {
        integrity: attribute(element, 'integrity'),
        module: type.toLowerCase() === 'module',
        // Only browsers of the past load these.
        certain: attribute(element, 'nomodule') === undefined,
      })
    } else if (scriptTypes.test(type) || /^(importmap|speculationrules)$/i.test(type)) {
      code('script', textOf(element), element)
    }
  }

  function link(element: Element): void {
    const rels = (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/)
    const href = attribute(element, 'href')
    const integrity = attribute(element, 'integrity')
    if (rels.includes('stylesheet') && !rels.includes('alternate') && attribute(element, 'disabled') === undefined) {
      refer(href, 'style', '<link rel=stylesheet>', element, { integrity })
    } else if (rels.includes('modulepreload')) {
      refer(href, 'script', '<link rel=modulepreload>', element, { integrity, module: true })
    } else if (rels.includes('preload')) {
      const use = preloaded[(attribute(element, 'as') ?? '').toLowerCase()]
      if (use === undefined) return
      refer(href, use, '<link rel=preload>', element, { integrity })
      for (const url of srcset(attribute(element, 'imagesrcset'))) refer(url, 'image', '<link imagesrcset>', element)
    } else if (rels.some((rel) => rel === 'icon' || rel.startsWith('apple-touch-icon'))) {
      refer(href, 'image', '<link rel=icon>', element, { certain: false })
    } else if (rels.includes('manifest')) {
      refer(href, 'manifest', '<link rel=manifest>', element, { certain: false })
    }
  }

  for (const element of elements(parse(html, { sourceCodeLocationInfo: true }))) {
    visit(element)
    says ||= !unshown.has(element.tagName) && textOf(element).trim() !== ''
  }
  return { references, inline, metaPolicies, tooMuch, says, base: named }
}

/** Elements whose text is not part of what a page shows where scripts run. */
const unshown: ReadonlySet<string> = new Set(['title', 'script', 'style', 'noscript', 'textarea', 'iframe', 'noembed'])

const preloaded: Readonly<Record<string, Use>> = {
  script: 'script',
  style: 'style',
  font: 'font',
  image: 'image',
  fetch: 'fetch',
  audio: 'media',
  video: 'media',
  track: 'media',
}

/** All elements in document order, without recursion so that deep nesting does no harm. */
function* elements(root: Node): Generator<Element> {
  const stack: Node[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('tagName' in node) yield node
    if ('childNodes' in node) for (const child of [...node.childNodes].reverse()) stack.push(child)
  }
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name || (one.prefix && `${one.prefix}:${one.name}` === name))?.value
}

function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
}

/** URLs of a `srcset`: candidates are separated by a comma after white space or a descriptor; URLs may contain commas. */
function srcset(value: string | undefined): string[] {
  const found: string[] = []
  let rest = value ?? ''
  for (;;) {
    rest = rest.replace(/^[\s,]+/, '')
    const url = /^\S+/.exec(rest)?.[0]
    if (url === undefined) return found
    rest = rest.slice(url.length)
    if (url.endsWith(',')) {
      found.push(url.replace(/(?<!,),+$/, ''))
      continue
    }
    found.push(url)
    rest = rest.replace(/^(?:[^,(]|\([^)]*\)?)*/, '')
  }
}
